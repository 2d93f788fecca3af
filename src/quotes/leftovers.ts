import { commonWords, type Said, sharedWords, weightOf } from './said.ts';

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

/** A word in more quotes than this tells nothing, and looking each up would cost their number squared. */
const COMMONEST = 24;
/** Words of a quote that are looked up; enough to know it by. */
const PROBES = 48;
/** Words of content that a part of another quote must share with it, where it has them. */
const FEW_CONTENT = 2;

/** Words up to which a quote is a phrase, whose words of grammar may count. */
const PHRASE = 4;
/** Share of the shorter quote's substance that the last two quotes of a link must have in common. */
const SHARE_OF_LAST = 0.25;

/**
 * Pairs what is left in a link when it is one quote on either side: `“keine Rechtsgrundlage”` and `“keine
 * gesetzliche Grundlage”` share little, but nothing else can have become of them.
 */
export function pairLastOfLink(
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
    const { weight } = sharedWords(a, b);
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
export function joinParts(
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
      const pair = pairs[index] as Pairing;
      if (said.quote.scare || content < Math.min(FEW_CONTENT, said.contentCount)) continue;
      if (content === 0 && !isBeside(said, pair[own])) continue;
      const explains = common.length / words.length;
      if (weight < SHARE_OF_PART * said.weight && explains < SHARE_OF_PART) continue;
      const joint = [...pair[own], said].sort((x, y) => x.quote.start - y.quote.start);
      const rest = unexplained({ ...pair, [own]: joint }, own, other);
      // in the order they were spoken: a headline that quotes the end of a sentence is no part of it
      if (words.length - rest.length < SHARE_OF_PART * common.length) continue;
      pair[own].splice(0, pair[own].length, ...joint);
      free[index] = rest;
      joined = true;
      break;
    }
    if (!joined) remaining.push(said);
  }
  return remaining;
}

/** Sentences between the parts of one quote whose words alone would not tell. */
const BESIDE = 2;

/** Whether a quote stands right beside others: `“We were told it was open,” she wrote. “It was not.”` */
function isBeside(said: Said, parts: readonly Said[]): boolean {
  return parts.some((part) => {
    const gap = said.sentences[0] - part.sentences[1];
    return Math.abs(gap) <= BESIDE;
  });
}

/** The stems of a pair's one quote on the `other` side that its `own` side does not account for. */
function unexplained(pair: Pairing, own: 'original' | 'revision', other: 'original' | 'revision'): string[] {
  const stems = pair[other].flatMap((said) => said.words.map((word) => word.stem));
  const known = pair[own].flatMap((said) => said.words.map((word) => word.stem));
  const common = new Set(commonWords(stems, known));
  return stems.filter((_, index) => !common.has(index));
}
