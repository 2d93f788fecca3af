/**
 * Word documents (.docx): the text in its order, with footnotes and endnotes after it, and both sides of tracked
 * changes.
 *
 * Of its own rather than by a library: mammoth is 95 KB gzipped, drops text boxes and knows tracked changes only as
 * accepted. Format: ECMA-376, part 1, 17 (WordprocessingML).
 */
import type { Attributes, MarkupHandler } from './markup.ts';
import { type Change, changeOf, createWriter, NOTHING_LEFT_OUT, type Writer, type Written } from './writer.ts';
import { decodeXml, readXml, skipElements } from './xml.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

/** The text of a .docx and what was left out of it. Throws `FileRefusal`. */
export async function readDocx(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written> {
  const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
  // some programs number the part: `word/document2.xml`
  const isMain = ({ name }: ZipEntry) => /^(?:word\/)?document\d*\.xml$/.test(name);
  const main = entries.get('word/document.xml') ?? [...entries.values()].find(isMain);
  if (main === undefined) throw new FileRefusal({ is: 'noWords' });
  const load = async (entry: ZipEntry) => decodeXml(await unpack(bytes, entry, yieldToUi));
  const writer = createWriter();
  const notes: Notes = new Map();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = entries.get(`word/${kind}s.xml`);
    const handler = withWordPrefix(noteHandler(kind, notes));
    if (part !== undefined) await readXml(await load(part), handler, yieldToUi, { at: 'notes' });
  }
  await readXml(await load(main), withWordPrefix(bodyHandler(writer, notes)), yieldToUi, { at: 'text' });
  for (const [name, entry] of entries) {
    const margin = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1] as 'header' | 'footer' | undefined;
    if (margin === undefined || writer.leftOut[`${margin}s`]) continue;
    writer.leftOut[`${margin}s`] = /<w:t[ >]/.test(await load(entry));
  }
  return writer.finish();
}

/** The markup of the notes that the text has not referred to yet, by kind and number: a note stands in another part. */
type Notes = Map<string, readonly ((handler: MarkupHandler) => void)[]>;

/** Elements whose inside is no text of the story: older copies of it, how it looked before, prompts, furigana. */
const SKIPPED = new Set(
  'w:pPrChange w:rPrChange w:tblPr w:sectPr w:sdtPr w:instrText w:delInstrText w:rt mc:Fallback'.split(' '),
);

const TEXTS = new Set(['w:t', 'w:delText', 'm:t']);

const CHANGES: Readonly<Record<string, 'inserted' | 'deleted'>> = {
  'w:ins': 'inserted',
  'w:moveTo': 'inserted',
  'w:del': 'deleted',
  'w:moveFrom': 'deleted',
};

/** What stands for a character. A soft hyphen shows only where a line breaks, and no line breaks here. */
const CHARACTERS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:noBreakHyphen': '\u2011' };

function bodyHandler(writer: Writer, notes: Notes): MarkupHandler {
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

  return skipElements(SKIPPED, {
    open(name, attributes) {
      if (inParagraphProperties || inRunProperties) return property(name, attributes);
      const kind = CHANGES[name];
      if (kind === 'inserted') insertions++;
      else if (kind === 'deleted') deletions++;
      if (TEXTS.has(name)) inText = true;
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
        case 'w:br':
        case 'w:cr':
          return writer.lineBreak(change());
        case 'w:sym':
          return writeSymbol(writer, attributes.get('w:char'), attributes.get('w:font'), change());
        case 'w:tr':
          return writer.openRow();
        case 'w:txbxContent':
          return writer.openAside();
        case 'w:footnoteReference':
        case 'w:endnoteReference':
          return writeNote(writer, notes, `${name} ${attributes.get('w:id')}`, change());
        case 'w:commentReference':
          writer.leftOut.comments++;
          return;
        default:
          writer.text(CHARACTERS[name] ?? '', change());
      }
    },
    close(name) {
      if (name === 'w:pPr') inParagraphProperties = inRunProperties = false;
      else if (name === 'w:rPr') inRunProperties = false;
      if (inParagraphProperties || inRunProperties) return;
      const kind = CHANGES[name];
      if (kind === 'inserted') insertions--;
      else if (kind === 'deleted') deletions--;
      if (TEXTS.has(name)) inText = false;
      switch (name) {
        case 'w:p':
          writer.endParagraph(mark);
          mark = marks.pop() ?? 'both';
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
      if (!inText) return;
      if (hidden) writer.leftOut.hidden = true;
      else writer.text(text, change());
    },
  });
}

/** `<w:vanish/>` is on, `<w:vanish w:val="false"/>` is off. */
function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function combine(one: Change, other: 'inserted' | 'deleted'): Change {
  return one === 'both' || one === other ? other : 'neither';
}

/** Keeps the markup of each note until the text refers to it. */
function noteHandler(kind: 'footnote' | 'endnote', notes: Notes): MarkupHandler {
  let kept: ((handler: MarkupHandler) => void)[] = [];
  let key = '';
  return {
    open(name, attributes) {
      if (name !== `w:${kind}`) {
        kept.push((handler) => handler.open(name, attributes));
        return;
      }
      kept = [];
      // the lines between text and notes are notes as well, of a type
      const isNote = ['normal', undefined].includes(attributes.get('w:type'));
      key = isNote ? `w:${kind}Reference ${attributes.get('w:id')}` : '';
    },
    close(name) {
      if (name !== `w:${kind}`) kept.push((handler) => handler.close(name));
      else if (key !== '') notes.set(key, kept);
    },
    text: (text) => kept.push((handler) => handler.text(text)),
  };
}

function writeNote(writer: Writer, notes: Notes, key: string, change: Change): void {
  const note = notes.get(key);
  if (note === undefined) return;
  notes.delete(key);
  writer.openNote(change);
  const handler = bodyHandler({ ...writer, leftOut: { ...NOTHING_LEFT_OUT } }, new Map());
  for (const play of note) play(handler);
  writer.closeNote();
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

function writeSymbol(writer: Writer, char: string | undefined, font: string | undefined, change: Change): void {
  const code = Number.parseInt(char ?? '', 16);
  if (Number.isNaN(code)) return;
  const privateUse = code >= 0xf000 && code <= 0xf0ff;
  const symbol = privateUse ? SYMBOLS[font ?? '']?.[code - 0xf000] : String.fromCharCode(code);
  if (symbol === undefined) writer.leftOut.symbols = true;
  else writer.text(symbol, change);
}

const NAMESPACES = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/**
 * Names with `w:` for Word's own namespace, whatever prefix the file has for it: `<ns0:p>` in a file that declares
 * `xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` is `w:p`. Only the first tag is asked.
 */
function withWordPrefix(handler: MarkupHandler): MarkupHandler {
  let own: string | undefined;
  const named = (name: string) => {
    if (own === undefined || own === 'w:' || !name.startsWith(own)) return name;
    return own === '' && name.includes(':') ? name : `w:${name.slice(own.length)}`;
  };
  return {
    open(name, attributes) {
      own ??= ownPrefix(attributes);
      handler.open(named(name), attributes);
    },
    close: (name) => handler.close(named(name)),
    text: handler.text,
  };
}

function ownPrefix(attributes: Attributes): string {
  const declaration = [...attributes].find(([key, value]) => key.startsWith('xmlns') && NAMESPACES.has(value))?.[0];
  return declaration === 'xmlns' ? '' : `${declaration?.slice('xmlns:'.length) ?? 'w'}:`;
}
