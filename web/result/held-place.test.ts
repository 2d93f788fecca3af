import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RowLayout } from '../model/row-layout.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { HeldPlace } from './held-place.tsx';
import type { Spot } from './spot.ts';

/** A sentence of a view, so many pixels below its beginning; null while its row is not drawn. */
const view = { sentence: 0 as number | null, row: 0, found: true };
const scroller = { scrollTop: 0 };

vi.mock('./in-view.ts', () => ({ HIDDEN: 8, edgesOf: () => ({ top: 0, bottom: 100 }) }));
vi.mock('./spot.ts', () => ({
  spotInView: (): Spot | null =>
    view.found ? { side: 'revision', at: 7, text: 'B', top: (view.sentence ?? 0) - scroller.scrollTop } : null,
  topOfSpot: () => (view.sentence === null ? null : view.sentence - scroller.scrollTop),
  linkOfSpot: () => 3,
}));

const layout = (original = 'A', revision = 'B') =>
  ({ comparison: { original: { text: original }, revision: { text: revision } } }) as unknown as RowLayout;

const handle = { positions: () => new Map([[3, { top: view.row - scroller.scrollTop, height: 20 }]]) };
const FIRST = {
  layout: layout(),
  link: undefined as number | undefined,
  drawn: 'aligned false',
  bars: 'false',
  scroller: { current: scroller as unknown as HTMLElement },
  view: { current: handle as unknown as ViewHandle },
};

/** Something else is drawn; `move` is what that does to the rows. */
function redraw(next: Partial<typeof FIRST>, move: () => void, before: Partial<typeof FIRST> = {}) {
  const last = { ...FIRST, ...before };
  const held = new HeldPlace({ ...last, ...next });
  held.componentDidMount();
  const snapshot = held.getSnapshotBeforeUpdate(last);
  move();
  held.componentDidUpdate(last, null, snapshot);
  return held;
}

describe('the place of the reader', () => {
  const frames: (() => void)[] = [];
  const hears = new Map<string, () => void>();
  const runFrames = () => {
    let run = 0;
    for (let frame = frames.shift(); frame !== undefined; frame = frames.shift(), run++) frame();
    return run;
  };

  beforeEach(() => {
    frames.length = 0;
    Object.assign(view, { sentence: 80, row: 80, found: true });
    scroller.scrollTop = 30;
    vi.stubGlobal('window', { scrollY: 0, scrollBy: () => {} });
    vi.stubGlobal('document', {
      addEventListener: (name: string, listener: () => void) => hears.set(name, listener),
      removeEventListener: () => {},
    });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  });
  afterEach(() => vi.unstubAllGlobals());

  for (const [what, next] of [
    ['another answer', { layout: layout() }],
    ['an answer to other words', { layout: layout('A', 'B and more') }],
    ['another view', { drawn: 'redline false' }],
    ['a bar', { bars: 'true' }],
  ] as const) {
    it(`stands where it stood while ${what} comes`, () => {
      redraw(next, () => {
        view.sentence = 130;
      });
      if ('drawn' in next) frames.shift()?.();
      expect(scroller.scrollTop).toBe(80);
    });
  }

  it('is looked for in another view once that has drawn its first rows, in a task of its own', () => {
    redraw({ drawn: 'redline false' }, () => {
      view.sentence = 130;
    });
    expect([scroller.scrollTop, frames.length]).toEqual([30, 1]);
  });

  it('is held again while heights become known, and no longer', () => {
    redraw({ drawn: 'redline false' }, () => {});
    view.sentence = 90;
    expect([runFrames(), scroller.scrollTop]).toEqual([7, 40]);
  });

  it('is held by where its row will be until that is drawn', () => {
    redraw({ drawn: 'redline false' }, () => Object.assign(view, { sentence: null, row: 400 }));
    frames.shift()?.();
    expect(scroller.scrollTop).toBe(350);
    view.sentence = 410;
    runFrames();
    expect(scroller.scrollTop).toBe(360);
  });

  it('is let go by a hand that goes elsewhere, and under a bar at once', () => {
    redraw({ drawn: 'redline false' }, () => {});
    hears.get('wheel')?.();
    view.sentence = 500;
    runFrames();
    expect(scroller.scrollTop).toBe(30);
    redraw({ bars: 'true' }, () => {});
    expect(runFrames()).toBe(0);
  });

  it('is let go where the sides changed places, where nothing is in view, and where nothing else is drawn', () => {
    for (const next of [{ layout: layout('B', 'A') }, {}]) {
      expect(new HeldPlace({ ...FIRST, ...next }).getSnapshotBeforeUpdate(FIRST)).toBeNull();
    }
    view.found = false;
    expect(new HeldPlace({ ...FIRST, drawn: 'redline false' }).getSnapshotBeforeUpdate(FIRST)).toBeNull();
  });

  it('is let go at the very top, unless it was chosen', () => {
    scroller.scrollTop = 0;
    const grow = () => {
      view.sentence = 100;
    };
    redraw({ drawn: 'redline false' }, grow);
    expect(scroller.scrollTop).toBe(0);
    view.sentence = 80;
    redraw({ drawn: 'redline false', link: 3 }, grow, { link: 3 });
    runFrames();
    expect(scroller.scrollTop).toBe(20);
  });
});
