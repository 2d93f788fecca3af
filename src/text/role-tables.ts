import { LANGUAGES } from '../languages/index.ts';
import { AGENCIES, NAME_PARTICLES } from '../languages/international.ts';
import type { PageWords } from '../languages/language.ts';
import { appendTo, memoise } from './collections.ts';

/*
 * Patterns of the lines around a story, made of the rows of all languages: a desk's wire copy mixes them.
 */

type Rows = { readonly [Row in keyof PageWords]: PageWords[Row] extends string ? Row : never }[keyof PageWords];

/** The regular expression sources of a row, of all languages. */
export function sources(row: Exclude<keyof PageWords, Rows>): readonly string[] {
  return LANGUAGES.flatMap(({ page }) => page[row]);
}

/** The words of a row, of all languages, as alternatives. */
function words(row: Rows): string {
  return oneOf(LANGUAGES.flatMap(({ page }) => page[row].split(' ')));
}

function oneOf(alternatives: readonly string[]): string {
  return `(?:${[...new Set(alternatives)].filter((each) => each !== '').join('|')})`;
}

/** What tells of a line whether it opens in one of many ways. */
export interface Opening {
  readonly test: (line: string) => boolean;
  /** What of the line the pattern takes; null where it opens otherwise. */
  readonly head: (line: string) => string | null;
}

/**
 * Lines that open like one of the patterns, with `rest` behind it, in any case. The runtime takes long to compile the
 * patterns of all languages, and of a line one letter rules out nearly all: they are parted by it, and those of a
 * letter wait until a line begins with it.
 */
export function opening(patterns: readonly string[], rest = ''): Opening {
  const byLetter = new Map<string, string[]>();
  for (const pattern of patterns) {
    for (const letter of firstLetters(pattern)) appendTo(byLetter, letter, pattern);
  }
  const compiled = memoise((letter: string) => {
    const own = byLetter.get(letter);
    return own === undefined ? null : new RegExp(`^${oneOf(own)}${rest}`, 'iu');
  });
  const ofLine = (line: string) => compiled(line.slice(0, 1).toLowerCase());
  return {
    test: (line) => compiled('')?.test(line) === true || ofLine(line)?.test(line) === true,
    head: (line) => (compiled('')?.exec(line) ?? ofLine(line)?.exec(line))?.[0] ?? null,
  };
}

/** Any letter may come first. */
const ANY: readonly string[] = [''];
const DIGITS = Array.from('0123456789');

/**
 * The small letters of which what a pattern matches has one first; an empty one where any may be. Knows what the rows
 * open with: letters, digits, groups and what may be left out.
 */
