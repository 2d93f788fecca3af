import type { Token } from '../text/tokens.ts';
import { type Context, QUOTE } from './context.ts';
import type { Cue, SpeechTable } from './speech-table.ts';

/** Token indices `[from, to)` of a frame. */
export type Phrase = readonly [from: number, to: number];

/** Longest noun phrase that names a speaker, in words. */
const LONGEST = 16;
/** Farthest comma that can open an apposition: `Brell, [a member of … ,] said`. */
const LONGEST_APPOSITION = 28;

const UPPER = /^\p{Lu}/u;

/** Whether a word starts with a capital. */
export function isName(context: Context, index: number): boolean {
  const token = context.tokens[index];
  return token?.kind === 'word' && UPPER.test(context.text.slice(token.start, token.start + 2));
}

const keyAt = (context: Context, index: number): string => context.tokens[index]?.key ?? '';

function isWord(context: Context, index: number): boolean {
  const kind = context.tokens[index]?.kind;
  return kind === 'word' || kind === 'number';
}

/** A mark inside a name: `Jean-Luc`, `J. Brell`, `Dr. Brell`, `Traders’ Association`. */
function joins(context: Context, index: number, table: SpeechTable): boolean {
  const before = context.tokens[index - 1];
  const token = context.tokens[index];
  const after = context.tokens[index + 1];
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  if (token.key === '-') return after?.start === token.end;
  if (token.key === "'") return /s$/.test(before.key) && isWord(context, index + 1);
  if (token.key !== '.' || after === undefined) return false;
  return before.end - before.start === 1 || table.roles.has(before.key);
}

function isFiller(context: Context, index: number, table: SpeechTable): boolean {
  const key = keyAt(context, index);
  return (
    table.fillers.has(key) ||
    (isWord(context, index) && !isName(context, index) && table.adverbEnding?.test(key) === true)
  );
}

/** The reporting verb that starts at a frame's token, longest form first. */
export function cueAt(context: Context, index: number, table: SpeechTable): { cue: Cue; to: number } | null {
  for (const phrase of table.cues.get(keyAt(context, index)) ?? []) {
    if (phrase.words.every((word, step) => keyAt(context, index + step) === word)) {
      return { cue: phrase, to: index + phrase.words.length };
    }
  }
  return null;
}

/** Whether a verb belongs to a relative clause: `one resident, who [asked] not to be named, told`. */
export function isInRelativeClause(context: Context, verb: number, table: SpeechTable): boolean {
  let at = verb - 1;
  while (at >= 0 && isFiller(context, at, table)) at--;
  return table.relative.has(keyAt(context, at));
}

/**
 * The noun phrase before a verb at `index`, its speaker: past adverbs, days, appositions and relative clauses.
 * `Tolvik, a spokesman for the ministry, said` gives `Tolvik`; `Varesi, who called` gives `Varesi`;
 * `The firm’s head, Ada Renwick, said` gives all of `The firm’s head, Ada Renwick`.
 */
export function subjectBefore(context: Context, index: number, table: SpeechTable): Phrase | null {
  let at = index - 1;
  while (at >= 0 && isFiller(context, at, table) && !table.pronouns.has(keyAt(context, at))) at--;
  if (at < 0) return null;
  const key = keyAt(context, at);
  if (key === ')') {
    while (at > 0 && keyAt(context, at) !== '(') at--;
    return at > 0 ? subjectBefore(context, at, table) : null;
  }
  if (key === ',' || key === '—') return subjectBeforeApposition(context, at, table);
  if (context.tokens[at]?.kind === 'mark') return null;
  if (table.pronouns.has(key)) return [at, at + 1];
  if (table.relative.has(key)) {
    return phraseEndingAt(context, keyAt(context, at - 1) === ',' ? at - 2 : at - 1, table);
  }
  return phraseEndingAt(context, at, table);
}

