import type { Range, Role } from '../../comparison.ts';
import { PARAGRAPH, paragraphRoles, rangeInFlow } from './flow.ts';
import { type Merged, type Piece, textOfPiece } from './merge.ts';
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

interface Segment extends Piece {
  readonly text: string;
}

/**
 * The merged text as the content of `w:body`. Every paragraph mark, but for the last, is one of the text's own and is
 * tracked like a word: a mark that was inserted splits a paragraph, one that was deleted joins two (ECMA-376, part 1,
 * 17.13.5). Moved text is deleted and inserted rather than `w:moveFrom` and `w:moveTo`, which cannot hold rewording.
 */
export function wordBody(merged: Merged, remarks: readonly Remark[], author: Author): string {
  const { original, revision } = merged;
  const roles = { original: paragraphRoles(original.story), revision: paragraphRoles(revision.story) };
  const at = { original: 0, revision: 0 };
  const anchors = anchorsOf(merged, remarks);
  const rtl = hasRightToLeft(original.text) || hasRightToLeft(revision.text);
  const stamp = (date: Date) => `w:author="${escapeXml(author.name)}" w:date="${wordDate(date)}"`;
  const stamps = [stamp(author.date), stamp(new Date(author.date.getTime() + APART))] as const;
  let insertion = 0;
  let nextId = remarks.length;
  const tracked = (mark: Piece['mark']) => `w:id="${nextId++}" ${stamps[mark === 'inserted' ? insertion : 0]}`;
  const out: string[] = [];
  let segments: Segment[] = [];
  let endsInserted = false;

  const closeParagraph = (mark: Piece['mark'] | 'last') => {
    const words = segments.map(({ text }) => text).join('');
    const bidi = rtl && runsRightToLeft(words);
    const side = mark === 'deleted' || revision.text === '' ? 'original' : 'revision';
    const role = roles[side][at[side]] ?? 'body';
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
    segments = [];
    if (mark === 'same' || mark === 'deleted') at.original++;
    if (mark === 'same' || mark === 'inserted') at.revision++;
  };
  const runs = ({ text, mark }: Segment, bidi: boolean) => {
    const element = mark === 'deleted' ? 'w:delText' : 'w:t';
    const other =
      mark === 'deleted' && original.story.language !== revision.story.language
        ? languageOf(original.story.language)
        : '';
    const parts = rtl ? stretches(text, bidi) : [{ text, rtl: false }];
    return parts
      .map((part) => {
        const properties = `${part.rtl ? '<w:rtl/>' : ''}${other}`;
        return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${runContent(part.text, element)}</w:r>`;
      })
      .join('');
  };

  for (const piece of merged.pieces) {
    for (const segment of cut(merged, piece, anchors.cuts)) {
      if (segment.text === PARAGRAPH) closeParagraph(segment.mark);
      else segments.push(segment);
    }
  }
  closeParagraph('last');
  return out.join('');
}

const REFERENCE = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="#"/></w:r>';

function wrap(mark: Piece['mark'], runs: string, tracked: (mark: Piece['mark']) => string): string {
  if (mark === 'inserted') return `<w:ins ${tracked(mark)}>${runs}</w:ins>`;
  return mark === 'deleted' ? `<w:del ${tracked(mark)}>${runs}</w:del>` : runs;
}

/** A language as Word keeps it, by the kind of script: `ja` is East Asian, `ar` complex. */
export function languageOf(tag: string): string {
  const kind = /^(?:ja|zh|ko|yue)\b/.test(tag)
    ? 'eastAsia'
    : /^(?:ar|fa|he|ur|yi|ps|ckb|th|hi)\b/.test(tag)
      ? 'bidi'
      : 'val';
  return `<w:lang w:${kind}="${escapeXml(tag)}"/>`;
}

/** A piece cut at paragraph marks, which stand alone, and where remarks begin and end. */
function* cut(merged: Merged, piece: Piece, cuts: Cuts): Generator<Segment> {
  const text = textOfPiece(merged, piece);
  const places = [
    ...(piece.mark === 'inserted' ? [] : within(cuts.original, piece.original, piece.length)),
    ...(piece.mark === 'deleted' ? [] : within(cuts.revision, piece.revision, piece.length)),
  ].sort((a, b) => a - b);
  const part = (from: number, to: number): Segment => ({
    mark: piece.mark,
    original: piece.original + (piece.mark === 'inserted' ? 0 : from),
    revision: piece.revision + (piece.mark === 'deleted' ? 0 : from),
    length: to - from,
    text: text.slice(from, to),
  });
  let place = 0;
  for (let from = 0; from < text.length; ) {
    while ((places[place] ?? text.length) <= from && place < places.length) place++;
    const mark = text.indexOf(PARAGRAPH, from);
    const to = Math.min(mark === from ? from + 1 : mark === -1 ? text.length : mark, places[place] ?? text.length);
    yield part(from, to);
    from = to;
  }
}

interface Cuts {
  readonly original: readonly number[];
  readonly revision: readonly number[];
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
  const head = text.slice(0, 60);
  const from = head.length - head.trimStart().length;
  return [from, from + (/^\S+/.exec(head.slice(from))?.[0].length ?? 0)];
}

/** The places in `sorted` that lie inside `(from, from + length)`, counted from `from`. */
function within(sorted: readonly number[], from: number, length: number): number[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) <= from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < sorted.length && (sorted[i] as number) < from + length; i++)
    found.push((sorted[i] as number) - from);
  return found;
}
