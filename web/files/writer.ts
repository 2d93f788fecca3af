/**
 * The plain text of a document, put together piece by piece: every reader of a format writes into one of these.
 *
 * Paragraphs are set apart by an empty line, line breaks stay line breaks. A document with tracked changes is written
 * twice at once, as it reads with all of them rejected and with all of them accepted.
 */

import type { Note } from './reasons.ts';

/** Which version a piece belongs to: both, the accepted one, the rejected one, or (put in and taken out again) none. */
export type Change = 'both' | 'inserted' | 'deleted' | 'neither';

/** The version of a piece inside a tracked insertion, a tracked deletion, or both. */
export function changeOf(inserted: boolean, deleted: boolean): Change {
  if (inserted && deleted) return 'neither';
  return inserted ? 'inserted' : deleted ? 'deleted' : 'both';
}

export interface Written {
  /** All changes accepted. */
  readonly revision: string;
  /** All changes rejected; undefined in a document without tracked changes. */
  readonly original: string | undefined;
  readonly notes: readonly Note[];
}

/** What the reader of a document met and did not write; comments are counted. */
export const NOTHING_LEFT_OUT = {
  comments: 0,
  headers: false,
  footers: false,
  hidden: false,
  symbols: false,
  charts: false,
  /** What comes after the place where a file was cut short. */
  end: false,
};

export interface Writer {
  text(piece: string, change?: Change): void;
  lineBreak(change?: Change): void;
  endParagraph(change?: Change): void;
  /** A row of a table: cells end with `endCell`. Rows may stand inside cells of other rows. */
  openRow(change?: Change): void;
  endCell(): void;
  closeRow(): void;
  /** A text box: its paragraphs follow the paragraph that it hangs on. */
  openAside(): void;
  closeAside(): void;
  /** A footnote or endnote: its paragraphs come after the whole text. */
  openNote(change?: Change): void;
  closeNote(): void;
  readonly leftOut: typeof NOTHING_LEFT_OUT;
  finish(): Written;
}

/** A longer cell is running text in a table that only lays out the page, not a figure or a label. */
const LONGEST_CELL = 240;

/** Tables in tables beyond this are read as the paragraphs in them: each level costs a copy of all that is inside. */
const MAX_FRAMES = 24;

interface Frame {
  readonly kind: 'body' | 'row' | 'aside' | 'note';
  /** Whether what is written here is dropped, because the frame belongs to the other version. */
  readonly dropped: boolean;
  paragraphs: string[];
  pieces: string[];
  asides: string[];
  readonly cells: string[][];
}

export function createWriter(): Writer {
  const accepted = createColumn();
  const rejected = createColumn();
  const leftOut = { ...NOTHING_LEFT_OUT };
  let tracked = false;
  const each = (change: Change, act: (column: Column) => void) => {
    if (change !== 'both') tracked = true;
    if (change === 'both' || change === 'inserted') act(accepted);
    if (change === 'both' || change === 'deleted') act(rejected);
  };
  const both = (act: (column: Column) => void) => {
    act(accepted);
    act(rejected);
  };
  const openFrames = (kind: Frame['kind'], change: Change) => {
    if (change !== 'both') tracked = true;
    accepted.open(kind, change === 'deleted' || change === 'neither');
    rejected.open(kind, change === 'inserted' || change === 'neither');
  };
  return {
    text: (piece, change = 'both') => {
      if (piece !== '') each(change, (column) => column.text(piece));
    },
    lineBreak: (change = 'both') => each(change, (column) => column.text('\n')),
    endParagraph: (change = 'both') => each(change, (column) => column.endParagraph()),
    openRow: (change = 'both') => openFrames('row', change),
    endCell: () => both((column) => column.endCell()),
    closeRow: () => both((column) => column.close('row')),
    openAside: () => both((column) => column.open('aside')),
    closeAside: () => both((column) => column.close('aside')),
    openNote: (change = 'both') => openFrames('note', change),
    closeNote: () => both((column) => column.close('note')),
    leftOut,
    finish: () => {
      const revision = accepted.finish();
      const original = rejected.finish();
      const { comments: count, ...parts } = leftOut;
      const notes: Note[] = count > 0 ? [{ what: 'comments', count }] : [];
      for (const what of ['headers', 'footers', 'hidden', 'symbols', 'charts', 'end'] as const)
        if (parts[what]) notes.push({ what });
      return { revision, original: tracked && original !== revision ? original : undefined, notes };
    },
  };
}

type Column = ReturnType<typeof createColumn>;

function createColumn() {
  const notes: string[] = [];
  let frame = emptyFrame('body', false);
  const below: Frame[] = [];
  let tooDeep = 0;

  const endParagraph = () => {
    if (frame.pieces.length === 0 && frame.asides.length === 0) return;
    const paragraph = tidy(frame.pieces.join(''));
    if (paragraph !== '') frame.paragraphs.push(paragraph);
    append(frame.paragraphs, frame.asides);
    frame.pieces = [];
    frame.asides = [];
  };

  const close = (kind: Frame['kind']) => {
    if (tooDeep > 0) {
      tooDeep--;
      endParagraph();
      return;
    }
    if (frame.kind !== kind) return;
    endParagraph();
    const closed = frame;
    frame = below.pop() as Frame;
    if (closed.dropped) return;
    if (kind === 'row') append(frame.paragraphs, rowParagraphs(closed));
    else append(kind === 'aside' ? frame.asides : notes, closed.paragraphs);
  };

  return {
    text: (piece: string) => {
      frame.pieces.push(piece);
    },
    endParagraph,
    open: (kind: Frame['kind'], dropped = false) => {
      if (kind === 'row' || below.length >= MAX_FRAMES) endParagraph();
      if (below.length >= MAX_FRAMES) {
        tooDeep++;
        return;
      }
      below.push(frame);
      frame = emptyFrame(kind, dropped || frame.dropped);
    },
    endCell: () => {
      if (frame.kind !== 'row') return;
      endParagraph();
      if (tooDeep > 0) return;
      frame.cells.push(frame.paragraphs);
      frame.paragraphs = [];
    },
    close,
    finish: () => {
      tooDeep = 0;
      while (below.length > 0) close(frame.kind);
      endParagraph();
      append(frame.paragraphs, notes);
      return frame.paragraphs.join('\n\n');
    },
  };
}

function emptyFrame(kind: Frame['kind'], dropped: boolean): Frame {
  return { kind, dropped, paragraphs: [], pieces: [], asides: [], cells: [] };
}

/**
 * A row of short cells is one line, its cells set apart by tabs: `Harbour⇥7,200⇥12%`. Cells that hold running text
 * are paragraphs one after another, as in a page that is laid out by a table.
 */
function rowParagraphs({ cells, paragraphs }: Frame): string[] {
  if (paragraphs.length > 0) cells.push(paragraphs);
  const filled = cells.filter((cell) => cell.length > 0);
  const isShort = (cell: string) => cell.length <= LONGEST_CELL && !cell.includes('\n');
  const line = filled.length > 1 && filled.every((cell) => cell.length === 1 && cell.every(isShort));
  if (!line) return filled.flat();
  const row = cells.map((cell) => cell[0] ?? '').join('\t');
  return [row.trim()];
}

/** Without white space at its ends and at the ends of its lines. */
function tidy(paragraph: string): string {
  if (!paragraph.includes('\n')) return paragraph.trim();
  const lines = paragraph.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').join('\n');
}

function append(to: string[], more: readonly string[]): void {
  for (const one of more) to.push(one);
}
