import { useListeners } from './use-listeners.ts';

/** Whether a dialog lies over the page: then the page's keys are not meant. */
export function isDialogOpen(but = ''): boolean {
  return document.querySelector(`dialog[open]${but}`) !== null;
}

/**
 * Single keys, by `event.key`, anywhere on the page; not while text is typed, a dialog is open, or with a modifier held,
 * so that nothing the browser or a screen reader uses is taken away.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const keydown = (event: KeyboardEvent) => {
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
  };
  useListeners(document, { keydown });
}
