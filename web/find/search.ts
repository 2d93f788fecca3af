/** Words looked for in both stories, whatever their case, accents and kind of quotation mark. */
import { type Edit, isTypographic, type SideName, type Story } from '#engine';
import { firstIndex } from '../model/lists.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { sentencesOf, shownBy } from './map-matches.ts';

/** One place where the words stand. */
export interface Match {
  readonly side: SideName;
  /** In the side's text, UTF-16, half-open. */
  readonly start: number;
  readonly end: number;
  /** The sentence it begins in. */
  readonly sentence: number;
  readonly link: number;
}

/** A text without case and accents, and where each of its characters stood. */
export interface Folded {
  readonly text: string;
  /** One more than there are characters: the last is the text's end. */
  readonly at: Uint32Array;
}

/** Nobody walks through more; a letter alone stands half a million times in a long story. */
export const MOST_MATCHES = 9999;

const SPACE = /^\s$/;
const ALIKE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
};

/**
 * `Café “À”` becomes `cafe "a"`: lower case, without accents, straight marks. Spaces in a row are one, whatever
 * they are: words are found over the end of a line and of a paragraph, too.
 */
export function fold(text: string): Folded {
  // As plain numbers: of a megabyte every letter would else be a string of its own in a list.
  let units = new Uint16Array(text.length + 1);
  let at = new Uint32Array(text.length + 1);
  let count = 0;
  const known = new Map<string, string>();
  let spaced = false;
  for (let index = 0; index < text.length; ) {
    if (count + MOST_UNITS >= units.length) {
      const room = 2 * units.length + MOST_UNITS;
      units = grown(new Uint16Array(room), units);
      at = grown(new Uint32Array(room), at);
    }
    const unit = text.charCodeAt(index);
    if (unit > 0x20 && unit < 0x7f) {
      // Nearly every letter of nearly every story.
      units[count] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
      at[count++] = index++;
      spaced = false;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(index) as number);
    let folded = known.get(character);
    if (folded === undefined) {
      folded = foldCharacter(character).slice(0, MOST_UNITS);
      known.set(character, folded);
    }
    if (folded !== '' && !(spaced && folded === ' ')) {
      for (let unitOf = 0; unitOf < folded.length; unitOf++) {
        units[count] = folded.charCodeAt(unitOf);
        at[count++] = index;
      }
      spaced = folded === ' ';
    }
    index += character.length;
  }
  at[count] = text.length;
  return { text: UTF16.decode(units.subarray(0, count)), at: at.slice(0, count + 1) };
}

/** Unicode takes a character apart into six units at most, a syllable of Hangul into three; what were more is cut. */
const MOST_UNITS = 8;
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

function grown<Numbers extends Uint16Array | Uint32Array>(room: Numbers, before: Numbers): Numbers {
  room.set(before);
  return room;
}

function foldCharacter(character: string): string {
  if (SPACE.test(character)) return ' ';
  const lower = character.toLowerCase();
  const alike = ALIKE[lower];
  return alike ?? lower.normalize('NFD').replace(/[\p{Mn}\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
}

const folds = new WeakMap<Story, Folded>();

function foldOf(story: Story): Folded {
  const found = folds.get(story) ?? fold(story.text);
  folds.set(story, found);
  return found;
}

/** Where `query` stands in a folded text, as ranges of the text before it was folded. */
export function find({ text, at }: Folded, query: string): { readonly start: number; readonly end: number }[] {
  const wanted = fold(query.trim()).text;
  const found: { start: number; end: number }[] = [];
  if (wanted === '') return found;
  for (let from = text.indexOf(wanted); from >= 0 && found.length <= MOST_MATCHES; ) {
    found.push({ start: at[from] as number, end: at[from + wanted.length] as number });
    from = text.indexOf(wanted, from + wanted.length);
  }
  return found;
}

/** Every match in the stories, in the order of the rows; within a row the original's come first. */
export function matchesIn(layout: RowLayout, query: string, sides: readonly SideName[]): Match[] {
  const matches: Match[] = [];
  for (const side of sides) {
    const story = layout.comparison[side];
    let sentence = 0;
    for (const { start, end } of find(foldOf(story), query)) {
      while (sentence < story.sentences.length && (story.sentences[sentence]?.end ?? 0) <= start) sentence++;
      const link = layout.linkOf[side][sentence] ?? -1;
      // What stands between two sentences is no part of either, and of no row.
      if (link < 0 || (story.sentences[sentence]?.start ?? 0) >= end) continue;
      matches.push({ side, start, end, sentence, link });
    }
  }
  const rowOf = ({ link }: Match) => {
    const row = layout.rowOf[link] ?? -1;
    return row < 0 ? layout.rows.length : row;
  };
  return matches.sort((a, b) => rowOf(a) - rowOf(b) || a.side.localeCompare(b.side) || a.start - b.start);
}

/**
 * The matches that one text with insertions and deletions shows: words that both sides share stand there once,
 * as the revision has them. Words that go over the end of a row are shared where the revision's go over it, too.
 */
export function shownOnce({ comparison, linkOf }: RowLayout, matches: readonly Match[]): Match[] {
  const there = new Set(matches.flatMap(({ side, start, end }) => (side === 'revision' ? [`${start} ${end}`] : [])));
  return matches.filter((match) => {
    const { side, sentence, start, end } = match;
    if (side === 'revision') return true;
    const rows = new Set(sentencesOf(comparison.original.sentences, sentence, end).map((one) => linkOf.original[one]));
    const own = [...rows].flatMap((index) => comparison.links[index ?? -1] ?? []);
    if (own.some(({ kind }) => kind === 'dropped')) return true;
    const changed = own.some(({ edits }) => isChanged(edits, start, end));
    if (changed || own.length < 2) return changed;
    const shown = own.flatMap((link) => shownBy(comparison, link)(match));
    return !there.has(`${shown[0]?.start} ${shown.at(-1)?.end}`);
  });
}

/** Whether an edit that is no typography touches a stretch of the original. */
function isChanged(edits: readonly Edit[], start: number, end: number): boolean {
  const original = (index: number) => (edits[index] as Edit).original;
  for (let at = firstIndex(edits.length, (index) => original(index)[1] > start); at < edits.length; at++) {
    if (original(at)[0] >= end) return false;
    if (!isTypographic(edits[at] as Edit)) return true;
  }
  return false;
}
