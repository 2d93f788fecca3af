import { expect, test } from 'vitest';
import { heightsAt, pointAtSpot, pointOf, spotOf, synchronise } from './sync.ts';

const END = { original: 1000, revision: 600 };

test('both columns pass every anchor together, and neither runs backwards', () => {
  const sync = synchronise(
    [
      { original: 300, revision: 100 },
      { original: 500, revision: 400 },
    ],
    END,
  );
  expect(sync.length).toBe(300 + 300 + 500);
  expect(heightsAt(sync, 300)).toEqual({ original: 300, revision: 100 });
  expect(heightsAt(sync, 600)).toEqual({ original: 500, revision: 400 });
  expect(heightsAt(sync, sync.length)).toEqual(END);
  for (let point = 0; point < sync.length; point += 7) {
    const here = heightsAt(sync, point);
    const next = heightsAt(sync, point + 7);
    expect(next.original).toBeGreaterThanOrEqual(here.original);
    expect(next.revision).toBeGreaterThanOrEqual(here.revision);
    // A column is only ever pushed down, never off its top.
    expect(Math.round(point - here.original)).toBeGreaterThanOrEqual(0);
    expect(Math.round(point - here.revision)).toBeGreaterThanOrEqual(0);
  }
});

test('an anchor out of order is left out', () => {
  const sync = synchronise(
    [
      { original: 300, revision: 500 },
      { original: 400, revision: 200 },
    ],
    END,
  );
  expect(sync.anchors).toHaveLength(3);
});

test('a height is found again on the scale', () => {
  const sync = synchronise([{ original: 300, revision: 100 }], END);
  expect(heightsAt(sync, pointOf(sync, 'revision', 350)).revision).toBeCloseTo(350);
  expect(heightsAt(sync, pointOf(sync, 'original', 120)).original).toBeCloseTo(120);
});

test('a point means the same place when the heights before it turn out otherwise', () => {
  const estimated = synchronise(
    [
      { original: 300, revision: 100 },
      { original: 500, revision: 400 },
    ],
    END,
  );
  const measured = synchronise(
    [
      { original: 360, revision: 130 },
      { original: 560, revision: 430 },
    ],
    {
      original: 1060,
      revision: 630,
    },
  );
  const before = heightsAt(estimated, 450);
  const after = heightsAt(measured, pointAtSpot(measured, spotOf(estimated, 450)));
  expect(after.original - 360).toBeCloseTo(before.original - 300);
  expect(after.revision - 130).toBeCloseTo(before.revision - 100);
});
