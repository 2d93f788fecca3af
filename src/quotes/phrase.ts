import { type Context, QUOTE } from './context.ts';
import { isIn, isName, isProper, isWord, joins, keyAt } from './context-words.ts';
import { isSomebody, isState, PLURAL } from './somebody.ts';
import type { Cue } from './speech-table.ts';

/** Token indices `[from, to)` of a frame. */
export type Phrase = readonly [from: number, to: number];

/** Longest noun phrase that names a speaker, in words. */
export const LONGEST_PHRASE = 16;
/** Farthest comma that can open an apposition: `Brell, [a member of … ,] said`. */
const LONGEST_APPOSITION = 28;

export function isFiller(context: Context, index: number): boolean {
  if (isIn(context, index, 'fillers')) return true;
  const { adverbEnding } = context.table;
  return isWord(context, index) && !isName(context, index) && adverbEnding?.test(keyAt(context, index)) === true;
}

/** The reporting verb that starts at a frame's token, longest form first. */
export function cueAt(context: Context, index: number): { cue: Cue; to: number } | null {
  const phrases = context.table.cues.get(keyAt(context, index));
  if (phrases === undefined || isSecondHalf(context, index)) return null;
  if (isProper(context, index) && (isIn(context, index, 'nounLike') || isProper(context, index - 1))) return null;
  for (const phrase of phrases) {
    if (phrase.words.every((word, step) => keyAt(context, index + step) === word)) {
      return { cue: phrase, to: index + phrase.words.length };
    }
  }
  return null;
}

/** `so-[called]`, `self-[described]`: what a hyphen joins to the word before it is no verb. */
export function isSecondHalf({ tokens }: Context, at: number): boolean {
  const [word, hyphen, verb] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return hyphen?.key === '-' && word?.kind === 'word' && word.end === hyphen.start && hyphen.end === verb?.start;
}

/** Whether a verb belongs to a relative clause: `one resident, who [asked] not to be named, told`. */
export function isInRelativeClause(context: Context, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && isFiller(context, at)) at--;
  return isIn(context, at, 'relative');
}

/**
 * The noun phrase before a verb at `index`, its speaker: past adverbs, days, appositions and relative clauses.
 * `Tolvik, a spokesman for the ministry, said` gives `Tolvik`; `Varesi, who called` gives `Varesi`;
 * `The firm’s head, Ada Renwick, said` gives all of `The firm’s head, Ada Renwick`.
 */
export function subjectBefore(context: Context, index: number): Phrase | null {
  let at = index - 1;
  while (at >= 0 && isFiller(context, at) && !isIn(context, at, 'pronouns')) at--;
  // `Holm [this] week said`, `Holm [two] weeks ago said`
  const isCounted = at < index - 1 && isIn(context, at, 'determiners');
  if (isCounted && isIn(context, at + 1, 'fillers')) return subjectBefore(context, at);
  if (at < 0) return null;
  const key = keyAt(context, at);
  if (key === ')') {
    while (at > 0 && keyAt(context, at) !== '(') at--;
    return at > 0 ? subjectBefore(context, at) : null;
  }
  // `Gov. Lena Ward (D-Mass.), said`
  if (key === ',' && keyAt(context, at - 1) === ')') {
    const named = subjectBefore(context, at);
    if (named !== null && isName(context, named[1] - 1)) return named;
  }
  if (key === ',' || key === '—') return subjectBeforeApposition(context, at);
  if (key === QUOTE) return subjectBeforeTitle(context, at, index);
  if (context.tokens[at]?.kind === 'mark') return null;
  // `an ad that urges`: behind a noun, `that` stands for it
  if (context.table.that.has(key) && isPlain(context, at - 1)) {
    return phraseEndingAt(context, at - 1);
  }
  if (isIn(context, at, 'pronouns') || isContracted(context, at)) return [at, at + 1];
  if (isShare(context, at)) return [at - 2, at + 1];
  if (isIn(context, at, 'relative')) {
    return phraseEndingAt(context, keyAt(context, at - 1) === ',' ? at - 2 : at - 1);
  }
  const phrase = phraseEndingAt(context, at);
  // `the pollster who founded [The Norwick Count] said`: what a relative clause ends with
  const inner = (phrase?.[0] ?? 0) - 1;
  const relative = context.table.pastTense?.test(keyAt(context, inner)) === true ? inner - 1 : inner;
  if (phrase !== null && isIn(context, relative, 'relative') && keyAt(context, relative - 1) !== ',') {
    const head = phraseEndingAt(context, relative - 1);
    const named = head === null ? null : nameBefore(context, head[0] - 1);
    if (named !== null || (head !== null && isSomebody(context, head))) return named ?? head;
  }
  return withoutPreposition(context, phrase);
}

