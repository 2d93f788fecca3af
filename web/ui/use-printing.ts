import { useSyncExternalStore } from 'react';

let printing = false;
const told = new Set<() => void>();

function set(next: boolean): void {
  printing = next;
  for (const tell of told) tell();
}

// Listened to before any part of the page is drawn, so that a view opened for the printer is drawn whole at once.
window.addEventListener('beforeprint', () => set(true));
window.addEventListener('afterprint', () => set(false));

function follow(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

/** Whether the page is being laid out for paper: then everything is drawn, seen or not. */
export function usePrinting(): boolean {
  return useSyncExternalStore(follow, () => printing);
}
