import { Component, type RefObject } from 'react';
import type { Comparison } from '#engine';

interface HeldPlaceProps {
  readonly comparison: Comparison;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** A row in view: by the attribute that names one of its sentences, and how far below the window's edge it stands. */
interface Held {
  readonly selector: string;
  readonly top: number;
}

/** The heights of rows that were out of sight are known a few frames later. */
const FRAMES = 3;

/**
 * Keeps the reader's row where it is while another answer to the same two texts is drawn: the chosen row if it is in
 * view, else the first one in view. A class, because only `getSnapshotBeforeUpdate` sees what is about to be replaced.
 */
export class HeldPlace extends Component<HeldPlaceProps> {
  override getSnapshotBeforeUpdate({ comparison }: HeldPlaceProps): Held | null {
    const next = this.props.comparison;
    const isSame = comparison.original.text === next.original.text && comparison.revision.text === next.revision.text;
    return comparison === next || !isSame ? null : this.#find();
  }

  override componentDidUpdate(_: HeldPlaceProps, _state: unknown, held: Held | null): void {
    if (held !== null) this.#restore(held, FRAMES);
  }

  #find(): Held | null {
    const scroller = this.props.scroller.current;
    if (scroller === null) return null;
    // the heads of the sheets hang over the rows
    const heads = scroller.querySelector('[data-heads]')?.getBoundingClientRect().bottom ?? 0;
    const edge = Math.max(0, scroller.getBoundingClientRect().top, heads);
    let first: Held | null = null;
    for (const row of scroller.querySelectorAll<HTMLElement>('[role="row"][data-original]')) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom <= edge || top >= window.innerHeight) continue;
      const held = { selector: selectorOf(row), top };
      if (row.ariaCurrent === 'true') return held;
      // what the reader looks at begins in view
      if (first === null && top >= edge) first = held;
    }
    // at the very top everything stands where it stood
    return scroller.scrollTop === 0 && window.scrollY === 0 ? null : first;
  }

  #restore({ selector, top }: Held, frames: number): void {
    const scroller = this.props.scroller.current;
    const row = scroller?.querySelector(selector);
    if (!scroller || !row) return;
    const off = () => row.getBoundingClientRect().top - top;
    scroller.scrollTop += off();
    if (Math.abs(off()) >= 1) window.scrollBy({ top: off(), behavior: 'instant' });
    if (frames > 0) requestAnimationFrame(() => this.#restore({ selector, top }, frames - 1));
  }

  override render() {
    return null;
  }
}

function selectorOf({ dataset: { original = '', revision = '' } }: HTMLElement): string {
  const [side, sentence] = original === '' ? ['revision', revision] : ['original', original];
  return `[role="row"][data-${side}~="${sentence?.split(' ')[0]}"]`;
}