/** `[Ida Holm], star of “Quayside,” thanked Ward`: before a description that ends with a title, and a verb with its object behind it. */
export function subjectBeforeTitle(context: Context, title: number, verb: number): Phrase | null {
  // `praise 8` is one of the verbs like `praise`
  const cue = cueAt(context, verb)?.cue.verb.split(' ')[0] ?? '';
  const end = context.tokens[title]?.end ?? 0;
  if (!context.table.transitive.has(cue) || !context.text.slice(end - 2, end).includes(',')) return null;
  for (let at = title - 1; at > title - LONGEST_APPOSITION && at > 0; at--) {
    if (keyAt(context, at) === ',')
      return at < title - 1 && isName(context, at - 1) ? phraseEndingAt(context, at - 1) : null;
    const isVerb = cueAt(context, at) !== null && !isIn(context, at, 'works', 'nounLike');
    if (isVerb || (context.tokens[at]?.kind === 'mark' && !joins(context, at))) return null;
  }
  return null;
}

/** `[four in 10] said`. */
function isShare(context: Context, last: number): boolean {
  const counts = (at: number) => context.tokens[at]?.kind === 'number' || isIn(context, at, 'determiners');
  return context.tokens[last]?.kind === 'number' && isIn(context, last - 1, 'prepositions') && counts(last - 2);
}

/** The name before the comma that a description stands behind: `[Ida Holm], the pollster`. */
function nameBefore(context: Context, comma: number): Phrase | null {
  if (keyAt(context, comma) !== ',' || !isName(context, comma - 1)) return null;
  return phraseEndingAt(context, comma - 1);
}

/** `he’d asked`, `she’s said`: a pronoun and its auxiliary in one word. */
export function isContracted({ tokens, table }: Context, at: number): boolean {
  const pronoun = /^(\p{L}+)'(?:d|s|ve|ll)$/u.exec(tokens[at]?.key ?? '')?.[1] ?? '';
  return table.he.has(pronoun) || table.she.has(pronoun) || table.they.has(pronoun);
}

/** Passes on from what a preposition governs: `[Holm], during a debate in Norwick, said`, `[Holm] on a visit to Brenn said`. */
function withoutPreposition(context: Context, phrase: Phrase | null): Phrase | null {
  let at = (phrase?.[0] ?? 0) - 1;
  // `in [a later] interview said`
  if (phrase !== null && phrase[1] === phrase[0] + 1 && isIn(context, phrase[0], 'documents')) {
    while (at > 0 && !isIn(context, at, 'prepositions') && (isFiller(context, at) || isIn(context, at, 'determiners')))
      at--;
  }
  if (phrase === null || at < 1 || !isIn(context, at, 'prepositions', 'inside')) return phrase;
  // `after [the mayor] said`
  if (isIn(context, at, 'subordinators') && isSomebody(context, phrase)) return phrase;
  at--;
  const reduced = beforeParticiple(context, at);
  if (reduced !== null) return reduced;
  if (keyAt(context, at) === ',') at--;
  // `Harry Bond, 30, of Norwick, said`
  if (context.tokens[at]?.kind === 'number' && keyAt(context, at - 1) === ',') at -= 2;
  if (isIn(context, at, 'pronouns')) return [at, at + 1];
  if (context.tokens[at]?.kind === 'mark' || cueAt(context, at) !== null) return phrase;
  // `but in a later interview said`: nobody, so that the verb shares its subject
  if (isIn(context, at, 'coordinators') || context.table.and.has(keyAt(context, at)))
    return isSomebody(context, phrase) ? phrase : null;
  if (keyAt(context, at + 1) === ',') return withoutPreposition(context, phraseEndingAt(context, at)) ?? phrase;
  const outer = subjectBefore(context, at + 1) ?? headOfRelative(context, phrase);
  return outer ?? phrase;
}