function subjectBeforeApposition(context: Context, close: number, table: SpeechTable): Phrase | null {
  const mark = keyAt(context, close);
  let open = close - 1;
  const lowest = Math.max(0, close - LONGEST_APPOSITION);
  let quoted = false;
  for (; open >= lowest && keyAt(context, open) !== mark; open--) if (keyAt(context, open) === QUOTE) quoted = true;
  if (open < Math.max(1, lowest) || keyAt(context, open) !== mark) return null;
  // another quote stands between the commas only inside a relative clause: `the man, known as “Red”, said`
  if (quoted && !table.relative.has(keyAt(context, open + 1))) return null;
  // `Dole, 54, who was elected, said`: the age stands between the name and its clause
  if (context.tokens[open - 1]?.kind === 'number' && keyAt(context, open - 2) === mark) {
    return phraseEndingAt(context, open - 3, table);
  }
  let named = true;
  for (let i = open + 1; i < close; i++) {
    if (!isName(context, i) && !table.particles.has(keyAt(context, i)) && !joins(context, i, table)) named = false;
  }
  if (cueAt(context, open - 1, table) !== null) return null;
  const head = table.pronouns.has(keyAt(context, open - 1)) ? null : phraseEndingAt(context, open - 1, table);
  if (head === null) return null;
  // `the head of the union, Ada Renwick, said`: the name is the speaker's, the description its title
  const described = !isName(context, open - 1) || describes(context, head, table);
  return named && described ? [head[0], close] : head;
}

/** `El [concejal] de Cultura`: an office with a capital at its end is a description all the same. */
function describes(context: Context, phrase: Phrase, table: SpeechTable): boolean {
  const article = table.determiners.has(keyAt(context, phrase[0]));
  for (let i = phrase[0]; i < phrase[1]; i++) if (article && table.roles.has(keyAt(context, i))) return true;
  return false;
}

/** The noun phrase whose last word stands at `last`; null where no noun phrase can end there. */
function phraseEndingAt(context: Context, last: number, table: SpeechTable): Phrase | null {
  if (last < 0 || !isWord(context, last)) return null;
  const key = keyAt(context, last);
  if (table.stops.has(key) && !isName(context, last)) return null;
  if (table.determiners.has(key) && !isName(context, last)) return null;
  let from = last;
  const lowest = Math.max(0, last - LONGEST);
  for (let at = last - 1; at >= lowest; at--) {
    const step = stepLeft(context, at, from, table);
    if (step === null) break;
    from = step;
    at = step;
    if (table.determiners.has(keyAt(context, step)) && !continuesPhrase(context, step - 1, table)) break;
  }
  while (from < last && table.openers.has(keyAt(context, from)) && !table.determiners.has(keyAt(context, from))) from++;
  const only = keyAt(context, last);
  if (from === last && (table.openers.has(only) || table.fillers.has(only))) return null;
  return [from, last + 1];
}

/** Where the phrase that starts at `from` starts when the word `at`, before it, belongs to it; null when it does not. */
function stepLeft(context: Context, at: number, from: number, table: SpeechTable): number | null {
  const key = keyAt(context, at);
  if (joins(context, at, table)) return at - 1;
  if (context.tokens[at]?.kind === 'mark') return null;
  if (table.determiners.has(key)) return at;
  if (isName(context, at)) return table.fillers.has(key) ? null : at;
  if (table.roles.has(key)) return at;
  if (table.particles.has(key) && (isName(context, at - 1) || table.particles.has(keyAt(context, at - 1)))) return at;
  if (continuesPhrase(context, at, table)) return at - 1;
  if (table.stops.has(key) || table.pronouns.has(key) || cueAt(context, at, table) !== null) return null;
  if (table.fillers.has(key) || !isWord(context, at)) return null;
  return isName(context, from) && !hasDeterminer(context, at, table) ? null : at;
}

/** `spokesman [for] the ministry`, `University [of] Norwick`: a preposition between two nouns of one phrase. */
function continuesPhrase(context: Context, at: number, table: SpeechTable): boolean {
  if (!table.inside.has(keyAt(context, at)) || !isWord(context, at - 1)) return false;
  const before = keyAt(context, at - 1);
  if (isName(context, at - 1)) return !table.openers.has(before);
  return (
    !table.stops.has(before) &&
    !table.fillers.has(before) &&
    !table.determiners.has(before) &&
    cueAt(context, at - 1, table) === null
  );
}

/** Whether a determiner opens the run of small words that ends at `at`: `[the] veteran climber Ada Brell`. */
function hasDeterminer(context: Context, at: number, table: SpeechTable): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const key = keyAt(context, i);
    if (table.determiners.has(key)) return true;
    if (!isWord(context, i) || table.stops.has(key) || table.inside.has(key) || isName(context, i)) return false;
  }
  return false;
}

/**
 * The noun phrase that starts at or right after `index`: the speaker in `said Radko Tolvik`, `said a
 * spokesman for the ministry on Friday`, `according to the firm’s head, Ada Renwick`.
 */
