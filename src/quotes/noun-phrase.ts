import { type Context, QUOTE } from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { cueAt } from './phrase.ts';

/** A noun phrase of a clause, as token indices; the next part of the clause starts at `next`. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** After what says more of it: `Vogt[, 54,]`, `Vogt[, die zugestimmt hatte,]`. */
  readonly next: number;
  readonly pronoun: boolean;
  /** Has a form that no subject has. */
  readonly oblique: boolean;
  /** Holds a name, or a name of an office or a body. */
  readonly named: boolean;
  readonly office: boolean;
  /** Words with a capital that are no office. */
  readonly nouns: number;
  /** Opens with an article or the like. */
  readonly determined: boolean;
}

/** Longest noun phrase, and what stands between commas or brackets behind it, in tokens. */
const LONGEST = 18;
const LONGEST_ASIDE = 34;
const LONGEST_BRACKET = 12;
/** Endings of a German adjective without an article; `sagte` is none. */
const BARE_ADJECTIVE = /(?:[^t]e|er|en|es|em)$/;

/** Whether the token is a word of a name: it has a capital, or its script has none and nothing else is known of it. */
export function isNameWord(context: Context, at: number): boolean {
  if (!context.table.caseless) return isName(context, at) && !isIn(context, at, 'fillers');
  return (
    context.tokens[at]?.kind === 'word' &&
    !isGrammar(context, at) &&
    cueAt(context, at) === null &&
    !isIn(context, at, 'roles')
  );
}

/** Whether the token is a word that no noun phrase contains. */
function isGrammar(context: Context, at: number): boolean {
  return (
    isIn(
      context,
      at,
      'stops',
      'prepositions',
      'fillers',
      'auxiliaries',
      'subordinators',
      'coordinators',
      'addressees',
    ) || context.table.and.has(keyAt(context, at))
  );
}

const isPlainWord = (context: Context, at: number): boolean => context.tokens[at]?.kind === 'word';

/** A word with a capital that it owes to its place: `Insbesondere`, `Zudem`. */
function opensSentence(context: Context, at: number): boolean {
  if (isIn(context, at, 'openers')) return true;
  const { adverbEnding } = context.table;
  const before = context.tokens[at - 1];
  const first = before === undefined || /^[.!?:]$/.test(before.key);
  return first && adverbEnding?.test(keyAt(context, at)) === true && !isName(context, at + 1);
}

/** A word in lower case of which nothing else is known. */
function isPlainNoun(context: Context, at: number): boolean {
  return isPlainWord(context, at) && !isName(context, at) && !isGrammar(context, at) && cueAt(context, at) === null;
}

