import type { FactChange } from '../comparison.ts';
import type { Meaning } from './meaning-words.ts';
import { change } from './side.ts';

/** `said she would give evidence` → `refused to give evidence`, where the other side says no in no way at all. */
export function compareRefusals(a: Meaning, b: Meaning, link: number): FactChange[] {
  const changes: FactChange[] = [];
  for (const [status, here, there] of [
    ['dropped', a, b],
    ['added', b, a],
  ] as const) {
    if (there.negations.length + there.softNegations > 0) continue;
    for (const word of here.refusals) {
      if (word.after[0] === undefined || !there.stems.has(word.after[0])) continue;
      const [x, y] = status === 'dropped' ? [word, null] : [null, word];
      const reason =
        status === 'dropped'
          ? 'The original tells of a refusal; the revision states it as done.'
          : 'The revision tells of a refusal; the original states it.';
      changes.push(change('negation', status, 'critical', x, y, link, reason));
    }
  }
  return changes;
}
