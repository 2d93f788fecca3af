import { useEffect, useRef } from 'react';
import { showPlace } from './ui/show-place.ts';

/**
 * Keeps the reader where they are while one view, or the texts to be typed at, gives way to another: what was chosen
 * stays in sight, and a focus that left the document with its row goes to the same row of what came instead, or to the
 * view's own button where nothing of the kind takes it.
 * `drawn` says what is drawn, `link` what is chosen.
 */
export function useReadingOn(drawn: string, editing: boolean, link: number | undefined): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  const before = useRef({ drawn, editing });
  useEffect(() => {
    const last = before.current;
    before.current = { drawn, editing };
    if (last.drawn === drawn) return;
    // The views see to it themselves that what is chosen is in sight.
    if (last.editing !== editing && link !== undefined) showPlace(link);
    const lost = document.activeElement === document.body && focused.current?.isConnected === false;
    if (!lost) return;
    const row = document.querySelector<HTMLElement>(`#link-${link} .rel`);
    const ofView = document.querySelector<HTMLElement>('.views [aria-current]');
    (row ?? ofView)?.focus({ preventScroll: true });
  }, [drawn, editing, link]);
}
