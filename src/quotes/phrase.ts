import type { Token } from '../text/tokens.ts';
import { type Frame, QUOTE } from './frame.ts';
import type { Cue, SpeechTable } from './speech-table.ts';

/** Token indices `[from, to)` of a frame. */
export type Phrase = readonly [from: number, to: number];

/** Longest noun phrase that names a speaker, in words. */
const LONGEST = 16;
/** Farthest comma that can open an apposition: `Brell, [a member of … ,] said`. */
const LONGEST_APPOSITION = 28;

const UPPER = /^\p{Lu}/u;

/** Whether a word starts with a capital. */
export function isName(frame: Frame, index: number): boolean {
  const token = frame.tokens[index];
  return token?.kind === 'word' && UPPER.test(frame.text.slice(token.start, token.start + 2));
}

const keyAt = (frame: Frame, index: number): string => frame.tokens[index]?.key ?? '';

function isWord(frame: Frame, index: number): boolean {
  const kind = frame.tokens[index]?.kind;
  return kind === 'word' || kind === 'number';
}

/** A mark inside a name: `Jean-Luc`, `J. Brell`, `Dr. Brell`, `Traders’ Association`. */
function joins(frame: Frame, index: number, table: SpeechTable): boolean {
  const before = frame.tokens[index - 1];
  const token = frame.tokens[index];
  const after = frame.tokens[index + 1];
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  if (token.key === '-') return after?.start === token.end;
  if (token.key === "'") return /s$/.test(before.key) && isWord(frame, index + 1);
  if (token.key !== '.' || after === undefined) return false;
  return before.end - before.start === 1 || table.roles.has(before.key);
}

function isFiller(frame: Frame, index: number, table: SpeechTable): boolean {
  const key = keyAt(frame, index);
  return (
    table.fillers.has(key) || (isWord(frame, index) && !isName(frame, index) && table.adverbEnding?.test(key) === true)
  );
}

/** The reporting verb that starts at a frame's token, longest form first. */
export function cueAt(frame: Frame, index: number, table: SpeechTable): { cue: Cue; to: number } | null {
  for (const phrase of table.cues.get(keyAt(frame, index)) ?? []) {
    if (phrase.words.every((word, step) => keyAt(frame, index + step) === word)) {
      return { cue: phrase, to: index + phrase.words.length };
    }
  }
  return null;
}

/** Whether a verb belongs to a relative clause: `one resident, who [asked] not to be named, told`. */
export function isInRelativeClause(frame: Frame, verb: number, table: SpeechTable): boolean {
  let at = verb - 1;
  while (at >= 0 && isFiller(frame, at, table)) at--;
  return table.relative.has(keyAt(frame, at));
}

/**
 * The noun phrase before a verb at `index`, its speaker: past adverbs, days, appositions and relative clauses.
 * `Tolvik, a spokesman for the ministry, said` gives `Tolvik`; `Varesi, who called` gives `Varesi`;
 * `The firm’s head, Ada Renwick, said` gives all of `The firm’s head, Ada Renwick`.
 */
export function subjectBefore(frame: Frame, index: number, table: SpeechTable): Phrase | null {
  let at = index - 1;
  while (at >= 0 && isFiller(frame, at, table) && !table.pronouns.has(keyAt(frame, at))) at--;
  if (at < 0) return null;
  const key = keyAt(frame, at);
  if (key === ')') {
    while (at > 0 && keyAt(frame, at) !== '(') at--;
    return at > 0 ? subjectBefore(frame, at, table) : null;
  }
  if (key === ',' || key === '—') return subjectBeforeApposition(frame, at, table);
  if (frame.tokens[at]?.kind === 'mark') return null;
  if (table.pronouns.has(key)) return [at, at + 1];
  if (table.relative.has(key)) {
    return phraseEndingAt(frame, keyAt(frame, at - 1) === ',' ? at - 2 : at - 1, table);
  }
  return phraseEndingAt(frame, at, table);
}