/** `[a letter] obtained by The Norwick Post says`, `[a man] speaking to reporters said`: before a participle and what it governs. */
function beforeParticiple(context: Context, at: number): Phrase | null {
  const { participle, pastTense } = context.table;
  const key = keyAt(context, at);
  if (isName(context, at) || cueAt(context, at) !== null) return null;
  if (participle?.test(key) !== true && !(isIn(context, at + 1, 'agent') && pastTense?.test(key) === true)) return null;
  const head = phraseEndingAt(context, at - 1);
  const speaks = head !== null && (isSomebody(context, head) || isIn(context, head[1] - 1, 'documents', 'indefinite'));
  return speaks ? (withoutPreposition(context, head) ?? head) : null;
}

/** `[an aide] who asked not to be named to discuss plans said`: before the clause that parts it from its verb. */
function headOfRelative(context: Context, phrase: Phrase): Phrase | null {
  if (isSomebody(context, phrase)) return null;
  for (let at = phrase[0] - 1; at > 0 && context.tokens[at]?.kind !== 'mark'; at--) {
    if (!isIn(context, at, 'relative')) continue;
    const head = phraseEndingAt(context, at - 1);
    return head !== null && isSomebody(context, head) ? head : null;
  }
  return null;
}

function subjectBeforeApposition(context: Context, close: number): Phrase | null {
  const mark = keyAt(context, close);
  let open = close - 1;
  const lowest = Math.max(0, close - LONGEST_APPOSITION);
  let quoted = false;
  for (; open >= lowest && keyAt(context, open) !== mark; open--) if (keyAt(context, open) === QUOTE) quoted = true;
  if (open < Math.max(1, lowest) || keyAt(context, open) !== mark) return null;
  // another quote stands between the commas only inside a clause: `the man, who is “Red”, said`, `wearing a “Red” pin,`
  const isClause = isIn(context, open + 1, 'relative') || context.table.participle?.test(keyAt(context, open + 1));
  if (quoted && isClause !== true) return null;
  // `Dole, 54, who was elected, said`: the age stands between the name and its clause
  if (context.tokens[open - 1]?.kind === 'number' && keyAt(context, open - 2) === mark) {
    return phraseEndingAt(context, open - 3);
  }
  let named = true;
  for (let i = open + 1; i < close; i++) {
    if (!isName(context, i) && !isIn(context, i, 'particles') && !joins(context, i)) named = false;
  }
  if (cueAt(context, open - 1) !== null) return null;
  // `Gov. Lena Ward (D-Mass.), noting the costs, said`
  if (keyAt(context, open - 1) === ')') return subjectBefore(context, open);
  const head = isIn(context, open - 1, 'pronouns') ? null : phraseEndingAt(context, open - 1);
  if (head === null) return null;
  const owner = ownerInClause(context, head);
  if (owner !== null) return owner;
  // `Harry Bond, 30, of Norwick, N.C., who came by boat, said`
  if (isState(context, head) && keyAt(context, head[0] - 1) === ',') {
    const named = withoutPreposition(context, phraseEndingAt(context, head[0] - 2));
    if (named !== null) return named;
  }
  const whole = wholeApposition(context, head);
  if (whole !== null) return whole;
  // `the head of the union, Ada Renwick, said`: the name is the speaker's, the description its title
  const described = !isName(context, open - 1) || describes(context, head);
  // `A lawyer for Mr. Grell, Wim Maas of Hult, said`
  const opensWithName = describes(context, head) && isProper(context, open + 1) && isProper(context, open + 2);
  return (named || opensWithName) && described ? [head[0], close] : withoutPreposition(context, head);
}

