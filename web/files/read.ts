/**
 * A file's bytes to its text, in every format there is a reader for: the way in for the page and the command line.
 * Each reader is loaded when the first file of its kind comes.
 */
import { decodeAs, decodeSevenBits, decodeText } from './encoding.ts';
import { MAX_TEXT_LENGTH } from './limits.ts';
import { type FileProblem, isBlank, type OpenedFile, problemOf, tooLarge, withoutZeros } from './open.ts';
import type { Certainty, Format, Note } from './reasons.ts';
import { recognise } from './recognise.ts';
import { inOrder, mayBeStory } from './stories.ts';
import type { Written } from './writer.ts';
import { createYieldToUi, FileRefusal, type ReadOptions, type YieldToUi } from './yield-to-ui.ts';
import type { ZipEntry } from './zip.ts';

export { files as words } from '../messages/en.ts';
export { MAX_FILE_BYTES } from './limits.ts';
export { type FileProblem, isBlank, type OpenedFile, tooLarge } from './open.ts';
export type { ReadOptions } from './yield-to-ui.ts';

/** The two stories in an archive that holds just two. */
export interface FilePair {
  readonly kind: 'pair';
  readonly name: string;
  readonly files: readonly [OpenedFile, OpenedFile];
}

/**
 * The text of a file, both texts of an archive with two, or the reason why there is none.
 * Known by content first and by the name's ending second. Never throws; stops when `options.signal` says so.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<OpenedFile | FilePair | FileProblem> {
  try {
    const large = tooLarge(name, bytes.length);
    if (large !== undefined) return large;
    const found = options.format === undefined ? recognise(name, bytes) : { format: options.format };
    if ('reason' in found) return problemOf(name, found.reason);
    if (found.format === 'zip') return await readArchive(name, bytes, options);
    return await readOne(name, bytes, found.format, options);
  } catch (error) {
    if (options.signal?.aborted) return problemOf(name, { is: 'stopped' });
    return problemOf(name, error instanceof FileRefusal ? error.reason : { is: 'unreadable' });
  }
}

/** A reader of its own file. A page that was opened before its server got a newer one does not find it. */
function chunk<Reader>(reader: Promise<Reader>): Promise<Reader> {
  return reader.catch(() => {
    throw new FileRefusal({ is: 'notLoaded' });
  });
}

type ReadDocument = Pick<Written, 'revision'> & Partial<Written & Pick<Characters, 'encoding' | 'certainty'>>;

async function readOne(name: string, bytes: Uint8Array, format: Format, options: ReadOptions): Promise<OpenedFile> {
  const yieldToUi = createYieldToUi(options);
  const { revision, original, notes, encoding, certainty } = await readDocument(bytes, format, options, yieldToUi);
  // Whoever stopped it does not want what a short file has come to all the same.
  options.signal?.throwIfAborted();
  if (Math.max(revision.length, original?.length ?? 0) > MAX_TEXT_LENGTH) throw new FileRefusal({ is: 'long' });
  if (isBlank(revision) && isBlank(original ?? '')) {
    throw new FileRefusal({ is: notes?.some(({ what }) => what === 'end') ? 'damaged' : 'empty' });
  }
  return {
    kind: 'text',
    name,
    text: options.trackedChanges === 'reject' ? (original ?? revision) : revision,
    format,
    ...(encoding === undefined ? {} : { encoding }),
    ...(certainty === undefined ? {} : { certainty }),
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
    ...(original === undefined ? {} : { trackedChanges: { original, revision } }),
  };
}

async function readDocument(
  bytes: Uint8Array,
  format: Format,
  options: ReadOptions,
  yieldToUi: YieldToUi,
): Promise<ReadDocument> {
  switch (format) {
    case 'docx':
      return (await chunk(import('./docx.ts'))).readDocx(bytes, yieldToUi, readInside(options, yieldToUi));
    case 'odt':
      return (await chunk(import('./odt.ts'))).readOdt(bytes, yieldToUi);
    case 'fodt':
      return (await chunk(import('./odt.ts'))).readFodt(bytes, yieldToUi);
    case 'rtf':
      return (await chunk(import('./rtf.ts'))).readRtf(bytes, yieldToUi);
    case 'pdf':
      return (await chunk(import('./pdf.ts'))).readPdf(bytes, yieldToUi, options);
    case 'markdown': {
      const { text, ...how } = await decode(bytes, options);
      return { revision: (await chunk(import('./markdown.ts'))).readMarkdown(text), ...how };
    }
    case 'html':
      return readPage(bytes, options, yieldToUi);
    case 'mail': {
      const { findText, unflow, unquote } = await chunk(import('./mail.ts'));
      const { bytes: part, html, charset, flowed, attachments, more } = findText(bytes);
      const notes: Note[] = attachments ? [{ what: 'attachments' }] : [];
      if (more) notes.push({ what: 'mails' });
      if (html) return { ...(await readPage(part, options, yieldToUi, charset)), notes };
      const { text, ...how } = await decode(part, options, () => charset);
      return { revision: unquote(flowed ? unflow(text) : text), ...how, notes };
    }
    case 'text': {
      const { text, ...how } = await decode(bytes, options);
      const quoted = /^\s?>.*\n\s?>/m.test(text);
      return { revision: quoted ? (await chunk(import('./mail.ts'))).unquote(text) : text, ...how };
    }
  }
}

