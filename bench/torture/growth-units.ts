/** Texts that grow: a unit again and again, and what has become of it in the other version. */
import type { Pair } from './fuzz-pairs.ts';

/** A unit, and the unit of the revision where that is another one. */
type Unit = string | readonly [original: string, revision: string];

/** What was found to grow faster than the text, once. */
const FOUND: Readonly<Record<string, Unit>> = {
  'Chinese without stops': '渡轮在岛上靠岸后船长说风太大了',
  'Japanese without stops': '船長は風が強すぎると言って島に船を着けた',
  'Thai without stops': 'กัปตันบอกว่าลมแรงเกินไปจึงจอดเรือที่เกาะ',
  'a sentence of initials': 'J. R. R. ',
  abbreviations: 'Dr. Holt of U.S. Inc. and Prof. Berg vs. St. ',
  hedges: 'allegedly perhaps may ',
  'furniture lines': 'Read more: The ferry\n\nShare this story\n\n',
};

const MARKS = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '„',
  '«',
  '»',
  '「',
  '(',
  ')',
  '[',
  ']',
  '{',
  '—',
  '…',
  '*',
  '_',
  '#',
  '|',
  '>',
  '=',
  '-',
];

const OTHERS: Readonly<Record<string, Unit>> = {
  'one letter': 'a',
  'one word': 'ferry ',
  'one capital word': 'Ferry ',
  'one sentence': 'The ferry sank at noon. ',
  'one paragraph': 'The ferry sank at noon.\n\n',
  'one-word lines': 'ferry\n',
  'ABAB against BABA': ['one two ', 'two one '],
  'sentences ABAB against BABA': ['The boat sank. A man swam. ', 'A man swam. The boat sank. '],
  'reworded sentences': ['The ferry sank at noon off Tolvik. ', 'Off Tolvik a ferry went down at midday. '],
  digits: '7',
  figures: '1,204 ',
  'sums of money': '$35 million, ',
  dates: 'on 3 May 2026, ',
  times: 'at 12:30, ',
  percentages: '12.5 % ',
  'rows of results': 'Tolvik 3 Vesthavn 1\n',
  'rows of a table': 'Harbour\t7,200\t12%\n',
  'marked rows of a table': '| Harbour | 7,200 | 12% |\n',
  'list markers': '- ',
  'list items': '- one boat\n',
  'numbered list items': '1. one boat\n',
  negations: 'not never no ',
  names: 'Runa Holt Odd Berge ',
  'names and verbs': 'Holt said Berge said ',
  'quotes of a word': '“no” ',
  'quotes with speakers': '“We leave at noon,” said Holt. ',
  'Chinese quotes with speakers': '船长说：“风太大了。”',
  'Japanese quotes with speakers': '「風が強い」と船長は述べた。',
  'quotes within quotes': '“he said ‘no’ and “',
  'quotes never closed': '“We leave at noon. ',
  'quotes over paragraphs': '“We leave at noon.\n\n',
  'a colon after each word': 'Holt: ',
  commas: 'boat, ',
  semicolons: 'boat; ',
  ellipses: 'boat ... ',
  'stops without a space': 'boat.',
  'question marks': 'boat? ',
  'white space': ['a    ', 'a  \t '],
  'no-break spaces': 'a\u00a0',
  'soft hyphens': 'fer\u00adry ',
  'combining accents': 'e\u0301\u0301',
  'characters of two units': '𝔸',
  'pictures of joined signs': '👩‍👩‍👧',
  'hyphenated compounds': 'well-known-',
  addresses: 'https://example.org/a/b ',
  refusals: 'refused to sell and ',
  'German subordinate clauses': 'dass der Kapitän, der sagte, ',
  'a long German compound': 'Schifffahrts',
  bylines: 'By Ida Holm\n\n',
  'labels before quotes': 'Holt: “no” ',
  'a sentence of capitals': 'THE BOAT SANK ',
  'swapped paragraphs': ['A boat.\n\nB man.\n\n', 'B man.\n\nA boat.\n\n'],
  corrections: 'Correction: an earlier version said noon.\n\n',
};

export const UNITS: Readonly<Record<string, Unit>> = {
  ...FOUND,
  ...OTHERS,
  ...Object.fromEntries(MARKS.map((mark) => [`${mark} alone`, mark])),
  ...Object.fromEntries(MARKS.map((mark) => [`${mark} before a word`, `${mark}boat `])),
};

/** Two versions of some `length` characters. */
export function growing(unit: Unit, length: number): Pair {
  const [original, revision] = typeof unit === 'string' ? [unit, unit] : unit;
  const times = Math.max(2, Math.round(length / original.length));
  return { original: original.repeat(times), revision: `${revision.repeat(times - 1)}The end.` };
}
