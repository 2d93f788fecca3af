import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useListeners } from '../ui/use-listeners.ts';
import type { ViewHandle } from '../ui/view-handle.ts';

interface Drawn {
  /** What is drawn: a view, or the texts to be typed at. */
  readonly drawn: string;
  /** The chosen link. */
  readonly link: number | undefined;
  /** While another answer is under way it may bring another row. */
  readonly stale: boolean;
  readonly view: RefObject<ViewHandle | null>;
  /** The button of the view, which takes the focus where no row does. */
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** A row of a long story is drawn a few frames after it was shown. */
const FRAMES = 6;
/** The answer to the last letter comes within a tenth of a second; whoever waits longer shall have a focus meanwhile. */
const ANSWER_FRAMES = 30;

/**
 * Keeps the focus at its row while one view, or the texts to be typed at, gives way to another: where it left the
 * document with its row it goes to the same row of what came instead.
 */
export function useRowInSight({ drawn, link, stale, view, button }: Drawn): void {
  const focused = useRef<EventTarget | null>(null);
  const focusin = ({ target }: FocusEvent) => {
    focused.current = target;
  };
  useListeners(document, { focusin });

  /** Whether the button has the focus only until the answer under way brings the row. */
  const isStandIn = useRef(false);
  const takeFocus = useEffectEvent((frames: number) => {
    const { activeElement } = document;
    const isFree = activeElement === document.body || (isStandIn.current && activeElement === button.current);
    const isTaken = !isFree || (link !== undefined && view.current?.focus(link));
    if (!isTaken && frames > 0) {
      requestAnimationFrame(() => takeFocus(frames - 1));
      return;
    }
    if (!isTaken) button.current?.focus({ preventScroll: true });
    isStandIn.current = !isTaken && stale;
  });
  const handOver = useEffectEvent(() => {
    if (isStandIn.current) takeFocus(FRAMES);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer is the event
  useEffect(() => handOver(), [link, stale]);
  const goOn = useEffectEvent(() => {
    const isLost = document.activeElement === document.body && !isInDocument(focused.current);
    if (isLost) requestAnimationFrame(() => takeFocus(stale ? ANSWER_FRAMES : FRAMES));
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another drawing is the event
  useEffect(() => goOn(), [drawn]);
}

/** Whether an element is there still; nothing is lost with none. */
function isInDocument(target: EventTarget | null): boolean {
  return !(target instanceof Element) || target.isConnected;
}
