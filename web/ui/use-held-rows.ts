import { type RefObject, useEffect, useState } from 'react';
import { useListeners } from './use-listeners.ts';

const NONE: readonly number[] = [];

/**
 * The rows that must stay in the document although they may be out of sight: the one with the focus and its
 * neighbours, so that Tab finds its way, and those where a selection begins and ends.
 */
export function useHeldRows(rows: () => ReadonlyMap<Element, number>): readonly number[] {
  const [held, setHeld] = useState(NONE);
  const hold = (event: Event) => {
    // A window that loses the focus gets it back where it was.
    if (event.type === 'focusout' && !document.hasFocus()) return;
    const found: number[] = [];
    const focus =
      event instanceof FocusEvent && event.type === 'focusout' ? event.relatedTarget : document.activeElement;
    const focused = focus instanceof Node ? rowOf(focus, rows()) : null;
    if (focused !== null) found.push(focused - 1, focused, focused + 1);
    const selection = document.getSelection();
    if (selection !== null && !selection.isCollapsed) {
      for (const node of [selection.anchorNode, selection.focusNode]) {
        const row = rowOf(node, rows());
        if (row !== null) found.push(row);
      }
    }
    setHeld((last) => (last.join() === found.join() ? last : found.length === 0 ? NONE : found));
  };
  useListeners(document, { focusin: hold, focusout: hold, selectionchange: hold });
  return held;
}

function rowOf(node: Node | null, rows: ReadonlyMap<Element, number>): number | null {
  for (let at = node; at !== null; at = at.parentNode) {
    const index = at instanceof Element ? rows.get(at) : undefined;
    if (index !== undefined) return index;
  }
  return null;
}

/** Copies rows of which not all are in the document, whole and as plain text; else the browser copies as ever. */
export function useCopyOfRows(
  start: RefObject<HTMLElement | null>,
  textOf: ((index: number) => string) | undefined,
): void {
  useEffect(() => {
    if (textOf === undefined) return;
    const copy = (event: ClipboardEvent) => {
      const selection = document.getSelection();
      const list = start.current;
      if (list === null || selection === null || selection.isCollapsed || event.clipboardData === null) return;
      const span = selectedRows(list, selection.getRangeAt(0));
      if (span === null) return;
      // Another list of the same page may have answered before.
      const lines = event.defaultPrevented ? [event.clipboardData.getData('text/plain'), ''] : [];
      for (let index = span.first; index < span.last; index++) lines.push(textOf(index));
      event.preventDefault();
      event.clipboardData.setData('text/plain', lines.join('\n'));
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [start, textOf]);
}

/** The rows a range reaches over, when it reaches over some that are not in the document. */
function selectedRows(start: HTMLElement, range: Range): { readonly first: number; readonly last: number } | null {
  let first: number | null = null;
  let last = 0;
  let missing = false;
  let index = 0;
  for (let at: Element | null = start; at !== null; at = at.nextElementSibling) {
    const gap = at instanceof HTMLElement && at.dataset.from !== undefined ? at.dataset : null;
    const from = gap === null ? index : Number(gap.from);
    index = gap === null ? index + 1 : Number(gap.to);
    if (range.intersectsNode(at) && index > from) {
      first ??= from;
      last = index;
      missing ||= gap !== null;
    }
    if (gap?.end !== undefined) break;
  }
  return missing && first !== null ? { first, last } : null;
}