/** A mark inside a name: `Jean-Luc`, `J. Brell`, `d’Arles`, `Dr. Brell`. */
function isJoint(context: Context, at: number): boolean {
  const [before, token, after] = [context.tokens[at - 1], context.tokens[at], context.tokens[at + 1]];
  if (token === undefined || before === undefined || before.end !== token.start || after === undefined) return false;
  if (/^[-'·・/]$/.test(token.key)) return after.start === token.end;
  return (
    token.key === '.' &&
    (before.end - before.start <= 2 || isIn(context, at - 1, 'roles')) &&
    isNameWord(context, at + 1)
  );
}

/** The noun phrase that starts at `start`; null where none does. */
export function readNoun(context: Context, start: number, governed = false): NounPhrase | null {
  const { table, tokens } = context;
  let oblique = false;
  let at = start;
  while (at < start + 3 && isIn(context, at, 'determiners')) {
    if (isIn(context, at, 'oblique')) oblique = true;
    at++;
  }
  const { definiteEnding, definiteStart } = table;
  const determined = at > start || (definiteEnding?.test(keyAt(context, at)) === true && isPlainNoun(context, at));
  const single = (): NounPhrase | null =>
    isIn(context, start, 'pronouns')
      ? {
          from: start,
          to: start + 1,
          next: start + 1,
          pronoun: true,
          oblique: isIn(context, start, 'oblique'),
          named: false,
          office: false,
          nouns: 0,
          determined: false,
        }
      : null;
  if (!determined && isIn(context, start, 'pronouns')) return single();
  const head = at;
  let named = false;
  let office = false;
  let content = false;
  let complement = false;
  let nouns = 0;
  for (; at < tokens.length && at < start + LONGEST; at++) {
    const key = keyAt(context, at);
    if (at > head && isJoint(context, at)) continue;
    if (key === '(' && content) {
      const close = indexOf(context, ')', at + 1, at + LONGEST_BRACKET);
      if (close < 0) break;
      at = close;
      continue;
    }
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'symbol') break;
    const role = isIn(context, at, 'roles');
    const body = isIn(context, at, 'bodies');
    if (isNameWord(context, at)) {
      // Russian: `в соцсетях [зоозащитница Елена Прахова]`: what stands before a whole name is its title
      if (governed && !table.articles && !named && at - head >= 2 && isNameWord(context, at + 1)) {
        at--;
        break;
      }
      // Arabic: `النائب فادي عيسى [القرار]`: behind a whole name a noun with its article is another phrase
      if (definiteStart !== null && nouns >= 2 && definiteStart.test(key)) break;
      if (!content && at === start && opensSentence(context, at)) break;
      if (role || body) office ||= !complement || role;
      else if (!complement || named) named = true;
      if (!role && !body && !complement) nouns++;
      content = true;
      continue;
    }
    if (role || body) {
      // Polish: `na konferencji [burmistrz]`: an office in its plain form opens a phrase of its own
      if ((named || (governed && content)) && !table.articles) break;
      office = true;
      content = true;
      continue;
    }
    if (tokens[at]?.kind === 'number') {
      if (content && !complement) break;
      continue;
    }
    if (
      isIn(context, at, 'particles') &&
      (at === head ||
        isIn(context, at - 1, 'particles') ||
        (isNameWord(context, at - 1) && !isIn(context, at - 1, 'roles', 'bodies'))) &&
      (isNameWord(context, at + 1) ||
        // `van den Brell`, but `zu den Plänen`
        (isIn(context, at + 1, 'particles') &&
          !(isIn(context, at, 'prepositions') && isIn(context, at + 1, 'oblique')) &&
          isNameWord(context, at + 2)))
    )
      continue;
    if (
      isIn(context, at, 'inside') &&
      content &&
      goesOn(context, at, named && !complement, office, nouns, determined)
    ) {
      complement = true;
      while (isIn(context, at + 1, 'determiners', 'inside') && at < start + LONGEST) at++;
      continue;
    }
    if (isGrammar(context, at) || isIn(context, at, 'determiners', 'oblique', 'pronouns', 'relative')) break;
    if (cueAt(context, at) !== null && !(determined && !content)) break;
    if (content && table.impersonal.has(key)) break;
    if (table.capitalNouns) {
      if (content && !complement) break;
      if (content && isNameWord(context, at - 1)) break;
      if (!determined && !complement && !BARE_ADJECTIVE.test(key)) break;
      continue;
    }
    if (named && !complement) break;
    content = true;
  }
  // adjectives without their noun
  if (!content) return determined ? single() : null;
  const aside = readAside(context, start, at, named && !complement);
  if (aside.to > at) named = true;
  const phrase = {
    from: start,
    to: aside.to,
    next: aside.next,
    pronoun: false,
    oblique,
    named,
    office,
    nouns,
    determined,
  };
  return withSecondSpeaker(context, phrase);
}

/** Whether a preposition or genitive carries the phrase on: `Sprecherin [der] Polizei`, not `Vogt [der] Agentur`. */
function goesOn(
  context: Context,
  at: number,
  named: boolean,
  office: boolean,
  nouns: number,
  determined: boolean,
): boolean {
  const { table } = context;
  let next = at + 1;
  while (isIn(context, next, 'determiners', 'inside') && next < at + 3) next++;
  if (!isPlainWord(context, next) && context.tokens[next]?.kind !== 'number') return false;
  if (isIn(context, next, 'addressees')) return false;
  if (isGrammar(context, next) || isIn(context, next, 'pronouns')) return false;
  if (!named) return true;
  if (isIn(context, at, 'particles') && isNameWord(context, next))
    return !isIn(context, at, 'determiners') || nouns < 2;
  if (!table.capitalNouns) return false;
  // `die Mitteilung [des] Ministeriums`, `eine Sprecherin [der] Polizei`: a genitive, but `Vogt [der] Agentur` is none
  if (!isIn(context, at, 'determiners')) return true;
  if (isIn(context, at, 'oblique')) return nouns < 2;
  return !office && nouns < 2 && (determined || isIn(context, at - 1, 'roles', 'bodies'));
}

/**
 * What follows a noun phrase and says more of it. A name between commas after an office is part of the phrase
 * (`die Leiterin, [Ada Holm]`); an age, an office or a relative clause is passed over (`Holm[, 54,]`).
 */
function readAside(context: Context, from: number, to: number, named: boolean): { to: number; next: number } {
  const open = keyAt(context, to);
  if (open !== ',' && open !== '—' && open !== '-') return { to, next: to };
  const isEnd = (at: number) =>
    at >= context.tokens.length ||
    /^[,.;:—)]$/.test(keyAt(context, at)) ||
    keyAt(context, at) === QUOTE ||
    cueAt(context, at) !== null ||
    isIn(context, at, 'auxiliaries', 'coordinators') ||
    context.table.and.has(keyAt(context, at));
  if (!named && open === ',') {
    let end = to + 1;
    while (
      end < to + 8 &&
      (isNameWord(context, end) || isIn(context, end, 'particles') || (end > to + 1 && isJoint(context, end)))
    )
      end++;
    if (end > to + 1 && isName(context, end - 1) === !context.table.caseless && isEnd(end)) {
      const close = keyAt(context, end) === ',' ? end + 1 : end;
      return { to: end, next: close };
    }
  }
  const first = to + 1;
  const relative =
    isIn(context, first, 'relative') || (isIn(context, first, 'prepositions') && isIn(context, first + 1, 'relative'));
  const closing = open === ',' ? ',' : open;
  const close = indexOf(context, closing, first, first + LONGEST_ASIDE);
  if (close < 0) return { to, next: to };
  if (relative) return { to, next: close + 1 };
  const age = context.tokens[first]?.kind === 'number' && close - first <= 3;
  let describes = age;
  for (let i = first; i < close && !describes; i++) {
    if (cueAt(context, i) !== null || isIn(context, i, 'subordinators', 'auxiliaries')) break;
    describes = isIn(context, i, 'roles', 'bodies');
  }
  const opened =
    isIn(context, first, 'determiners') ||
    isIn(context, first, 'roles') ||
    (!context.table.capitalNouns &&
      isPlainWord(context, first) &&
      !isName(context, first) &&
      !isGrammar(context, first));
  if (!describes && open === ',' && !(opened && from >= 0 && named)) return { to, next: to };
  // `Holm, 54, who was elected, said`
  const again =
    keyAt(context, close) === ',' &&
    (isIn(context, close + 1, 'relative') || context.tokens[close + 1]?.kind === 'number');
  const last = again ? indexOf(context, ',', close + 1, close + LONGEST_ASIDE) : close;
  return { to, next: (last < 0 ? close : last) + 1 };
}

/** `die Abgeordneten Vogt [und Winter]`. */
function withSecondSpeaker(context: Context, phrase: NounPhrase): NounPhrase {
  if (!context.table.and.has(keyAt(context, phrase.to)) || !(phrase.named || phrase.office)) return phrase;
  const second = readNoun(context, phrase.to + 1);
  if (second === null || second.pronoun || second.oblique !== phrase.oblique || !(second.named || second.office))
    return phrase;
  return { ...phrase, to: second.to, next: second.next };
}

/** The index of a mark between `from` and `to`; -1 where a full stop, quotation or the end comes first. */
export function indexOf(context: Context, mark: string, from: number, to: number): number {
  for (let i = from; i < Math.min(to, context.tokens.length); i++) {
    const key = keyAt(context, i);
    if (key === mark) return i;
    if (/^[.;:]$/.test(key) && !isJoint(context, i)) return -1;
    if (key === QUOTE && mark !== ')' && mark !== ',') return -1;
  }
  return -1;
}
