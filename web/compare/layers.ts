/** The comparison's ranges, sorted out by side and sentence, ready to be cut into segments. */
import {
  type Comparison,
  isTypographic,
  type Link,
  type Quote,
  type Range,
  type Sentence,
  type SideName,
  tellsReports,
} from '#engine';
import { addTo, firstIndex } from '../model/lists.ts';
import { type Caret, type EditMark, type FactMark, type Layers, NO_LAYERS, type QuoteMark } from './segments.ts';

/** The marks of a sentence, read when it is first asked for. */
type LayersOf = (sentence: number) => Layers;

/** The marks of every sentence, by side. */
export type LayerTable = Readonly<Record<SideName, LayersOf>>;

/** Reads the marks of a comparison, those of the words only where they are asked for. Linear in its size. */
export function readLayers(comparison: Comparison, showTypography: boolean): LayerTable {
  return {
    original: readSide(comparison, 'original', showTypography),
    revision: readSide(comparison, 'revision', showTypography),
  };
}

function readSide(comparison: Comparison, side: SideName, showTypography: boolean): LayersOf {
  const { text, sentences } = comparison[side];
  const quotes = bySentence(sentences, quoteMarks(comparison, side, text));
  const facts = bySentence(sentences, factMarks(comparison, side));
  // Nobody edited one report from the other: only what differs for the same thing is marked.
  const differing = tellsReports(comparison) ? bySentence(sentences, differingMarks(comparison, side)) : null;
  const linkOf: (Link | undefined)[] = new Array(sentences.length);
  for (const link of comparison.links) for (const index of link[side]) linkOf[index] = link;
  const known: (Layers | undefined)[] = new Array(sentences.length);
  return (index) => {
    const found = known[index];
    if (found !== undefined) return found;
    const link = linkOf[index];
    const edited = link !== undefined && link.kind !== 'dropped' && link.kind !== 'added' && link.edits.length > 0;
    const pencil = edited ? editMarks(link, side, text, showTypography) : NO_LAYERS;
    const layers: Layers = {
      ...(differing === null ? pencil : { ...NO_LAYERS, edits: differing.get(index) ?? [] }),
      quotes: quotes.get(index) ?? NO_LAYERS.quotes,
      facts: facts.get(index) ?? NO_LAYERS.facts,
    };
    known[index] = layers;
    return layers;
  };
}

/** The words of quotes and values in both that are critical and differ. */
function differingMarks(comparison: Comparison, side: SideName): EditMark[] {
  const { text } = comparison[side];
  const inQuotes = comparison.quotes.flatMap(({ severity, edits, flags, ...quote }) => {
    if (severity !== 'critical' || quote.original.length === 0 || quote.revision.length === 0) return [];
    const speaker = quote[side][0]?.speaker ?? null;
    const said = edits.flatMap(({ kind, [side]: range }) => (kind === 'typography' ? [] : [range]));
    return flags.includes('speaker') && speaker !== null ? [...said, speaker] : said;
  });
  const values = comparison.facts.flatMap(({ severity, status, [side]: range }) =>
    severity === 'critical' && status === 'changed' && range !== null ? [range] : [],
  );
  return [...inQuotes, ...values]
    .map((range) => withoutSpace(text, range))
    .filter(([start, end]) => start < end)
    .map(([start, end]): EditMark => ({ start, end, kind: 'differs' }))
    .sort((a, b) => a.start - b.start);
}

function editMarks(
  link: Link,
  side: SideName,
  text: string,
  showTypography: boolean,
): Pick<Layers, 'edits' | 'carets'> {
  const edits: EditMark[] = [];
  const carets: Caret[] = [];
  for (const edit of link.edits) {
    // another spelling is shown like typography, and is never hidden
    if (edit.kind === 'typography' && !showTypography) continue;
    const [start, end] = edit[side];
    if (end > start) {
      const kind = isTypographic(edit) ? 'typography' : side === 'original' ? 'delete' : 'insert';
      const [from, to] = kind === 'typography' ? edit[side] : withoutSpace(text, edit[side]);
      edits.push({ start: from, end: to, kind, ...(edit.moved && { moved: true }) });
    } else if (!isTypographic(edit)) {
      carets.push({ at: start, kind: side === 'original' ? 'insert' : 'delete' });
    }
  }
  return { edits, carets };
}

/**
 * A range without the white space at its ends, which an edit takes along and no pencil marks. A range of
 * white space alone stays as it is.
 */
export function withoutSpace(text: string, [start, end]: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return from < to ? [from, to] : [start, end];
}

function quoteMarks({ quotes }: Comparison, side: SideName, text: string): QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (const [index, change] of quotes.entries()) {
    for (const quote of change[side]) marks.push({ ...withMarks(text, quote), index, look: 'wash' });
    // Paraphrased: the words go on in the revision; promoted: they stood unmarked in the original.
    const bare = change.revision.length === 0 ? 'revision' : 'original';
    if (change.passage !== null && change[side].length === 0 && side === bare) {
      marks.push({ start: change.passage[0], end: change.passage[1], index, look: 'gone' });
    }
  }
  return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}

const OPENING = /[“„‟«‹‘‚"'「『〝]/;
const SPACE = /[\u00a0\u202f\u2009 ]/;

/** Marks of the sentence may stand between the words and the closing mark: `hello,”`. */
const BEFORE_CLOSING = /^[.,;:!?…\u00a0\u202f\u2009 ]{0,2}[”“»›’‘"'」』〞]/;

/** A quote's range together with its marks: `hello` in `“hello,”`, `bonjour` in `« bonjour »`. */
export function withMarks(text: string, { start, end }: Pick<Quote, 'start' | 'end'>): { start: number; end: number } {
  const before = SPACE.test(text.charAt(start - 1)) && /[«‹]/.test(text.charAt(start - 2)) ? 2 : 1;
  const after = BEFORE_CLOSING.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return {
    start: start >= before && OPENING.test(text.charAt(start - before)) ? start - before : start,
    end: end + after,
  };
}

function factMarks(comparison: Comparison, side: SideName): FactMark[] {
  const inReports = tellsReports(comparison);
  return comparison.facts
    .flatMap((fact, index) => {
      const range = inReports && fact.status !== 'changed' ? null : fact[side];
      // A value that is only written otherwise is no finding; its words are marked as edited anyway.
      return range === null || fact.status === 'variant' ? [] : [{ start: range[0], end: range[1], index }];
    })
    .sort((a, b) => a.start - b.start);
}

/** Hands each mark to every sentence it touches. Sentences are in reading order and do not overlap. */
function bySentence<T extends { readonly start: number; readonly end: number }>(
  sentences: readonly Sentence[],
  marks: readonly T[],
): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const mark of marks) {
    let index = firstIndex(sentences.length, (at) => (sentences[at] as Sentence).end > mark.start);
    for (; (sentences[index]?.start ?? mark.end) < mark.end; index++) addTo(found, index, mark);
  }
  return found;
}