function subjectBeforeApposition(frame: Frame, close: number, table: SpeechTable): Phrase | null {
  const mark = keyAt(frame, close);
  let open = close - 1;
  const lowest = Math.max(0, close - LONGEST_APPOSITION);
  let quoted = false;
  for (; open >= lowest && keyAt(frame, open) !== mark; open--) if (keyAt(frame, open) === QUOTE) quoted = true;
  if (open < Math.max(1, lowest) || keyAt(frame, open) !== mark) return null;
  // another quote stands between the commas only inside a relative clause: `the man, known as “Red”, said`
  if (quoted && !table.relative.has(keyAt(frame, open + 1))) return null;
  // `Dole, 54, who was elected, said`: the age stands between the name and its clause
  if (frame.tokens[open - 1]?.kind === 'number' && keyAt(frame, open - 2) === mark) {
    return phraseEndingAt(frame, open - 3, table);
  }
  let named = true;
  for (let i = open + 1; i < close; i++) {
    if (!isName(frame, i) && !table.particles.has(keyAt(frame, i)) && !joins(frame, i, table)) named = false;
  }
  if (cueAt(frame, open - 1, table) !== null) return null;
  const head = table.pronouns.has(keyAt(frame, open - 1)) ? null : phraseEndingAt(frame, open - 1, table);
  if (head === null) return null;
  // `the head of the union, Ada Renwick, said`: the name is the speaker's, the description its title
  const described = !isName(frame, open - 1) || describes(frame, head, table);
  return named && described ? [head[0], close] : head;
}

/** `El [concejal] de Cultura`: an office with a capital at its end is a description all the same. */
function describes(frame: Frame, phrase: Phrase, table: SpeechTable): boolean {
  const article = table.determiners.has(keyAt(frame, phrase[0]));
  for (let i = phrase[0]; i < phrase[1]; i++) if (article && table.roles.has(keyAt(frame, i))) return true;
  return false;
}

/** The noun phrase whose last word stands at `last`; null where no noun phrase can end there. */
function phraseEndingAt(frame: Frame, last: number, table: SpeechTable): Phrase | null {
  if (last < 0 || !isWord(frame, last)) return null;
  const key = keyAt(frame, last);
  if (table.stops.has(key) && !isName(frame, last)) return null;
  if (table.determiners.has(key) && !isName(frame, last)) return null;
  let from = last;
  const lowest = Math.max(0, last - LONGEST);
  for (let at = last - 1; at >= lowest; at--) {
    const step = stepLeft(frame, at, from, table);
    if (step === null) break;
    from = step;
    at = step;
    if (table.determiners.has(keyAt(frame, step)) && !carriesOn(frame, step - 1, table)) break;
  }
  while (from < last && table.openers.has(keyAt(frame, from)) && !table.determiners.has(keyAt(frame, from))) from++;
  const only = keyAt(frame, last);
  if (from === last && (table.openers.has(only) || table.fillers.has(only))) return null;
  return [from, last + 1];
}

/** Where the phrase that starts at `from` starts when the word `at`, before it, belongs to it; null when it does not. */
function stepLeft(frame: Frame, at: number, from: number, table: SpeechTable): number | null {
  const key = keyAt(frame, at);
  if (joins(frame, at, table)) return at - 1;
  if (frame.tokens[at]?.kind === 'mark') return null;
  if (table.determiners.has(key)) return at;
  if (isName(frame, at)) return table.fillers.has(key) ? null : at;
  if (table.roles.has(key)) return at;
  if (table.particles.has(key) && (isName(frame, at - 1) || table.particles.has(keyAt(frame, at - 1)))) return at;
  if (carriesOn(frame, at, table)) return at - 1;
  if (table.stops.has(key) || table.pronouns.has(key) || cueAt(frame, at, table) !== null) return null;
  if (table.fillers.has(key) || !isWord(frame, at)) return null;
  return isName(frame, from) && !hasDeterminer(frame, at, table) ? null : at;
}

/** `spokesman [for] the ministry`, `University [of] Norwick`: a preposition between two nouns of one phrase. */
function carriesOn(frame: Frame, at: number, table: SpeechTable): boolean {
  if (!table.inside.has(keyAt(frame, at)) || !isWord(frame, at - 1)) return false;
  const before = keyAt(frame, at - 1);
  if (isName(frame, at - 1)) return !table.openers.has(before);
  return (
    !table.stops.has(before) &&
    !table.fillers.has(before) &&
    !table.determiners.has(before) &&
    cueAt(frame, at - 1, table) === null
  );
}

/** Whether a determiner opens the run of small words that ends at `at`: `[the] veteran climber Ada Brell`. */
function hasDeterminer(frame: Frame, at: number, table: SpeechTable): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const key = keyAt(frame, i);
    if (table.determiners.has(key)) return true;
    if (!isWord(frame, i) || table.stops.has(key) || table.inside.has(key) || isName(frame, i)) return false;
  }
  return false;
}

/**
 * The noun phrase that starts at or right after `index`: the speaker in `said Radko Tolvik`, `said a
 * spokesman for the ministry on Friday`, `according to the firm’s head, Ada Renwick`.
 */
