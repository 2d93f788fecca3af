/** What is drawn for paper: all of it at once where the browser asks for that, or part by part before it is asked. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { isOnPaper, paper } from './on-paper.ts';

/** Something on the page that looks otherwise on paper. */
interface Drawn {
  /** Whether it is drawn for paper ahead of the printer. */
  ahead: boolean;
  tell: () => void;
}

/** Views and lists, and the parts that they are drawn in. */
const wholes = new Set<Drawn>();
const parts = new Set<Drawn>();
/** The call of `drawAll` that counts: the next one stops it. */
let latest = {};
/** What waits until nothing is drawn for paper any more. */
const waiting = new Set<() => void>();
let preparing = false;
const onPreparing = new Set<() => void>();

/** So many views, lists and parts at most are drawn in one go, and no more once this has taken longer. */
const AT_ONCE = 3;
const STRIDE_MS = 24;
/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 200;

// Listened to before any part of the page is drawn, so that a view opened for the printer is drawn whole at once.
window.addEventListener('beforeprint', () => {
  paper.printing = true;
  flushSync(() => {
    for (const { tell } of [...wholes, ...parts]) tell();
  });
});
window.addEventListener('afterprint', () => {
  paper.printing = false;
  for (const one of [...wholes, ...parts]) one.ahead = true;
  void drawAll(false);
});
window.addEventListener('keydown', (event) => {
  const isPrint = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === 'p';
  if (!isPrint || event.defaultPrevented) return;
  event.preventDefault();
  void printPage();
});

/**
 * Whether the page is being laid out for paper: then everything is drawn, seen or not. Lists draw much of it in parts,
 * each of which asks for itself, so that none of them takes long.
 */
export function usePrinting(isPart = false): boolean {
  const [own] = useState<Drawn>(() => ({ ahead: paper.drawsAhead && !isPart, tell: () => {} }));
  const follow = useCallback(
    (tell: () => void) => {
      const all = isPart ? parts : wholes;
      own.tell = tell;
      all.add(own);
      return () => all.delete(own);
    },
    [own, isPart],
  );
  return useSyncExternalStore(follow, () => paper.printing || own.ahead);
}

/**
 * Prints what is on the screen: draws it first, part by part. The browser's own menu leaves no time for that: what is
 * printed by it is drawn at once.
 */
export async function printPage(): Promise<void> {
  if (!(await drawAll(true))) return;
  window.print();
  // where nothing can be printed, no event says that it is over
  if (!paper.printing) void drawAll(false);
}

/** Gives up what `printPage` draws. */
export function stopPrinting(): void {
  void drawAll(false);
}

/**
 * Does something once nothing is drawn for paper, at once where nothing is: a new answer would have all that is drawn
 * changed in one go. Returns how to take it back, or to stop what it does, where `act` says how.
 */
export function afterPrinting(act: () => (() => void) | undefined): () => void {
  let stop: (() => void) | undefined;
  const begin = () => {
    stop = act();
  };
  if (isOnPaper()) waiting.add(begin);
  else begin();
  return () => {
    waiting.delete(begin);
    stop?.();
  };
}

/** Whether so much is drawn ahead of the printer that it takes a while. */
export function usePreparing(): boolean {
  return useSyncExternalStore(
    (tell) => {
      onPreparing.add(tell);
      return () => onPreparing.delete(tell);
    },
    () => preparing,
  );
}

/** Draws everything for paper, or for the screen again; the page answers meanwhile. Tells whether it came to its end. */
async function drawAll(ahead: boolean): Promise<boolean> {
  const own = {};
  latest = own;
  paper.drawsAhead = ahead;
  setPreparing(false);
  const begun = performance.now();
  let since = begun;
  let count = 0;
  // lists make their parts, and put them away once those are empty
  for (const all of ahead ? [wholes, parts] : [parts, wholes]) {
    // Drawing one may bring others. The last comes first: React looks behind what it puts in for what is there already.
    for (let rest = others(all, ahead); rest.length > 0; rest = others(all, ahead)) {
      for (const one of rest.reverse()) {
        if (!all.has(one)) continue;
        one.ahead = ahead;
        flushSync(one.tell);
        if (++count % AT_ONCE > 0 && performance.now() - since < STRIDE_MS) continue;
        // what is drawn for paper is not laid out on the screen
        document.documentElement.dataset.paper = '';
        setPreparing(ahead && performance.now() - begun > PATIENCE_MS);
        await new Promise((resolve) => setTimeout(resolve));
        if (latest !== own) return false;
        since = performance.now();
      }
    }
  }
  setPreparing(false);
  if (ahead) return true;
  delete document.documentElement.dataset.paper;
  for (const begin of waiting) begin();
  waiting.clear();
  return true;
}

function others(all: ReadonlySet<Drawn>, ahead: boolean): Drawn[] {
  return Array.from(all).filter((one) => one.ahead !== ahead);
}

function setPreparing(next: boolean): void {
  if (preparing === next) return;
  preparing = next;
  for (const tell of onPreparing) tell();
}
