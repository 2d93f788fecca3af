import type { Token } from '../text/tokens.ts';
import { type Context, QUOTE } from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { indexOf, type NounPhrase, readNoun } from './noun-phrase.ts';
import { cueAt, type Phrase } from './phrase.ts';
import type { PhraseIndex } from './speech-table.ts';

/** A clause as far as it stands before its verb. */
export interface Clause {
  /** Noun phrases without a preposition, in order. */
  readonly phrases: readonly NounPhrase[];
  /** A part that is no subject opens the clause: an adverb, a phrase with a preposition. */
  readonly adverbialFirst: boolean;
  readonly kind: 'main' | 'subordinate' | 'relative';
  /** Of a relative clause, what it tells of. */
  readonly antecedent: NounPhrase | null;
  /** The relative pronoun; -1 where there is none. */
  readonly relative: number;
  /** The first auxiliary; -1 where there is none. */
  readonly auxiliary: number;
  /** The subject of the clause before, which this one may share. */
  readonly shared: NounPhrase | null;
  readonly governed: readonly NounPhrase[];
  /** Noun phrases without a preposition of every main clause of the sentence so far. */
  readonly main: readonly NounPhrase[];
}

/** Words of which nothing is known that are passed over on the way to a subject. */
const MOST_UNKNOWN = 4;
const MOST_COMMAS = 3;

/** Whether the phrases of an index have one at a token; its length in words, 0 where not. */
export function phraseAt(context: Context, index: PhraseIndex, at: number): number {
  const found = index
    .get(keyAt(context, at))
    ?.find((phrase) => phrase.every((word, step) => keyAt(context, at + step) === word));
  return found?.length ?? 0;
}

function isAdverb(context: Context, at: number): boolean {
  if (isIn(context, at, 'fillers')) return true;
  const { adverbEnding } = context.table;
  return adverbEnding !== null && !isName(context, at) && adverbEnding.test(keyAt(context, at));
}

/** Reads the clause that ends before `verb`, from the last boundary that its parts do not bridge. */
export function readClause(context: Context, verb: number): Clause {
  let start = verb;
  while (start > 0 && !isBoundary(context, start - 1)) start--;
  const fresh = {
    phrases: [] as NounPhrase[],
    governed: [] as NounPhrase[],
    adverbialFirst: false,
    kind: 'main' as Clause['kind'],
    antecedent: null as NounPhrase | null,
    auxiliary: -1,
    relative: -1,
  };
  let clause = { ...fresh };
  const main: NounPhrase[] = [];
  let shared: NounPhrase | null = null;
  let last: NounPhrase | null = null;
  const renew = (kind: Clause['kind'], relative = -1) => {
    const usable = clause.phrases.filter((phrase) => !phrase.oblique);
    const first = usable.find((phrase) => isPersonal(context, phrase)) ?? usable[0];
    if (clause.kind === 'main' && first !== undefined) shared = first;
    clause = { ...fresh, phrases: [], governed: [], kind, relative, antecedent: kind === 'relative' ? last : null };
  };
  for (let at = start; at < verb; ) {
    const key = keyAt(context, at);
    if (key === ',') {
      const close = parentheticalEnd(context, at, verb);
      if (close > 0) {
        at = close;
        continue;
      }
      const relative = isIn(context, at + 1, 'prepositions') ? at + 2 : at + 1;
      if (isIn(context, relative, 'relative')) {
        renew('relative', relative);
        // `Vogt, [den] Berg „müde“ nannte`: no article of `Berg`
        if (isIn(context, relative, 'oblique')) at = relative;
      } else if (isIn(context, at + 1, 'subordinators')) renew('subordinate');
      else if (
        clause.phrases.length > 0 ||
        clause.auxiliary >= 0 ||
        (context.table.verbSecond && clause.kind !== 'main')
      ) {
        // `Ada Lindi, sindaca, ha detto`: what the reader of the phrase did not bridge
        const open = clause.kind === 'main' && clause.auxiliary < 0 && restIsVerb(context, at + 1, verb);
        if (!open) renew('main');
      }
      at++;
      continue;
    }
    if (
      (at === start || keyAt(context, at - 1) === ',') &&
      clause.kind !== 'subordinate' &&
      isIn(context, at, 'subordinators')
    )
      renew('subordinate');
    if (isIn(context, at, 'coordinators') || context.table.and.has(key)) {
      const listed =
        clause.phrases.length > 0
          ? listedNoun(context, at + 1, clause.auxiliary < 0 ? verb : context.tokens.length)
          : null;
      if (listed === null && clause.phrases.length > 0 && at > start) renew(clause.kind);
      at = listed?.to ?? at + 1;
      continue;
    }
    if (key === '(') {
      const close = indexOf(context, ')', at + 1, verb);
      at = close < 0 ? at + 1 : close + 1;
      continue;
    }
    if (isIn(context, at, 'auxiliaries')) {
      if (clause.auxiliary < 0) clause.auxiliary = at;
      at++;
      continue;
    }
    if (isIn(context, at, 'prepositions')) {
      const phrase = readNoun(context, at + 1, true);
      if (clause.phrases.length === 0) clause.adverbialFirst = true;
      if (phrase !== null && phrase.next <= verb) {
        clause.governed.push(phrase);
        last = phrase;
        at = phrase.next;
      } else at++;
      continue;
    }
    const phrase = isPhraseStart(context, at) ? readNoun(context, at) : null;
    if (phrase === null || phrase.to > verb) {
      at++;
      continue;
    }
    const bare = !phrase.named && !phrase.office && !phrase.pronoun && !phrase.determined;
    if (!bare || !context.table.articles) clause.phrases.push(phrase);
    if (!bare && clause.kind === 'main') main.push(phrase);
    last = phrase;
    at = Math.min(phrase.next, verb);
  }
  return { ...clause, shared, main };
}

