import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { scrollerOf } from './scroller.ts';

/** An element counts as near this many pixels beyond what is seen, so that nothing is missing while the page scrolls. */
export const NEAR = 700;

let turn: Promise<unknown> = Promise.resolve();

/** Draws one thing after the other, each in a task of its own. */
function inTurn(draw: () => void): void {
  turn = turn.then(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => {
          flushSync(draw);
          done();
        }),
      ),
  );
}

/** Whether an element is seen, or nearly. Of many that come near at once each is told in its turn. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    const own = element.current;
    if (own === null) return;
    let isNear = false;
    const scroller = scrollerOf(own);
    const observer = new IntersectionObserver(
      (entries) => {
        isNear = entries.at(-1)?.isIntersecting ?? false;
        inTurn(() => setNear(isNear));
      },
      { root: scroller === document.scrollingElement ? null : scroller, rootMargin: `${NEAR}px 0px` },
    );
    observer.observe(own);
    return () => observer.disconnect();
  }, [element]);
  return near;
}
