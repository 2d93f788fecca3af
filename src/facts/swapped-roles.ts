import type { Link } from '../comparison.ts';
import { perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import type { Quantity, ValueFact, Word } from './fact.ts';
import { type FactSide, type FactSides, inSentences } from './side.ts';

/** Two values of one kind that changed places: what the original says of `a`, the revision says of `b`. */
export interface SwappedValues {
  readonly a: { readonly original: ValueFact; readonly revision: ValueFact };
  readonly b: { readonly original: ValueFact; readonly revision: ValueFact };
}

/** A link with more figures than this is too long to look for those that changed their parts. */
const MOST_VALUES = 12;

/** Words that tell what a figure is to its sentence: whence and whereto, for and against. */
const rolesOf = perLanguage(({ figures, contraries, words }) => ({
  from: new Set(figures.from),
  to: new Set([...figures.to, ...(figures.reached ?? [])]),
  earlier: new Set(figures.earlier ?? []),
  small: new Set(`${words.functionWords} ${words.and} ${words.or}`.split(/\s+/)),
  /** Small words that have a contrary, and so tell two figures apart: `for` and `against`. */
  telling: new Set(gather(contraries.opposed, (row) => row.split(/[\s|_]+/))),
}));

/**
 * Pairs of figures whose parts were exchanged though their words were turned, too: `to 44 from 50` became
 * `to 50, compared with 44`, and `27 voted for and 14 against` became `14 for, 27 against`. Told by the word before a
 * figure that says whence it came, or by the words behind each, where they answer crosswise and not straight.
 */
export function swappedRoles(sides: FactSides, link: Link): SwappedValues[] {
  const countOf = ({ values }: FactSide, sentences: readonly number[]) =>
    inSentences(values, sentences).filter(isOneFigure).length;
  const most = Math.max(countOf(sides.original, link.original), countOf(sides.revision, link.revision));
  if (most > MOST_VALUES) return [];
  const [before, after] = [valuesIn(sides.original, link.original), valuesIn(sides.revision, link.revision)];
  const swaps: SwappedValues[] = [];
  for (const [i, a] of before.entries()) {
    for (const b of before.slice(i + 1)) {
      if (a.fact.kind !== b.fact.kind || numberOf(a.fact) === numberOf(b.fact)) continue;
      const [x, y] = [only(after, a.fact), only(after, b.fact)];
      if (x === null || y === null || only(before, a.fact) === null || only(before, b.fact) === null) continue;
      if (isTurned(a, b, x, y) || isCrossed(a, b, x, y))
        swaps.push({ a: { original: a.fact, revision: y.fact }, b: { original: b.fact, revision: x.fact } });
    }
  }
  return swaps;
}

/** `to 63 from 58` → `from 58 to 63`: two figures changed places, and what each is to the sentence went along. */
export function movedWithRoles(
  sides: FactSides,
  link: Link,
  one: { readonly original: Span; readonly revision: Span },
  other: { readonly original: Span; readonly revision: Span },
): boolean {
  const [before, after] = [valuesIn(sides.original, link.original), valuesIn(sides.revision, link.revision)];
  const at = (values: readonly Placed[], { start }: Span) => values.find(({ fact }) => fact.start === start);
  const [a, b] = [at(before, one.original), at(before, other.original)];
  const [y, x] = [at(after, one.revision), at(after, other.revision)];
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false;
  return (comesFrom(a, b) && comesFrom(x, y)) || (comesFrom(b, a) && comesFrom(y, x));
}

/** A figure with what stands around it, up to the next figure or the end of the clause. */
interface Placed {
  readonly fact: ValueFact;
  /** What the word before it says: whence for certain, whence or `of`, whereto. */
  readonly role: 'earlier' | 'from' | 'to' | '';
  readonly behind: ReadonlySet<string>;
}

const isOneFigure = ({ value }: ValueFact): boolean => value.type === 'quantity' && value.values.length === 1;

function valuesIn(side: FactSide, sentences: readonly number[]): Placed[] {
  const roles = rolesOf(side.story.language);
  return gather(sentences, (s) => {
    const words = side.words[s] ?? [];
    const facts = (side.values[s] ?? []).filter(isOneFigure);
    return facts.map((fact, n) => ({
      fact,
      role: roleOf(words, fact, roles),
      behind: wordsBehind(words, fact, facts[n + 1]?.start ?? Number.POSITIVE_INFINITY, roles),
    }));
  });
}

function numberOf({ value }: ValueFact): number {
  return (value as Quantity).values[0] ?? 0;
}

/** The one figure of a side with the number of another; null where there is none or more than one. */
function only(values: readonly Placed[], fact: ValueFact): Placed | null {
  const found = values.filter((other) => numberOf(other.fact) === numberOf(fact));
  return found.length === 1 ? (found[0] as Placed) : null;
}

/** Words between what says whence and its figure: `compared with about €50 million`. */
const ROLE_REACH = 3;

function roleOf(
  words: readonly Word[],
  fact: ValueFact,
  { from, to, earlier }: Readonly<Record<'from' | 'to' | 'earlier', ReadonlySet<string>>>,
): Placed['role'] {
  const at = words.findIndex(({ start }) => start >= fact.start);
  for (let n = 1; n <= ROLE_REACH; n++) {
    const word = words[at - n];
    if (word === undefined || word.kind !== 'word') return '';
    if (earlier.has(word.key) || earlier.has(`${words[at - n - 1]?.key} ${word.key}`)) return 'earlier';
    if (from.has(word.key)) return 'from';
    if (to.has(word.key)) return 'to';
  }
  return '';
}

function wordsBehind(
  words: readonly Word[],
  fact: ValueFact,
  end: number,
  { small, telling }: { readonly small: ReadonlySet<string>; readonly telling: ReadonlySet<string> },
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (word.start < fact.end) continue;
    if (word.start >= end || (word.kind === 'mark' && word.key !== '-')) break;
    if (word.kind === 'word' && (telling.has(word.key) || !small.has(word.key))) stems.add(word.stem);
  }
  return stems;
}

/** `to 44 from 50` → `to 50 from 44`: whence is said of the other one. `x` has the number of `a`, `y` that of `b`. */
function isTurned(a: Placed, b: Placed, x: Placed, y: Placed): boolean {
  return (comesFrom(a, b) && comesFrom(y, x)) || (comesFrom(b, a) && comesFrom(x, y));
}

/** Whether the one is where the other came from; `de` says so only beside `à`. */
function comesFrom(one: Placed, other: Placed): boolean {
  if (one.role === 'earlier') return other.role !== 'earlier';
  return one.role === 'from' && other.role === 'to';
}

/** `27 for, 14 against` → `14 for, 27 against`: the words behind each answer those behind the other. */
function isCrossed(a: Placed, b: Placed, x: Placed, y: Placed): boolean {
  const share = (one: Placed, other: Placed) => [...one.behind].some((stem) => other.behind.has(stem));
  return share(a, y) && share(b, x) && !share(a, x) && !share(b, y);
}