export function firstLetters(pattern: string): readonly string[] {
  const [alternative = '', ...others] = alternativesOf(pattern);
  if (others.length > 0) return unite([alternative, ...others].map(firstLetters));
  const [, group, escaped, letter] = /^(?:(\()|\\(.)|([\p{L}\p{N}【（]))/u.exec(alternative) ?? [];
  const end = group === undefined ? (letter?.length ?? 2) : endOfGroup(alternative);
  const inside = group === undefined ? lettersOf(escaped, letter) : firstLetters(groupOf(alternative.slice(0, end)));
  const [, optional] = /^(?:([?*]|\{0,)|)/.exec(alternative.slice(end)) ?? [];
  return optional === undefined
    ? inside
    : unite([inside, firstLetters(alternative.slice(end).replace(QUANTIFIER, ''))]);
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/;

function lettersOf(escaped: string | undefined, letter: string | undefined): readonly string[] {
  if (letter !== undefined) return [letter.toLowerCase()];
  if (escaped === 'd') return DIGITS;
  return escaped === undefined || /\w/.test(escaped) ? ANY : [escaped];
}

/** What stands in a group; a pattern that matches anything in place of what is no plain group. */
function groupOf(group: string): string {
  return /^\(\?:/.test(group) ? group.slice(3, -1) : '.';
}

function unite(letters: readonly (readonly string[])[]): readonly string[] {
  const all = new Set(letters.flat());
  return all.has('') ? ANY : [...all];
}

/** The alternatives of a pattern outside its groups. */
function alternativesOf(pattern: string): string[] {
  const found = [''];
  for (let at = 0; at < pattern.length; ) {
    const end = endOfPart(pattern, at);
    if (pattern[at] === '|') found.push('');
    else found[found.length - 1] += pattern.slice(at, end);
    at = end;
  }
  return found;
}

/** Where the letter, escape, class or group at a place of a pattern ends. */
function endOfPart(pattern: string, at: number): number {
  if (pattern[at] === '\\') return at + 2;
  if (pattern[at] === '[') return pattern.indexOf(']', at) + 1;
  return pattern[at] === '(' ? endOfGroup(pattern, at) : at + 1;
}

function endOfGroup(pattern: string, at = 0): number {
  let end = at + 1;
  while (end < pattern.length && pattern[end] !== ')') end = endOfPart(pattern, end);
  return end + 1;
}

// Particles and joining words share no word, so that a long line of either cannot make the match backtrack.
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]*|${oneOf(NAME_PARTICLES.split(' '))})){0,5}`;
const BY = oneOf(sources('by'));
const JOINED = `(?:\\s*[,&|/]\\s*|\\s+${words('nameJoins')}\\s+)`;
const AGENCY_NAMES = [...AGENCIES.split(' '), 'Getty Images', 'Canadian Press'];
const AGENCY = oneOf(AGENCY_NAMES);

/** `By Jonah Pell`, `By Courier staff and agencies`, `Von Ilse Brandt und Jan Roth`, `Text: Mia Holm`; as written. */
export const BYLINE = new RegExp(
  `^(?:${[
    `${BY}\\s*:?\\s*${NAME}(?:\\s+(?:staff|reporters?|correspondents?|writers?|desk|newsroom)\\b)?(?:${JOINED}(?:${NAME}|(?:staff|agencies|wires?|news|political|chief|senior|special|our|the)\\b[^.!?]{0,40}))*(?:,\\s*[^.!?,]{0,60})?$`,
    `${BY}\\s+[^\\s.!?،。]{1,30}(?:\\s[^\\s.!?،。]{1,30}){0,3}$(?<=[\\p{Script=Arabic}\\p{Script=Cyrillic}])`,
    `${words('authorLabels')}\\s*:\\s*\\p{Lu}[^.!?]{1,80}$`,
  ].join('|')})`,
  'u',
);

const namesOf = (table: 'months' | 'weekdays' | 'doubtfulWeekdays') =>
  oneOf(LANGUAGES.flatMap(({ figures }) => Object.keys(figures[table])));
const MONTH = namesOf('months');
const DAY = `(?:${namesOf('weekdays')}|${namesOf('doubtfulWeekdays')})`;
const DATE_WORD = words('dateWords');

/**
 * Whether a line is a desk's or an agency's name, or a date: `By staff and agencies`, `La rédaction`, `(Reporting by …; Editing by …)`,
 * `Published 4 May 2021`, `Updated: 9:14 a.m.`, `Tuesday, March 2, 2021`, `Stand: 12.05.2021, 14:30 Uhr`.
 */
export function isDeskOrDate(line: string): boolean {
  if ((BY_LINE.test(line) && BY_DESK.test(line)) || DESK.test(line)) return true;
  if (AGENCY_ALONE.test(line.replace(/^the /i, ''))) return true;
  // the names of all months and days take longest to compile
  return (DATED.test(line) && DATED_LINE.test(line)) || (FIGURES_OF_DATE.test(line) && DATE.test(line));
}

const BY_LINE = opening(sources('by'), ' ');
const BY_DESK = opening(sources('by'), ` (?:${oneOf(sources('desks'))}|${AGENCY})\\b[^.!?]{0,80}$`);
const DESK = opening(sources('desks'), '$');
const AGENCY_ALONE = opening(['associated press', ...AGENCY_NAMES], '(?:\\s*(?:,|and|und|/|&|with)\\s*[^.!?]{1,30})?$');
/** `Published`, `Last updated`: what stands before the date of a story. */
export const DATED = opening(sources('dated'), '(?!\\p{L})');
const DATED_LINE = opening(
  sources('dated'),
  `\\s*:?\\s+(?:${DATE_WORD}\\s+)?(?:${DAY}|${MONTH}\\b|\\d{1,2}[\\s./:h-]|\\d{4}-)[^!?]{0,50}$`,
);
/** Figures without which no line is a date. */
const FIGURES_OF_DATE = /\d{4}|\d[./-]\d|ago$/i;
const DATE = opening([
  `(?:${DAY}\\.?,?\\s+)?(?:(?:${DATE_WORD} )?\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?\\s+(?:de\\s+)?${MONTH}\\.?,?\\s+(?:de\\s+)?\\d{4}|${MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})\\b(?:[\\s,|·–-]+(?:${DATE_WORD}\\s+)?\\d{1,2}[:.h]\\d{2}.{0,30})?\\.?$`,
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?:[\\s,|·–-]+\\d{1,2}[:.h]\\d{2}.{0,20})?$',
  '\\d{4}-\\d{2}-\\d{2}(?:[T\\s,]+\\d{1,2}:\\d{2}.{0,20})?$',
  '\\d{4}年\\d{1,2}月\\d{1,2}日.{0,20}$',
  '\\d{1,3} (?:minutes?|hours?|days?|weeks?) ago$',
]);

/** `In this photo …`, `This undated photo provided by …`, `A file photo of …` */
export const CAPTION_OPENING = opening(sources('captionOpenings'));

const LABEL = oneOf(sources('captionLabels'));

/** `File photo: …`, `FILE - …`, `Photo by Mia Holm`; as written. */
export const CAPTION_LABEL = new RegExp(`^\\(?${LABEL}(?:\\s?(?::|/|–|—| -|©)| ${words('creditBy')} (?=\\p{Lu}))`, 'u');

/** A credit's label and its colon, as written: `Photo: Mia Holm`. */
export const CREDIT_LABEL = `${LABEL}\\s?[:：]\\s?`;

/** `… at dusk. (Photo by Mia Holm)`, `Foto: Mia Holm/dpa`, `AP Photo/Mia Holm`: a photo is named; as written. */
export const CAPTION_ENDING = new RegExp(
  [
    '[(\\[](?:[Ff]ile |[Hh]andout |[Aa]rchive )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|[Cc]ourtesy|[Ff]oto|Bild|[Cc]rédit|[Ii]magen|[Ii]llustration|[Ss]creenshot|[Ss]creengrab)s?\\b[^()\\[\\]]{0,90}[)\\]]\\.?$',
    `(?:^|[\\s/(])${LABEL}\\s?(?::| by|©| ©)\\s?\\S.{0,60}$`,
    '©\\s?.{2,60}$',
    `${AGENCY} (?:Photo|Images?|Pictures?)(?:[/ ].{0,40})?[)\\]]?\\.?$`,
  ].join('|'),
  'u',
);

/**
 * `… on the quay. (AP)`, `… on Saturday. (Coastal Wire/M. Holm)`, `… / AFP`: a source alone, which may stand below
 * the last paragraph of a story as well; as written.
 */
export const SOURCE_ENDING = new RegExp(
  [
    `[(\\[](?:[\\p{L} .’'/-]{0,40}[/,] ?)?${AGENCY}(?:[ /,][\\p{L} .,’'/-]{0,50})?[)\\]]\\.?$`,
    "[.!?]\\s[(\\[](?!(?:Reporting|Additional|Writing|Editing)\\b)\\p{Lu}[\\p{L}. ’'/-]{1,50}[)\\]]$",
    `[^.!?]\\s\\(${words('agencyWords')} ?[\\p{L} ]{0,40}\\)$`,
    `(?:[/|–—-]\\s?)${AGENCY}(?: Photo)?\\.?$`,
  ].join('|'),
  'u',
);

/** `Correction: …`, `An earlier version of this story …`, `Anmerkung der Redaktion: …` */
export const CORRECTION = opening(sources('corrections'));

/** `EMBARGOED until 00:01 on Monday`, `Sperrfrist: Montag, 6 Uhr` */
export const EMBARGO = opening(sources('embargoes'));

/** `KILL: ferry story`, `Editors: please withhold`, `Diese Meldung wird zurückgezogen` */
export const KILL = opening(sources('kills'));
