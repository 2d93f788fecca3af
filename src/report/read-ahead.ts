import type { Comparison } from '../comparison.ts';
import { gravestOf, worstFirst } from './gravest.ts';
import { itemKeys } from './item-keys.ts';
import { verdictOf } from './verdict.ts';

/** What is asked of a comparison before anything of it is seen, what is asked of all its findings first. */
const ASKED: readonly ((comparison: Comparison) => unknown)[] = [worstFirst, gravestOf, verdictOf, itemKeys];

/**
 * Reads the verdict and the items' keys off a comparison, one thing between two yields: whoever asks for them afterwards
 * has them at once. For pages, which have other things to do meanwhile.
 */
export function* readAhead(comparison: Comparison): Generator<undefined, void> {
  for (const ask of ASKED) {
    ask(comparison);
    yield;
  }
}