/** `die Rolle der Fraktionen [und Parteien]`: a noun after `and` that starts no clause of its own. */
function listedNoun(context: Context, at: number, verb: number): NounPhrase | null {
  const phrase = readNoun(context, at);
  if (phrase === null || phrase.pronoun || phrase.to > verb) return null;
  if (verb === context.tokens.length) return phrase;
  let next = phrase.to;
  while (next < verb && isIn(context, next, 'fillers', 'oblique')) next++;
  return next === verb || cueAt(context, next) !== null || isIn(context, next, 'auxiliaries') ? null : phrase;
}

/** Longest aside between commas that is passed over, in tokens. */
const LONGEST_PARENTHETICAL = 7;

/** Where an aside that opens at a comma ends: `Mena, [por su parte,] tachó`, `Gina, [elle,] se dit`; 0 where none does. */
function parentheticalEnd(context: Context, comma: number, verb: number): number {
  if (!isIn(context, comma + 1, 'prepositions', 'pronouns', 'fillers', 'oblique')) return 0;
  for (let at = comma + 1; at < Math.min(verb, comma + LONGEST_PARENTHETICAL); at++) {
    if (keyAt(context, at) === ',') return at + 1;
    if (cueAt(context, at) !== null || isIn(context, at, 'auxiliaries', 'subordinators', 'relative')) return 0;
  }
  return 0;
}

/** Words between a comma and the verb that do not open another clause: fillers and auxiliaries alone. */
function restIsVerb(context: Context, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) {
    if (!isAdverb(context, at) && !isIn(context, at, 'auxiliaries', 'oblique')) return false;
  }
  return true;
}

/** A phrase does not start with a weekday or another adverb: `este lunes`. */
function isPhraseStart(context: Context, at: number): boolean {
  let first = at;
  while (isIn(context, first, 'determiners') && first < at + 2) first++;
  if (first > at && isIn(context, first, 'fillers') && !isName(context, first + 1)) return false;
  return first > at || !isAdverb(context, at) || isIn(context, at, 'pronouns');
}

function isBoundary(context: Context, at: number): boolean {
  const key = keyAt(context, at);
  if (key === QUOTE || /^[;:!?…]$/.test(key)) return true;
  return key === '.' && (context.tokens[at - 1]?.end !== context.tokens[at]?.start || !isAbbreviation(context, at));
}

function isAbbreviation(context: Context, at: number): boolean {
  const before = context.tokens[at - 1];
  return (
    before !== undefined &&
    (before.end - before.start <= 2 || isIn(context, at - 1, 'roles') || before.kind === 'number')
  );
}

/**
 * The subject behind a verb: past adverbs, days, addressees and phrases with a preposition.
 * `dijo este lunes a los periodistas [la portavoz]`, `sagte dem Sender [Lena Vogt]`.
 */
