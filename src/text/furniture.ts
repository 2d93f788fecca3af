import { BOXES } from './furniture-boxes.ts';
import { ANYWHERE, TEASERS } from './furniture-data.ts';

const TEASER = opening(TEASERS);
const BOX = opening(BOXES);
const ANY = new RegExp(`^(?:${ANYWHERE.join('|')})`, 'iu');

function opening(rows: Readonly<Record<string, readonly string[]>>): RegExp {
  return new RegExp(`^(?:${Object.values(rows).flat().join('|')})`, 'iu');
}

/** Ornaments that boxes carry before their words. */
const ORNAMENT = /^[\s>»▶►→•*#\-–—|[(]+/;
/** A pointer to another page is at most a headline long. */
const LONGEST_TEASER = 220;
/** A box's sentence is short; longer paragraphs that open like one are text. */
const LONGEST_BOX = 200;

/**
 * Whether a line of a page is furniture: `Read more: Storm closes the port`, `Leave a Reply`, `© 2021 Harbour News`.
 * Not: `Read more books, the minister told schools on Monday.`
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_TEASER) return false;
  const bare = line.replace(ORNAMENT, '').replace(/[\s\])]+$/, '');
  if (bare === '') return true;
  if (TEASER.test(bare) || ANY.test(bare) || ANY.test(line)) return true;
  return bare.length <= LONGEST_BOX && BOX.test(bare);
}
