import { type Comparison, readAhead } from '#engine';
import { nextTask } from '../model/next-task.ts';
import { layOutInSteps } from '../model/row-layout.ts';

/** An answer with more links, edits, quotes and facts is laid out before it is drawn, in tasks of its own. */
const LAID_OUT_AHEAD = 5000;
/** Two frames of 16 ms: a page that draws this often still feels alive. */
const STRIDE_MS = 24;

/** Calls `done` once an answer is laid out, at once where there is little of it. Returns how to cancel. */
export function layOutAhead(comparison: Comparison, done: () => void): () => void {
  let isWanted = true;
  const layOut = async () => {
    const steps = inSteps(comparison);
    for (let isLaidOut = false; !isLaidOut && isWanted; ) {
      await nextTask();
      const since = performance.now();
      while (!isLaidOut && performance.now() - since < STRIDE_MS) isLaidOut = steps.next().done === true;
    }
    await nextTask();
  };
  if (sizeOf(comparison) <= LAID_OUT_AHEAD) done();
  else void layOut().finally(() => isWanted && done());
  return () => {
    isWanted = false;
  };
}

/** Its rows, its verdict and the keys of its items. */
function* inSteps(comparison: Comparison): Generator<undefined, void> {
  yield* layOutInSteps(comparison);
  yield* readAhead(comparison);
}

function sizeOf({ links, quotes, facts }: Comparison): number {
  return links.reduce((sum, { edits }) => sum + edits.length, links.length + quotes.length + facts.length);
}
