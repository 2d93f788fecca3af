import { useLayoutEffect, useRef } from 'react';
import { useKeys } from './use-keys.ts';

/**
 * Undo and redo as everywhere: `u`, and the platform's own keys with Control or Command. In a text box they
 * are the text box's, and in a dialog nothing is undone that cannot be seen, unless it says so by `data-undo`.
 */
export function useUndoKeys(undo: () => void, redo: () => void): void {
  const acts = useRef({ undo, redo });
  useLayoutEffect(() => {
    acts.current = { undo, redo };
  });
  useKeys({ u: undo, U: redo });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]:not([data-undo])') !== null) return;
      if (
        event.target instanceof HTMLElement &&
        (event.target.isContentEditable || event.target.closest('textarea, input:not([type="range"])') !== null)
      )
        return;
      const key = event.key.toLowerCase();
      const act = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : null;
      if (act === null) return;
      event.preventDefault();
      acts.current[act]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
