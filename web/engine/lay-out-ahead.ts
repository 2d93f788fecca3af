import type { Comparison } from '#engine';
import { nextTask } from '../model/next-task.ts';
import { layOutInSteps } from '../model/row-layout.ts';

/** The rows of an answer with more links are laid out before it is drawn, in tasks of their own. */
const LAID_OUT_AHEAD = 5000;
/** Two frames of 16 ms: a page that draws this often still feels alive. */
const STRIDE_MS = 24;

/** Calls `done` once the rows of an answer are laid out, at once where they are few. Returns how to cancel. */
export function layOutAhead(comparison: Comparison, done: () => void): () => void {
  let isWanted = true;
  const layOut = async () => {
    const steps = layOutInSteps(comparison);
    for (let isLaidOut = false; !isLaidOut && isWanted; ) {
      await nextTask();
      const since = performance.now();
      while (!isLaidOut && performance.now() - since < STRIDE_MS) isLaidOut = steps.next().done === true;
    }
    await nextTask();
  };
  if (comparison.links.length <= LAID_OUT_AHEAD) done();
  else void layOut().finally(() => isWanted && done());
  return () => {
    isWanted = false;
  };
}
