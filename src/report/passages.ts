/** Passages that two reports have in common: agency copy as a rule, or one statement that both reporters heard. */
import type { CommonPassage, Range, Sentence, SideName } from '../comparison.ts';
import { indexAt, type Span } from '../text/ranges.ts';
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

/** A passage, before it is asked who is named as its source. */
export type Passage = Omit<CommonPassage, 'credited'>;

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

/** A word of a story's prose: where it stands, in which paragraph, and a number that equal words share. */
interface ProseWord extends Span {
  readonly paragraph: number;
  readonly id: number;
  readonly inMarks: boolean;
}

/** The word at an index; none outside the text, nor where a passage may not go. */
type WordAt = (index: number) => ProseWord | undefined;

function isProse({ role }: Sentence): boolean {
  return role !== 'furniture' && role !== 'byline';
}

/**
 * The words of a story outside page furniture and bylines, in order.
 *
 * @param ids numbers the words of both sides
 * @param quoted what stands inside quotation marks, in order, without overlaps
 */
function proseWords(
  { sentences, tokens, tokenStart }: StoryText,
  ids: Map<string, number>,
  quoted: readonly Span[],
): ProseWord[] {
  const words: ProseWord[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!isProse(sentence)) continue;
    for (let at = tokenStart[index] as number; at < (tokenStart[index + 1] as number); at++) {
      const { start, end, key, kind } = tokens[at] as Token;
      if (kind === 'mark') continue;
      const inMarks = indexAt(quoted, start) >= 0;
      words.push({ start, end, paragraph: sentence.paragraph, id: numberOf(key, ids), inMarks });
    }
  }
  return words;
}

function numberOf<Key>(key: Key, numbers: Map<Key, number>): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
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
): Passage[] {
  const ids = new Map<string, number>();
  const before = proseWords(original, ids, joined(quoted.original));
  const after = proseWords(revision, ids, joined(quoted.revision));
  const stretches = findStretches(before, after);
  return stretches.map((stretch): Passage => {
    const [a, b] = [before.slice(...stretch.original), after.slice(...stretch.revision)];
    return {
      original: rangeOf(a),
      revision: rangeOf(b),
      words: { original: a.length, revision: b.length },
      quote: wordsOutside(a) < COPIED_WORDS || wordsOutside(b) < COPIED_WORDS,
    };
  });
}

/** The passages, with which of the sides name an agency as the source of their copy. */
export function withCredits(
  passages: readonly Passage[],
  original: StoryText,
  revision: StoryText,
): readonly CommonPassage[] {
  if (passages.length === 0) return [];
  const agencies = nameAgencies([original, revision]);
  const credited = { original: namesAgency(original, agencies), revision: namesAgency(revision, agencies) };
  return passages.map(({ quote, ...passage }) => ({ ...passage, credited, quote }));
}

/** The share of a side's words that stand in common passages which no one speaker said. */
export function copiedShare(story: StoryText, passages: readonly Passage[], side: SideName): number {
  const copied = passages.reduce((sum, { quote, words }) => sum + (quote ? 0 : words[side]), 0);
  let all = 0;
  for (const [index, sentence] of story.sentences.entries()) {
    if (!isProse(sentence)) continue;
    for (let at = story.tokenStart[index] as number; at < (story.tokenStart[index + 1] as number); at++)
      if (story.tokens[at]?.kind !== 'mark') all++;
  }
  return all === 0 ? 0 : copied / all;
}

