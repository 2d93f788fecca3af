/**
 * Word documents (.docx): the text in its order, with footnotes and endnotes after it, and both sides of tracked
 * changes.
 *
 * Of its own rather than by a library: mammoth is 95 KB gzipped, drops text boxes and knows tracked changes only as
 * accepted. Format: ECMA-376, part 1, 17 (WordprocessingML).
 */
import type { Attributes, MarkupHandler } from './markup.ts';
import type { Note } from './reasons.ts';
import { type Change, createWriter, type Writer, type Written } from './writer.ts';
import { decodeXml, readXml } from './xml.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

/** The text of a .docx and what was left out of it. Throws `FileRefusal`. */
export async function readDocx(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written & { notes: Note[] }> {
  const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
  const main = entries.get('word/document.xml') ?? otherMainPart(entries);
  if (main === undefined) {
    throw new FileRefusal({ is: 'noWords' });
  }
  const load = async (entry: ZipEntry) => decodeXml(await unpack(bytes, entry, yieldToUi));
  const story = createWriter();
  const reading = newReading(story);
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = entries.get(`word/${kind}s.xml`);
    if (part !== undefined)
      await readXml(await load(part), noteHandler(kind, reading.notes), yieldToUi, { at: 'notes' });
  }
  await readXml(await load(main), bodyHandler(reading), yieldToUi, { at: 'text' });
  const notes: Note[] = [];
  if (reading.comments > 0) notes.push({ what: 'comments', count: reading.comments });
  for (const [what, pattern] of MARGINS) {
    for (const [name, entry] of entries) {
      if (!pattern.test(name) || !/<w:t[ >]/.test(await load(entry))) continue;
      notes.push({ what });
      break;
    }
  }
  if (reading.hidden) notes.push({ what: 'hidden' });
  if (reading.unknownSymbols) notes.push({ what: 'symbols' });
  return { ...story.finish(), notes };
}

const MARGINS: readonly (readonly ['headers' | 'footers', RegExp])[] = [
  ['headers', /^word\/header\d*\.xml$/],
  ['footers', /^word\/footer\d*\.xml$/],
];

/** Some programs number the part: `word/document2.xml`. */
function otherMainPart(entries: ReadonlyMap<string, ZipEntry>): ZipEntry | undefined {
  for (const [name, entry] of entries) {
    if (/^(?:word\/)?document\d*\.xml$/.test(name)) return entry;
  }
  return undefined;
}

/** What is written while reading, kept to be written again elsewhere: a note stands in a part of its own. */
type Play = (writer: Writer) => void;

interface Reading {
  readonly writer: Writer;
  readonly notes: Map<string, readonly Play[]>;
  comments: number;
  hidden: boolean;
  unknownSymbols: boolean;
}

function newReading(writer: Writer): Reading {
  return { writer, notes: new Map(), comments: 0, hidden: false, unknownSymbols: false };
}

/** Elements whose inside is no text of the story: older copies of it, how it looked before, prompts, furigana. */
const SKIPPED = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPr',
  'w:sectPr',
  'w:sdtPr',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'mc:Fallback',
]);

const CHANGES: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** What stands for a character. A soft hyphen shows only where a line breaks, and no line breaks here. */
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:noBreakHyphen': '\u2011' };

function bodyHandler(reading: Reading): MarkupHandler {
  const { writer } = reading;
  const prefix = prefixReader();
  let skipped = 0;
  let insertions = 0;
  let deletions = 0;
  let inText = false;
  let inParagraphProperties = false;
  let inRunProperties = false;
  let hidden = false;
  let mark: Change = 'both';
  const marks: Change[] = [];
  const change = (): Change => changeOf(insertions > 0, deletions > 0);

  const property = (name: string, attributes: Attributes) => {
    const kind = CHANGES[name];
    if (kind !== undefined && inParagraphProperties) mark = combine(mark, kind);
    else if (name === 'w:rPr') inRunProperties = true;
    else if (name === 'w:vanish' && !inParagraphProperties) hidden = isOn(attributes.get('w:val'));
  };

  return {
    open(given, attributes) {
      const name = prefix(given, attributes);
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped++;
        return;
      }
      if (inParagraphProperties || inRunProperties) return property(name, attributes);
      const kind = CHANGES[name];
      if (kind === 'inserted') insertions++;
      else if (kind === 'deleted') deletions++;
      switch (name) {
        case 'w:p':
          marks.push(mark);
          mark = 'both';
          return;
        case 'w:pPr':
          inParagraphProperties = true;
          return;
        case 'w:rPr':
          inRunProperties = true;
          return;
        case 'w:r':
          hidden = false;
          return;
        case 'w:t':
        case 'w:delText':
        case 'm:t':
          inText = true;
          return;
        case 'w:br':
        case 'w:cr':
          return writer.lineBreak(change());
        case 'w:sym':
          return writeSymbol(reading, attributes.get('w:char'), attributes.get('w:font'), change());
        case 'w:tr':
          return writer.openRow();
        case 'w:txbxContent':
          return writer.openAside();
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          return playNote(reading, name, attributes.get('w:id'), change());
        case 'w:commentReference':
          reading.comments++;
          return;
        default:
          writer.text(CHARACTERS[name] ?? '', change());
      }
    },
    close(given) {
      const name = prefix(given);
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (name === 'w:pPr') inParagraphProperties = inRunProperties = false;
      else if (name === 'w:rPr') inRunProperties = false;
      if (inParagraphProperties || inRunProperties) return;
      const kind = CHANGES[name];
      if (kind === 'inserted') insertions--;
      else if (kind === 'deleted') deletions--;
      switch (name) {
        case 'w:p':
          writer.endParagraph(mark);
          mark = marks.pop() ?? 'both';
          return;
        case 'w:t':
        case 'w:delText':
        case 'm:t':
          inText = false;
          return;
        case 'w:tc':
          return writer.endCell();
        case 'w:tr':
          return writer.closeRow();
        case 'w:txbxContent':
          return writer.closeAside();
      }
    },
    text(text) {
      if (!inText || skipped > 0) return;
      if (hidden) reading.hidden = true;
      else writer.text(text, change());
    },
  };
}

