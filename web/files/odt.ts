/**
 * OpenDocument texts (.odt, and .fodt, which is the same in one XML file): the text in its order, notes after it, and
 * both sides of tracked changes. Format: OASIS OpenDocument 1.3, part 3.
 */
import type { Attributes, MarkupHandler } from './markup.ts';
import { type Look, readStyles, type Styles } from './odt-styles.ts';
import { raisedText } from './raised.ts';
import { type Change, createWriter, type Writer, type Written } from './writer.ts';
import { decodeXml, readXml, skipElements } from './xml.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';
import { listZip, unpack } from './zip.ts';

/** The text of an .odt and what was left out of it. Throws `FileRefusal`. */
export async function readOdt(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written> {
  const entries = listZip(bytes);
  const part = async (name: string) => {
    const entry = entries.find((one) => one.name === name);
    return entry === undefined ? undefined : decodeXml(await unpack(bytes, entry, yieldToUi));
  };
  const manifest = await part('META-INF/manifest.xml');
  if (manifest?.includes('manifest:encryption-data')) {
    throw new FileRefusal({ is: 'locked' });
  }
  const other = /opendocument\.(spreadsheet|presentation)"/.exec(manifest ?? '')?.[1];
  if (other !== undefined) throw new FileRefusal({ is: 'foreign', what: other as 'spreadsheet' | 'presentation' });
  const content = await part('content.xml');
  if (content === undefined) throw new FileRefusal({ is: 'empty' });
  return readContent(content, await part('styles.xml'), yieldToUi);
}

/** The same of a flat document, one XML file. */
export function readFodt(bytes: Uint8Array, yieldToUi: YieldToUi): Promise<Written> {
  const xml = decodeXml(bytes);
  return readContent(xml, xml, yieldToUi);
}

async function readContent(content: string, styles: string | undefined, yieldToUi: YieldToUi): Promise<Written> {
  const writer = createWriter();
  const looks = await readStyles(styles === undefined || styles === content ? [content] : [styles, content], yieldToUi);
  writer.leftOut.end = !(await readXml(content, contentHandler(writer, looks), yieldToUi, { at: 'text' }));
  writer.leftOut.headers = styles !== undefined && hasText(styles, 'style:header');
  writer.leftOut.footers = styles !== undefined && hasText(styles, 'style:footer');
  return writer.finish();
}

/** Whether an element of that name holds more than tags. */
function hasText(xml: string, element: string): boolean {
  const end = `</${element}>`;
  let stop = xml.indexOf(end);
  for (let start = xml.indexOf(`<${element}>`); start !== -1; start = xml.indexOf(`<${element}>`, stop)) {
    stop = xml.indexOf(end, start);
    if (stop === -1) return false;
    if (/>[^<>\s]/.test(xml.slice(start, stop))) return true;
  }
  return false;
}

/** Elements whose inside is no text of the story. */
const SKIPPED = new Set(
  (
    'office:annotation office:styles office:automatic-styles office:master-styles office:meta office:settings ' +
    'office:scripts office:font-face-decls office:forms office:change-info office:binary-data text:note-citation ' +
    'text:ruby-text text:script text:table-of-content-source text:alphabetical-index-source text:sequence-decls ' +
    'text:user-field-decls text:variable-decls table:covered-table-cell svg:title svg:desc ' +
    'draw:object'
  ).split(' '),
);

const STYLED = new Set(['text:p', 'text:h', 'text:span', 'text:section', 'text:a']);
const PLAIN: Look = {};

/** More spaces than this in a row were not typed. */
const MOST_SPACES = 100;

/** The text of a deletion: what its paragraphs hold; between two of them a paragraph's end was deleted too. */
type Deletion = readonly string[];

function contentHandler(writer: Writer, styles: Styles): MarkupHandler {
  const deletions = new Map<string, Deletion>();
  const insertions = new Set<string>();
  const changes = changesHandler(deletions, insertions);
  const text = textHandler(writer, styles, deletions, insertions);
  let current = text;
  const handler: MarkupHandler = {
    open(name, attributes) {
      if (name === 'text:tracked-changes') current = changes;
      else current.open(name, attributes);
    },
    close(name) {
      if (name === 'text:tracked-changes') current = text;
      else current.close(name);
    },
    text: (piece) => current.text(piece),
  };
  return skipElements(SKIPPED, handler, (name) => {
    if (name === 'office:annotation' && current === text) writer.leftOut.comments++;
    if (name === 'draw:object') writer.leftOut.charts = true;
  });
}

function textHandler(
  writer: Writer,
  styles: Styles,
  deletions: ReadonlyMap<string, Deletion>,
  insertions: ReadonlySet<string>,
): MarkupHandler {
  const active = new Set<string>();
  let paragraphs = 0;
  let spaceBefore = true;
  let before = '';
  /** The looks of the open elements that have a style, the innermost last. */
  const looks: Look[] = [];
  const look = () => looks.at(-1) ?? PLAIN;
  const change = (): Change => (active.size > 0 ? 'inserted' : 'both');
  const write = (piece: string) => {
    writer.text(piece, change());
    spaceBefore = false;
  };

  const deleted = (id: string) => {
    const into: Change = active.size > 0 ? 'neither' : 'deleted';
    for (const [index, paragraph] of (deletions.get(id) ?? []).entries()) {
      if (index > 0) writer.endParagraph(into);
      writer.text(paragraph, into);
    }
    spaceBefore = false;
  };

  return {
    open(name, attributes) {
      if (STYLED.has(name)) {
        const own = styles.get(attributes.get('text:style-name') ?? '') ?? PLAIN;
        const hidden = own.hidden ?? (look().hidden || attributes.get('text:display') === 'none');
        looks.push({ hidden, raised: own.raised ?? look().raised });
      }
      switch (name) {
        case 'text:p':
        case 'text:h':
          paragraphs++;
          spaceBefore = true;
          before = '';
          return;
        case 'text:s':
          return write(spaces(attributes));
        case 'text:tab':
          return write('\t');
        case 'text:line-break':
          spaceBefore = true;
          return writer.lineBreak(change());
        case 'text:note':
          return writer.openNote(change());
        case 'draw:text-box':
          return writer.openAside();
        case 'table:table-row':
          return writer.openRow();
        case 'text:change-start':
        case 'text:change-end':
        case 'text:change': {
          const id = attributes.get('text:change-id') ?? '';
          if (name === 'text:change') deleted(id);
          else if (name === 'text:change-end') active.delete(id);
          else if (insertions.has(id)) active.add(id);
        }
      }
    },
    close(name) {
      if (STYLED.has(name)) looks.pop();
      switch (name) {
        case 'text:p':
        case 'text:h':
          paragraphs--;
          spaceBefore = false;
          return writer.endParagraph(change());
        case 'text:note':
          return writer.closeNote();
        case 'draw:text-box':
          return writer.closeAside();
        case 'table:table-cell':
          return writer.endCell();
        case 'table:table-row':
          return writer.closeRow();
      }
    },
    text(text) {
      if (paragraphs === 0) return;
      const { hidden, raised } = look();
      if (hidden) {
        writer.leftOut.hidden ||= text.trim() !== '';
        return;
      }
      const collapsed = collapse(text, spaceBefore);
      const piece = raised ? raisedText(collapsed, before) : collapsed;
      writer.text(piece, change());
      if (piece !== '') spaceBefore = piece.endsWith(' ');
      before = (before + piece).slice(-12);
    },
  };
}

/** White space of any length is one space, none at a paragraph's beginning: OpenDocument 1.3, part 3, 6.1.2. */
function collapse(text: string, spaceBefore: boolean): string {
  const piece = text.replace(/[ \t\r\n]+/g, ' ');
  return spaceBefore && piece.startsWith(' ') ? piece.slice(1) : piece;
}

/** Collects which changes are insertions and what the deletions took away. */
function changesHandler(deletions: Map<string, Deletion>, insertions: Set<string>): MarkupHandler {
  let id = '';
  let paragraphs: string[] | undefined;
  let pieces: string[] | undefined;
  return {
    open(name, attributes) {
      if (name === 'text:changed-region') {
        id = attributes.get('text:id') ?? attributes.get('xml:id') ?? '';
      } else if (name === 'text:insertion') insertions.add(id);
      else if (name === 'text:deletion') paragraphs = [];
      else if (name === 'text:p' || name === 'text:h') pieces = [];
      else if (name === 'text:tab') pieces?.push('\t');
      else if (name === 'text:line-break') pieces?.push('\n');
      else if (name === 'text:s') pieces?.push(spaces(attributes));
    },
    close(name) {
      if (name === 'text:deletion') {
        deletions.set(id, paragraphs ?? []);
        paragraphs = undefined;
      } else if (name === 'text:p' || name === 'text:h') {
        paragraphs?.push((pieces ?? []).join(''));
        pieces = undefined;
      }
    },
    text(text) {
      pieces?.push(text.replace(/[ \t\r\n]+/g, ' '));
    },
  };
}

/** `<text:s text:c="3"/>` stands for three spaces, which would be one as characters. */
function spaces(attributes: Attributes): string {
  return ' '.repeat(Math.min(MOST_SPACES, Number(attributes.get('text:c') ?? 1) || 1));
}