function rangeOf(words: readonly Span[]): Range {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

/** Two reporters who heard the same sentence share no copy: how many words stand outside the marks. */
function wordsOutside(words: readonly ProseWord[]): number {
  return words.filter(({ inMarks }) => !inMarks).length;
}

/** The ranges in order, those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  const found: { readonly start: number; end: number }[] = [];
  for (const { start, end } of inOrder) {
    const last = found.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found;
}

function findStretches(before: readonly ProseWord[], after: readonly ProseWord[]): Stretch[] {
  const runsBefore = hashRuns(before);
  const places = placesOf(hashRuns(after));
  const stretches: Stretch[] = [];
  const taken = new Set<number>();
  const [wordBefore, wordAfter]: [WordAt, WordAt] = [(at) => before[at], (at) => after[at]];
  let from = 0;
  while (from < runsBefore.length) {
    const run = longestRun(places(runsBefore[from] as number), taken, wordBefore, from, wordAfter);
    if (run === null) {
      from++;
      continue;
    }
    const last = stretches.at(-1);
    const [originalEnd, revisionEnd] = grow(wordBefore, from + run.length, wordAfter, run.revision + run.length);
    const heads = wordsBack(before, from, (at) => at < (last?.original[1] ?? 0));
    const others = wordsBack(after, run.revision, (at) => taken.has(at));
    const [originalHead, revisionHead] = grow(heads, 1, others, 1);
    const stretch: Stretch = {
      original: [from + 1 - originalHead, originalEnd],
      revision: [run.revision + 1 - revisionHead, revisionEnd],
    };
    for (let at = stretch.revision[0]; at < stretch.revision[1]; at++) taken.add(at);
    stretches.push(stretch);
    from = stretch.original[1];
  }
  return stretches;
}

const NOWHERE: readonly number[] = [];

/** The longest run of equal words from a word of the original on; null where none is long enough. */
function longestRun(
  places: readonly number[],
  taken: ReadonlySet<number>,
  before: WordAt,
  from: number,
  after: WordAt,
): Run | null {
  let longest: Run | null = null;
  for (const at of places) {
    const length = taken.has(at) ? 0 : equalFrom(before, from, after, at);
    if (length >= COPIED_WORDS && length > (longest?.length ?? 0)) longest = { original: from, revision: at, length };
  }
  return longest;
}

/** Of odd base, so that the words of a run weigh differently whatever their numbers. */
const HASH_BASE = 0x9e3779b1 | 0;

/**
 * A hash of the run of `COPIED_WORDS` words that begins at each word: equal runs have equal ones, others hardly ever.
 *
 * Method: a rolling polynomial hash (Karp and Rabin 1987), less its last bit: what is left is a small integer to every
 * runtime. Linear.
 */
function hashRuns(words: readonly ProseWord[]): Int32Array {
  const hashes = new Int32Array(Math.max(0, words.length - COPIED_WORDS + 1));
  let weightOfFirst = 1;
  for (let n = 0; n < COPIED_WORDS; n++) weightOfFirst = Math.imul(weightOfFirst, HASH_BASE);
  let hash = 0;
  for (let at = 0; at < words.length; at++) {
    hash = (Math.imul(hash, HASH_BASE) + (words[at] as ProseWord).id + 1) | 0;
    const gone = words[at - COPIED_WORDS];
    if (gone !== undefined) hash = (hash - Math.imul(weightOfFirst, gone.id + 1)) | 0;
    if (at >= COPIED_WORDS - 1) hashes[at - COPIED_WORDS + 1] = hash >> 1;
  }
  return hashes;
}

/** Where each hash stands, in order; of one that comes again and again the first `MOST_PLACES` places. */
function placesOf(hashes: Int32Array): (hash: number) => readonly number[] {
  const first = new Map<number, number>();
  const next = new Int32Array(hashes.length);
  for (let at = hashes.length - 1; at >= 0; at--) {
    const hash = hashes[at] as number;
    next[at] = first.get(hash) ?? -1;
    first.set(hash, at);
  }
  return (hash) => {
    const head = first.get(hash);
    if (head === undefined) return NOWHERE;
    const places: number[] = [];
    for (let at = head; at >= 0 && places.length < MOST_PLACES; at = next[at] as number) places.push(at);
    return places;
  };
}

function equalFrom(before: WordAt, i: number, after: WordAt, j: number): number {
  let length = 0;
  for (let word = before(i); word !== undefined && word.id === after(j + length)?.id; word = before(i + length))
    length++;
  return length;
}

/** The words before a run towards the beginning, its first word at index 0, up to one that another passage has. */
function wordsBack(words: readonly ProseWord[], first: number, isTaken: (at: number) => boolean): WordAt {
  let free = first;
  return (index) => {
    while (free > first - index && free > 0 && !isTaken(free - 1)) free--;
    return first - index >= free ? words[first - index] : undefined;
  };
}

/** Carries a run on over small edits, from the words behind it: `until [-further-] notice`. Where it ends on both sides. */
function grow(before: WordAt, i: number, after: WordAt, j: number): readonly [i: number, j: number] {
  let end: readonly [number, number] = [i, j];
  for (let next: typeof end | null = end; next !== null; next = rejoin(before, end[0], after, end[1])) end = next;
  return end;
}

/**
 * Behind the nearest run of equal words over a small edit: where it ends on both sides; null where none is near. An
 * edit ends with its paragraph, and leads from what was said to no words of the reporter: `“We never left,” [said|joked]
 * the mayor`.
 */
function rejoin(before: WordAt, i: number, after: WordAt, j: number): readonly [i: number, j: number] | null {
  for (let edited = 0; edited <= 2 * MOST_EDITED; edited++) {
    for (let a = Math.max(0, edited - MOST_EDITED); a <= Math.min(edited, MOST_EDITED); a++) {
      const b = edited - a;
      if (!isCarriedOn(before(i - 1), before(i + a)) || !isCarriedOn(after(j - 1), after(j + b))) continue;
      const length = equalFrom(before, i + a, after, j + b);
      if (length >= Math.max(LEAST_REJOINED, edited === 0 ? 1 : (a + b) / 2)) return [i + a + length, j + b + length];
    }
  }
  return null;
}

function isCarriedOn(from: ProseWord | undefined, to: ProseWord | undefined): boolean {
  return from?.paragraph === to?.paragraph && !(from?.inMarks === true && to?.inMarks === false);
}
