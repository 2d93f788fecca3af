import { type Context, QUOTE } from './context.ts';
import { isIn, isName, joins, keyAt } from './context-words.ts';
import { cueAt, isInRelativeClause, type Phrase, subjectBefore } from './phrase.ts';
import { isSomebody } from './somebody.ts';
import { isPassive } from './verb-forms.ts';

/** Words behind a quote in which the verb of a subject there is looked for. */
const REACH = 34;

/** The subject that stands right behind a quote, at `at`, and its verb of speech: `“…,” [Ward] [said]`; null where another one or none follows. */
export function followingReport(context: Context, at: number): { subject: Phrase; cue: Phrase } | null {
  for (let i = at + 1; i < Math.min(context.tokens.length, at + REACH); i++) {
    const key = keyAt(context, i);
    if (key === QUOTE || /^[.;:!?]$/.test(key)) break;
    const found = cueAt(context, i);
    if (found === null || isInRelativeClause(context, i) || isPassive(context, i)) continue;
    const subject = subjectBefore(context, i);
    // `“poison pill” measures [added] by the council`
    if (subject !== null && isIn(context, found.to, 'agent') && !isSomebody(context, subject)) break;
    if (subject !== null && (subject[0] <= at || isOccupation(context, at, subject[0])))
      return { subject: [Math.min(at, subject[0]), subject[1]], cue: [i, found.to] };
    if (subject === null || !isIn(context, i, 'roles')) break;
  }
  return null;
}

/** Longest occupation before a name, in words: `head of operations Tilda Crane`. */
const LONGEST_OCCUPATION = 16;

/** Right after a quote, a few small words before a name say what the speaker is, whatever they are. */
function isOccupation(context: Context, from: number, to: number): boolean {
  if (to - from > LONGEST_OCCUPATION || !isName(context, to)) return false;
  for (let i = from; i < to; i++) {
    const small = context.tokens[i]?.kind === 'word' && cueAt(context, i) === null;
    if (!small && !joins(context, i)) return false;
    const joined = isIn(context, i, 'inside') || context.table.and.has(keyAt(context, i));
    if (isIn(context, i, 'stops') && !joined) return false;
    if (isIn(context, i, 'pronouns') && !isIn(context, i, 'determiners')) return false;
  }
  return true;
}
