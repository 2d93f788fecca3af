/** Rows of one template: `Ashcomb: 38.2 degrees`, `Corran: 36.9 degrees`. Their names tell which belong together. */
import { editDistance } from '../text/edit-distance.ts';
import type { StoryText } from '../text/story.ts';
import type { Profile } from './profile.ts';

/** A sentence is held against so many after it: rows stand together, with a sentence or two between them. */
const REACH = 12;
/** So many others of its template make a sentence a row. */
const LEAST_OTHERS = 2;
/** What two rows have in common without figures: so many words, and this share of the shorter one and of the longer. */
const LEAST_COMMON = 2;
const COMMON = { ofShorter: 0.5, ofLonger: 0.25 };

interface Row {
  /** The first run of words that no other row of its template has. */
  readonly name: readonly string[];
  /** What else no other one has. */
  readonly others: readonly string[];
}

/**
 * Returns whether two sentences are rows of one template that name different things, or stand each right behind one of
 * two such rows, in its paragraph: `Great Ulver: 39.1 degrees` is not `Little Ulver: 39.4 degrees`, and what is said next
 * is said of either. A name that was spelled in another way, or shortened, is the same.
 */
export function rowsApart(
  original: StoryText,
  revision: StoryText,
  profiles: { readonly original: readonly Profile[]; readonly revision: readonly Profile[] },
): (a: number, b: number) => boolean {
  const [before, after] = [rowsOf(original, profiles.original), rowsOf(revision, profiles.revision)];
  if (before.size === 0 || after.size === 0) return () => false;
  const apart = (a: number, b: number) => {
    const [x, y] = [before.get(a), after.get(b)];
    if (x === undefined || y === undefined || !isOther(x, y)) return false;
    return isAlike(profiles.original[a] as Profile, profiles.revision[b] as Profile);
  };
  const follows = ({ sentences }: StoryText, rows: ReadonlyMap<number, Row>, index: number) =>
    !rows.has(index) && rows.has(index - 1) && sentences[index]?.paragraph === sentences[index - 1]?.paragraph;
  return (a, b) => apart(a, b) || (follows(original, before, a) && follows(revision, after, b) && apart(a - 1, b - 1));
}

function isOther(x: Row, y: Row): boolean {
  if (x.others.some((word) => y.others.includes(word))) return false;
  const [shorter, longer] = x.name.length <= y.name.length ? [x.name, y.name] : [y.name, x.name];
  return shorter.length > 0 && !shorter.every((word) => longer.some((other) => isSpelledLike(word, other)));
}

/** Half of the letters, the first of which is seldom wrong. */
function isSpelledLike(a: string, b: string): boolean {
  return a[0] === b[0] && 2 * editDistance(a, b) <= Math.min(a.length, b.length);
}

/** The rows of a side with a name, by sentence: each begins a paragraph, as in a list. */
function rowsOf({ sentences }: StoryText, side: readonly Profile[]): ReadonlyMap<number, Row> {
  const template = side.map((): number[] => []);
  const isFirst = (index: number) => sentences[index]?.paragraph !== sentences[index - 1]?.paragraph;
  for (const [x, own] of side.entries()) {
    for (let y = x + 1; isFirst(x) && y < Math.min(side.length, x + 1 + REACH); y++) {
      if (!isFirst(y) || !isAlike(own, side[y] as Profile)) continue;
      template[x]?.push(y);
      template[y]?.push(x);
    }
  }
  const wordsOf = (index: number) => (side[index] as Profile).normalised.trim().split(' ');
  return new Map(
    template.flatMap((others, index): [number, Row][] => {
      if (others.length < LEAST_OTHERS) return [];
      const common = new Set(others.flatMap(wordsOf));
      const isOwn = (word: string) => !/\p{Nd}/u.test(word) && !common.has(word);
      const words = wordsOf(index);
      const start = words.findIndex(isOwn);
      if (start < 0) return [];
      const length = words.slice(start).findIndex((word) => !isOwn(word));
      const end = length < 0 ? words.length : start + length;
      return [[index, { name: words.slice(start, end), others: words.slice(end).filter(isOwn) }]];
    }),
  );
}

/** Whether two sentences have enough words in common, beside figures, to be of one template. */
function isAlike(a: Profile, b: Profile): boolean {
  const [own, others] = [wordsIn(a), wordsIn(b)];
  const least = Math.max(
    LEAST_COMMON,
    COMMON.ofShorter * Math.min(own, others),
    COMMON.ofLonger * Math.max(own, others),
  );
  return countCommon(a.words.ids, b.words.ids) - countCommon(a.figures, b.figures) >= least;
}

/** The number of its words, each once, that are no figures. */
function wordsIn({ words, figures }: Profile): number {
  return words.ids.length - figures.length;
}

/** Counts what two ascending lists have in common. */
function countCommon(a: Int32Array, b: Int32Array): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common;
}
