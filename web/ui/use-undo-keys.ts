import { isDialogOpen, useKeys } from './use-keys.ts';
import { useListeners } from './use-listeners.ts';

/**
 * Undo and redo as everywhere: `u`, and the platform's own keys with Control or Command. In a text box they
 * are the text box's, and in a dialog nothing is undone that cannot be seen, unless it says so by `data-undo`.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  useKeys({ u: undo, U: redo });
  const keydown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    if (isDialogOpen(':not([data-undo])')) return;
    const { target } = event;
    if (target instanceof HTMLElement) {
      if (target.isContentEditable || target.closest('textarea, input:not([type="range"])') !== null) return;
    }
    const key = event.key.toLowerCase();
    const act = key === 'z' && !event.shiftKey ? undo : key === 'y' || key === 'z' ? redo : null;
    if (act === null) return;
    event.preventDefault();
    act();
  };
  useListeners(document, { keydown });
}
