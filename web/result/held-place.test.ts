import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Comparison } from '#engine';
import { HeldPlace } from './held-place.tsx';

interface Row {
  readonly original: string;
  readonly revision: string;
  /** Pixels from the top of the list. */
  top: number;
  readonly chosen?: boolean;
}

const ROW_HEIGHT = 40;
/** The window is this high, and so is what scrolls in it. */
const HEIGHT = 100;

const answer = (original = 'A', revision = 'B') =>
  ({ original: { text: original }, revision: { text: revision } }) as unknown as Comparison;

/** A list of rows that scrolls, as far as a place in it is looked for and restored. */
function list(rows: readonly Row[], heads = 0) {
  const scroller = {
    scrollTop: 0,
    getBoundingClientRect: () => ({ top: 0 }),
    querySelectorAll: () => rows.map(elementOf),
    querySelector: (selector: string) => {
      if (selector === '[data-heads]') return heads === 0 ? null : { getBoundingClientRect: () => ({ bottom: heads }) };
      const [, side, sentence] = /data-(original|revision)~="(\d+)"/.exec(selector) ?? [];
      const row = rows.find((one) => one[side as 'original' | 'revision'].split(' ').includes(sentence ?? ''));
      return row === undefined ? null : elementOf(row);
    },
  };
  const elementOf = (row: Row) => ({
    dataset: { original: row.original, revision: row.revision },
    ariaCurrent: row.chosen ? 'true' : null,
    getBoundingClientRect: () => ({
      top: row.top - scroller.scrollTop,
      bottom: row.top - scroller.scrollTop + ROW_HEIGHT,
    }),
  });
  return scroller;
}

/** Another answer comes while `scroller` stands where it stands; `move` is what drawing it does to the rows. */
function redraw(scroller: ReturnType<typeof list>, next: Comparison, move: () => void): void {
  const [current, scrolled] = [answer(), { current: scroller as unknown as HTMLElement }];
  const held = new HeldPlace({ comparison: next, scroller: scrolled });
  const snapshot = held.getSnapshotBeforeUpdate({ comparison: current, scroller: scrolled });
  move();
  held.componentDidUpdate({ comparison: current, scroller: scrolled }, null, snapshot);
}

describe('the place of the reader', () => {
  const frames: (() => void)[] = [];

  beforeEach(() => {
    frames.length = 0;
    vi.stubGlobal('window', { innerHeight: HEIGHT, scrollY: 0, scrollBy: () => {} });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  });
  afterEach(() => vi.unstubAllGlobals());

  const threeRows = (): Row[] => [
    { original: '0', revision: '0', top: 0 },
    { original: '1', revision: '', top: 40 },
    { original: '2', revision: '1', top: 80 },
  ];

  it('is the first row that begins in view: it stands where it stood when rows above it came', () => {
    const rows = threeRows();
    const scroller = list(rows);
    scroller.scrollTop = 30;
    redraw(scroller, answer(), () => {
      for (const row of rows.slice(1)) row.top += 50;
    });
    expect(scroller.scrollTop).toBe(80);
  });

  it('is the chosen row where that is in view', () => {
    const rows = threeRows().map((row) => ({ ...row, chosen: row.original === '2' }));
    const scroller = list(rows);
    scroller.scrollTop = 30;
    redraw(scroller, answer(), () => {
      (rows[2] as Row).top += 25;
    });
    expect(scroller.scrollTop).toBe(55);
  });

  it('is not a row that the heads of the sheets hide', () => {
    const rows = threeRows();
    const scroller = list(rows, 20);
    scroller.scrollTop = 30;
    redraw(scroller, answer(), () => {
      (rows[1] as Row).top += 1000;
      (rows[2] as Row).top += 7;
    });
    expect(scroller.scrollTop).toBe(37);
  });

  it('is found again by a sentence of the row, whatever it is linked to now', () => {
    const rows = threeRows();
    const scroller = list(rows);
    scroller.scrollTop = 30;
    redraw(scroller, answer(), () => {
      rows.splice(1, 2, { original: '1 2', revision: '1', top: 90 });
    });
    expect(scroller.scrollTop).toBe(80);
  });

  it('is held again while heights become known, and no longer', () => {
    const rows = threeRows();
    const scroller = list(rows);
    scroller.scrollTop = 30;
    redraw(scroller, answer(), () => {});
    for (const row of rows) row.top += 10;
    let run = 0;
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift(), run++) frame();
    expect([scroller.scrollTop, run]).toEqual([40, 3]);
  });

  it('is let go at the very top, of other texts, and where the answer is the same', () => {
    for (const [scrollTop, next] of [
      [0, answer()],
      [30, answer('A', 'another')],
    ] as const) {
      const rows = threeRows();
      const scroller = list(rows);
      scroller.scrollTop = scrollTop;
      redraw(scroller, next, () => {
        for (const row of rows) row.top += 50;
      });
      expect(scroller.scrollTop).toBe(scrollTop);
    }
    const same = answer();
    const held = new HeldPlace({ comparison: same, scroller: { current: null } });
    expect(held.getSnapshotBeforeUpdate({ comparison: same, scroller: { current: null } })).toBeNull();
  });
});
