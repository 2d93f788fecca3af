import { joinParts, type LinkedQuotes, type Pairing, pairLastOfLink } from './leftovers.ts';
import { type Said, sharedWords } from './said.ts';

/** Quotes looked at for each quote: those with the most rare words in common, and those in linked sentences. */
const MOST_CANDIDATES = 6;
/** A word in more quotes than this tells nothing, and looking each up would cost their number squared. */
const COMMONEST = 24;
/** Words of a quote that are looked up; enough to know it by. */
const PROBES = 48;

/*
 * Shares of the shorter quote's substance that both must have. Inside a link a half is enough, since
 * the sentences around it agree already; across the story it takes three words of content or nearly all.
 */
const SHARE_LINKED = 0.5;
const SHARE_ANYWHERE = 0.6;
const SHARE_OF_FEW = 0.8;
const ENOUGH_CONTENT = 3;
const FEW_CONTENT = 2;
/** In one link, quotes that share this much of the longer one's substance are one, reworded. */
const SHARE_COVERED = 0.3;

/**
 * A headline quotes what the story quotes again: its quote is paired with one of the other's story only where
 * that has no better partner. Small enough to rank below every pair of two stories or two headlines.
 */
const HEADLINE = 0.1;

interface Scored {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Pairs quotes by the words they have in common, wherever they went; what is left on either side has no
 * counterpart in marks. Symmetric: swapping the sides swaps the pairs.
 */
export function pairQuotes(
  original: readonly Said[],
  revision: readonly Said[],
  links: LinkedQuotes,
): { pairs: Pairing[]; original: Said[]; revision: Said[] } {
  const scored: Scored[] = [];
  for (const [a, b] of candidates(original, revision, links)) {
    const heads = original[a]?.heads !== revision[b]?.heads;
    const score = scorePair(original, revision, a, b, links) * (heads ? HEADLINE : 1);
    if (score > 0) scored.push({ a, b, score });
  }
  scored.sort((x, y) => y.score - x.score || x.a + x.b - y.a - y.b || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { a, b } of scored) {
    if (partner.has(a) || taken.has(b)) continue;
    partner.set(a, b);
    taken.add(b);
  }
  const pairs = Array.from(partner, ([a, b]) => ({
    original: [original[a] as Said],
    revision: [revision[b] as Said],
  }));
  const left = {
    original: original.filter((_, index) => !partner.has(index)),
    revision: revision.filter((_, index) => !taken.has(index)),
  };
  const rest = joinParts(pairs, left.original, left.revision);
  return { pairs, ...pairLastOfLink(pairs, rest, original, revision, links) };
}

/** Pairs worth scoring, each once. */
function candidates(original: readonly Said[], revision: readonly Said[], links: LinkedQuotes): [number, number][] {
  const seen = new Set<number>();
  const found: [number, number][] = [];
  const add = (a: number, b: number) => {
    const id = a * revision.length + b;
    if (seen.has(id)) return;
    seen.add(id);
    found.push([a, b]);
  };
  addEqual(original, revision, add);
  addByWords(original, revision, add);
  addByWords(revision, original, (b, a) => add(a, b));
  const inLink = new Map<number, number[]>();
  for (const [b, ids] of links.revision.entries()) {
    for (const id of ids) {
      const list = inLink.get(id);
      if (list === undefined) inLink.set(id, [b]);
      else if (list.length < COMMONEST) list.push(b);
    }
  }
  for (const [a, ids] of links.original.entries())
    for (const id of ids) for (const b of inLink.get(id) ?? []) add(a, b);
  return found;
}

/** Equal quotes, the nth with the nth: a slogan of a thousand repetitions is no reason for a million pairs. */
function addEqual(original: readonly Said[], revision: readonly Said[], add: (a: number, b: number) => void): void {
  const byLine = new Map<string, number[]>();
  for (const [b, said] of revision.entries()) {
    const list = byLine.get(said.line);
    if (list === undefined) byLine.set(said.line, [b]);
    else list.push(b);
  }
  const nth = new Map<string, number>();
  for (const [a, said] of original.entries()) {
    const list = byLine.get(said.line);
    if (list === undefined) continue;
    const n = nth.get(said.line) ?? 0;
    nth.set(said.line, n + 1);
    if (list.length <= MOST_CANDIDATES) for (const b of list) add(a, b);
    else if (n < list.length) add(a, list[n] as number);
  }
}

function addByWords(from: readonly Said[], to: readonly Said[], add: (a: number, b: number) => void): void {
  const postings = new Map<string, number[]>();
  for (const [index, said] of to.entries()) {
    for (const word of new Set(said.words.filter((w) => w.content).map((w) => w.stem))) {
      const list = postings.get(word);
      if (list === undefined) postings.set(word, [index]);
      else if (list.length <= COMMONEST) list.push(index);
    }
  }
  for (const [index, said] of from.entries()) {
    const hits = new Map<number, number>();
    let probes = 0;
    for (const word of said.words) {
      if (!word.content || ++probes > PROBES) continue;
      const list = postings.get(word.stem);
      if (list === undefined || list.length > COMMONEST) continue;
      for (const other of list) hits.set(other, (hits.get(other) ?? 0) + 1 / list.length);
    }
    const best = Array.from(hits).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    for (const [other] of best.slice(0, MOST_CANDIDATES)) add(index, other);
  }
}

/** Words that a quote needs for being known by its place inside another alone. */
const ENOUGH_RUN = 4;

/** Whether one quote is an unbroken run of the other's words: `“no pleasure in this”`. */
function isRunOf(a: Said, b: Said): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  return short.words.length >= ENOUGH_RUN && ` ${long.line} `.includes(` ${short.line} `);
}

/** Words that make a run where the same person speaks. */
const OWN_RUN = 2;

/** `“no danger”` out of `“There is no danger to the public”`, both said by one person. */
function isSpeakersOwn(a: Said, b: Said): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (a.quote.speakerName === null || a.quote.speakerName !== b.quote.speakerName) return false;
  return short.words.length >= OWN_RUN && ` ${long.line} `.includes(` ${short.line} `);
}

/** How surely two quotes are one: 0 when they are not, more the more of both they share. */
function scorePair(
  original: readonly Said[],
  revision: readonly Said[],
  a: number,
  b: number,
  links: LinkedQuotes,
): number {
  const before = original[a] as Said;
  const after = revision[b] as Said;
  const linked = (links.original[a] ?? []).some((id) => (links.revision[b] ?? []).includes(id));
  const bonus = linked ? 0.5 : 0;
  if (before.line === after.line) return 3 + bonus;
  const { weight, content } = sharedWords(before, after);
  const shorter = Math.min(before.weight, after.weight);
  const longer = Math.max(before.weight, after.weight);
  const share = weight / shorter;
  const cover = weight / longer;
  const few = Math.min(before.contentCount, after.contentCount);
  if (linked) {
    if (content >= 1 && (share >= SHARE_LINKED || cover >= SHARE_COVERED)) return 1 + cover + bonus;
    return few === 0 && share >= SHARE_OF_FEW ? 1 + cover : 0;
  }
  if (content >= ENOUGH_CONTENT && share >= SHARE_ANYWHERE) return 1 + cover;
  if (content >= 1 && (isRunOf(before, after) || isSpeakersOwn(before, after))) return 1 + cover;
  return content >= FEW_CONTENT && share >= SHARE_OF_FEW && before.quote.scare === after.quote.scare ? 1 + cover : 0;
}
