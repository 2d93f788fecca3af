import { BOXES } from './furniture-boxes.ts';
import { ANYWHERE, LIST_LABELS, POINTERS, UNSPACED_POINTERS } from './furniture-data.ts';

/** `Read more:`, `See also | …`, `Watch now` */
const POINTER = pattern(`(?:${rows(POINTERS)})(?:\\s*[:|»>]|\\s+[-–—]\\s|$)`);
/** `Related stories`, `Related: …`, `More from the coast | …` */
const LABEL = pattern(`(?:${rows(LIST_LABELS)})(?:\\s*[:|»>]|\\s+[-–—]\\s|$)`);
const LABEL_ALONE = pattern(`(?:${rows(LIST_LABELS)})\\s*:?$`);
const BOX = pattern(rows(BOXES));
const ANY = pattern([...ANYWHERE, ...UNSPACED_POINTERS].join('|'));

function rows(table: Readonly<Record<string, readonly string[]>>): string {
  return Object.values(table).flat().join('|');
}

function pattern(source: string): RegExp {
  return new RegExp(`^(?:${source})`, 'iu');
}

/** Ornaments that boxes carry before their words. */
const ORNAMENT = /^[\s>»▶►→•*#\-–—|[(]+/;
/** A pointer to another page is at most a headline long. */
const LONGEST_POINTER = 220;
/** A box's sentence is short; longer paragraphs that open like one are text. */
const LONGEST_BOX = 200;

/**
 * Whether a line of a page is furniture: `Read more: Storm closes the port`, `Leave a Reply`, `© 2021 Harbour News`.
 * Not: `Read more books, the minister told schools on Monday.`
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_POINTER) return false;
  if (ANY.test(line)) return true;
  const bare = withoutOrnaments(line);
  return bare === '' || isPointer(bare) || ANY.test(bare) || (bare.length <= LONGEST_BOX && BOX.test(bare));
}

/** Whether a line points to other pages: `Read more: …`, `Related stories`. */
export function isPointer(line: string): boolean {
  const bare = withoutOrnaments(line);
  return bare.length <= LONGEST_POINTER && (POINTER.test(bare) || LABEL.test(bare));
}

/** Whether a line is the heading of a list of other pages: `Related stories`, `Most read`. */
export function isListLabel(line: string): boolean {
  return line.length <= LONGEST_POINTER && LABEL_ALONE.test(withoutOrnaments(line));
}

function withoutOrnaments(line: string): string {
  return line.replace(ORNAMENT, '').replace(/[\s\])]+$/, '');
}