/** Reads a file inside a document, all of it; one inside such a file is not read. */
function readInside({ inside, ...options }: ReadOptions, yieldToUi: YieldToUi) {
  return async (name: string, bytes: Uint8Array): Promise<string> => {
    const found = recognise(name, bytes);
    if (inside || 'reason' in found || found.format === 'zip') return '';
    return (await readDocument(bytes, found.format, { ...options, fragment: true, inside: true }, yieldToUi)).revision;
  };
}

async function readPage(
  bytes: Uint8Array,
  options: ReadOptions,
  yieldToUi: YieldToUi,
  charset?: string,
): Promise<ReadDocument> {
  const { declaredEncoding, readHtml, readHtmlFragment } = await chunk(import('./html.ts'));
  const { text, ...how } = await decode(bytes, options, () => charset ?? declaredEncoding(bytes));
  const read = options.fragment ? readHtmlFragment : readHtml;
  return { revision: await read(text, yieldToUi), ...how };
}

/**
 * The characters of a text file: by the encoding that the user named, that a mark at its beginning shows, that the file
 * says itself, or that is likeliest. Throws `FileRefusal` where the bytes are no text.
 */
async function decode(
  bytes: Uint8Array,
  { encoding }: ReadOptions,
  declared?: () => string | undefined,
): Promise<Characters> {
  const decoded =
    encoding === undefined
      ? (decodeUnicode(bytes) ?? decodeDeclared(bytes, declared?.()) ?? (await guess(bytes)))
      : await decodeChosen(bytes, encoding);
  const text = withoutZeros(decoded);
  if (text === undefined) throw new FileRefusal({ is: 'notText' });
  return { ...decoded, text };
}

interface Characters {
  readonly text: string;
  readonly encoding: string;
  readonly certainty: Certainty;
}

/** An encoding that is guessed can be chosen, too: those of DOS, which browsers have no name for, come when asked for. */
async function decodeChosen(bytes: Uint8Array, encoding: string): Promise<Characters> {
  const text =
    decodeAs(bytes, encoding)?.text ?? (await chunk(import('./dos-encodings.ts'))).decodeDos(bytes, encoding);
  if (text === undefined) throw new FileRefusal({ is: 'encoding', name: encoding });
  return { text, encoding, certainty: 'chosen' };
}

function decodeUnicode(bytes: Uint8Array): Characters | undefined {
  const decoded = decodeSevenBits(bytes) ?? decodeText(bytes);
  return decoded.encoding === 'Windows-1252' ? undefined : { ...decoded, certainty: 'certain' };
}

/** A page that calls itself UTF-8 and came this far is mistaken. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Characters | undefined {
  const decoded = declared === undefined || /^utf-?8$/i.test(declared) ? undefined : decodeAs(bytes, declared);
  return decoded && { ...decoded, certainty: 'declared' };
}

async function guess(bytes: Uint8Array): Promise<Characters> {
  return { ...(await chunk(import('./guess-encoding.ts'))).guessEncoding(bytes), certainty: 'guessed' };
}

/** So many files of an archive are named where there are too many. */
const MOST_NAMES = 500;

/** The two readable files of an archive, or the two asked for; pictures, hidden files and what macOS adds are passed over. */
async function readArchive(name: string, bytes: Uint8Array, options: ReadOptions): Promise<FilePair> {
  const { listZip, unpack } = await chunk(import('./zip.ts'));
  const { entries: wanted } = options;
  const stories = inOrder(listZip(bytes).filter((entry) => mayBeStory(entry.name)));
  const entries = wanted === undefined ? stories : wanted.map((path) => stories.find((entry) => entry.name === path));
  const [first, second] = entries;
  if (first === undefined || second === undefined || entries.length > 2) {
    const names = stories.slice(0, MOST_NAMES).map((entry) => entry.name);
    throw new FileRefusal({ is: 'archive', count: stories.length, names });
  }
  const yieldToUi = createYieldToUi(options);
  const read = async (entry: ZipEntry) =>
    readInArchive(entry.name.slice(entry.name.lastIndexOf('/') + 1), await unpack(bytes, entry, yieldToUi), options);
  return { kind: 'pair', name, files: [await read(first), await read(second)] };
}

async function readInArchive(name: string, bytes: Uint8Array, options: ReadOptions): Promise<OpenedFile> {
  const found = recognise(name, bytes);
  if ('reason' in found) throw new FileRefusal({ is: 'inside', name, reason: found.reason });
  if (found.format === 'zip') throw new FileRefusal({ is: 'nested', name });
  try {
    return await readOne(name, bytes, found.format, options);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new FileRefusal({ is: 'inside', name, reason: error.reason });
  }
}
