/** Whom a sentence opens with, past its opening words and a dateline. */
import { type Context, QUOTE } from './context.ts';
import { isIn, isName, isProper, keyAt } from './context-words.ts';
import { cueAt, type Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { isState } from './somebody.ts';

/**
 * The subject a sentence opens with: `On Friday, the mayor met` gives `the mayor`.
 * For verbs whose own subject is left out: `Brell signed the order and called it “a mistake”`.
 */
export function sentenceSubject(context: Context): Phrase | null {
  let from = 0;
  while (context.tokens[from]?.kind === 'mark' && keyAt(context, from) !== QUOTE) from++;
  from = afterDateline(context, from);
  if (from >= context.tokens.length || keyAt(context, from) === QUOTE) return null;
  const adverb = context.table.adverbEnding?.test(keyAt(context, from)) === true;
  const opener =
    isIn(context, from, 'openers', 'prepositions', 'circumstances') && !isIn(context, from, 'determiners', 'pronouns');
  if ((adverb || opener) && opensBeforeSubject(context, from)) return phraseFrom(context, from + 1);
  if (adverb || opener) {
    const comma = commaAfter(context, from);
    if (comma < 0) return adverb ? null : phraseFrom(context, from + 1);
    from = comma + 1;
    // `In Salem, New Hampshire, Holm went`: a second name before a comma says where
    const place = phraseFrom(context, from);
    const named =
      place !== null && keyAt(context, place[1]) === ',' && (isName(context, place[1] + 1) || isState(context, place));
    if (named) from = place[1] + 1;
  }
  return phraseFrom(context, from);
}

/** `[Then] he left the hall, calling`, `[But] Holm stayed, adding`: no comma parts the opening word from the subject. */
function opensBeforeSubject(context: Context, opener: number): boolean {
  const next = opener + 1;
  if (isIn(context, opener, 'prepositions', 'circumstances', 'relative') || cueAt(context, opener) !== null)
    return false;
  return isIn(context, next, 'he', 'she', 'they') || (isProper(context, next) && !isIn(context, next, 'fillers'));
}

/** Words after a sentence's start in which the comma that ends its opening stands. */
const LONGEST_OPENING = 20;

function commaAfter(context: Context, from: number): number {
  const until = Math.min(context.tokens.length, from + LONGEST_OPENING);
  for (let at = from; at < until; at++) if (keyAt(context, at) === ',') return at;
  return -1;
}

/** Words of the longest dateline: `SALEM, N.H. (AP) —`. */
const LONGEST_DATELINE = 9;

/** The index after a dateline, `WASHINGTON —`: place names in capitals up to a dash. */
function afterDateline(context: Context, from: number): number {
  const first = context.tokens[from];
  const word = first === undefined ? '' : context.text.slice(first.start, first.end);
  if (word.length < 3 || word !== word.toUpperCase()) return from;
  for (let at = from + 1; at < from + LONGEST_DATELINE; at++) {
    const free = keyAt(context, at) === '-' && context.tokens[at - 1]?.end !== context.tokens[at]?.start;
    if (keyAt(context, at) === '—' || free) return at + 1;
  }
  return from;
}
