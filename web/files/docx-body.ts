/** The body of a Word document, or of one of its notes, into a writer. Format: ECMA-376, part 1, 17. */

import { isOn, type Styles } from './docx-styles.ts';
import type { Attributes, MarkupHandler } from './markup.ts';
import { raisedText } from './raised.ts';
import { type Change, changeOf, NOTHING_LEFT_OUT, type Writer } from './writer.ts';
import { skipElements } from './xml.ts';

/** The markup of the notes that the text has not referred to yet, by kind and number: a note stands in another part. */
export type Notes = Map<string, readonly ((handler: MarkupHandler) => void)[]>;

/** The texts of files inside the document, by the ids that it calls them by. */
export type Linked = Map<string, string>;

export interface BodyParts {
  readonly writer: Writer;
  readonly notes: Notes;
  readonly styles: Styles;
  readonly linked: Linked;
}

/** Elements whose inside is no text of the story: older copies of it, how it looked before, prompts, furigana. */
const SKIPPED = new Set(
  'w:pPrChange w:rPrChange w:trPrChange w:tblPr w:sectPr w:sdtPr w:instrText w:delInstrText w:rt mc:Fallback'.split(
    ' ',
  ),
);

const TEXTS = new Set(['w:t', 'w:delText', 'm:t']);

const CHANGES: ReadonlyMap<string, 'inserted' | 'deleted'> = new Map([
  ['w:ins', 'inserted'],
  ['w:moveTo', 'inserted'],
  ['w:del', 'deleted'],
  ['w:moveFrom', 'deleted'],
]);

/**
 * What stands for a character. A soft hyphen shows only where a line breaks, and no line breaks here. Of a formula the
 * signs that its layout stands for: `1/2`, `x^2`.
 */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:noBreakHyphen', '\u2011'],
  ['m:den', '/'],
  ['m:sup', '^'],
  ['m:rad', '√'],
]);

/** Drawings whose words stand in a part of their own: charts, the diagrams of SmartArt, objects of other programs. */
const CHARTS = new Set(['c:chart', 'cx:chart', 'dgm:relIds', 'o:OLEObject']);

/** How far back is looked for what a raised character follows. */
const BEFORE = 12;

