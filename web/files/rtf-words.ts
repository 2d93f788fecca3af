/** The words of rich text that stand for characters, and the groups that hold no text of the story. */

/** Rich Text Format Specification 1.9.1, "Special Characters". A soft hyphen (`\-`) shows only where a line breaks. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
};

/** Groups that any reader knows but that hold tables, pictures, code of fields, marks of lists, comments. */
export const HIDDEN_DESTINATIONS: ReadonlySet<string> = new Set([
  'annotation',
  'atnauthor',
  'atnid',
  'atnref',
  'atntime',
  'bkmkend',
  'bkmkstart',
  'colortbl',
  'datafield',
  'fldinst',
  'ftncn',
  'ftnsep',
  'ftnsepc',
  'generator',
  'info',
  'listtable',
  'listoverridetable',
  'listtext',
  'nonesttables',
  'nonshppict',
  'objdata',
  'pict',
  'pntext',
  'revtbl',
  'rxe',
  'shppict',
  'sp',
  'stylesheet',
  'tc',
  'themedata',
  'txe',
  'upr',
  'xe',
]);

/** Groups that old readers pass over (`\*`) but that hold text of the story. */
export const KEPT_DESTINATIONS: ReadonlySet<string> = new Set([
  'footnote',
  'shpinst',
  'shptxt',
  'do',
  'dptxbxtext',
  'nesttableprops',
  'ud',
]);
