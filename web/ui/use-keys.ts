import { useLayoutEffect, useRef } from 'react';

/**
 * Single keys, by `event.key`, anywhere on the page; not while text is typed, a dialog is open, or
 * with a modifier held, so that nothing the browser or a screen reader uses is taken away. What is drawn has its keys
 * from the same moment on: a quick hand answers what it sees, and must not meet the keys of what stood there before.
 */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys);
  useLayoutEffect(() => {
    current.current = keys;
  });
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const target = event.target;
      if (
        target instanceof HTMLElement &&
        target.closest('input:not([type="range"], [type="checkbox"]), textarea, select')
      ) {
        return;
      }
      if (target instanceof HTMLElement && target.isContentEditable && event.key !== 'Escape') return;
      const act = current.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
