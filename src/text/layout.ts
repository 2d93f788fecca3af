import { LANGUAGES } from '../languages/index.ts';
import type { Span } from './ranges.ts';
import { CREDIT_LABEL } from './role-tables.ts';

/*
 * Sentence breaks that layout makes and no full stop tells: items of a list that was run into one line, the
 * credit behind a caption, a pull quote with its source.
 */

const LABEL =
  /(?:^|\s)(?:(?<bullet>[•⁃▪◦‣])\s?)?(?:(?<value>\d{1,3}|[a-z])(?<mark>\.\)|\)|\.)(?=\s)|(?<=[•⁃▪◦‣]\s?)(?=\S))/g;

/**
 * Where the second and later items of an inline list start: `1) Open the valve 2) Close it`, `• tea • milk`,
 * `a. The first b. The second`. The paragraph must open with a label, and labels must count up.
 */
export function listItemStarts(piece: string): number[] {
  if (!/^(?:[•⁃▪◦‣]|(?:1|a|\d{1,3})(?:\.\)|\)|\.)\s)/.test(piece)) return [];
  const starts: number[] = [];
  let first: { bullet: string; mark: string; numeric: boolean } | undefined;
  let value = 0;
  for (const match of piece.matchAll(LABEL)) {
    const groups = match.groups as Record<string, string | undefined>;
    const label = { bullet: groups.bullet ?? '', mark: groups.mark ?? '', numeric: /^\d/.test(groups.value ?? '') };
    const at = match.index + (/^\s/.test(match[0]) ? 1 : 0);
    const counted = label.numeric ? Number(groups.value) : (groups.value?.charCodeAt(0) ?? 0);
    if (first === undefined) {
      if (at !== 0) return [];
      first = label;
    } else {
      if (label.bullet !== first.bullet || label.mark !== first.mark || label.numeric !== first.numeric) continue;
      if (label.mark !== '' && counted !== value + 1) continue;
      starts.push(at);
    }
    value = counted;
  }
  return starts;
}

/** Longest credit line behind a caption, and the longest caption it is looked for in. */
const LONGEST_CREDIT = 70;
const LONGEST_CAPTION = 700;

/** A credit at the head of a text: `Photo: Mia Holm`. */
export const OPENS_CREDIT = new RegExp(`^${CREDIT_LABEL}\\S`, 'u');
const CREDIT = new RegExp(`[^\\s.!?…:](?<gap>\\s+)${CREDIT_LABEL}(?=\\S)`, 'gu');
/** These belong to the credit themselves: `File photo: …`, `AFP Photo: …` */
const CREDIT_HEAD = /(?:^|\s)(?:File|Handout|Stock|Courtesy|Undated|Archive|AFP|AP|EPA|Reuters|Getty|dpa)$/;

/**
 * Where the credit of a caption without a full stop starts: `The new quay at dusk Image: Harbour Office.` Only a
 * credit that ends on a stop stands as a sentence of its own.
 */
export function creditLabelAt(piece: string): number[] {
  if (piece.length > LONGEST_CAPTION || !piece.endsWith('.') || !/[:：]/.test(piece)) return [];
  const last = Array.from(piece.matchAll(CREDIT)).at(-1);
  if (last === undefined || piece.length - last.index > LONGEST_CREDIT) return [];
  if (CREDIT_HEAD.test(piece.slice(Math.max(0, last.index - 12), last.index + 1))) return [];
  return [last.index + 1 + (last.groups?.gap?.length ?? 0)];
}

/** A pull quote longer than this is a paragraph of its own. */
const LONGEST_PULL_QUOTE = 300;
const LONGEST_SOURCE = 90;

/**
 * A paragraph of one quotation and the name behind it, without a full stop of its own: `“We lost. We will be back.” –
 * Ana Ruiz, coach`. The quotation and its source are one piece.
 */
export function isPullQuote(piece: string, enclosures: readonly (Span & { readonly quote: boolean })[]): boolean {
  if (piece.length > LONGEST_PULL_QUOTE + LONGEST_SOURCE) return false;
  const first = enclosures[0];
  if (first === undefined || first.start !== 0 || !first.quote || first.end > LONGEST_PULL_QUOTE) return false;
  const source = piece.slice(first.end).trim();
  if (source === '' || source.length > LONGEST_SOURCE || !/[.!?…]["'”’»]*$/.test(piece.slice(0, first.end)))
    return false;
  return /^(?:[-–—~]\s*)?\p{Lu}/u.test(source) && !/[.!?…]["'”’»)]*$/.test(source);
}

const SPACE_BREAKS = LANGUAGES.flatMap(({ sentences: { spaceBreaks } }) => {
  if (spaceBreaks === null) return [];
  const [openers, endings] = [spaceBreaks.openers, spaceBreaks.endings].map((words) => words.replaceAll(' ', '|'));
  const gap = new RegExp(`(?<=(?:${endings})["”’]?)\\s+(?=\\S)|(?<=\\S)\\s+(?=(?:${openers}))`, 'g');
  return [{ script: spaceBreaks.script, gap }];
});

/**
 * Where a space parts sentences, in scripts that end none with a mark: Thai `…สะพานปิดแล้ว นอกจากนี้ …` is cut before
 * `นอกจากนี้` (besides).
 */
export function spaceBreaks(piece: string): number[] {
  return SPACE_BREAKS.flatMap(({ script, gap }) =>
    script.test(piece) ? Array.from(piece.matchAll(gap), (match) => match.index + match[0].length) : [],
  );
}
