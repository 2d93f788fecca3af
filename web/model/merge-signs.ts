/** Judgements of two tabs, or of two editors, become one list: of each item the newer holds. */
import { isSwapped, swapped } from './swap.ts';
import type { Signed, Work } from './work.ts';

/** Whether anything is said; a judgement that was taken back stays as an empty one, so that no older copy brings it back. */
export function isSaid({ mark, note, over }: Signed): boolean {
  return mark !== null || note !== '' || over !== undefined;
}

/** The moment of a judgement that replaces `last`: later than it, also where that came from a clock that is ahead. */
export function momentAfter(last: Pick<Signed, 'at'> | undefined): number {
  return Math.max(Date.now(), (last?.at ?? 0) + 1);
}

/** The judgements of both, of each item the newer; `own` itself where the others say nothing new. */
export function mergedSigns(own: readonly Signed[], others: readonly Signed[]): readonly Signed[] {
  const all = new Map(own.map((one) => [one.item, one]));
  const news = others.filter((one) => isNewer(one, all.get(one.item)));
  for (const one of news) all.set(one.item, one);
  return news.length === 0 ? own : inOrder(all);
}

/** What came of merging a review: how many judgements were taken, and at how many items which side was overruled. */
export interface MergedReview {
  readonly work: Work;
  readonly taken: number;
  readonly overruled: Readonly<Record<'own' | 'theirs', number>>;
}

/** Whether two works are about the same two texts, whichever way round. */
export function isSamePair(one: Work, other: Work): boolean {
  return (
    isSwapped(one, other) || (one.original.text === other.original.text && one.revision.text === other.revision.text)
  );
}

/**
 * The work with a colleague's review of the same pair. Where both spoke and differ, the newer judgement names the one
 * that it overrules; links by hand are taken where none were made here.
 */
export function merged(work: Work, review: Work): MergedReview {
  const { signOff: theirs, corrections } = isSwapped(work, review) ? swapped(review) : review;
  const all = new Map(work.signOff.map((one) => [one.item, one]));
  const overruled = { own: 0, theirs: 0 };
  let taken = 0;
  for (const one of theirs) {
    const last = all.get(one.item);
    const newer = isNewer(one, last);
    if (newer) taken++;
    const [winner, loser] = newer || last === undefined ? [one, last] : [last, one];
    all.set(one.item, winner);
    if (loser === undefined || !isSaid(loser) || isSame(winner, loser)) continue;
    overruled[newer ? 'own' : 'theirs']++;
    const { mark, note, by } = loser;
    all.set(one.item, { ...winner, over: { mark, note, by } });
  }
  const links = work.corrections.length > 0 ? work.corrections : corrections;
  return { work: { ...work, corrections: links, signOff: inOrder(all) }, taken, overruled };
}

/**
 * What undo or redo makes of the judgements, said at this moment: to other tabs it is news. A judgement that is gone
 * stays as an empty one.
 */
export function restamped({ signOff: before, original }: Work, after: Work): Work {
  // after a swap, every item has another key
  if (before === after.signOff || original.text !== after.original.text) return after;
  const was = new Map(before.map((one) => [one.item, one]));
  const is = new Set(after.signOff.map(({ item }) => item));
  const changed = after.signOff.map((one) => {
    const last = was.get(one.item);
    return last !== undefined && isSame(one, last) ? last : { ...one, at: momentAfter(last) };
  });
  const gone = before.filter(({ item }) => !is.has(item));
  const empty = gone.map((last): Signed => ({ item: last.item, mark: null, note: '', at: momentAfter(last) }));
  return { ...after, signOff: [...changed, ...empty] };
}

function isNewer(one: Signed, last: Signed | undefined): boolean {
  if (last === undefined) return true;
  const [at, before] = [one.at ?? 0, last.at ?? 0];
  // of two at the same moment every tab takes the same one
  return at === before ? `${one.mark} ${one.note}` > `${last.mark} ${last.note}` : at > before;
}

function isSame(one: Pick<Signed, 'mark' | 'note'>, other: Pick<Signed, 'mark' | 'note'>): boolean {
  return one.mark === other.mark && one.note === other.note;
}

/** Of two judgements on one item, given from either end of a pair, readers take the later one of a list. */
function inOrder(all: ReadonlyMap<string, Signed>): readonly Signed[] {
  return [...all.values()].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