/** `<w:vanish/>` is on, `<w:vanish w:val="false"/>` is off. */
function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function changeOf(inserted: boolean, deleted: boolean): Change {
  if (inserted && deleted) return 'neither';
  return inserted ? 'inserted' : deleted ? 'deleted' : 'both';
}

function combine(one: Change, other: 'inserted' | 'deleted'): Change {
  return one === 'both' || one === other ? other : 'neither';
}

/** Each note is read into what it would write, and written where the text refers to it. */
function noteHandler(kind: 'footnote' | 'endnote', notes: Map<string, readonly Play[]>): MarkupHandler {
  let plays: Play[] = [];
  const record: Writer = recorder((play) => plays.push(play));
  const inner = bodyHandler(newReading(record));
  const prefix = prefixReader();
  let id: string | undefined;
  let separator = false;
  return {
    open(given, attributes) {
      const name = prefix(given, attributes);
      if (name === `w:${kind}`) {
        plays = [];
        id = attributes.get('w:id');
        // the lines between text and notes are notes as well, of a type
        separator = !['normal', undefined].includes(attributes.get('w:type'));
      } else inner.open(given, attributes);
    },
    close(given) {
      if (prefix(given) !== `w:${kind}`) inner.close(given);
      else if (id !== undefined && !separator) notes.set(`w:${kind}Reference ${id}`, plays);
    },
    text: inner.text,
  };
}

function recorder(add: (play: Play) => void): Writer {
  return {
    text: (piece, change) => add((writer) => writer.text(piece, change)),
    lineBreak: (change) => add((writer) => writer.lineBreak(change)),
    endParagraph: (change) => add((writer) => writer.endParagraph(change)),
    openRow: () => add((writer) => writer.openRow()),
    endCell: () => add((writer) => writer.endCell()),
    closeRow: () => add((writer) => writer.closeRow()),
    openAside: () => add((writer) => writer.openAside()),
    closeAside: () => add((writer) => writer.closeAside()),
    openNote: () => {},
    closeNote: () => {},
    finish: () => ({ revision: '', original: undefined }),
  };
}

function playNote(reading: Reading, reference: string, id: string | undefined, change: Change): void {
  const key = `${reference} ${id}`;
  const plays = reading.notes.get(key);
  if (plays === undefined) return;
  reading.notes.delete(key);
  reading.writer.openNote(change);
  for (const play of plays) play(reading.writer);
  reading.writer.closeNote();
}

/** What the symbol fonts that Word brings have at the places that news copy uses; their letters lie at F000 and up. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
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
};

function writeSymbol(reading: Reading, char: string | undefined, font: string | undefined, change: Change): void {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code)) return;
  const privateUse = code >= 0xf000 && code <= 0xf0ff;
  const symbol = privateUse ? SYMBOLS[font ?? '']?.[code - 0xf000] : String.fromCharCode(code);
  if (symbol === undefined) reading.unknownSymbols = true;
  else reading.writer.text(symbol, change);
}

const NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/**
 * Names with `w:` for Word's own namespace, whatever prefix the file has for it: `<ns0:p>` in a file that declares
 * `xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` is `w:p`. Only the first tag is asked.
 */
function prefixReader(): (name: string, attributes?: Attributes) => string {
  let own: string | undefined;
  return (name, attributes) => {
    if (own === undefined && attributes !== undefined) {
      const declaration = [...attributes].find(([key, value]) => key.startsWith('xmlns') && NAMESPACES.has(value))?.[0];
      own = declaration === 'xmlns' ? '' : `${declaration?.slice('xmlns:'.length) ?? 'w'}:`;
    }
    if (own === undefined || own === 'w:' || !name.startsWith(own)) return name;
    return own === '' && name.includes(':') ? name : `w:${name.slice(own.length)}`;
  };
}
