import { nextTask } from '../model/next-task.ts';
import type { Steps } from '../model/row-layout.ts';

/** Two frames of 16 ms: a page that draws this often still feels alive. */
const STRIDE_MS = 24;

/**
 * Takes steps in tasks of their own, as many in each as fit into two frames, and calls `done` with what they come to in one
 * more. Returns how to cancel.
 */
export function inTasks<Result>(steps: Steps<Result>, done: (result: Result) => void): () => void {
  let isWanted = true;
  const work = async () => {
    let step: IteratorResult<undefined, Result> | null = null;
    while (step?.done !== true && isWanted) {
      await nextTask();
      const since = performance.now();
      do step = steps.next();
      while (!step.done && performance.now() - since < STRIDE_MS);
    }
    await nextTask();
    if (isWanted && step?.done === true) done(step.value);
  };
  void work();
  return () => {
    isWanted = false;
  };
}
