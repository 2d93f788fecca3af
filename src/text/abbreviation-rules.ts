import { languageOf } from '../languages/index.ts';
import { abbreviationKind } from './abbreviations.ts';
import { type Following, LONGEST_WORD } from './following.ts';
import { finiteVerbsOf, isTimeZoneOrDay, startersOf } from './starters.ts';

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
  const starts = next.case !== 'digit' && isStarter(piece, next, language) && !isHeadlineCase(piece);
  const joined = spacedAbbreviation(stop, word);
  const kind =
    abbreviationKind(joined ?? word, language) ??
    abbreviationKind(afterHyphen(word), language) ??
    (STREET.test(word) ? 'either' : undefined);
  if (joined !== undefined && kind === undefined && word.length === 1) return false;
  if (isInitial(word, kind)) return next.case === 'upper' && starts;
  if (isOrdinal(word, language)) return next.case === 'upper' ? starts : false;
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
    const zone = isTimeZoneOrDay(next.word) || /^[A-Z]\.[DS]\.T\./.test(piece.slice(next.at, next.at + 6));
    return !zone && !isOpeningAdverbial(piece, mark, from);
  }
  if (folded === 'st' || folded === 'ft' || (DOTTED.test(word) && folded !== 'd.c')) return false;
  return opensClause(piece, next, language);
}

/** `At 5 a.m. Mr. Keller …`: so short a run that opens with a preposition has no verb yet. */
function isOpeningAdverbial(piece: string, mark: number, from: number): boolean {
  if (mark - from > 40) return false;
  return /^\s*["“']?(?:At|By|On|From|Until|Till|Around|About|Before|After|Since|Just|Shortly)\s+(?:\S+\s+){0,4}\S*$/.test(
    piece.slice(from, mark),
  );
}

/** `the plant in Gary, Ind. Police said`: a subject and its verb open a sentence of their own. */
function opensClause(piece: string, next: Following, language: string): boolean {
  const verbs = finiteVerbsOf(language);
  const [, second, third] = piece.slice(next.at, next.at + LONGEST_WORD * 2).split(/\s+/, 3);
  return verbs.has(second ?? '') || (/^\p{Ll}+$/u.test(second ?? '') && verbs.has(third ?? ''));
}

/** A headline in title case capitalises the words that would tell: `Why the U.S. Is Late` is one line. */
function isHeadlineCase(piece: string): boolean {
  if (piece.length > LONGEST_HEADLINE || /[.!…]["'”’»)]*$/.test(piece)) return false;
  const long = piece.match(/\p{L}[\p{L}’']{3,}/gu) ?? [];
  return long.length >= 3 && long.every((word) => /^\p{Lu}/u.test(word) || SMALL_WORDS.has(word));
}
const LONGEST_HEADLINE = 140;
/** Prepositions that title case leaves small. */
const SMALL_WORDS = new Set([
  'with',
  'from',
  'over',
  'into',
  'after',
  'amid',
  'than',
  'that',
  'about',
  'against',
  'before',
  'under',
]);
