import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Stop } from '../messages/guide/messages.ts';
import { useLanguage } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { isDialogOpen } from '../ui/use-keys.ts';
import { GUIDE } from './guide-messages.ts';
import './tour.css';

/** The stops in their order, and what each points at. */
const STOPS: readonly (readonly [stop: Stop, place: string])[] = [
  ['verdict', '[data-verdict]'],
  ['marks', '[data-view] [data-kind="reworded"]'],
  ['views', '[data-tools] fieldset, [data-tools]'],
  ['ledger', 'aside [role="tablist"], [data-dock]'],
  ['signOff', 'aside [data-progress], [data-dock]'],
  ['leave', 'header [aria-haspopup="menu"]'],
];

const LOOK_AGAIN_MS = 100;

/** Six stops on a comparison: a card at the foot of the page, which points at one thing after the other. */
export function Tour({ onEnd }: { readonly onEnd: () => void }) {
  const { language } = useLanguage();
  const words = GUIDE[language].tour;
  const [at, setAt] = useState(0);
  const last = at === STOPS.length - 1;
  const [stop, place] = STOPS[at] ?? ['verdict', ''];
  const next = () => (last ? onEnd() : setAt(at + 1));
  const back = () => setAt(Math.max(0, at - 1));
  useTourKeys({ ArrowRight: next, ArrowLeft: back, Escape: onEnd });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    let shown: HTMLElement | undefined;
    let timer: ReturnType<typeof setTimeout>;
    const point = () => {
      // what is hidden at this width is passed over for what stands in its place
      shown = [...document.querySelectorAll<HTMLElement>(place)].find((one) => one.checkVisibility());
      // the first answer may still be on its way
      if (shown === undefined) timer = setTimeout(point, LOOK_AGAIN_MS);
      else {
        shown.dataset.toured = '';
        shown.scrollIntoView({ block: 'nearest' });
      }
    };
    point();
    return () => {
      clearTimeout(timer);
      delete shown?.dataset.toured;
    };
  }, [place]);
  return (
    <section
      className="fixed inset-x-4 bottom-4 z-8 mx-auto w-fit max-w-note border border-ink border-s-4 bg-paper px-5 py-4 docked:bottom-over-dock print:hidden"
      aria-label={words.name}
      data-tour={stop}
    >
      <div role="status">
        <p className="text-ink-3 text-xs">{words.at(at + 1, STOPS.length)}</p>
        <h2 className="font-semibold font-serif text-lead">{words.stops[stop].title}</h2>
        <p className="mt-1 text-ink-2">{words.stops[stop].text}</p>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Button ref={button} look="ink" onClick={next}>
          {last ? words.end : words.next}
        </Button>
        {at > 0 && (
          <Button look="line" onClick={back}>
            {words.back}
          </Button>
        )}
        {!last && (
          <Button look="bare" onClick={onEnd}>
            {words.end}
          </Button>
        )}
        <p className="text-ink-3 text-xs phone:hidden">{words.keys}</p>
      </div>
    </section>
  );
}

/** What has arrow keys of its own. */
const OWN_ARROWS = 'input, textarea, select, [contenteditable], [role="tablist"], [role="menu"], [role="grid"]';

/** The tour's own keys, before the page hears them: Escape ends the tour and nothing else. */
function useTourKeys(keys: Readonly<Record<string, () => void>>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event;
    const act = keys[key];
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || isDialogOpen()) return;
    if (key !== 'Escape' && target instanceof Element && target.closest(OWN_ARROWS) !== null) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, []);
}