/** `[Ida Holm], the editor in chief of the paper, The Norwick Post, said`, `[Holm], who is a pastor in Brenn, Ohio, said`. */
function wholeApposition(context: Context, head: Phrase): Phrase | null {
  let at = head[0] - 1;
  if (isIn(context, at, 'prepositions') && isIn(context, at - 1, 'roles'))
    at = (phraseEndingAt(context, at - 1)?.[0] ?? 0) - 1;
  else if (!describes(context, head) || !isFiller(context, at)) return null;
  while (at > 0 && isFiller(context, at)) at--;
  if (isIn(context, at, 'relative')) at--;
  return nameBefore(context, at);
}

/** `[Ida Holm], whose latest firm, Paradata, sells boats, said`: past a name inside the clause that tells of somebody. */
function ownerInClause(context: Context, name: Phrase): Phrase | null {
  const noun = keyAt(context, name[0] - 1) === ',' ? phraseEndingAt(context, name[0] - 2) : null;
  if (noun === null) return null;
  const whose = isIn(context, noun[0] - 1, 'whose') ? noun[0] - 1 : isIn(context, noun[0], 'whose') ? noun[0] : -1;
  return whose < 0 ? null : nameBefore(context, whose - 1);
}

/** `El [concejal] de Cultura`: an office with a capital at its end is a description all the same. */
export function describes(context: Context, phrase: Phrase): boolean {
  const article = isIn(context, phrase[0], 'determiners');
  for (let i = phrase[0]; i < phrase[1]; i++) if (article && isIn(context, i, 'roles')) return true;
  return false;
}

/** The noun phrase whose last word stands at `last`; null where no noun phrase can end there. */
export function phraseEndingAt(context: Context, last: number): Phrase | null {
  if (last < 0 || !isWord(context, last)) return null;
  // `photos [of] posting`: no phrase ends with a preposition
  if (isIn(context, last, 'stops', 'determiners', 'inside') && !isName(context, last) && !joins(context, last - 1))
    return null;
  let from = last;
  const lowest = Math.max(0, last - LONGEST_PHRASE);
  for (let at = last - 1; at >= lowest; at--) {
    const step = stepLeft(context, at, from);
    if (step === null) break;
    from = step;
    at = step;
    // `[the] two lawmakers`
    const more = continuesPhrase(context, step - 1) || isIn(context, step - 1, 'determiners');
    if (isIn(context, step, 'determiners') && !more) break;
  }
  while (from < last && opensPhrase(context, from)) from++;
  return from === last && (isIn(context, last, 'openers', 'fillers') || isNobody(context, last))
    ? null
    : [from, last + 1];
}

/** `[that] Romney`, `[that] the ministry`, `[But] Romney`: what joins a clause to the one before is no part of its subject. */
function opensPhrase(context: Context, at: number): boolean {
  if (context.table.that.has(keyAt(context, at)))
    return isName(context, at + 1) || isIn(context, at + 1, 'determiners');
  return isIn(context, at, 'openers') && !isIn(context, at, 'determiners');
}

/** Whether a single word in lower case is nobody: no office, no body, and not several of anything. */
export function isNobody(context: Context, at: number): boolean {
  const { fixedOrder, voices } = context.table;
  if (!fixedOrder || isName(context, at) || isIn(context, at, 'roles', 'bodies', 'generic', 'indefinite', 'pronouns'))
    return false;
  const key = keyAt(context, at);
  return !voices.has(key) && !isIn(context, at, 'documents') && !PLURAL.test(key);
}

