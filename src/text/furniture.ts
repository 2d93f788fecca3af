import { LANGUAGES } from '../languages/index.ts';
import type { PageWords } from '../languages/language.ts';
import { ANYWHERE, UNSPACED_POINTERS } from './furniture-data.ts';

/** `Read more:`, `See also | …`, `Watch now` */
const POINTER = pattern(`(?:${rows('pointers')})(?:\\s*[:|»>]|\\s+[-–—]\\s|$)`);
/** `Related stories`, `Related: …`, `More from the coast | …` */
const LABEL = pattern(`(?:${rows('listLabels')})(?:\\s*[:|»>]|\\s+[-–—]\\s|$)`);
const LABEL_ALONE = pattern(`(?:${rows('listLabels')})\\s*:?$`);
const BOX = pattern(rows('boxes'));
const ANY = pattern([...ANYWHERE, ...UNSPACED_POINTERS].join('|'));

/** The rows of all languages: a page's lines may be in another language than its story. */
function rows(kind: keyof PageWords): string {
  return LANGUAGES.flatMap(({ page }) => page[kind]).join('|');
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
