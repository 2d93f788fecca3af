import { Component, type RefObject } from 'react';
import type { RowLayout } from '../model/row-layout.ts';
import { isSwapped } from '../model/swap.ts';
import { isOnPaper } from '../ui/on-paper.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import { edgesOf, HIDDEN } from './in-view.ts';
import { type HeldBefore, linkOfSpot, type Spot, spotInView, topOfSpot } from './spot.ts';

interface HeldPlaceProps {
  readonly layout: RowLayout;
  /** The chosen link. */
  readonly link: number | undefined;
  /** What is drawn: the view, or the texts to be typed at. */
  readonly drawn: string;
  /** The bars over it: they push it down, and leave its rows as high as they are. */
  readonly bars: string;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly view: RefObject<ViewHandle | null>;
}

/** The heights of rows that were out of sight are known a few frames later. */
const FRAMES = 6;

/** Whoever does one of these has begun to go elsewhere. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/**
 * Keeps the sentence that is read where it is while something else is drawn: another answer, another view, the texts to
 * be typed at and back, a bar. A class, because only `getSnapshotBeforeUpdate` sees what is about to be replaced; it
 * stands behind the view, so that what it measures is drawn.
 */
export class HeldPlace extends Component<HeldPlaceProps> {
  #held: Spot | null = null;
  /** What was held last: views begin at different heights, and no reader wanders through them. */
  #last: HeldBefore | null = null;

  override componentDidMount(): void {
    for (const act of ACTS) document.addEventListener(act, this.#letGo, { capture: true, passive: true });
  }

  override componentWillUnmount(): void {
    this.#held = null;
    for (const act of ACTS) document.removeEventListener(act, this.#letGo, { capture: true });
  }

  override getSnapshotBeforeUpdate(before: HeldPlaceProps): Spot | null {
    const main = this.props.scroller.current;
    // a bar that comes over what is drawn for paper moves nothing that is seen
    const isSame = this.#isDrawnAs(before) && (before.bars === this.props.bars || isOnPaper());
    if (isSame || main === null || isSwapped(before.layout.comparison, this.props.layout.comparison)) return null;
    // Between two drawings that follow each other at once the first has not come to rest.
    if (this.#held !== null) return this.#held;
    const spot = spotInView(main, before.layout, before.link, this.#last);
    // at the very top everything stands where it stood, unless something is chosen there
    const isTop = main.scrollTop === 0 && window.scrollY === 0;
    return isTop && (spot === null || linkOfSpot(before.layout, spot) !== before.link) ? null : spot;
  }

  override componentDidUpdate(before: HeldPlaceProps, _state: unknown, held: Spot | null): void {
    if (held === null) return;
    const frames = this.#held === null && this.#isDrawnAs(before) ? null : FRAMES;
    this.#held = held;
    // another view has drawn its first rows in this task: those that are to be seen come in one of their own, before it is painted
    if (before.drawn === this.props.drawn) this.#restore(held, frames);
    else requestAnimationFrame(() => this.#restore(held, frames));
  }

  #isDrawnAs({ layout, drawn }: HeldPlaceProps): boolean {
    return layout === this.props.layout && drawn === this.props.drawn;
  }

  #letGo = () => {
    const main = this.props.scroller.current;
    if (this.#held === null) return;
    const stood = main && topOfSpot(main, this.props.layout, this.#held);
    this.#last = stood === null ? null : { spot: this.#held, stood };
    this.#held = null;
  };

  /** Does so in as many frames more; in none for a bar, which may lie over it. */
  #restore(held: Spot, frames: number | null): void {
    const main = this.props.scroller.current;
    if (main === null || this.#held !== held) return;
    const off = () => {
      const { layout, view } = this.props;
      // heads that are higher than those before may not hide it
      const top = frames === null ? held.top : Math.max(held.top, edgesOf(main).top - HIDDEN);
      const drawn = topOfSpot(main, layout, held);
      if (drawn !== null) return drawn - top;
      // about there, until it is drawn
      const link = linkOfSpot(layout, held);
      const row = view.current?.positions().get(link ?? -1);
      // a phone shows one column at a time: the other one, then
      if (row === undefined && link !== undefined && frames === FRAMES) view.current?.show(link);
      return row === undefined ? 0 : row.top - top;
    };
    main.scrollTop += off();
    // on a phone the window scrolls
    const left = off();
    if (Math.abs(left) >= 1) window.scrollBy({ top: left, behavior: 'instant' });
    if (frames) requestAnimationFrame(() => this.#restore(held, frames - 1));
    else this.#letGo();
  }

  override render() {
    return null;
  }
}
