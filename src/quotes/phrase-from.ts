import { type Context, QUOTE } from './context.ts';
import { isIn, isName, isWord, joins, keyAt } from './context-words.ts';
import {
  cueAt,
  describes,
  isContracted,
  isFiller,
  isNobody,
  isPlain,
  isSecondHalf,
  joinsSpeakers,
  LONGEST_OCCUPATION,
  LONGEST_PHRASE,
  type Phrase,
} from './phrase.ts';

/**
 * The noun phrase that starts at or right after `index`: the speaker in `said Radko Tolvik`, `said a
 * spokesman for the ministry on Friday`, `according to the firm’s head, Ada Renwick`.
 */
export function phraseFrom(context: Context, index: number): Phrase | null {
  let from = isApproximate(context, index) ? index + 1 : index;
  while (from < index + 3 && isFiller(context, from) && !isIn(context, from, 'determiners', 'pronouns')) from++;
  while (isIn(context, from, 'determiners') && isIn(context, from + 1, 'fillers')) from += 2;
  const isPronoun = isIn(context, from, 'pronouns') && !isIn(context, from, 'determiners');
  if (isPronoun || isContracted(context, from)) return [from, from + 1];
  const { fixedOrder, that } = context.table;
  if (fixedOrder && (that.has(keyAt(context, from)) || isIn(context, from, 'inside'))) return null;
  let to = from;
  let named = false;
  for (; to < context.tokens.length && to < from + LONGEST_PHRASE; to++) {
    if (to > from && joins(context, to)) continue;
    if (to === from && isIn(context, to, 'determiners')) continue;
    if (isName(context, to)) {
      if (isIn(context, to, to === from ? 'stops' : 'fillers')) break;
      // `Holm’s lawyer, Ada Renwick`: the owner's name is not the speaker's
      named = !/'s?$/.test(keyAt(context, to));
      continue;
    }
    if (!isWord(context, to)) break;
    // `one well-[connected] aide`
    if (to > from + 1 && isSecondHalf(context, to)) continue;
    if (isIn(context, to, 'particles') && (isName(context, to + 1) || isIn(context, to + 1, 'particles'))) continue;
    if (isIn(context, to, 'determiners') && (to === from || isIn(context, to - 1, 'inside'))) continue;
    const role = isIn(context, to, 'roles') || (isIn(context, from, 'determiners') && isIn(context, to, 'bodies'));
    if (to > from && joinsSpeakers(context, to)) continue;
    // `Los Angeles-[based] attorney Edgar Martin`, `Norwick [pollster] Peter Vance`
    if (named && (joins(context, to - 1) || leadsToName(context, to))) {
      named = false;
      continue;
    }
    if (to > from && isIn(context, to, 'inside') && mayContinue(context, to, named)) {
      named = false;
      continue;
    }
    if (isIn(context, to, 'stops', 'determiners') || isFiller(context, to)) break;
    if (named && !role && !context.tokens.slice(from, to).some((token) => context.table.determiners.has(token.key)))
      break;
    if (named && isName(context, to - 1) && !role) break;
    if (cueAt(context, to) !== null && !role) break;
    // `a court document [filed] on Monday`
    const isNoun = to > from && !isIn(context, to - 1, 'determiners');
    if (isNoun && !named && !role && context.table.pastTense?.test(keyAt(context, to)) === true) break;
  }
  if (to === from + 1 && isNobody(context, from)) return null;
  // `said matter-of-[factly]`
  if (isSecondHalf(context, to - 1) && isFiller(context, to - 1)) return null;
  // `tweeted another.`
  const alone = isIn(context, from, 'pronouns') && (context.tokens[to]?.kind ?? 'mark') === 'mark';
  if (to === from || (to === from + 1 && isIn(context, from, 'determiners') && !alone)) return null;
  if (!named || describes(context, [from, to])) to = withNameAfterComma(context, to);
  return [from, to];
}

/** `[about] 200 protesters`, `[some] four in 10`. */
function isApproximate(context: Context, at: number): boolean {
  return isIn(context, at, 'approximators') && context.tokens[at + 1]?.kind === 'number';
}

/** Whether an occupation in lower case starts at `from` and a name follows it. */
function leadsToName(context: Context, from: number): boolean {
  if (!context.table.fixedOrder) return false;
  let at = from;
  while (at < from + LONGEST_OCCUPATION && isPlain(context, at)) at++;
  return at > from && isName(context, at) && !isIn(context, at, 'fillers', 'stops');
}

function mayContinue(context: Context, at: number, named: boolean): boolean {
  const noun =
    isName(context, at + 1) ||
    isIn(context, at + 1, 'determiners') ||
    (isWord(context, at + 1) && !isIn(context, at + 1, 'stops'));
  if (!noun) return false;
  return !named || isIn(context, at - 1, 'roles') || (isName(context, at + 1) && keyAt(context, at).length <= 2);
}

/** `the firm’s head[, Ada Renwick], …`: a name between commas after its description belongs to it. */
function withNameAfterComma(context: Context, to: number): number {
  if (keyAt(context, to) !== ',') return to;
  let end = to + 1;
  while (isName(context, end) || isIn(context, end, 'particles') || (end > to + 1 && joins(context, end))) end++;
  const closed = end >= context.tokens.length || /^[,.;:]$/.test(keyAt(context, end)) || keyAt(context, end) === QUOTE;
  return end > to + 1 && closed ? end : to;
}
