/** The report that a report stands in: whoever says what he himself thinks or did is the one who speaks. */

import { isParticiple, sharedSubject, subjectOfParticiple } from './clause-subject.ts';
import type { Context } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import { isUnsaid } from './cue-certainty.ts';
import { cueAt, isFiller, type Phrase, subjectBefore } from './phrase.ts';
import { isNoun } from './verb-forms.ts';

/** Words between a verb of speech and its `that`: `told [a room of reporters that] he thinks`. */
const LONGEST_ADDRESSEE = 14;

/**
 * The verb of speech in whose clause a pronoun is the subject of another one, or anybody of a verb of thought or of what
 * is not said yet: `Holm [said] he believes “…”`, `Holm [told] Norwick Radio that Ward thinks “…”`, `Holm [said] the council
 * could not ask them “…”`. Null where the clause hangs on none.
 */
function outerVerb(context: Context, subject: Phrase, isUnspoken: boolean): Phrase | null {
  const own = subject[1] === subject[0] + 1 && isIn(context, subject[0], 'he', 'she', 'they');
  if (!own && (!isUnspoken || /^[:,]$/.test(keyAt(context, context.tokens.length - 1)))) return null;
  let at = subject[0] - 1;
  // `said, however, that he`
  const close = at;
  while (
    at >= 0 &&
    (isFiller(context, at) || (keyAt(context, at) === ',' && (at < close || isFiller(context, at - 1))))
  )
    at--;
  const bound = context.table.that.has(keyAt(context, at));
  if (bound) at--;
  for (let from = at; from >= 0 && from > at - (bound ? LONGEST_ADDRESSEE : 3); from--) {
    if (context.tokens[from]?.kind === 'mark' && from < at) return null;
    const found = cueAt(context, from);
    if (found === null || (!bound && found.to !== at + 1)) continue;
    return [from, found.to];
  }
  return null;
}

/**
 * The report that a report of one's own stands in, and that one's: `Holm said he believes the plan is “dead”` is what
 * Holm said. Another's words stay that one's: `Holm said that [Ward] called it “dead”`.
 */
export function outermost(context: Context, subject: Phrase, cue: Phrase): { subject: Phrase; cue: Phrase } {
  const isUnspoken = context.table.thoughts.has(cueAt(context, cue[0])?.cue.verb ?? '') || isUnsaid(context, cue[0]);
  const outer = outerVerb(context, subject, isUnspoken);
  if (outer === null) return { subject, cue };
  const own = isParticiple(context, outer[0])
    ? subjectOfParticiple(context, outer[0])
    : subjectBefore(context, outer[0]);
  const whose = own ?? sharedSubject(context, ...outer);
  if (whose === null || whose[1] > outer[0] || isNoun(context, ...outer, whose)) return { subject, cue };
  return outermost(context, whose, outer);
}
