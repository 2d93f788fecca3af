/** Character references of HTML: `&rsquo;`, `&#8217;`, `&#x2019;`. */
import { WINDOWS_1252 } from './encoding.ts';
import { characterOf } from './xml.ts';

/** U+00A0 to U+00FF in order; these were known without a semicolon once, and still are read so. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro ' +
  'para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil ' +
  'Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave ' +
  'Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml ' +
  'igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute ' +
  'thorn yuml';

/** U+0391 on: capital letters, then the small ones from U+03B1. U+03A2 has no letter. */
const GREEK =
  'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi ' +
  'Chi Psi Omega';

/** What else stands in news copy; the two thousand others of HTML are for mathematics. */
const OTHERS: Readonly<Record<string, string>> = {
  amp: '&',
  AMP: '&',
  lt: '<',
  LT: '<',
  gt: '>',
  GT: '>',
  quot: '"',
  QUOT: '"',
  apos: "'",
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  hairsp: '\u200a',
  numsp: '\u2007',
  puncsp: '\u2008',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  NoBreak: '\u2060',
  hyphen: '‐',
  dash: '‐',
  ndash: '–',
  mdash: '—',
  horbar: '―',
  lsquo: '‘',
  rsquo: '’',
  rsquor: '’',
  sbquo: '‚',
  lsquor: '‚',
  ldquo: '“',
  rdquo: '”',
  rdquor: '”',
  bdquo: '„',
  ldquor: '„',
  lsaquo: '‹',
  rsaquo: '›',
  dagger: '†',
  Dagger: '‡',
  bull: '•',
  bullet: '•',
  hellip: '…',
  mldr: '…',
  permil: '‰',
  prime: '′',
  Prime: '″',
  euro: '€',
  trade: '™',
  TRADE: '™',
  numero: '№',
  frasl: '⁄',
  minus: '−',
  ne: '≠',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  infin: '∞',
  larr: '←',
  uarr: '↑',
  rarr: '→',
  darr: '↓',
  harr: '↔',
  check: '✓',
  cross: '✗',
  star: '☆',
  starf: '★',
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Yuml: 'Ÿ',
  fnof: 'ƒ',
  circ: 'ˆ',
  tilde: '˜',
  Zcaron: 'Ž',
  zcaron: 'ž',
  Ccaron: 'Č',
  ccaron: 'č',
  Rcaron: 'Ř',
  rcaron: 'ř',
  Ecaron: 'Ě',
  ecaron: 'ě',
  Lstrok: 'Ł',
  lstrok: 'ł',
  Sacute: 'Ś',
  sacute: 'ś',
  Cacute: 'Ć',
  cacute: 'ć',
  Nacute: 'Ń',
  nacute: 'ń',
  Zacute: 'Ź',
  zacute: 'ź',
  Zdot: 'Ż',
  zdot: 'ż',
  Aogon: 'Ą',
  aogon: 'ą',
  Eogon: 'Ę',
  eogon: 'ę',
  Gbreve: 'Ğ',
  gbreve: 'ğ',
  Idot: 'İ',
  inodot: 'ı',
  Scedil: 'Ş',
  scedil: 'ş',
  Odblac: 'Ő',
  odblac: 'ő',
  Udblac: 'Ű',
  udblac: 'ű',
  Dstrok: 'Đ',
  dstrok: 'đ',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  ast: '*',
  plus: '+',
  comma: ',',
  period: '.',
  sol: '/',
  colon: ':',
  semi: ';',
  equals: '=',
  quest: '?',
  commat: '@',
  lsqb: '[',
  rsqb: ']',
  lbrack: '[',
  rbrack: ']',
  lowbar: '_',
  grave: '`',
  lcub: '{',
  rcub: '}',
  vert: '|',
  Tab: '\t',
  NewLine: '\n',
  hyphens: '-',
};

const LEGACY: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...['amp', 'lt', 'gt', 'quot'].map((name) => [name, OTHERS[name] as string] as const),
]);

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LEGACY,
  ...Object.entries(OTHERS),
  ...GREEK.split(' ').flatMap((name, index) => [
    [name, String.fromCharCode(0x391 + index)] as const,
    [name.toLowerCase(), String.fromCharCode(0x3b1 + index)] as const,
  ]),
  ['sigmaf', 'ς'],
]);

/** The text with its character references read; one that HTML does not know stays as it is. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,9}))(;?)/g,
    (whole, decimal, hex, name, end) => {
      if (name !== undefined) return (end === '' ? LEGACY.get(name) : NAMED.get(name)) ?? whole;
      return numbered(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** Numbers 128 to 159 were written for Windows' quotation marks, and browsers read them so: `&#147;` is “. */
function numbered(code: number): string {
  return code >= 0x80 && code < 0xa0 ? WINDOWS_1252.charAt(code - 0x80) : characterOf(code);
}