/** Where the phrase that starts at `from` starts when the word `at`, before it, belongs to it; null when it does not. */
function stepLeft(context: Context, at: number, from: number): number | null {
  if (joins(context, at)) return at - 1;
  if (context.tokens[at]?.kind === 'mark') return null;
  if (isIn(context, at, 'determiners')) return at;
  if (joinsSpeakers(context, at) && !isWordBeforeClause(context, at)) return at - 1;
  if (isName(context, at)) return isIn(context, at, 'fillers') ? null : at;
  if (isIn(context, at, 'roles')) return at;
  if (isIn(context, at, 'particles') && (isName(context, at - 1) || isIn(context, at - 1, 'particles'))) return at;
  if (continuesPhrase(context, at)) return at - 1;
  if (isIn(context, at, 'stops', 'pronouns', 'fillers') || !isWord(context, at)) return null;
  if (cueAt(context, at) !== null) return null;
  return isName(context, from) && !hasDeterminer(context, at) && !isOccupationAt(context, at) ? null : at;
}

/** `Tom Holm [and] Lena Ward`, `President [and] Chief Executive Lena Ward`. */
export function joinsSpeakers(context: Context, at: number): boolean {
  if (!context.table.and.has(keyAt(context, at)) || isName(context, at)) return false;
  const joined = (index: number) => isName(context, index) || isIn(context, index, 'roles');
  return joined(at - 1) && joined(at + 1);
}

/** Whether the names before `and` are another verb's object: `met Holm [and] Ward`. */
function isWordBeforeClause(context: Context, and: number): boolean {
  let at = and - 1;
  while (
    at >= 0 &&
    (isName(context, at) || isIn(context, at, 'roles', 'particles', 'determiners') || joins(context, at))
  )
    at--;
  return at >= 0 && context.tokens[at]?.kind !== 'mark' && !isPlain(context, at) && !isIn(context, at, 'stops');
}

/** A word of content in lower case that is neither a verb of speech nor a past tense. */
export function isPlain(context: Context, at: number): boolean {
  const { pastTense } = context.table;
  if (context.tokens[at]?.kind !== 'word' || isName(context, at) || cueAt(context, at) !== null) return false;
  return (
    !isIn(context, at, 'stops', 'fillers', 'pronouns', 'inside', 'determiners') &&
    pastTense?.test(keyAt(context, at)) !== true
  );
}

/** Longest occupation before a name, in words: `Norwick harbour pollster Ada Brell`. */
export const LONGEST_OCCUPATION = 4;

/** Whether words in lower case from a mark, a name or an office on say what the name after them is: `Democratic [pollster] Peter Vance`. */
function isOccupationAt(context: Context, last: number): boolean {
  let at = last;
  while (at > last - LONGEST_OCCUPATION && (isPlain(context, at) || (at < last && joins(context, at)))) at--;
  if (at === last) return false;
  return at < 0 || context.tokens[at]?.kind === 'mark' || isName(context, at) || isIn(context, at, 'roles');
}

/** `spokesman [for] the ministry`, `University [of] Norwick`: a preposition between two nouns of one phrase. */
function continuesPhrase(context: Context, at: number): boolean {
  if (!isIn(context, at, 'inside') || !isWord(context, at - 1)) return false;
  if (isName(context, at - 1)) return !isIn(context, at - 1, 'openers');
  return !isIn(context, at - 1, 'stops', 'fillers', 'determiners') && cueAt(context, at - 1) === null;
}

/** Whether a determiner opens the run of small words that ends at `at`: `[the] veteran climber Ada Brell`. */
function hasDeterminer(context: Context, at: number): boolean {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    if (isIn(context, i, 'determiners')) return true;
    if (!isWord(context, i) || isIn(context, i, 'stops', 'inside') || isName(context, i)) return false;
  }
  return false;
}
