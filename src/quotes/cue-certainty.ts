/** Whether the verb found before a quote surely reports it; where not, who speaks is told and with which verb is not. */
import { isParticiple } from './clause-subject.ts';
import { type Context, QUOTE } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import { cueAt, isFiller, type Phrase } from './phrase.ts';

/** Words between a verb and the quote that it reports; over more of them another one may. */
const LONGEST_WAY = 14;

/**
 * Whether a verb before a quote, with the subject that it was given, is surely the one that reports it, so that it can be
 * held against the verb of the other text. What names a thing or is not said yet does not report; away from the quote a
 * thought may not, nor a participle that may be somebody else's.
 *
 * @param isShared whether the verb has no subject of its own
 */
export function isSureCue(context: Context, subject: Phrase, [verb, to]: Phrase, isShared: boolean): boolean {
  const { and, thoughts } = context.table;
  if (isUnsaid(context, verb) || isNamedInReport(context, subject[0] - 1)) return false;
  const way = context.tokens.slice(to).filter(({ kind }) => kind !== 'mark').length;
  if (way === 0) return true;
  if (way > LONGEST_WAY || thoughts.has(cueAt(context, verb)?.cue.verb ?? '')) return false;
  // `released an advertisement [praising] Holm for her “courage”`
  const before = keyAt(context, verb - 1);
  return !isShared || !isParticiple(context, verb) || before === ',' || before === QUOTE || and.has(before);
}

/** Whether a verb says what nobody said yet: `Holm said she would [tell] them “no”`. */
export function isUnsaid(context: Context, verb: number): boolean {
  let before = verb - 1;
  while (isFiller(context, before) && !isIn(context, before, 'unsaid')) before--;
  return isIn(context, before, 'unsaid');
}

/** `rejected what Holm [called] “a farce”`: the verb of speech that the clause hangs on stands before it. */
function isNamedInReport(context: Context, opener: number): boolean {
  if (!isIn(context, opener, 'namingRelatives')) return false;
  for (let at = opener - 1; at >= 0; at--) if (cueAt(context, at) !== null) return true;
  return false;
}
