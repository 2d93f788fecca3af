import type { Role } from '../comparison.ts';
import { capitalShare } from './abbreviation-rules.ts';
import { isFurniture, isListLabel, isPointer } from './furniture.ts';
import type { Span } from './ranges.ts';
import {
  BYLINE,
  CAPTION_ENDING,
  CAPTION_LABEL,
  CAPTION_OPENING,
  CORRECTION,
  EMBARGO,
  isDeskOrDate,
  KILL,
  SOURCE_ENDING,
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
/** A section's name or a kicker. */
const LONGEST_KICKER = 25;
/** Lines above the body beyond which no headline, deck or byline is looked for. */
const HEAD_PARAGRAPHS = 14;

/** What a desk or its readers are told about the story itself. */
const NOTICES = [CORRECTION, EMBARGO, KILL];

const ENDS_STOPPED = /[.!?…。！？।۔؟][")”“’»«』」\]]*$/;
const QUOTE_OPENING = /^["“„«‘「]/;

/**
 * The role of every sentence, by paragraph: what each paragraph is as a copy desk sees it.
 * `sentences[i]` are the sentences of `paragraphs[i]`; the answer has the same shape. Furniture that was run into a
 * paragraph of text (`… he said. Read more: Storm closes the port`) is told sentence by sentence.
 */
export function assignRoles(
  text: string,
  paragraphs: readonly Span[],
  sentences: readonly (readonly Span[])[],
  language: string,
): Role[][] {
  const lines = paragraphs.map((paragraph) =>
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_CORRECTION + 1)),
  );
  const roles = lines.map((line): Role => roleAlone(line));
  markSourcedCaptions(lines, roles);
  markNavigation(lines, roles);
  markListsAndForms(lines, roles);
  markHead(lines, roles, language);
  return sentences.map((inside, index) => rolesInside(text, inside, roles[index] ?? 'body'));
}

/** What a paragraph is by itself, wherever it stands. */
function roleAlone(line: string): Role {
  if (isFurniture(line)) return 'furniture';
  if (line.length <= LONGEST_CORRECTION && NOTICES.some((notice) => notice.test(line))) return 'correction';
  if (line.length <= LONGEST_BYLINE && (BYLINE.test(line) || isDeskOrDate(line))) return 'byline';
  if (isCaption(line)) return 'caption';
  return 'body';
}

/** UTF-16 units from the end of a caption among which its credit or source stands. */
const LONGEST_ENDING = 160;

/** `In this photo …`, `A ferry leaves the quay. Photo: Mia Holm`; a paragraph of speech that ends alike is none. */
function isCaption(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  if (CAPTION_OPENING.test(line) || CAPTION_LABEL.test(line)) return true;
  return !QUOTE_OPENING.test(line) && CAPTION_ENDING.test(line.slice(-LONGEST_ENDING));
}

/** Furniture that was run into a paragraph of text stands at its end and outside quotation marks. */
function rolesInside(text: string, inside: readonly Span[], role: Role): Role[] {
  const roles = inside.map(() => role);
  if (role !== 'body') return roles;
  for (let index = inside.length - 1; index > 0; index--) {
    const { start, end } = inside[index] as Span;
    if (end - start > LONGEST_BYLINE) break;
    const sentence = text.slice(start, end);
    if (/["“”„«»]/.test(sentence) || !(isPointer(sentence) || isFurniture(sentence))) break;
    roles[index] = 'furniture';
  }
  return roles;
}

/** A caption with nothing but a source behind it is at most this long. */
const LONGEST_SOURCED_CAPTION = 350;

/**
 * `A ferry leaves the quay on Monday. (AP)` above or between paragraphs of text is a caption; the last paragraph of a
 * story, which may carry the agency's name in the same way, is not.
 */
function markSourcedCaptions(lines: readonly string[], roles: Role[]): void {
  let textBelow = false;
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? '';
    if (roles[index] !== 'body') continue;
    const sourced =
      line.length <= LONGEST_SOURCED_CAPTION &&
      !QUOTE_OPENING.test(line) &&
      SOURCE_ENDING.test(line.slice(-LONGEST_ENDING));
    if (sourced && textBelow) roles[index] = 'caption';
    else textBelow ||= ENDS_STOPPED.test(line) || line.length > LONGEST_DECK;
  }
}

/** A page's sections above its story: this many labels of a word or two in a row, more where none is known furniture. */
const LEAST_SECTIONS = 3;
const LEAST_UNKNOWN_SECTIONS = 5;

/** `Home`, `News`, `Sport`, `Weather` at the top of a copied page are its navigation, not kickers and headlines. */
function markNavigation(lines: readonly string[], roles: Role[]): void {
  const end = lines.findIndex((line, index) => roles[index] !== 'furniture' && !isSectionLabel(line));
  const known = roles.slice(0, Math.max(end, 0)).includes('furniture');
  if (end < (known ? LEAST_SECTIONS : LEAST_UNKNOWN_SECTIONS)) return;
  for (let index = 0; index < end; index++) roles[index] = 'furniture';
}

function isSectionLabel(line: string): boolean {
  return line.length <= LONGEST_KICKER && line.split(/\s+/).length <= 2 && !WIDE.test(line) && !ENDS_STOPPED.test(line);
}

/** An item of a list of other stories, or a field of a form. */
const LONGEST_ITEM = 120;
const LONGEST_FIELD = 60;

/**
 * Short lines that belong to the furniture above them: the headlines below `Related stories`, and below the last
 * paragraph of the story the fields of a form (`Leave a Reply`, then `Name`, `Website`).
 */
function markListsAndForms(lines: readonly string[], roles: Role[]): void {
  const last = lines.findLastIndex(
    (line, index) => roles[index] === 'body' && (line.length > LONGEST_DECK || ENDS_STOPPED.test(line)),
  );
  let list = false;
  let form = false;
  for (const [index, line] of lines.entries()) {
    if (roles[index] === 'furniture') {
      list = isListLabel(line);
      form = index > last;
      continue;
    }
    const item = roles[index] === 'body' && !ENDS_STOPPED.test(line) && !QUOTE_OPENING.test(line);
    list &&= item && line.length <= LONGEST_ITEM;
    form &&= item && line.length <= LONGEST_FIELD;
    if (list || form) roles[index] = 'furniture';
  }
}

/**
 * The lines above the body: the first is the headline when it is short and text follows; unstopped lines between it
 * and the first long paragraph are decks. A story of plain sentences has neither.
 */
function markHead(lines: readonly string[], roles: Role[], language: string): void {
  const first = roles.indexOf('body');
  if (first < 0 || !isHeadline(lines, roles, first, language)) return;
  const headline = isKicker(lines, roles, first, language) ? first + 1 : first;
  if (headline > first) roles[first] = 'deck';
  roles[headline] = 'headline';
  const last = Math.min(lines.length, headline + HEAD_PARAGRAPHS);
  const signed = bylineBelow(lines, roles, headline);
  for (let index = headline + 1; index < last; index++) {
    if (roles[index] !== 'body') continue;
    if (index > signed && (!isDeck(lines[index] ?? '') || !hasBodyAfter(lines, roles, index))) return;
    roles[index] = 'deck';
  }
}

/**
 * `Council backs new harbour`, and `Council Backs New Harbour After Year of Debate.` in title case.
 * Not: `The council met on Monday.`, because a plain sentence in sentence case opens a story without a headline.
 */
function isHeadline(lines: readonly string[], roles: readonly Role[], index: number, language: string): boolean {
  const line = lines[index] ?? '';
  if (line.length > LONGEST_HEADLINE || (QUOTE_OPENING.test(line) && ENDS_STOPPED.test(line))) return false;
  if (!hasBodyAfter(lines, roles, index)) return false;
  if (!ENDS_STOPPED.test(line)) return !/[:,;]$/.test(line);
  if (/[?!][")”’»]*$/.test(line)) return true;
  return (
    line.length <= LONGEST_STOPPED_HEADLINE &&
    capitalShare(line, SHORTEST_TITLE_WORD, language) >= TITLE_SHARE &&
    !/[.!?]\s/.test(line)
  );
}
/** Share of longer words with a capital from which a line counts as title case: its verb has one too. */
const TITLE_SHARE = 0.9;
const SHORTEST_TITLE_WORD = 5;

/** A short line without a full stop. */
function isDeck(line: string): boolean {
  return line.length <= LONGEST_DECK && !ENDS_STOPPED.test(line) && !/[:,;]$/.test(line) && !QUOTE_OPENING.test(line);
}

/** Whether a paragraph of running text follows: one that ends a sentence, or is longer than any deck. */
function hasBodyAfter(lines: readonly string[], roles: readonly Role[], index: number): boolean {
  let left = HEAD_PARAGRAPHS;
  for (let next = index + 1; next < lines.length && left > 0; next++) {
    const line = lines[next] ?? '';
    if (roles[next] !== 'body') continue;
    left--;
    if (line.length > LONGEST_DECK) return true;
    if (!ENDS_STOPPED.test(line)) continue;
    if (line.length >= (WIDE.test(line) ? WIDE_BODY_LENGTH : BODY_LENGTH) || /[.!?]\s/.test(line)) return true;
  }
  return false;
}

/** `Politics`, `EXCLUSIVE`: a label of a word or two with the headline on the next line. */
function isKicker(lines: readonly string[], roles: readonly Role[], index: number, language: string): boolean {
  const [line, next] = [lines[index] ?? '', lines[index + 1] ?? ''];
  if (!isSectionLabel(line)) return false;
  return roles[index + 1] === 'body' && next.split(/\s+/).length > 3 && isHeadline(lines, roles, index + 1, language);
}

/**
 * The byline up to which the lines below a headline are decks even with a full stop (a standfirst), or -1: one or two
 * short lines between headline and byline are no running text.
 */
function bylineBelow(lines: readonly string[], roles: readonly Role[], headline: number): number {
  let between = 0;
  for (let index = headline + 1; index < Math.min(lines.length, headline + HEAD_PARAGRAPHS); index++) {
    if (roles[index] === 'byline') return between <= MOST_STANDFIRSTS && hasBodyAfter(lines, roles, index) ? index : -1;
    if (roles[index] === 'body' && (lines[index] ?? '').length > LONGEST_DECK) return -1;
    if (roles[index] === 'body') between++;
  }
  return -1;
}
const MOST_STANDFIRSTS = 2;
