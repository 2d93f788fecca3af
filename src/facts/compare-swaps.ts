import type { Edit, FactKind, Link, Range } from '../comparison.ts';
import { perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import { foldWord } from '../text/fold.ts';
import { overlapping, type Span } from '../text/ranges.ts';
import type { ValueFact, Word } from './fact.ts';
import { change, type FactFinding, type FactSide, type FactSides, inSentences, isCompared } from './side.ts';
import { movedWithRoles, swappedRoles } from './swapped-roles.ts';

/** A figure or name in the place that an edit gave to another one. */
interface Exchange {
  /** What may change places with it: figures of one kind, or names. */
  readonly kind: FactKind;
  readonly from: string;
  readonly to: string;
  readonly original: Span;
  readonly revision: Span;
}

interface Items {
  readonly original: readonly Item[];
  readonly revision: readonly Item[];
}

interface Item extends Span {
  readonly kind: FactKind;
}

/**
 * Figures or names that changed places while what they belong to stayed: `Mara, 34, and Jonas, 29` became
 * `Mara, 29, and Jonas, 34`, and `Holt accused Brandt` became `Brandt accused Holt`. Every figure and name is
 * still there, so nothing else would tell.
 *
 * Left out: both together (`Jonas, 29, and Mara, 34` says the same), a list (`Holt and Brandt`), and places
 * whose other words changed, too (`Brandt was accused by Holt`).
 */
export function compareSwapped(sides: FactSides, links: readonly Link[]): FactFinding[] {
  return gather(links, (link, index) => {
    if (!isCompared(link) || link.edits.length < 2) return [];
    const items = {
      original: itemsOf(sides.original, link.original),
      revision: itemsOf(sides.revision, link.revision),
    };
    const exchanges = gather(link.edits, (edit) => readExchange(edit, items, sides));
    const straight = ([a, b]: [Exchange, Exchange]) => a.kind !== 'name' && movedWithRoles(sides, link, a, b);
    const firstOf = (...finders: (() => [Exchange, Exchange][])[]) => {
      for (const find of finders) {
        const found = find().filter((pair) => !straight(pair));
        if (found.length > 0) return found;
      }
      return [];
    };
    const swaps = firstOf(
      () => [...swapsAmong(exchanges), ...swapsByMove(link.edits, items, sides)],
      () => swapsByNoun(sides, link),
      () => swapsByRole(sides, link),
    );
    if (new Set(swaps.map(([{ kind }]) => kind === 'name')).size > 1) return [];
    return swaps
      .filter(([a, b]) => a.kind !== 'name' || !isList(sides.original, link.original, a.original, b.original))
      .flat()
      .map(({ kind, original, revision }) =>
        change({ ...sides, link: index }, kind, 'changed', 'critical', original, revision, 'swapped'),
      );
  });
}

/** The figures and names of some sentences, in order: no name stands where a figure was read. */
function itemsOf({ values, names }: FactSide, sentences: readonly number[]): Item[] {
  return gather(sentences, (s) => [
    ...(values[s] ?? []),
    ...(names[s] ?? []).map(({ start, end }) => ({ start, end, kind: 'name' as const })),
  ]).sort((a, b) => a.start - b.start);
}

function readExchange(edit: Edit, items: Items, sides: FactSides): Exchange[] {
  if (edit.kind !== 'replace') return [];
  const [a, b] = [only(items.original, edit.original), only(items.revision, edit.revision)];
  if (a === null || b === null || a.kind !== b.kind) return [];
  return [exchange(a, b, sides, edit.original, edit.revision)];
}

/** The one item that a range touches; null where it touches none or several. */
function only(items: readonly Item[], [start, end]: Range): Item | null {
  const touched = overlapping(items, { start, end });
  return touched.length === 1 ? (touched[0] as Item) : null;
}

/** What stands there, with the title that was exchanged along with a name. */
function textOf({ story }: FactSide, item: Span, [start, end]: Range = [item.start, item.end]): string {
  return foldWord(story.text.slice(Math.min(item.start, start), Math.max(item.end, end)).trim());
}

/** Pairs of exchanges that undo each other, each exchange once. */
function swapsAmong(exchanges: readonly Exchange[]): [Exchange, Exchange][] {
  const waiting = new Map<string, Exchange>();
  const swaps: [Exchange, Exchange][] = [];
  for (const exchange of exchanges) {
    if (exchange.from === exchange.to) continue;
    const back = `${exchange.kind} ${exchange.to} ${exchange.from}`;
    const other = waiting.get(back);
    if (other === undefined) {
      waiting.set(`${exchange.kind} ${exchange.from} ${exchange.to}`, exchange);
      continue;
    }
    waiting.delete(back);
    swaps.push([other, exchange]);
  }
  return swaps;
}

/**
 * The same seen otherwise: `Holt accused [Brandt]` became `[Brandt] accused Holt`, where the words before the
 * name that stayed are gone and the same words, in another order, came after it.
 */
function swapsByMove(edits: readonly Edit[], items: Items, sides: FactSides): [Exchange, Exchange][] {
  return gather(edits, (gone, i): [Exchange, Exchange][] => {
    // The other half stands next to it, or in a longer sentence the one after.
    const come = edits.slice(Math.max(0, i - 1), i + 2).find(({ kind }) => kind === 'insert');
    if (gone.kind !== 'delete' || come === undefined) return [];
    const [a, b] = [only(items.original, gone.original), only(items.revision, come.revision)];
    if (a?.kind !== 'name' || b?.kind !== 'name') return [];
    const stayed = {
      original: between(gone.original, come.original),
      revision: between(gone.revision, come.revision),
    };
    const [x, y] = [only(items.original, stayed.original), only(items.revision, stayed.revision)];
    if (x?.kind !== 'name' || y?.kind !== 'name') return [];
    const verb = [rest(sides.original, gone.original, a), rest(sides.revision, come.revision, b)];
    if (verb[0] === '' || verb[0] !== verb[1] || textOf(sides.original, a) !== textOf(sides.revision, b)) return [];
    if (!isNameAlone(sides.original, stayed.original, x) || !isNameAlone(sides.revision, stayed.revision, y)) return [];
    return [[exchange(a, y, sides), exchange(x, b, sides)]];
  });
}

/** A link with more figures than this is too long to look for those that changed their nouns. */
const MOST_FIGURES = 12;

/**
 * Figures that changed places though the words around them moved, too: `12 passengers died … 30 sailors lost their
 * jobs` became `30 passengers died … 12 sailors lost their jobs`. Told by the words they count, where no figure
 * counts both as before.
 */
function swapsByNoun(sides: FactSides, link: Link): [Exchange, Exchange][] {
  const counted = ({ values }: FactSide, sentences: readonly number[]) =>
    inSentences(values, sentences).filter(({ kind, after }) => kind === 'number' && after !== '');
  const [before, after] = [counted(sides.original, link.original), counted(sides.revision, link.revision)];
  if (Math.max(before.length, after.length) > MOST_FIGURES) return [];
  const at = (values: readonly ValueFact[], id: string, noun: string) =>
    values.find((value) => value.id === id && value.after === noun);
  const swaps: [Exchange, Exchange][] = [];
  for (const [i, a] of before.entries()) {
    for (const b of before.slice(i + 1)) {
      if (a.id === b.id || a.after === b.after) continue;
      const [x, y] = [at(after, b.id, a.after), at(after, a.id, b.after)];
      if (x === undefined || y === undefined) continue;
      if (at(after, a.id, a.after) || at(after, b.id, b.after)) continue;
      if (at(before, b.id, a.after) || at(before, a.id, b.after)) continue;
      swaps.push([exchange(a, x, sides), exchange(b, y, sides)]);
    }
  }
  return swaps;
}

/** Figures that are told apart by what the words beside them say: whence and whereto, for and against. */
function swapsByRole(sides: FactSides, link: Link): [Exchange, Exchange][] {
  return swappedRoles(sides, link).map(({ a, b }) => [
    exchange(a.original, a.revision, sides),
    exchange(b.original, b.revision, sides),
  ]);
}

/** Words that may stand before a name before it is more than a name with its title. */
const MOST_TITLE = 2;

/** `Councillor Ivo Sanborn`, and not `Sanborn lied`: what is said of the name would have moved along. */
function isNameAlone({ story }: FactSide, [start, end]: Range, name: Span): boolean {
  if (/[\p{L}\p{N}]/u.test(story.text.slice(name.end, end))) return false;
  return story.text.slice(start, name.start).split(/\s+/).filter(Boolean).length <= MOST_TITLE;
}

function between(a: Range, b: Range): Range {
  return a[1] <= b[0] ? [a[1], b[0]] : [b[1], a[0]];
}

/** The words of a range without the name among them, in no order. */
function rest({ story }: FactSide, [start, end]: Range, name: Span): string {
  const { text } = story;
  const words = `${text.slice(start, Math.max(start, name.start))} ${text.slice(Math.min(end, name.end), end)}`;
  return foldWord(words)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function exchange(a: Item, b: Item, { original, revision }: FactSides, rangeA?: Range, rangeB?: Range): Exchange {
  const [from, to] = [textOf(original, a, rangeA), textOf(revision, b, rangeB)];
  return { kind: a.kind, from, to, original: a, revision: b };
}

/** `and` and `or`, between the items of a list. */
const joinersOf = perLanguage(({ words }): ReadonlySet<string> => new Set(`${words.and} ${words.or}`.split(' ')));

/** Whether nothing but commas, `and` and other names stand between the two: a list has no order to keep. */
function isList({ story, words, names }: FactSide, sentences: readonly number[], a: Span, b: Span): boolean {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  const named = inSentences(names, sentences);
  const joiners = joinersOf(story.language);
  const isJoined = (word: Word) =>
    word.kind === 'mark' ||
    joiners.has(word.key) ||
    named.some(({ start, end }) => start <= word.start && word.end <= end);
  return sentences.every((s) =>
    (words[s] ?? []).every((word) => word.end <= from || word.start >= to || isJoined(word)),
  );
}
