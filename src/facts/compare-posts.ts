import { isClose, isWordedAnew } from './closeness.ts';
import type { Word } from './fact.ts';
import { bestPairs } from './match-values.ts';
import { type Meaning, type MeaningPair, type MeaningWord, sameSurroundings } from './meaning-words.ts';
import { standBehindOneWord } from './same-place.ts';
import { change, type FactFinding } from './side.ts';

/** Sentences that share a smaller part of their words are free rewordings, where one post stands for no other. */
const LEAST_SHARED = 0.5;

/** Who holds which post in a whole story: each step of the rows of posts with a name beside it. */
export type Holders = () => ReadonlySet<string>;

/**
 * `The prime minister opened it` → `The president opened it`, which a dictionary of synonyms lets pass. Excused where one
 * story gives both posts to one person: `President Renn … Renn, the prime minister`.
 */
export function comparePosts(
  pair: MeaningPair,
  holders: Readonly<Record<'original' | 'revision', Holders>>,
): FactFinding[] {
  const [a, b] = [postsOf(pair.a.contraries), postsOf(pair.b.contraries)];
  if (a.length === 0 || b.length === 0) return [];
  const other = bestPairs(a, b, (x, y) => (x.row === y.row && x.degree === y.degree ? 1 : 0));
  const { pairs } = bestPairs(other.original, other.revision, (x, y) =>
    x.row === y.row && sameSurroundings(x, y) ? 1 : 0,
  );
  if (pairs.length === 0) return [];
  const { language } = pair.original.story;
  const isMuchAlike = isClose(pair.a, pair.b, LEAST_SHARED) && !isWordedAnew(pair);
  return pairs
    .filter(({ original: x, revision: y }) => isMuchAlike || standBehindOneWord(x, y, pair.a, pair.b, language))
    .filter(
      ({ original: x, revision: y }) => !isOneHolder(x, y, holders.original) && !isOneHolder(x, y, holders.revision),
    )
    .map(({ original: x, revision: y }) => change(pair, 'scale', 'changed', 'check', x, y, 'scale-changed'));
}

function postsOf(contraries: Meaning['contraries']): MeaningWord[] {
  return contraries.filter(({ table }) => table === 'posts');
}

function isOneHolder(x: MeaningWord, y: MeaningWord, holders: Holders): boolean {
  const opening = `${x.degree} `;
  for (const held of holders()) {
    if (held.startsWith(opening) && holders().has(`${y.degree} ${held.slice(opening.length)}`)) return true;
  }
  return false;
}

/** The posts of a sentence with the names beside them: `President Aldo [Renn]`, `[Renn], the prime minister`. */
export function holdersIn(words: readonly Word[], contraries: Meaning['contraries']): string[] {
  return postsOf(contraries).flatMap(({ start, end, degree }) => {
    const [first, next] = [
      words.findIndex((word) => word.start >= start),
      words.findIndex((word) => word.start >= end),
    ];
    const names = [next < 0 ? undefined : nameBehind(words, next), nameBefore(words, first)];
    return names.flatMap((name) => (name === undefined ? [] : [`${degree} ${name}`]));
  });
}

const isCapital = (word: Word | undefined) => word?.kind === 'word' && /^\p{Lu}/u.test(word.raw);

function nameBehind(words: readonly Word[], at: number): string | undefined {
  let last = at;
  while (isCapital(words[last])) last++;
  return last > at ? words[last - 1]?.key : undefined;
}

/** An article or another small word may stand between the comma and the post. */
function nameBefore(words: readonly Word[], at: number): string | undefined {
  for (let n = 1; n <= 2; n++) {
    if (words[at - n]?.key === ',') return isCapital(words[at - n - 1]) ? words[at - n - 1]?.key : undefined;
  }
  return undefined;
}
