import { type Comparison, readAhead } from '#engine';
import { layOutInSteps, type Steps } from '../model/row-layout.ts';
import { inTasks } from './in-tasks.ts';

/** An answer with more links, edits, quotes and facts is laid out before it is drawn, in tasks of its own. */
const LAID_OUT_AHEAD = 5000;

/** Calls `done` once an answer is laid out, at once where there is little of it. Returns how to cancel. */
export function layOutAhead(comparison: Comparison, done: () => void): () => void {
  if (isLarge(comparison)) return inTasks(inSteps(comparison), done);
  done();
  return () => {};
}

/** Whether there is so much of an answer that it must not be laid out in the task that draws it. */
export const isLarge = (comparison: Comparison): boolean => sizeOf(comparison) > LAID_OUT_AHEAD;

/** Its rows, its verdict and the keys of its items. */
function* inSteps(comparison: Comparison): Steps<void> {
  try {
    yield* layOutInSteps(comparison);
    yield* readAhead(comparison);
  } catch {
    // Who draws it meets the same fault, and has a place to say so.
  }
}

function sizeOf({ links, quotes, facts }: Comparison): number {
  return links.reduce((sum, { edits }) => sum + edits.length, links.length + quotes.length + facts.length);
}