export function phraseFrom(frame: Frame, index: number, table: SpeechTable): Phrase | null {
  let from = index;
  while (
    from < index + 3 &&
    isFiller(frame, from, table) &&
    !table.determiners.has(keyAt(frame, from)) &&
    !table.pronouns.has(keyAt(frame, from))
  )
    from++;
  while (table.determiners.has(keyAt(frame, from)) && table.fillers.has(keyAt(frame, from + 1))) from += 2;
  const first = keyAt(frame, from);
  if (table.pronouns.has(first) && !table.determiners.has(first)) return [from, from + 1];
  let to = from;
  let named = false;
  for (; to < frame.tokens.length && to < from + LONGEST; to++) {
    const key = keyAt(frame, to);
    if (to > from && joins(frame, to, table)) continue;
    if (to === from && table.determiners.has(key)) continue;
    if (isName(frame, to)) {
      if (to === from ? table.stops.has(key) : table.fillers.has(key)) break;
      // `Holm’s lawyer, Ada Renwick`: the owner's name is not the speaker's
      named = !/'s?$/.test(key);
      continue;
    }
    if (!isWord(frame, to)) break;
    if (table.particles.has(key) && (isName(frame, to + 1) || table.particles.has(keyAt(frame, to + 1)))) continue;
    if (table.determiners.has(key) && (to === from || table.inside.has(keyAt(frame, to - 1)))) continue;
    const role = table.roles.has(key);
    if (to > from && table.inside.has(key) && mayCarryOn(frame, to, named, table)) {
      named = false;
      continue;
    }
    if (table.stops.has(key) || isFiller(frame, to, table) || table.determiners.has(key)) break;
    if (named && !role && !frame.tokens.slice(from, to).some((token) => table.determiners.has(token.key))) break;
    if (named && isName(frame, to - 1) && !role) break;
    if (cueAt(frame, to, table) !== null && !role) break;
  }
  if (to === from || (to === from + 1 && table.determiners.has(first))) return null;
  if (!named || describes(frame, [from, to], table)) to = withNameAfterComma(frame, to, table);
  return [from, to];
}

function mayCarryOn(frame: Frame, at: number, named: boolean, table: SpeechTable): boolean {
  const next = keyAt(frame, at + 1);
  const noun =
    isName(frame, at + 1) || table.determiners.has(next) || (isWord(frame, at + 1) && !table.stops.has(next));
  if (!noun) return false;
  return !named || table.roles.has(keyAt(frame, at - 1)) || (isName(frame, at + 1) && keyAt(frame, at).length <= 2);
}

/** `the firm’s head[, Ada Renwick], …`: a name between commas after its description belongs to it. */
function withNameAfterComma(frame: Frame, to: number, table: SpeechTable): number {
  if (keyAt(frame, to) !== ',') return to;
  let end = to + 1;
  while (isName(frame, end) || table.particles.has(keyAt(frame, end)) || (end > to + 1 && joins(frame, end, table)))
    end++;
  const closed = end >= frame.tokens.length || /^[,.;:]$/.test(keyAt(frame, end)) || keyAt(frame, end) === QUOTE;
  return end > to + 1 && closed ? end : to;
}

/** The phrase of a source after `according to` and its like, starting at `index`; null when none starts there. */
export function accordingTo(frame: Frame, index: number, table: SpeechTable): { to: number } | null {
  for (const phrase of table.accordingTo.get(keyAt(frame, index)) ?? []) {
    if (phrase.every((word, step) => keyAt(frame, index + step) === word)) return { to: index + phrase.length };
  }
  return null;
}

/**
 * The subject a sentence opens with: `On Friday, the mayor met` gives `the mayor`.
 * For verbs whose own subject is left out: `Brell signed the order and called it “a mistake”`.
 */
export function sentenceSubject(frame: Frame, table: SpeechTable): Phrase | null {
  let from = 0;
  while (frame.tokens[from]?.kind === 'mark' && keyAt(frame, from) !== QUOTE) from++;
  const first: Token | undefined = frame.tokens[from];
  if (first === undefined || first.key === QUOTE) return null;
  if (table.openers.has(first.key) && !table.determiners.has(first.key) && !table.pronouns.has(first.key)) {
    const until = Math.min(frame.tokens.length, from + 20);
    let comma = from;
    while (comma < until && keyAt(frame, comma) !== ',') comma++;
    if (comma >= until) return phraseFrom(frame, from + 1, table);
    from = comma + 1;
  }
  return phraseFrom(frame, from, table);
}
