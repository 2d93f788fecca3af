import { languageOf } from '../languages/index.ts';
import { type Following, LONGEST_WORD } from './following.ts';
import {
  abbreviationKind,
  afterTimeOf,
  finiteVerbsOf,
  smallInTitlesOf,
  startersOf,
  timePrepositionsOf,
} from './sentence-words.ts';

/** `U.S`, `a.m`, `N.Y.C`, `Ph.D`: letters with full stops between them. */
const DOTTED = /^(?:\p{L}{1,2}\.)+(?:-?\p{L}{1,2}\.)*\p{L}{1,2}$/u;
const INITIAL = /^(?:\p{Lu}\p{M}*|\p{Lu}(?:\.|\p{Ll}+)?-\p{Lu}|(?:Ch|Ph|Th|Yu|Ю|Я)(?=$))$/u;
const ROMAN = /^[IVXLC]+$/;

/** `Hauptstr. 14`, `Kerkstr. 5` */
const STREET = /^\p{Lu}\p{Ll}{2,}str$/u;

/** A full stop at `mark` of a paragraph, in the sentence that began at `from`. */
export interface FullStop {
  readonly piece: string;
  readonly mark: number;
  readonly from: number;
  readonly language: string;
  readonly before: string;
  readonly next: Following;
}

/** Whether a full stop ends its sentence, as far as abbreviations can tell; true behind plain words. */
export function abbreviationEnds(stop: FullStop): boolean {
  const { before, next, piece, language } = stop;
  const word = before.slice(Math.max(before.lastIndexOf('/'), elisionEnd(before)) + 1);
  const starts = next.case !== 'digit' && isStarter(piece, next, language) && !isHeadlineCase(piece, language);
  const joined = spacedAbbreviation(stop, word);
  const kind =
    abbreviationKind(joined ?? word, language) ??
    abbreviationKind(afterHyphen(word), language) ??
    (STREET.test(word) ? 'either' : undefined);
  if (joined !== undefined && kind === undefined && word.length === 1) return false;
  if (isInitial(word, kind)) return next.case === 'upper' && starts;
  if (isOrdinal(word, language)) {
    // `von Heinrich VI. Heiligabend ist`
    if (next.case !== 'upper') return false;
    return starts || (ROMAN.test(word) && opensClause(piece, next, language));
  }
  if (isDayOfMonth(word, next, language)) return false;
  switch (kind) {
    case 'before-name':
    case 'inner':
      return false;
    case 'before-number':
      return next.case !== 'digit' && !ROMAN.test(next.word);
    case 'closing':
      return next.case !== 'digit';
    case 'either':
      return starts || eitherEnds(stop, joined ?? word);
    default:
      return DOTTED.test(word) ? starts : true;
  }
}

/** `l’avv. Rossi`, `dell’on. Bianchi`: the place of the apostrophe before the word itself, or -1. */
function elisionEnd(word: string): number {
  return /^\p{L}{1,5}['’](?=\p{L}{2})/u.exec(word) === null ? -1 : word.search(/['’]/);
}

/** `the U.S. The council`; a single letter with a stop is an initial, whatever word it looks like: `А. С. Ветров`. */
function isStarter(piece: string, next: Following, language: string): boolean {
  if (next.word.length === 1 && piece[next.at + 1] === '.') return false;
  return startersOf(language).has(starterForm(next.word));
}

