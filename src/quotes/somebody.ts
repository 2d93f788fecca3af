import type { Context } from './context.ts';
import { isIn, isName, isProper, keyAt } from './context-words.ts';

/** The ending of several people: `officials`, but not `class` or `campus`. */
export const PLURAL = /(?:[^sui]s|men|people)$/;

/** Whether a phrase tells somebody: a pronoun, a name, an office, one of a kind. */
export function isSomebody(context: Context, [from, to]: readonly [from: number, to: number]): boolean {
  if (to === from + 1 && isIn(context, from, 'he', 'she', 'they')) return true;
  for (let i = from; i < to; i++) {
    if (isProper(context, i) || isIn(context, i, 'roles', 'bodies', 'generic', 'persons')) return true;
    if (context.table.voices.has(keyAt(context, i))) return true;
  }
  return isName(context, to - 1) && !isIn(context, from, 'openers', 'fillers');
}

/** `In Salem, [Mass.], a voice rose`: a name with the full stop of an abbreviation and nothing else. */
export function isState(context: Context, [from, to]: readonly [from: number, to: number]): boolean {
  const last = context.tokens[to - 1];
  return last !== undefined && isName(context, from) && context.text[last.end - 1] === '.';
}