export function phraseFrom(context: Context, index: number, table: SpeechTable): Phrase | null {
  let from = index;
  while (
    from < index + 3 &&
    isFiller(context, from, table) &&
    !table.determiners.has(keyAt(context, from)) &&
    !table.pronouns.has(keyAt(context, from))
  )
    from++;
  while (table.determiners.has(keyAt(context, from)) && table.fillers.has(keyAt(context, from + 1))) from += 2;
  const first = keyAt(context, from);
  if (table.pronouns.has(first) && !table.determiners.has(first)) return [from, from + 1];
  let to = from;
  let named = false;
  for (; to < context.tokens.length && to < from + LONGEST; to++) {
    const key = keyAt(context, to);
    if (to > from && joins(context, to, table)) continue;
    if (to === from && table.determiners.has(key)) continue;
    if (isName(context, to)) {
      if (to === from ? table.stops.has(key) : table.fillers.has(key)) break;
      // `Holm’s lawyer, Ada Renwick`: the owner's name is not the speaker's
      named = !/'s?$/.test(key);
      continue;
    }
    if (!isWord(context, to)) break;
    if (table.particles.has(key) && (isName(context, to + 1) || table.particles.has(keyAt(context, to + 1)))) continue;
    if (table.determiners.has(key) && (to === from || table.inside.has(keyAt(context, to - 1)))) continue;
    const role = table.roles.has(key);
    if (to > from && table.inside.has(key) && mayContinue(context, to, named, table)) {
      named = false;
      continue;
    }
    if (table.stops.has(key) || isFiller(context, to, table) || table.determiners.has(key)) break;
    if (named && !role && !context.tokens.slice(from, to).some((token) => table.determiners.has(token.key))) break;
    if (named && isName(context, to - 1) && !role) break;
    if (cueAt(context, to, table) !== null && !role) break;
  }
  if (to === from || (to === from + 1 && table.determiners.has(first))) return null;
  if (!named || describes(context, [from, to], table)) to = withNameAfterComma(context, to, table);
  return [from, to];
}

function mayContinue(context: Context, at: number, named: boolean, table: SpeechTable): boolean {
  const next = keyAt(context, at + 1);
  const noun =
    isName(context, at + 1) || table.determiners.has(next) || (isWord(context, at + 1) && !table.stops.has(next));
  if (!noun) return false;
  return (
    !named || table.roles.has(keyAt(context, at - 1)) || (isName(context, at + 1) && keyAt(context, at).length <= 2)
  );
}

/** `the firm’s head[, Ada Renwick], …`: a name between commas after its description belongs to it. */
function withNameAfterComma(context: Context, to: number, table: SpeechTable): number {
  if (keyAt(context, to) !== ',') return to;
  let end = to + 1;
  while (
    isName(context, end) ||
    table.particles.has(keyAt(context, end)) ||
    (end > to + 1 && joins(context, end, table))
  )
    end++;
  const closed = end >= context.tokens.length || /^[,.;:]$/.test(keyAt(context, end)) || keyAt(context, end) === QUOTE;
  return end > to + 1 && closed ? end : to;
}

/** `according to Tolvik` and its like at `index`: the words that name a source, and the speaker after them. */
export function sourceAt(context: Context, index: number, table: SpeechTable): { cue: Phrase; speaker: Phrase } | null {
  const found = table.accordingTo
    .get(keyAt(context, index))
    ?.find((phrase) => phrase.every((word, step) => keyAt(context, index + step) === word));
  if (found === undefined) return null;
  const to = index + found.length;
  const speaker = phraseFrom(context, to, table);
  return speaker === null ? null : { cue: [index, to], speaker };
}

/**
 * The subject a sentence opens with: `On Friday, the mayor met` gives `the mayor`.
 * For verbs whose own subject is left out: `Brell signed the order and called it “a mistake”`.
 */
export function sentenceSubject(context: Context, table: SpeechTable): Phrase | null {
  let from = 0;
  while (context.tokens[from]?.kind === 'mark' && keyAt(context, from) !== QUOTE) from++;
  const first: Token | undefined = context.tokens[from];
  if (first === undefined || first.key === QUOTE) return null;
  if (table.openers.has(first.key) && !table.determiners.has(first.key) && !table.pronouns.has(first.key)) {
    const until = Math.min(context.tokens.length, from + 20);
    let comma = from;
    while (comma < until && keyAt(context, comma) !== ',') comma++;
    if (comma >= until) return phraseFrom(context, from + 1, table);
    from = comma + 1;
  }
  return phraseFrom(context, from, table);
}
