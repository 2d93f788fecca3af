import type { Range, Role } from '../../comparison.ts';
import { isUnknownLanguage } from '../../messages/formats.ts';
import { headOf } from '../../text/visible.ts';
import { rangeInFlow } from './flow.ts';
import type { Merged, Piece } from './merge.ts';
import { type Cuts, mergedParagraphs, type Segment } from './paragraphs.ts';
import type { Remark } from './remarks.ts';
import { escapeXml, hasRightToLeft, runContent, runsRightToLeft, stretches } from './runs.ts';

/** Who made the changes and when: what Word shows beside each. */
export interface Author {
  readonly name: string;
  readonly date: Date;
}

/** ISO 8601 without fractions of a second, which Word does not take. */
export function wordDate(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/**
 * LibreOffice takes two insertions of about the same minute on both sides of a paragraph mark for one, and rejects the
 * mark with them: the second is dated later by this many milliseconds.
 */
const APART = 120_000;

/** The style of a paragraph by what it is; the names are those of `styles.ts`. */
const STYLES: Readonly<Record<Role, string>> = {
  headline: 'Heading1',
  deck: 'Subtitle',
  byline: 'Byline',
  caption: 'Caption',
  body: 'BodyText',
  correction: 'Correction',
  furniture: 'Furniture',
};

/**
 * The merged text as the content of `w:body`. Every paragraph mark, but for the last, is one of the text's own and is
 * tracked like a word: a mark that was inserted splits a paragraph, one that was deleted joins two (ECMA-376, part 1,
 * 17.13.5). Moved text is deleted and inserted rather than `w:moveFrom` and `w:moveTo`, which cannot hold rewording.
 */
export function wordBody(merged: Merged, remarks: readonly Remark[], author: Author): string {
  const { original, revision } = merged;
  const anchors = anchorsOf(merged, remarks);
  const rtl = hasRightToLeft(original.text) || hasRightToLeft(revision.text);
  const stamp = (date: Date) => `w:author="${escapeXml(author.name)}" w:date="${wordDate(date)}"`;
  const stamps = [stamp(author.date), stamp(new Date(author.date.getTime() + APART))] as const;
  let insertion = 0;
  let nextId = remarks.length;
  const tracked = (mark: Piece['mark']) => `w:id="${nextId++}" ${stamps[mark === 'inserted' ? insertion : 0]}`;
  const out: string[] = [];
  let endsInserted = false;

  const runs = ({ text, mark }: Segment, bidi: boolean) => {
    const element = mark === 'deleted' ? 'w:delText' : 'w:t';
    const other =
      mark === 'deleted' && original.story.language !== revision.story.language
        ? wordLanguage(original.story.language)
        : '';
    const parts = rtl ? stretches(text, bidi) : [{ text, rtl: false }];
    return parts
      .map((part) => {
        const properties = `${part.rtl ? '<w:rtl/>' : ''}${other}`;
        return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runContent(part.text, element)}</w:r>`;
      })
      .join('');
  };

  for (const { segments, mark, role } of mergedParagraphs(merged, anchors.cuts)) {
    const bidi = rtl && runsRightToLeft(segments.map(({ text }) => text).join(''));
    out.push(`<w:p><w:pPr><w:pStyle w:val="${STYLES[role]}"/>${bidi ? '<w:bidi/>' : ''}`);
    if (endsInserted && segments[0]?.mark === 'inserted') insertion = 1 - insertion;
    endsInserted = mark === 'same' && segments.at(-1)?.mark === 'inserted';
    const ofMark =
      mark === 'inserted' ? `<w:ins ${tracked(mark)}/>` : mark === 'deleted' ? `<w:del ${tracked(mark)}/>` : '';
    if (ofMark !== '' || bidi) out.push(`<w:rPr>${ofMark}${bidi ? '<w:rtl/>' : ''}</w:rPr>`);
    out.push('</w:pPr>');
    for (const segment of segments) {
      for (const id of anchors.openedBy(segment)) out.push(`<w:commentRangeStart w:id="${id}"/>`);
      out.push(wrap(segment.mark, runs(segment, bidi), tracked));
      for (const id of anchors.closedBy(segment)) {
        out.push(`<w:commentRangeEnd w:id="${id}"/>`);
        out.push(wrap(segment.mark, REFERENCE.replace('#', `${id}`), tracked));
      }
    }
    out.push('</w:p>');
  }
  return out.join('');
}

const REFERENCE = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="#"/></w:r>';

function wrap(mark: Piece['mark'], runs: string, tracked: (mark: Piece['mark']) => string): string {
  if (mark === 'inserted') return `<w:ins ${tracked(mark)}>${runs}</w:ins>`;
  return mark === 'deleted' ? `<w:del ${tracked(mark)}>${runs}</w:del>` : runs;
}

/** A language as Word keeps it, by the kind of script: `ja` is East Asian, `ar` complex; `x-none` where it is not known. */
export function wordLanguage(tag: string): string {
  if (isUnknownLanguage(tag)) return '<w:lang w:val="x-none"/>';
  const script = scriptOf(tag);
  const kind = EAST_ASIAN.test(script) ? 'eastAsia' : COMPLEX.test(script) ? 'bidi' : 'val';
  return `<w:lang w:${kind}="${escapeXml(tag)}"/>`;
}
const EAST_ASIAN = /^(?:Jpan|Han[ist]|Kore)$/;
const COMPLEX = /^(?:Arab|Hebr|Thai|Deva)$/;

/** The script a language is usually written in, by ISO 15924: `Arab`; empty for a tag that is none. */
export function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return '';
  }
}

interface Anchors {
  readonly cuts: Cuts;
  readonly openedBy: (segment: Segment) => readonly number[];
  readonly closedBy: (segment: Segment) => readonly number[];
}

/** Where each remark begins and ends. A remark's number is its index; one without words to stand at opens the text. */
function anchorsOf({ original, revision }: Merged, remarks: readonly Remark[]): Anchors {
  const opens = new Map<string, number[]>();
  const closes = new Map<string, number[]>();
  const cuts: { original: number[]; revision: number[] } = { original: [], revision: [] };
  const note = (map: Map<string, number[]>, key: string, id: number) => map.set(key, [...(map.get(key) ?? []), id]);
  const first = revision.text === '' ? ('original' as const) : ('revision' as const);
  for (const [id, remark] of remarks.entries()) {
    const flow = remark.side === 'original' ? original : revision;
    const range = remark.side === null ? undefined : words(flow.text, rangeInFlow(flow, remark.range));
    const side = range === undefined || remark.side === null ? first : remark.side;
    const [from, to] = range ?? firstWord((side === 'original' ? original : revision).text);
    if (to <= from) continue;
    cuts[side].push(from, to);
    note(opens, `${side} ${from}`, id);
    note(closes, `${side} ${to}`, id);
  }
  cuts.original.sort((a, b) => a - b);
  cuts.revision.sort((a, b) => a - b);
  const pick = (map: Map<string, number[]>, { mark, original: o, revision: r }: Segment, length: number) => [
    ...(mark === 'inserted' ? [] : (map.get(`original ${o + length}`) ?? [])),
    ...(mark === 'deleted' ? [] : (map.get(`revision ${r + length}`) ?? [])),
  ];
  return {
    cuts,
    openedBy: (segment) => pick(opens, segment, 0),
    closedBy: (segment) => pick(closes, segment, segment.length),
  };
}

/** A range without the white space at its ends; nothing where there is no word in it. */
function words(text: string, range: Range | undefined): Range | undefined {
  if (range === undefined) return undefined;
  const inside = text.slice(range[0], range[1]);
  const from = range[0] + inside.length - inside.trimStart().length;
  const to = from + inside.trim().length;
  return from < to ? [from, to] : undefined;
}

function firstWord(text: string): Range {
  const head = headOf(text, 60);
  const from = head.length - head.trimStart().length;
  return [from, from + (/^\S+/.exec(head.slice(from))?.[0].length ?? 0)];
}