export function bodyHandler(parts: BodyParts): MarkupHandler {
  const { writer, styles, linked } = parts;
  let insertions = 0;
  let deletions = 0;
  let inText = false;
  let properties: 'paragraph' | 'run' | 'row' | undefined;
  let paragraphHides = false;
  let hides = false;
  let raised = false;
  let row: Change | undefined;
  let mark: Change = 'both';
  const marks: Change[] = [];
  let before = '';
  /** A page break is to stand between two words. */
  let apart = false;
  const change = (): Change => changeOf(insertions > 0, deletions > 0);

  const property = (name: string, attributes: Attributes) => {
    const kind = CHANGES.get(name);
    const value = attributes.get('w:val') ?? '';
    if (properties === 'row') {
      if (kind !== undefined) row = combine(row ?? 'both', kind);
    } else if (properties === 'paragraph') {
      if (kind !== undefined) mark = combine(mark, kind);
      else if (name === 'w:pStyle') paragraphHides = styles.hidden.has(value);
    } else if (name === 'w:rStyle') {
      hides ||= styles.hidden.has(value);
      raised = styles.raised.has(value);
    } else if (name === 'w:vanish') hides = isOn(attributes.get('w:val'));
    else if (name === 'w:vertAlign') raised = value === 'superscript';
    else if (name === 'w:position') raised ||= Number(value) > 0;
  };

  const write = (text: string) => {
    if (hides) {
      writer.leftOut.hidden = true;
      return;
    }
    const piece = raised ? raisedText(text, before) : text;
    if (piece === '') return;
    writer.text(apart && before !== '' && !/\s$/.test(before) && !/^\s/.test(piece) ? ` ${piece}` : piece, change());
    before = (before + piece).slice(-BEFORE);
    apart = false;
  };

  const writeBreak = (type: string | undefined) => {
    // where a page ends is no line of the story
    if (type === 'page' || type === 'column') apart = true;
    else {
      writer.lineBreak(change());
      before = '';
    }
  };

  return skipElements(SKIPPED, {
    open(name, attributes) {
      if (properties !== undefined) return property(name, attributes);
      const kind = CHANGES.get(name);
      if (kind === 'inserted') insertions++;
      else if (kind === 'deleted') deletions++;
      if (TEXTS.has(name)) inText = true;
      switch (name) {
        case 'w:p':
          marks.push(mark);
          mark = 'both';
          before = '';
          paragraphHides = false;
          return;
        case 'w:pPr':
          properties = 'paragraph';
          return;
        case 'w:rPr':
          properties = 'run';
          return;
        case 'w:trPr':
          properties = 'row';
          return;
        case 'w:r':
          hides = paragraphHides;
          raised = false;
          return;
        case 'w:br':
        case 'w:cr':
          return writeBreak(attributes.get('w:type'));
        case 'w:sym':
          return writeSymbol(writer, attributes.get('w:char'), attributes.get('w:font'), change());
        case 'w:tr':
          row = 'both';
          return;
        case 'w:tc':
          // what a row is, is said before its first cell
          if (row !== undefined) writer.openRow(row);
          row = undefined;
          return;
        case 'w:txbxContent':
          return writer.openAside();
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          return writeNote(parts, `${name} ${attributes.get('w:id')}`, change());
        case 'w:commentReference':
          writer.leftOut.comments++;
          return;
        case 'm:f':
          // one and a half: `1 1/2`
          if (/\d$/.test(before)) writer.text(' ', change());
          return;
        case 'w:altChunk':
          return writeLinked(writer, linked.get(attributes.get('r:id') ?? ''));
        default:
          if (CHARTS.has(name)) writer.leftOut.charts = true;
          writer.text(CHARACTERS.get(name) ?? '', change());
      }
    },
    close(name) {
      if (name === 'w:pPr' || name === 'w:trPr') properties = undefined;
      else if (name === 'w:rPr' && properties === 'run') properties = undefined;
      if (properties !== undefined) return;
      const kind = CHANGES.get(name);
      if (kind === 'inserted') insertions--;
      else if (kind === 'deleted') deletions--;
      if (TEXTS.has(name)) inText = false;
      switch (name) {
        case 'w:p':
          writer.endParagraph(mark);
          mark = marks.pop() ?? 'both';
          before = '';
          apart = false;
          return;
        case 'w:tc':
          return writer.endCell();
        case 'w:tr':
          // one without a cell was never opened
          if (row === undefined) writer.closeRow();
          row = undefined;
          return;
        case 'w:txbxContent':
          return writer.closeAside();
      }
    },
    text(text) {
      // a line end in XML that somebody laid out is a space
      if (inText) write(text.replace(/\s*[\r\n]\s*/g, ' '));
    },
  });
}

function combine(one: Change, other: 'inserted' | 'deleted'): Change {
  return one === 'both' || one === other ? other : 'neither';
}

function writeNote({ writer, notes, styles }: BodyParts, key: string, change: Change): void {
  const note = notes.get(key);
  if (note === undefined) return;
  notes.delete(key);
  writer.openNote(change);
  const inNote = { ...writer, leftOut: { ...NOTHING_LEFT_OUT } };
  const handler = bodyHandler({ writer: inNote, notes: new Map(), styles, linked: new Map() });
  for (const play of note) play(handler);
  writer.closeNote();
}

function writeLinked(writer: Writer, text: string | undefined): void {
  // one that is not there, or of a kind that is not read
  if (text === undefined || text === '') writer.leftOut.charts = true;
  for (const paragraph of text?.split(/\n{2,}/) ?? []) {
    writer.text(paragraph);
    writer.endParagraph();
  }
}

/** What the symbol fonts that Word brings have at the places that news copy uses; their letters lie at F000 and up. */
const SYMBOLS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map(
  Object.entries({
    Symbol: {
      162: '′',
      163: '≤',
      165: '∞',
      174: '→',
      176: '°',
      177: '±',
      178: '″',
      179: '≥',
      180: '×',
      183: '•',
      184: '÷',
      185: '≠',
      187: '≈',
      188: '…',
      190: '—',
      210: '®',
      211: '©',
      212: '™',
    },
    Wingdings: { 108: '●', 110: '■', 159: '•', 167: '▪', 224: '→', 251: '✗', 252: '✓' },
  }),
);

function writeSymbol(writer: Writer, char: string | undefined, font: string | undefined, change: Change): void {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code)) return;
  const privateUse = code >= 0xf000 && code <= 0xf0ff;
  const symbol = privateUse ? SYMBOLS.get(font ?? '')?.[code - 0xf000] : String.fromCharCode(code);
  if (symbol === undefined) writer.leftOut.symbols = true;
  else writer.text(symbol, change);
}
