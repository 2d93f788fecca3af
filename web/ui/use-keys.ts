import { useEffectEvent, useLayoutEffect } from 'react';

/** Whether a dialog lies over the page: then the page's keys are not meant. */
export function isDialogOpen(but = ''): boolean {
  return document.querySelector(`dialog[open]${but}`) !== null;
}

/** Calls `press` with every key that is pressed anywhere on the page, with what is drawn at that moment. */
export function useKeydown(press: (event: KeyboardEvent) => void): void {
  const onPress = useEffectEvent(press);
  // What is drawn has its keys from the same moment on: a quick hand answers what it sees.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => onPress(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/**
 * Single keys, by `event.key`, anywhere on the page; not while text is typed, a dialog is open, or with a modifier held,
 * so that nothing the browser or a screen reader uses is taken away.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useKeydown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isDialogOpen()) return;
    const { target } = event;
    if (target instanceof HTMLElement) {
      if (target.closest('input:not([type="range"], [type="checkbox"]), textarea, select')) return;
      if (target.isContentEditable && event.key !== 'Escape') return;
    }
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}
