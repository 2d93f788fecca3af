import { bestPairs } from './match-values.ts';
import { ALLEGED, type Meaning, type MeaningPair, type MeaningWord, sameSurroundings } from './meaning-words.ts';
import { change, citing, type FactFinding } from './side.ts';

/** Whether what a word hedges stands in the other text with no such word beside it. */
function isUnhedged({ after }: MeaningWord, there: Meaning): boolean {
  const [next] = after;
  const hedges = [...there.allegations, ...there.possibilities];
  return next !== undefined && there.stems().has(next) && !hedges.some((other) => other.after.includes(next));
}

/**
 * `alleged` gone, `may` become `will`. Excused by another hedge and by words that carry doubt in
 * passing (`believes`, `potential`); silent where the hedged clause is gone as a whole.
 */
export function compareHedges(pair: MeaningPair): FactFinding[] {
  const { a, b } = pair;
  // two doubts of which each left what it was about: `may close, will resign`, `will close, may resign`
  const otherwiseHedged = (x: MeaningWord, y: MeaningWord) => (isUnhedged(x, b) && isUnhedged(y, a) ? 0 : 1);
  const score = (x: MeaningWord, y: MeaningWord) => (sameSurroundings(x, y) ? 2 : otherwiseHedged(x, y));
  const alleged = bestPairs(a.allegations, b.allegations, score);
  const possible = bestPairs(a.possibilities, b.possibilities, score);
  const crossed = bestPairs(
    [...alleged.original, ...possible.original],
    [...alleged.revision, ...possible.revision],
    otherwiseHedged,
  );
  const changes: FactFinding[] = [];
  for (const [status, left, here, there] of [
    ['dropped', crossed.original, a, b],
    ['added', crossed.revision, b, a],
  ] as const) {
    if (left.length === 0) continue;
    const doubts = Math.max(0, there.softHedges - here.softHedges);
    // what both texts call an aim neither of them states
    const excused = here.aims > 0 && there.aims > 0 ? left.length : doubts;
    let used = 0;
    const surplus = bestPairs(here.certain, there.certain, (x, y) => (x.key === y.key ? 1 : 0)).revision;
    const plain = bestPairs(here.plain, there.plain, (x, y) => (x.key === y.key ? 1 : 0)).revision;
    for (const word of left.slice(0, Math.max(0, left.length - excused))) {
      const sure = surplus[used++];
      const stays = [...word.after.slice(0, 2), ...word.before.slice(0, 1)].some((stem) => there.stems().has(stem));
      if (sure === undefined && plain.length === 0 && !stays) continue;
      const [x, y] = status === 'dropped' ? [word, sure ?? null] : [sure ?? null, word];
      const cited = status === 'dropped' ? citing(pair, word, null) : citing(pair, null, word);
      // a doubt that stays elsewhere in the sentence softens the loss of a modal verb, not of an `alleged`
      const remaining = there.possibilities.filter((other) => !isUnhedged(other, here)).length + doubts;
      const doubtStays = remaining > 0 && word.row !== ALLEGED;
      const severity = status === 'dropped' && !doubtStays ? 'high' : 'check';
      const become = sure === undefined ? status : 'changed';
      changes.push(change(pair, 'hedge', become, severity, x, y, `hedge-${status}`, cited));
    }
  }
  return changes;
}
