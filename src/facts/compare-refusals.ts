import type { Meaning } from './meaning-words.ts';
import { change, type FactFinding } from './side.ts';

/** `said she would give evidence` → `refused to give evidence`, where the other side says no in no way at all. */
export function compareRefusals(a: Meaning, b: Meaning, link: number): FactFinding[] {
  const changes: FactFinding[] = [];
  for (const [status, here, there] of [
    ['dropped', a, b],
    ['added', b, a],
  ] as const) {
    if (there.negations.length + there.softNegations > 0) continue;
    for (const word of here.refusals) {
      if (word.after[0] === undefined || !there.stems.has(word.after[0])) continue;
      const [x, y] = status === 'dropped' ? [word, null] : [null, word];
      changes.push(change('negation', status, 'critical', x, y, link, `refusal-${status}`));
    }
  }
  return changes;
}
