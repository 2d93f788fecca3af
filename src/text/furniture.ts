import { opening, sources } from './role-tables.ts';

const POINTER_END = '(?:\\s*[:|»>]|\\s+[-–—]\\s|$)';
/** `Read more:`, `See also | …`, `Watch now` */
const POINTER = opening(sources('pointers'), POINTER_END);
/** `Related stories`, `Related: …`, `More from the coast | …` */
const LABEL = opening(sources('listLabels'), POINTER_END);
const LABEL_ALONE = opening(sources('listLabels'), '\\s*:?$');
const BOX = opening(sources('boxes'));
/** What a story is shared by. */
const NETWORKS =
  'facebook twitter x whatsapp linkedin instagram telegram e-?mail reddit pinterest youtube tiktok bluesky threads'.split(
    ' ',
  );
/** Share bars: `Facebook | X | Copy link`. */
const SHARE_BAR = opening(NETWORKS, `(?:[\\s,|/·•]+(?:${NETWORKS.join('|')}|print|copy link))*$`);
const COPYRIGHT = opening(['copyright (?:©|\\(c\\)|\\d{4})', '©.{0,120}$', '\\(c\\) .{0,40}\\d{4}']);
const HASHTAGS = /^(?:#\p{L}[\p{L}\p{N}_]*[\s,]*)+$/u;

/** What may stand behind ornaments or without: copyright, share bars, hashtags. */
function standsAnywhere(line: string): boolean {
  return COPYRIGHT.test(line) || SHARE_BAR.test(line) || HASHTAGS.test(line);
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
  if (standsAnywhere(line)) return true;
  const bare = withoutOrnaments(line);
  return (
    bare === '' ||
    pointsAway(bare) ||
    (bare !== line && standsAnywhere(bare)) ||
    (bare.length <= LONGEST_BOX && BOX.test(bare))
  );
}

/** Whether a line points to other pages: `Read more: …`, `Related stories`. */
export function isPointer(line: string): boolean {
  return pointsAway(withoutOrnaments(line));
}

function pointsAway(bare: string): boolean {
  return bare.length <= LONGEST_POINTER && (POINTER.test(bare) || LABEL.test(bare));
}

/** Whether a line is the heading of a list of other pages: `Related stories`, `Most read`. */
export function isListLabel(line: string): boolean {
  return line.length <= LONGEST_POINTER && LABEL_ALONE.test(withoutOrnaments(line));
}

function withoutOrnaments(line: string): string {
  return line.replace(ORNAMENT, '').replace(/[\s\])]+$/, '');
}