function starterForm(word: string): string {
  const folded = word.toLowerCase();
  const cut = folded.search(/[’']/);
  return cut > 0 ? folded.slice(0, cut) : folded;
}

function afterHyphen(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

/** `z. B.`, `d. h.`, `т. д.`: the word of one or two letters before belongs to the abbreviation; `z.B` is its form. */
function spacedAbbreviation({ piece, mark, from }: FullStop, word: string): string | undefined {
  if (!/^\p{L}{1,3}$/u.test(word)) return undefined;
  const before = piece.slice(Math.max(from, mark - word.length - 9), mark - word.length);
  const heads = /(?:^|[\s("„“«])((?:\p{Ll}{1,2}\.\s){1,3}|(?=(\p{Lu})\2\.)\p{Lu}{2}\.\s)$/u.exec(before)?.[1];
  if (heads === undefined) return undefined;
  return heads.replace(/\s/g, '') + word;
}

/**
 * `Olga I. Ferreira` goes on; `my sister and I. We` and `vitamin C. The` end, because no name opens with these words.
 */
function isInitial(word: string, kind: unknown): boolean {
  return (
    INITIAL.test(word) ||
    (kind === undefined && /^\p{Ll}$/u.test(word)) ||
    (kind === undefined && /^[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*$/u.test(word))
  );
}

/** `on 23rd. May`: a stop that an ordinal does not need. */
function isDayOfMonth(word: string, next: Following, language: string): boolean {
  if (!/^\d{1,2}\p{L}{1,3}$/u.test(word)) return false;
  return languageOf(language).figures.months[next.word.toLowerCase()] !== undefined;
}

/** `am 3. Mai`, `Karl II. Stuart`; a year of four digits is none. */
function isOrdinal(word: string, language: string): boolean {
  return (
    languageOf(language).sentences.ordinalStop && (/^\d{1,2}$/.test(word) || (ROMAN.test(word) && word.length > 1))
  );
}

/** `at 6 p.m. Monday` goes on, `at 6 p.m. Keller left` ends, `At 6 p.m. Keller left` goes on. */
function eitherEnds({ piece, mark, from, next, language }: FullStop, word: string): boolean {
  if (next.case !== 'upper') return next.case === 'other';
  const folded = word.toLowerCase();
  // A year or a count stands before the short word: `в 2020 г. Компания …`, but `г. Москва`.
  if (/^\p{Script=Cyrillic}{1,2}$/u.test(word))
    return /\p{N}\s?$/u.test(piece.slice(Math.max(from, mark - 6), mark - word.length));
  if (/^[ap]\.m$/.test(folded)) {
    const zone = /^[A-Z]{2,4}\b|^[A-Z]\.[DS]\.T\./.test(piece.slice(next.at, next.at + 6));
    if (zone || afterTimeOf(language).has(next.word.toLowerCase())) return false;
    return !isOpeningAdverbial(piece.slice(from, mark), language);
  }
  if (folded === 'st' || folded === 'ft' || (DOTTED.test(word) && folded !== 'd.c')) return false;
  // `Für 3 Mio. Euro war`: where nouns have capitals, one before a verb opens no sentence
  if (languageOf(language).names.capitals === 'nouns') return false;
  return opensClause(piece, next, language);
}

/** `At 5 a.m. Mr. Keller …`: so short a run that opens with a preposition has no verb yet. */
function isOpeningAdverbial(run: string, language: string): boolean {
  const words = run.trim().split(/\s+/);
  const first = (words[0] ?? '').replace(/^["“']/, '');
  return (
    run.length <= LONGEST_ADVERBIAL &&
    words.length >= 2 &&
    words.length <= MOST_ADVERBIAL_WORDS &&
    /^\p{Lu}/u.test(first) &&
    timePrepositionsOf(language).has(first.toLowerCase())
  );
}
const LONGEST_ADVERBIAL = 40;
const MOST_ADVERBIAL_WORDS = 6;

/** `the plant in Gary, Ind. Police said`: a subject and its verb open a sentence of their own. */
function opensClause(piece: string, next: Following, language: string): boolean {
  const verbs = finiteVerbsOf(language);
  const [, second, third] = piece.slice(next.at, next.at + LONGEST_WORD * 2).split(/\s+/, 3);
  return verbs.has(second ?? '') || (/^\p{Ll}+$/u.test(second ?? '') && verbs.has(third ?? ''));
}

/** A headline in title case capitalises the words that would tell: `Why the U.S. Is Late` is one line. */
function isHeadlineCase(piece: string, language: string): boolean {
  if (piece.length > LONGEST_HEADLINE || /[.!…]["'”’»)]*$/.test(piece)) return false;
  return capitalShare(piece, SHORTEST_TITLE_WORD, language) === 1;
}
const LONGEST_HEADLINE = 140;
const SHORTEST_TITLE_WORD = 4;
/** Fewer longer words than this show no case. */
const LEAST_TITLE_WORDS = 3;

/**
 * The share of the words of `shortest` letters or more that open with a capital, without the prepositions that title
 * case leaves small; 0 where there are too few. `Why the Bridge Closed After Dark` is 1.
 */
export function capitalShare(line: string, shortest: number, language: string): number {
  const small = smallInTitlesOf(language);
  const long = (line.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []).filter(
    (word) => word.length >= shortest && !small.has(word),
  );
  if (long.length < LEAST_TITLE_WORDS) return 0;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}
