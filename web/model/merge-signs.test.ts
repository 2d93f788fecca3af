import { expect, test } from 'vitest';
import { isSamePair, merged, mergedSigns, restamped } from './merge-signs.ts';
import { swapped } from './swap.ts';
import { freshWork, type Signed, type Work } from './work.ts';

const WORK = freshWork({ name: 'a', text: 'The mill closed.' }, { name: 'b', text: 'The mill shut.' });
const said = (item: string, mark: Signed['mark'], at: number, by?: string): Signed => ({
  item,
  mark,
  note: '',
  at,
  by,
});
const signed = (...signOff: readonly Signed[]): Work => ({ ...WORK, signOff });

test('of each item the newer judgement holds, whichever way they are merged', () => {
  const [one, other] = [
    [said('a', 'ok', 1), said('b', 'fix', 5)],
    [said('a', 'query', 3), said('b', 'ok', 2), said('c', 'ok', 4)],
  ];
  const all = [said('a', 'query', 3), said('c', 'ok', 4), said('b', 'fix', 5)];
  expect(mergedSigns(one, other)).toEqual(all);
  expect(mergedSigns(other, one)).toEqual(all);
  expect(mergedSigns(all, one)).toBe(all);
  // at the same moment all tabs take the same one
  const tie = [[said('a', 'ok', 1)], [said('a', 'fix', 1)]] as const;
  expect(mergedSigns(...tie)).toEqual(mergedSigns(tie[1], tie[0]));
});

test('a judgement that was taken back does not come back from an older copy', () => {
  const back: Signed = { item: 'a', mark: null, note: '', at: 2 };
  expect(mergedSigns([back], [said('a', 'ok', 1)])).toEqual([back]);
  expect(mergedSigns([said('a', 'ok', 1)], [back])).toEqual([back]);
});

test('of a colleague’s review the newer wins, and names what it overruled', () => {
  const own = signed(said('a', 'ok', 1, 'Nora'), said('b', 'fix', 5, 'Nora'), said('c', 'ok', 1, 'Nora'));
  const review = signed(
    said('a', 'query', 3, 'Mara'),
    said('b', 'ok', 2, 'Mara'),
    said('c', 'ok', 2, 'Mara'),
    said('d', 'ok', 2, 'Mara'),
  );
  const { work, taken, overruled } = merged(own, review);
  expect({ taken, overruled }).toEqual({ taken: 3, overruled: { own: 1, theirs: 1 } });
  const byItem = Object.fromEntries(work.signOff.map((one) => [one.item, one]));
  expect(byItem.a).toMatchObject({ mark: 'query', by: 'Mara', over: { mark: 'ok', by: 'Nora' } });
  expect(byItem.b).toMatchObject({ mark: 'fix', by: 'Nora', over: { mark: 'ok', by: 'Mara' } });
  expect(byItem.c).toEqual(said('c', 'ok', 2, 'Mara'));
  // once more changes nothing
  expect(merged(work, review).work.signOff).toEqual(work.signOff);
});

test('a review of the pair turned round is one of the same pair', () => {
  const review = swapped(signed(said('a', 'ok', 1)));
  expect(isSamePair(WORK, review)).toBe(true);
  expect(merged(WORK, review).work.signOff).toEqual([said('a', 'ok', 1)]);
  expect(isSamePair(WORK, { ...WORK, revision: { name: 'b', text: 'Another one.' } })).toBe(false);
});

test('links by hand come with a review where none were made here', () => {
  const links = [{ original: [[0, 3]], revision: [[0, 3]] }] as const;
  expect(merged(WORK, { ...WORK, corrections: links }).work.corrections).toBe(links);
  const own = { ...WORK, corrections: [{ original: [[0, 4]], revision: [] }] } as const;
  expect(merged(own, { ...WORK, corrections: links }).work.corrections).toBe(own.corrections);
});

test('what undo brings back is newer than what it took away', () => {
  const before = signed(said('a', 'fix', 9e15), said('b', 'ok', 3), said('c', 'ok', 1));
  const { signOff } = restamped(before, signed(said('a', 'ok', 1), said('c', 'ok', 1)));
  const byItem = Object.fromEntries(signOff.map((one) => [one.item, one]));
  expect(byItem.a).toMatchObject({ mark: 'ok', at: 9e15 + 1 });
  expect(byItem.b).toMatchObject({ mark: null, note: '' });
  expect(byItem.b?.at).toBeGreaterThan(3);
  expect(byItem.c).toEqual(said('c', 'ok', 1));
  expect(mergedSigns(before.signOff, signOff).find(({ item }) => item === 'b')?.mark).toBeNull();
  const turned = swapped(before);
  expect(restamped(before, turned)).toBe(turned);
});
