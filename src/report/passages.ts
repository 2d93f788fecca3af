/** Passages that two reports have in common: agency copy as a rule, or one statement that both reporters heard. */
import type { CommonPassage, Range, SideName } from '../comparison.ts';
import { appendTo } from '../text/collections.ts';
import { overlaps, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { nameAgencies, namesAgency } from './credits.ts';

/** A run of at least this many equal words is common copy, not two reporters' way of putting it. */
const COPIED_WORDS = 8;
/** So many words of one side may stand between two runs of one passage: a small edit, not a cut. */
const MOST_EDITED = 5;
/** A run behind a small edit has at least so many equal words. */
const LEAST_REJOINED = 2;
/** Places of one run of words that are tried: a phrase that comes again and again bounds the work. */
const MOST_PLACES = 8;

/** A run of equal words: `[original, original + length)` of one list, and of the other. */
interface Run {
  readonly original: number;
  readonly revision: number;
  readonly length: number;
}

/** A passage by the words of both lists. */
interface Stretch {
  readonly original: Range;
  readonly revision: Range;
}

/** A word and the paragraph it stands in. */
interface ProseWord extends Token {
  readonly paragraph: number;
}

/** The words of a story outside page furniture and bylines, in order. */
function proseWords({ sentences, tokens, tokenStart }: StoryText): ProseWord[] {
  return sentences.flatMap(({ role, paragraph }, index) =>
    role === 'furniture' || role === 'byline'
      ? []
      : tokens
          .slice(tokenStart[index], tokenStart[index + 1])
          .flatMap((token) => (token.kind === 'mark' ? [] : [{ ...token, paragraph }])),
  );
}

/**
 * The passages that both stories have word for word or lightly edited, in the order of the original: runs of
 * `COPIED_WORDS` equal words and more, joined over small edits. Ranges run from the first word to the last.
 *
 * @param quoted what stands inside quotation marks, on each side
 */
export function commonPassages(
  original: StoryText,
  revision: StoryText,
  quoted: Readonly<Record<'original' | 'revision', readonly Span[]>>,
): CommonPassage[] {
  const [before, after] = [proseWords(original), proseWords(revision)];
  const agencies = nameAgencies([original, revision]);
  const credited = { original: namesAgency(original, agencies), revision: namesAgency(revision, agencies) };
  return findStretches(before, after).map((stretch): CommonPassage => {
    const [a, b] = [before.slice(...stretch.original), after.slice(...stretch.revision)];
    return {
      original: rangeOf(a),
      revision: rangeOf(b),
      words: { original: a.length, revision: b.length },
      credited,
      quote: wordsOutside(a, quoted.original) < COPIED_WORDS || wordsOutside(b, quoted.revision) < COPIED_WORDS,
    };
  });
}

/** The share of a side's words that stand in common passages which no one speaker said. */
export function copiedShare(story: StoryText, passages: readonly CommonPassage[], side: SideName): number {
  const copied = passages.reduce((sum, { quote, words }) => sum + (quote ? 0 : words[side]), 0);
  const all = proseWords(story).length;
  return all === 0 ? 0 : copied / all;
}

function rangeOf(words: readonly Token[]): Range {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

/** Two reporters who heard the same sentence share no copy: how many words stand outside the marks. */
function wordsOutside(words: readonly Token[], quoted: readonly Span[]): number {
  const [start, end] = rangeOf(words);
  const near = quoted.filter((span) => overlaps(span, { start, end }));
  return words.filter((word) => !near.some((span) => overlaps(span, word))).length;
}

function findStretches(before: readonly ProseWord[], after: readonly ProseWord[]): Stretch[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + COPIED_WORDS <= after.length; at++) appendTo(places, runAt(after, at), at, MOST_PLACES);
  const stretches: Stretch[] = [];
  const taken = new Set<number>();
  let from = 0;
  while (from + COPIED_WORDS <= before.length) {
    const runs = (places.get(runAt(before, from)) ?? [])
      .filter((at) => !taken.has(at))
      .map((at): Run => ({ original: from, revision: at, length: equalFrom(before, from, after, at) }));
    if (runs.length === 0) {
      from++;
      continue;
    }
    const run = runs.reduce((longest, one) => (one.length > longest.length ? one : longest));
    const last = stretches.at(-1);
    const stretch = growBack(grow(run, before, after), before, after, last?.original[1] ?? 0, taken);
    for (let at = stretch.revision[0]; at < stretch.revision[1]; at++) taken.add(at);
    stretches.push(stretch);
    from = stretch.original[1];
  }
  return stretches;
}

function runAt(words: readonly ProseWord[], at: number): string {
  return words
    .slice(at, at + COPIED_WORDS)
    .map(({ key }) => key)
    .join(' ');
}

function equalFrom(before: readonly ProseWord[], i: number, after: readonly ProseWord[], j: number): number {
  let length = 0;
  while (i + length < before.length && before[i + length]?.key === after[j + length]?.key) length++;
  return length;
}

/** Carries a run on over small edits: `until [-further-] notice`. */
function grow({ original, revision, length }: Run, before: readonly ProseWord[], after: readonly ProseWord[]): Stretch {
  let [i, j] = [original + length, revision + length];
  for (let next = rejoin(before, i, after, j); next !== null; next = rejoin(before, i, after, j)) [i, j] = next;
  return { original: [original, i], revision: [revision, j] };
}

/** The same towards the beginning, up to what another passage has. */
function growBack(
  { original, revision }: Stretch,
  before: readonly ProseWord[],
  after: readonly ProseWord[],
  floor: number,
  taken: ReadonlySet<number>,
): Stretch {
  let free = revision[0];
  while (free > 0 && !taken.has(free - 1)) free--;
  // the first word of the run stands at index 0
  const [heads, others] = [
    before.slice(floor, original[0] + 1).reverse(),
    after.slice(free, revision[0] + 1).reverse(),
  ];
  let [i, j] = [1, 1];
  for (let next = rejoin(heads, i, others, j); next !== null; next = rejoin(heads, i, others, j)) [i, j] = next;
  return { original: [original[0] + 1 - i, original[1]], revision: [revision[0] + 1 - j, revision[1]] };
}

/**
 * Behind the nearest run of equal words over a small edit: where it ends on both sides; null where none is near. An
 * edit ends with its paragraph.
 */
function rejoin(
  before: readonly ProseWord[],
  i: number,
  after: readonly ProseWord[],
  j: number,
): readonly [i: number, j: number] | null {
  for (let edited = 0; edited <= 2 * MOST_EDITED; edited++) {
    for (let a = Math.max(0, edited - MOST_EDITED); a <= Math.min(edited, MOST_EDITED); a++) {
      const b = edited - a;
      if (before[i - 1]?.paragraph !== before[i + a]?.paragraph) continue;
      if (after[j - 1]?.paragraph !== after[j + b]?.paragraph) continue;
      const length = equalFrom(before, i + a, after, j + b);
      if (length >= Math.max(LEAST_REJOINED, edited === 0 ? 1 : (a + b) / 2)) return [i + a + length, j + b + length];
    }
  }
  return null;
}
