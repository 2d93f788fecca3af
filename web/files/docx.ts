/**
 * Word documents (.docx): the text in its order, with footnotes and endnotes after it, and both sides of tracked
 * changes.
 *
 * Of its own rather than by a library: mammoth is 95 KB gzipped, drops text boxes and knows tracked changes only as
 * accepted. Format: ECMA-376, part 1, 17 (WordprocessingML).
 */
import { bodyHandler, type Linked, type Notes } from './docx-body.ts';
import { readStyles } from './docx-styles.ts';
import type { Attributes, MarkupHandler } from './markup.ts';
import { createWriter, type Written } from './writer.ts';
import { decodeXml, readXml } from './xml.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';
import { listZip, unpack, type ZipEntry } from './zip.ts';

/** Reads a file of any format that stands inside a document. */
export type ReadInside = (name: string, bytes: Uint8Array) => Promise<string>;

/** The text of a .docx and what was left out of it. Throws `FileRefusal`. */
export async function readDocx(bytes: Uint8Array, yieldToUi: YieldToUi, readInside: ReadInside): Promise<Written> {
  const entries = new Map(listZip(bytes).map((entry) => [entry.name, entry]));
  // some programs number the part: `word/document2.xml`
  const isMain = ({ name }: ZipEntry) => /^(?:word\/)?document\d*\.xml$/.test(name);
  const main = entries.get('word/document.xml') ?? [...entries.values()].find(isMain);
  if (main === undefined) throw new FileRefusal({ is: 'noWords' });
  const load = async (entry: ZipEntry) => decodeXml(await unpack(bytes, entry, yieldToUi));
  const writer = createWriter();
  const notes: Notes = new Map();
  const styles = entries.get('word/styles.xml');
  const looks = styles === undefined ? '' : await load(styles);
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = entries.get(`word/${kind}s.xml`);
    const handler = withWordPrefix(noteHandler(kind, notes));
    if (part !== undefined) await readXml(await load(part), handler, yieldToUi, { at: 'notes' });
  }
  const relations = entries.get(main.name.replace(/[^/]+$/, '_rels/$&.rels'));
  const chunks = relations === undefined ? [] : chunksOf(await load(relations));
  const linked: Linked = new Map();
  for (const [id, target] of chunks) {
    const entry = entries.get(target);
    if (entry !== undefined) linked.set(id, await readInside(target, await unpack(bytes, entry, yieldToUi)));
  }
  const body = bodyHandler({ writer, notes, styles: await readStyles(looks, yieldToUi), linked });
  writer.leftOut.end = !(await readXml(await load(main), withWordPrefix(body), yieldToUi, { at: 'text' }));
  for (const [name, entry] of entries) {
    const margin = /^word\/(header|footer)\d*\.xml$/.exec(name)?.[1] as 'header' | 'footer' | undefined;
    if (margin === undefined || writer.leftOut[`${margin}s`]) continue;
    writer.leftOut[`${margin}s`] = /<w:t[ >]/.test(await load(entry));
  }
  return writer.finish();
}

/** More files than this in one document are no story that was put together. */
const MOST_CHUNKS = 20;

/** Where the files are whose text is part of the document (`altChunk`), by the ids that it calls them by. */
function chunksOf(relations: string): [id: string, target: string][] {
  const found: [string, string][] = [];
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*\/aFChunk"[^>]*>/g)) {
    const id = /\sId="([^"]*)"/.exec(tag)?.[1];
    const target = /\sTarget="([^"]*)"/.exec(tag)?.[1];
    if (id === undefined || target === undefined || found.length >= MOST_CHUNKS) continue;
    found.push([id, target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`]);
  }
  return found;
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
