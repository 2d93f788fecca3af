import { commonWords, type Said, weightOf } from './said.ts';

/** Quotes that are one: several on a side where they were stitched together or divided. */
export interface Pairing {
  readonly original: Said[];
  readonly revision: Said[];
}

/** Which links a quote's sentences stand in, by quote. */
export interface LinkedQuotes {
  readonly original: readonly (readonly number[])[];
  readonly revision: readonly (readonly number[])[];
}

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
    const score = scorePair(original, revision, a, b, links);
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
  const { weight, content } = shared(before, after);
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
  return content >= FEW_CONTENT && share >= SHARE_OF_FEW && before.quote.scare === after.quote.scare ? 1 + cover : 0;
}

function shared(a: Said, b: Said): { weight: number; content: number } {
  const common = commonWords(
    a.words.map((word) => word.stem),
    b.words.map((word) => word.stem),
  );
  let weight = 0;
  let content = 0;
  for (const index of common) {
    const word = a.words[index];
    if (word === undefined) continue;
    weight += weightOf(word);
    if (word.content) content++;
  }
  return { weight, content };
}

/** Words up to which a quote is a phrase, whose words of grammar may count. */
const PHRASE = 4;
/** Share of the shorter quote's substance that the last two quotes of a link must have in common. */
const SHARE_OF_LAST = 0.25;

/**
 * Pairs what is left in a link when it is one quote on either side: `“keine Rechtsgrundlage”` and `“keine
 * gesetzliche Grundlage”` share little, but nothing else can have become of them.
 */
function pairLastOfLink(
  pairs: Pairing[],
  rest: { original: Said[]; revision: Said[] },
  original: readonly Said[],
  revision: readonly Said[],
  links: LinkedQuotes,
): { original: Said[]; revision: Said[] } {
  if (rest.original.length === 0 || rest.revision.length === 0) return rest;
  const linkOf = (left: readonly Said[], all: readonly Said[], ids: LinkedQuotes['original']) => {
    const alone = new Map<number, Said | null>();
    const open = new Set(left);
    for (const [index, said] of all.entries()) {
      if (!open.has(said)) continue;
      for (const id of ids[index] ?? []) alone.set(id, alone.has(id) ? null : said);
    }
    return alone;
  };
  const before = linkOf(rest.original, original, links.original);
  const after = linkOf(rest.revision, revision, links.revision);
  const taken = new Set<Said>();
  for (const [id, a] of before) {
    const b = after.get(id) ?? null;
    if (a === null || b === null || taken.has(a) || taken.has(b) || a.quote.scare !== b.quote.scare) continue;
    const { weight } = shared(a, b);
    const phrase = a.words.length <= PHRASE && b.words.length <= PHRASE && weight > 0;
    if (!phrase && weight < SHARE_OF_LAST * Math.min(a.weight, b.weight)) continue;
    pairs.push({ original: [a], revision: [b] });
    taken.add(a);
    taken.add(b);
  }
  return {
    original: rest.original.filter((said) => !taken.has(said)),
    revision: rest.revision.filter((said) => !taken.has(said)),
  };
}

/**
 * Share of a leftover quote that must stand in another's unexplained words for it to be a part of that one,
 * or of those words that must be the leftover's.
 */
const SHARE_OF_PART = 0.8;

/**
 * Finds the parts of stitched and divided quotes among what found no partner of its own:
 * `“A,” he said. … “B.”` that became `“A. B.”` is one entry with two originals.
 */
function joinParts(
  pairs: Pairing[],
  original: readonly Said[],
  revision: readonly Said[],
): { original: Said[]; revision: Said[] } {
  return {
    original: joinSide(pairs, original, 'original', 'revision'),
    revision: joinSide(pairs, revision, 'revision', 'original'),
  };
}

function joinSide(
  pairs: Pairing[],
  left: readonly Said[],
  own: 'original' | 'revision',
  other: 'original' | 'revision',
): Said[] {
  if (left.length === 0) return [];
  const byStem = new Map<string, number[]>();
  const free = pairs.map((pair) =>
    pair[other].length === 1 && pair[own].length === 1 ? unexplained(pair, own, other) : [],
  );
  for (const [index, words] of free.entries()) {
    for (const word of new Set(words)) {
      const list = byStem.get(word);
      if (list === undefined) byStem.set(word, [index]);
      else if (list.length <= COMMONEST) list.push(index);
    }
  }
  const remaining: Said[] = [];
  for (const said of left) {
    const hits = new Map<number, number>();
    for (const word of said.words.slice(0, PROBES)) {
      const list = byStem.get(word.stem);
      if (list === undefined || list.length > COMMONEST) continue;
      for (const index of list) hits.set(index, (hits.get(index) ?? 0) + 1);
    }
    let joined = false;
    for (const [index] of Array.from(hits)
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, 2)) {
      const words = free[index] as string[];
      const common = commonWords(
        said.words.map((word) => word.stem),
        words,
      );
      const weight = common.reduce((sum, at) => sum + weightOf(said.words[at] as (typeof said.words)[number]), 0);
      const content = common.filter((at) => said.words[at]?.content === true).length;
      if (said.quote.scare || content < Math.min(FEW_CONTENT, said.contentCount) || content === 0) continue;
      const explains = common.length / words.length;
      if (weight < SHARE_OF_PART * said.weight && explains < SHARE_OF_PART) continue;
      const pair = pairs[index] as Pairing;
      pair[own].push(said);
      pair[own].sort((x, y) => x.quote.start - y.quote.start);
      free[index] = unexplained(pair, own, other);
      joined = true;
      break;
    }
    if (!joined) remaining.push(said);
  }
  return remaining;
}

/** The stems of a pair's one quote on the `other` side that its `own` side does not account for. */
function unexplained(pair: Pairing, own: 'original' | 'revision', other: 'original' | 'revision'): string[] {
  const stems = pair[other].flatMap((said) => said.words.map((word) => word.stem));
  const known = pair[own].flatMap((said) => said.words.map((word) => word.stem));
  const common = new Set(commonWords(stems, known));
  return stems.filter((_, index) => !common.has(index));
}
