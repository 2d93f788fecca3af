import { type RefObject, useEffect, useRef } from 'react';
import { showPlace } from '../ui/show-place.ts';

/**
 * Keeps the reader where they are while one view, or the texts to be typed at, gives way to another: what was chosen
 * stays in sight, and a focus that left the document with its row goes to the same row of what came instead, or to the
 * view's own button where nothing of the kind takes it.
 * `drawn` says what is drawn, `link` what is chosen; while it is `stale`, another answer may bring another row.
 */
export function useReadingOn(drawn: string, link: number | undefined, stale: boolean): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  const latest = useRef(link);
  const before = useRef(drawn);
  useEffect(() => {
    latest.current = link;
    const last = before.current;
    before.current = drawn;
    if (last === drawn) return;
    if (link !== undefined) showPlace(link);
    const lost = document.activeElement === document.body && focused.current?.isConnected === false;
    if (lost) requestAnimationFrame(() => takeFocus(latest, stale ? ANSWER_FRAMES : FRAMES));
  }, [drawn, link, stale]);
}

/** A row of a long story is drawn a few frames after it was shown. */
const FRAMES = 6;
/** The answer to the last letter comes within a tenth of a second; whoever waits longer shall have a focus meanwhile. */
const ANSWER_FRAMES = 30;

function takeFocus(link: RefObject<number | undefined>, frames: number): void {
  if (document.activeElement !== document.body) return;
  const row = document.querySelector<HTMLElement>(`#link-${link.current} button`);
  const ofView = document.querySelector<HTMLElement>('nav [aria-current="page"]');
  if (row === null && frames > 0) requestAnimationFrame(() => takeFocus(link, frames - 1));
  else (row ?? ofView)?.focus({ preventScroll: true });
}