export function subjectAfter(context: Context, from: number): NounPhrase | null {
  const { tokens, table } = context;
  let unknown = 0;
  let commas = 0;
  let fallback: NounPhrase | null = null;
  for (let at = from; at < tokens.length; ) {
    const key = keyAt(context, at);
    if (key === QUOTE) {
      // `schrieb „Morgenpost“`: a paper’s name, right behind the verb
      const { start, end } = tokens[at] as Token;
      if (at === from && NAME_IN_MARKS.test(context.text.slice(start, end)))
        return { ...quoteAsName(at), to: at + 1, next: at + 1 };
      // `сказал «Вестям» директор`: the paper that asked
      if (table.addressees.size === 0 || at > from + 2) break;
      at++;
      continue;
    }
    if (key === '(') {
      const close = indexOf(context, ')', at + 1, at + 14);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (/^(?:-|t|—)$/.test(key) && at < from + 3) {
      at++;
      continue;
    }
    if (key === ',') {
      if (
        ++commas > MOST_COMMAS ||
        isIn(context, at + 1, 'subordinators', 'relative', 'coordinators') ||
        at > from + 24
      )
        break;
      at++;
      continue;
    }
    if (tokens[at]?.kind === 'mark') break;
    if (isIn(context, at, 'addressees')) {
      at++;
      while (
        /^\p{Lu}{2,}$/u.test(context.text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0)) ||
        keyAt(context, at) === QUOTE
      )
        at++;
      continue;
    }
    if (isIn(context, at, 'prepositions')) {
      let next = at + 1;
      while (isIn(context, next, 'determiners') && next < at + 3) next++;
      if (isIn(context, next, 'addressees')) {
        at = next;
        continue;
      }
      const phrase = readNoun(context, at + 1, true);
      at = phrase === null ? at + 1 : phrase.to;
      continue;
    }
    if (isIn(context, at, 'coordinators', 'subordinators') || table.and.has(key)) break;
    if (isIn(context, at, 'auxiliaries') || tokens[at]?.kind === 'number' || !isPhraseStart(context, at)) {
      at++;
      continue;
    }
    if (isIn(context, at, 'determiners') && keyAt(context, at + 1) === QUOTE) return quoteAsName(at);
    const phrase = readNoun(context, at);
    if (phrase === null) {
      if (++unknown > MOST_UNKNOWN) break;
      at++;
      continue;
    }
    if (phrase.oblique) {
      at = phrase.to;
      continue;
    }
    if (phrase.pronoun || phrase.named || phrase.office) return phrase;
    if (phrase.determined) {
      fallback ??= phrase;
      return fallback;
    }
    at = phrase.to;
    if (++unknown > MOST_UNKNOWN) break;
  }
  return fallback;
}

/** A name of few words in marks: `„Die Zeit“`. */
const NAME_IN_MARKS = /^.\p{Lu}[\p{L}.-]{1,20}(?: \p{Lu}[\p{L}.-]{1,20}){0,2}.$/u;

/** `schrieb [die „Morgenpost“]`: a paper’s name in marks. */
function quoteAsName(from: number): NounPhrase {
  const to = from + 2;
  return { from, to, next: to, pronoun: false, oblique: false, named: true, office: true, nouns: 1, determined: true };
}

/** The noun that a phrase is about: `die praktische [Anwendung] der Richtlinie`; its last word where nouns have no capital. */
function headOf(context: Context, { from, to }: NounPhrase): string {
  let head = to - 1;
  if (context.table.capitalNouns) {
    head = from;
    while (head < to - 1 && (!isName(context, head) || isIn(context, head, 'determiners'))) head++;
  }
  return keyAt(context, head);
}

/** Whether the ending of its noun tells that a phrase is nobody. */
export function isThing(context: Context, phrase: NounPhrase): boolean {
  return !phrase.pronoun && !phrase.office && context.table.thingEnding?.test(headOf(context, phrase)) === true;
}

/** Whether a noun phrase can be somebody: a pronoun, an office or body, a name. Where all nouns have capitals, an article and one noun are none. */
export function isPersonal(context: Context, phrase: NounPhrase): boolean {
  if (phrase.pronoun || phrase.office) return true;
  const { capitalNouns, personEnding } = context.table;
  if (!phrase.named || isThing(context, phrase)) return false;
  return (
    !capitalNouns || !phrase.determined || phrase.nouns > 1 || personEnding?.test(headOf(context, phrase)) === true
  );
}

export function span(phrase: NounPhrase | null): Phrase | null {
  return phrase === null ? null : [phrase.from, phrase.to];
}

/** The subject of a sentence, whatever its verb: `In der ARD zeigt sich [der Trainer] zufrieden:`. */
export function leadingSubject(context: Context): NounPhrase | null {
  const { main } = readClause(context, context.tokens.length);
  const personal = main.filter((phrase) => !phrase.oblique && isPersonal(context, phrase));
  // `Critico invece il consigliere Folli:` – a capital at the head of a sentence tells nothing by itself
  const certain = personal.find(
    (phrase) => phrase.from > 0 || phrase.determined || phrase.office || phrase.pronoun || phrase.nouns > 1,
  );
  const first = personal[0];
  if (first === undefined || first === certain || context.table.capitalNouns) return first ?? null;
  const next = keyAt(context, first.next);
  const isSubject =
    certain === undefined ||
    cueAt(context, first.next) !== null ||
    isIn(context, first.next, 'auxiliaries') ||
    (isIn(context, first.next, 'fillers') && !isIn(context, first.next, 'determiners')) ||
    next === '';
  return isSubject ? first : certain;
}
