import { languageOf, perLanguage } from '../languages/index.ts';
import { ANY_GLYPH, type Family, glyphOf, OPENS_BY_SHAPE } from './glyphs.ts';

/** A mark of a paragraph and what it does there. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** `toggle` opens where nothing of its family is open and closes where something is. */
  readonly role: 'open' | 'close' | 'toggle';
}

/** A mark seen in its context, before single marks and inches are told from apostrophes. */
interface Candidate extends QuoteMark {
  readonly glyph: string;
  /** A straight or right single mark opens only where another one closes later: apostrophes are far commoner. */
  readonly doubtful: boolean;
  /** Closes, or ends a plural possessive or a clipped word: `the players’ union`, `goin’ home`. */
  readonly weak: boolean;
  /** Stands after a digit and may be inches or minutes: `12"`. */
  readonly afterDigit: boolean;
  /** Stands after feet and inches: `6'2"`. */
  readonly feet: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\p{N}/u;
const SPACE = /[\s\u00a0\u202f\u2009\ufeff]/;
/** Scripts without spaces between words: a mark between two such letters says nothing by its place. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const OPENING = /[([{¿¡\u2013\u2014/]/;
const CLOSING = /[,.;:!?)\]}。、，．！？：；）]/;
const HEBREW = /\p{Script=Hebrew}/u;
const PLURAL_END = /(?:[sxzß]|in)$/i;
const DECADE = /^\d\d(?:s|er|ern)?(?![\p{L}\p{N}])/u;
const FEET = /\d['’′]\s?\d+(?:[.,]\d+|\s?\d\/\d|½)?$/;
/** Letters of context that any rule here looks at. */
const REACH = 12;

/** Between letters of scripts without spaces the shape alone tells. */
const UNSPACED_ROLES: Readonly<Record<string, QuoteMark['role']>> = {
  '“': 'open',
  '”': 'close',
  '«': 'open',
  '»': 'close',
};

type Neighbour = 'edge' | 'space' | 'word' | 'unspaced' | 'opening' | 'closing' | 'mark' | 'other';

/**
 * The quotation marks of `text` between `start` and `end` (UTF-16, one paragraph), in order, without
 * apostrophes, elisions, decades, feet and inches. `continued` says that the next paragraph opens with a single
 * mark, so that one may stay open here. Linear: each mark is looked at once from either side.
 */
export function scanMarks(text: string, start: number, end: number, language: string, continued: boolean): QuoteMark[] {
  const candidates: Candidate[] = [];
  const paragraph = text.slice(start, end);
  for (const { 0: glyph, index } of paragraph.matchAll(ANY_GLYPH)) {
    const candidate = classify(paragraph, glyph, index, language);
    if (candidate !== null) candidates.push(candidate);
  }
  return withoutLookalikes(candidates, continued).map(({ start: at, end: to, family, role }) => ({
    start: start + at,
    end: start + to,
    family,
    role,
  }));
}

function classify(text: string, glyph: string, at: number, language: string): Candidate | null {
  const shape = glyphOf(glyph);
  if (shape === undefined) return null;
  const { family, side } = shape;
  const to = at + glyph.length;
  const before = isElided(text, at, glyph, language) ? 'opening' : neighbour(text, at - 1);
  const after = neighbour(text, to);
  const afterDigit = at > 0 && DIGIT.test(text[at - 1] as string);
  const feet = afterDigit && FEET.test(text.slice(Math.max(0, at - REACH), at));
  const base = { start: at, end: to, glyph, family, doubtful: false, weak: false, feet };
  if (family === 'single' && side === 'both') return classifySingle(text, base, before, after, afterDigit, language);
  if (side !== 'both') return { ...base, role: side, afterDigit: false };
  // Hebrew writes abbreviations with a mark before the last letter
  if (HEBREW.test(text[at - 1] ?? '') && HEBREW.test(text[to] ?? '')) return null;
  if (before === 'unspaced' || after === 'unspaced') {
    return { ...base, role: UNSPACED_ROLES[glyph] ?? 'toggle', afterDigit: false };
  }
  const opens = after !== 'space' && after !== 'edge' && after !== 'closing' && before !== 'word';
  const closes = before !== 'space' && before !== 'edge' && before !== 'opening' && after !== 'word';
  return {
    ...base,
    role: roleOf(glyph, family, opens, closes),
    afterDigit: afterDigit && (glyph === '"' || glyph === '”'),
  };
}

/** Behind a word that an apostrophe joins to it, a mark opens: `qu’« il faut partir »`. */
function isElided(text: string, at: number, glyph: string, language: string): boolean {
  if (!/['’]/.test(text[at - 1] ?? '') || !/\p{L}/u.test(text[at - 2] ?? '')) return false;
  if (languageOf(language).sentences.elision === null) return false;
  return OPENS_BY_SHAPE.has(glyph) || (glyph === '"' && /\p{L}/u.test(text[at + 1] ?? ''));
}

/** Guillemets with spaces on both sides (`« Oui »`) are told by their shape, everything else doubtful by what is open. */
function roleOf(glyph: string, family: Family, opens: boolean, closes: boolean): QuoteMark['role'] {
  if (opens !== closes) return opens ? 'open' : 'close';
  if (family === 'guillemet' || family === 'angle') return OPENS_BY_SHAPE.has(glyph) ? 'open' : 'close';
  return 'toggle';
}

const clippedWords = perLanguage(({ marks }) => new Set(marks.clipped.split(' ')));

/** Whether a word may lose its beginning to an apostrophe: 'tis, rock 'n' roll, Dutch 's ochtends. */
function isClipped(word: string, language: string): boolean {
  return word !== '' && clippedWords(language).has(word);
}

/** A single mark: null where it is an apostrophe for sure. */
function classifySingle(
  text: string,
  base: Omit<Candidate, 'role' | 'afterDigit'>,
  before: Neighbour,
  after: Neighbour,
  afterDigit: boolean,
  language: string,
): Candidate | null {
  const { glyph, start, end } = base;
  if (before === 'word' && after === 'word') return null;
  if (before === 'word' && after !== 'unspaced') {
    if (afterDigit && /^\s?\d/.test(text.slice(end, end + 2))) return null;
    const tail = text.slice(Math.max(0, start - 2), start);
    const weak = glyph !== '‘' && PLURAL_END.test(tail) && /^\s\p{L}/u.test(text.slice(end, end + 3));
    return { ...base, role: 'close', weak, afterDigit };
  }
  if (after === 'word' && before !== 'unspaced') {
    const next = text.slice(end, end + REACH);
    const word = /^[\p{L}\p{M}]+/u.exec(next)?.[0].toLowerCase() ?? '';
    if (DECADE.test(next) || isClipped(word, language)) return null;
    if (glyph === '’' && !languageOf(language).marks.sameBothSides) return null;
    return { ...base, role: 'open', doubtful: glyph !== '‘', afterDigit: false };
  }
  const opens = after !== 'space' && after !== 'edge' && after !== 'closing';
  const closes = before !== 'space' && before !== 'edge' && before !== 'opening';
  if (glyph === '‘' && opens && !closes) return { ...base, role: 'open', afterDigit: false };
  if (glyph === '’' && closes) return { ...base, role: 'close', afterDigit: false };
  if (opens && !closes) return { ...base, role: 'open', doubtful: true, afterDigit: false };
  if (closes && !opens) return { ...base, role: 'close', afterDigit: false };
  return opens ? { ...base, role: 'toggle', doubtful: true, afterDigit: false } : null;
}

/** Cache of the kinds of characters, by UTF-16 code unit. */
const seen = new Map<string, Neighbour>();
const MOST_SEEN = 4096;

function neighbour(text: string, at: number): Neighbour {
  const char = text[at];
  if (char === undefined) return 'edge';
  if (char === '.') return text[at + 1] === '.' ? 'other' : 'closing';
  const known = seen.get(char);
  if (known !== undefined) return known;
  const kind = kindOf(char);
  if (seen.size < MOST_SEEN) seen.set(char, kind);
  return kind;
}

function kindOf(char: string): Neighbour {
  if (SPACE.test(char)) return 'space';
  if (UNSPACED.test(char)) return 'unspaced';
  // half of a surrogate pair: letters of rare scripts and emoji, which stand where words stand
  if (WORD.test(char) || (char >= '\ud800' && char <= '\udfff')) return 'word';
  if (OPENING.test(char)) return 'opening';
  if (CLOSING.test(char)) return 'closing';
  return glyphOf(char) === undefined ? 'other' : 'mark';
}

interface Ahead {
  /** Role of the next mark of the family, null when there is none. */
  readonly next: QuoteMark['role'] | null;
  /** Whether a mark that surely closes stands before the next one that opens. */
  readonly strongClose: boolean;
  /** Whether any mark that may close stands later in the paragraph. */
  readonly anyClose: boolean;
}

/** The sixteen values of `Ahead`, allocated once for all marks. */
const AHEAD: readonly Ahead[] = ([null, 'open', 'close', 'toggle'] as const).flatMap((next) =>
  [0, 1, 2, 3].map((bits): Ahead => ({ next, strongClose: (bits & 1) > 0, anyClose: (bits & 2) > 0 })),
);
const ROLES: Readonly<Record<QuoteMark['role'], number>> = { open: 1, close: 2, toggle: 3 };

/** What follows each candidate of its own family, found in one pass from the end. */
function lookAhead(candidates: readonly Candidate[]): Ahead[] {
  const ahead: Ahead[] = new Array(candidates.length);
  const state = new Map<Family, Ahead>();
  const nothing = AHEAD[0] as Ahead;
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { family, role, weak } = candidates[i] as Candidate;
    const later = state.get(family) ?? nothing;
    ahead[i] = later;
    const strong = role === 'close' ? !weak || later.strongClose : role === 'toggle';
    const any = later.anyClose || role !== 'open';
    state.set(family, AHEAD[4 * ROLES[role] + (strong ? 1 : 0) + (any ? 2 : 0)] as Ahead);
  }
  return ahead;
}

/**
 * Takes out what only looks like a mark.
 * `'90s` and `'em` went before; here go the plural possessive inside single marks (`'the players' union'`
 * closes at its end), a lone straight single mark, and inches (`"He is 6'2" tall," she said` closes after `tall`).
 */
function withoutLookalikes(candidates: readonly Candidate[], continued: boolean): Candidate[] {
  const ahead = lookAhead(candidates);
  const kept: Candidate[] = [];
  let doubleOpen = false;
  let singleOpen = false;
  for (const [index, mark] of candidates.entries()) {
    const later = ahead[index] as Ahead;
    if (mark.family === 'single') {
      if (mark.doubtful && !later.anyClose && !singleOpen && !continued) continue;
      if (mark.role === 'close' && !singleOpen) continue;
      if (mark.weak && later.strongClose) continue;
      singleOpen = mark.role === 'open' || (mark.role === 'toggle' && !singleOpen);
    } else if (mark.family === 'double') {
      if (mark.afterDigit && mark.role !== 'open' && (!doubleOpen || isInches(mark, later))) continue;
      doubleOpen = mark.role === 'open' || (mark.role === 'toggle' && !doubleOpen);
    }
    kept.push(mark);
  }
  return kept;
}

/** A mark after a digit inside an open quotation is inches where the next mark closes that quotation. */
function isInches(mark: Candidate, later: Ahead): boolean {
  return (mark.glyph === '"' || mark.feet) && later.next === 'close';
}
