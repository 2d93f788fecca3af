import type { Role } from '../comparison.ts';
import { isFurniture } from './furniture.ts';
import type { Span } from './ranges.ts';
import {
  BYLINES,
  CAPTION_ENDINGS,
  CAPTION_LABELS,
  CAPTION_OPENINGS,
  CORRECTIONS,
  DATE_LINES,
  DESK_LINES,
} from './role-tables.ts';

/** A headline is at most this long; AP's and Reuters' longest stay below it. */
const LONGEST_HEADLINE = 160;
/** A headline of one title-like line that does carry a full stop. */
const LONGEST_STOPPED_HEADLINE = 110;
/** A deck line may be a short sentence's length. */
const LONGEST_DECK = 220;
const LONGEST_BYLINE = 200;
const LONGEST_CAPTION = 700;
const LONGEST_CORRECTION = 900;
/** Below a headline stands running text: a stopped paragraph of this length, of two sentences, or longer than a deck. */
const BODY_LENGTH = 90;
/** The same in scripts that say a word in one or two characters. */
const WIDE_BODY_LENGTH = 30;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** Lines above the body beyond which no headline, deck or byline is looked for. */
const HEAD_PARAGRAPHS = 14;

const ENDS_STOPPED = /[.!?…。！？।۔؟][")”’»』」\]]*$/;
const QUOTE_OPENING = /^["“„«‘「]/;

const BYLINE = new RegExp(`^(?:${BYLINES.join('|')})`, 'u');
const DESK_OR_DATE = opening([...DESK_LINES, ...DATE_LINES]);
const CAPTION_OPENING = opening(CAPTION_OPENINGS);
const CAPTION_LABEL = new RegExp(`^(?:${CAPTION_LABELS.join('|')})`, 'u');
const CAPTION_ENDING = new RegExp(`(?:${CAPTION_ENDINGS.join('|')})`, 'u');
const CORRECTION = opening(CORRECTIONS);

function opening(rows: readonly string[]): RegExp {
  return new RegExp(`^(?:${rows.join('|')})`, 'iu');
}

/**
 * The role of every sentence, by paragraph: what each paragraph is as a copy desk sees it.
 * `sentences[i]` are the sentences of `paragraphs[i]`; the answer has the same shape. Furniture that was run into a
 * paragraph of text (`… he said. Read more: Storm closes the port`) is told sentence by sentence.
 */
export function assignRoles(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly (readonly Span[])[],
  _language: string,
): Role[][] {
  const lines = paragraphs.map((paragraph) =>
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_CORRECTION + 1)),
  );
  const roles = lines.map((line): Role => roleAlone(line));
  markHead(lines, roles);
  return sentences.map((inside, index) => rolesInside(text, inside, roles[index] ?? 'body'));
}

/** What a paragraph is by itself, wherever it stands. */
function roleAlone(line: string): Role {
  if (isFurniture(line)) return 'furniture';
  if (line.length <= LONGEST_CORRECTION && CORRECTION.test(line)) return 'correction';
  if (line.length <= LONGEST_BYLINE && (BYLINE.test(line) || DESK_OR_DATE.test(line))) return 'byline';
  if (isCaption(line)) return 'caption';
  return 'body';
}

/** `In this photo …, a ferry leaves the quay. (AP)`; a paragraph of speech that ends on an agency's name is none. */
function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (CAPTION_OPENING.test(line) || CAPTION_LABEL.test(line)) return true;
  return !QUOTE_OPENING.test(line) && CAPTION_ENDING.test(line.slice(-160));
}

function rolesInside(text: string, inside: readonly Span[], role: Role): Role[] {
  if (role !== 'body' || inside.length < 2) return inside.map(() => role);
  return inside.map(({ start, end }, index) =>
    index > 0 && end - start < LONGEST_BYLINE && isFurniture(text.slice(start, end)) ? 'furniture' : role,
  );
}

/**
 * The lines above the body: the first is the headline when it is short and text follows; unstopped lines between it
 * and the first long paragraph are decks. A story of plain sentences has neither.
 */
function markHead(lines: readonly string[], roles: Role[]): void {
  const first = roles.findIndex((role) => role !== 'furniture' && role !== 'byline' && role !== 'correction');
  if (first < 0 || first > HEAD_PARAGRAPHS || roles[first] !== 'body') return;
  if (!isHeadline(lines, roles, first)) return;
  roles[first] = 'headline';
  const last = Math.min(lines.length, first + HEAD_PARAGRAPHS);
  for (let index = first + 1; index < last; index++) {
    if (roles[index] !== 'body') continue;
    const line = lines[index] ?? '';
    if (!isDeck(line) || !hasBodyAfter(lines, roles, index)) return;
    roles[index] = 'deck';
  }
}

/**
 * `Council backs new harbour`, and `Council Backs New Harbour After Year of Debate.` in title case.
 * Not: `The council met on Monday.`, because a plain sentence in sentence case opens a story without a headline.
 */
function isHeadline(lines: readonly string[], roles: readonly Role[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.length > LONGEST_HEADLINE || (QUOTE_OPENING.test(line) && ENDS_STOPPED.test(line))) return false;
  if (!hasBodyAfter(lines, roles, index)) return false;
  if (!ENDS_STOPPED.test(line)) return !/[:,;]$/.test(line);
  if (/[?!][")”’»]*$/.test(line)) return true;
  return line.length <= LONGEST_STOPPED_HEADLINE && capitalShare(line) >= TITLE_SHARE && !/[.!?]\s/.test(line);
}
/** Share of longer words with a capital from which a line counts as title case: its verb has one too. */
const TITLE_SHARE = 0.9;
const SMALL_WORDS = new Set([
  'about',
  'above',
  'after',
  'against',
  'among',
  'before',
  'between',
  'during',
  'since',
  'under',
  'until',
  'without',
]);

/** Longer words that open with a capital, as a share: small words and prepositions stay small in title case. */
function capitalShare(line: string): number {
  const words = line.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? [];
  const long = words.filter((word) => word.length >= 5 && !SMALL_WORDS.has(word));
  if (long.length < 3) return 0;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length;
}

/** A short line without a full stop. */
function isDeck(line: string): boolean {
  return line.length <= LONGEST_DECK && !ENDS_STOPPED.test(line) && !/[:,;]$/.test(line) && !QUOTE_OPENING.test(line);
}

/** Whether a paragraph of running text follows: one that ends a sentence, or is longer than any deck. */
function hasBodyAfter(lines: readonly string[], roles: readonly Role[], index: number): boolean {
  const last = Math.min(lines.length, index + HEAD_PARAGRAPHS);
  for (let next = index + 1; next < last; next++) {
    const line = lines[next] ?? '';
    if (roles[next] !== 'body') continue;
    if (line.length > LONGEST_DECK) return true;
    if (!ENDS_STOPPED.test(line)) continue;
    if (line.length >= (WIDE.test(line) ? WIDE_BODY_LENGTH : BODY_LENGTH) || /[.!?]\s/.test(line)) return true;
  }
  return false;
}
