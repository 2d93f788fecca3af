import { type RefObject, useEffect, useEffectEvent } from 'react';
import { usePrinting } from './use-printing.ts';

/** What Tab may lead to; signs for the pointer alone have their keys. */
const CONTROLS = 'button:not([data-pointer]), a[href], [data-view] span[tabindex]';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Makes one stop for Tab of a list of many items: only the controls of one item are in its order, the one that has the
 * focus, else the current one, else the first; ArrowUp and ArrowDown lead to the same control of its neighbours. `items`
 * is their selector, `drawn` changes when `list` holds another element.
 */
export function useRoving(list: RefObject<HTMLElement | null>, items: string, drawn: unknown): void {
  const all = useEffectEvent(() => [...(list.current?.querySelectorAll<HTMLElement>(items) ?? [])]);
  const controlsOf = (item: HTMLElement | undefined) => [...(item?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const order = useEffectEvent(() => {
    const there = all();
    const stop =
      there.find((item) => item.contains(document.activeElement)) ??
      there.find((item) => item.matches('[aria-current="true"]')) ??
      there[0];
    for (const item of there) {
      const tabIndex = item === stop ? 0 : -1;
      for (const control of controlsOf(item)) if (control.tabIndex !== tabIndex) control.tabIndex = tabIndex;
    }
  });
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const { target } = event;
    if (step === undefined || !(target instanceof HTMLElement) || !target.matches(CONTROLS)) return;
    const there = all();
    const at = there.findIndex((item) => item.contains(target));
    const controls = controlsOf(there[at + step]);
    const next = controls[controlsOf(there[at]).indexOf(target)] ?? controls[0];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  const printing = usePrinting();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` tells one element from another
  useEffect(() => {
    const element = list.current;
    // nobody tabs through what is drawn for paper, part by part
    if (element === null || printing) return;
    const control = new AbortController();
    const { signal } = control;
    const observer = new MutationObserver(() => order());
    observer.observe(element, { childList: true, subtree: true, attributeFilter: ['aria-current'] });
    element.addEventListener('focusin', () => order(), { signal });
    element.addEventListener('keydown', (event) => onKey(event), { signal });
    order();
    return () => {
      observer.disconnect();
      control.abort();
    };
  }, [list, drawn, printing]);
}
