/**
 * A file's bytes to its text, in every format there is a reader for: the way in for the page and the command line.
 * Each reader is loaded when the first file of its kind comes.
 */
import { decodeAs, decodeText } from './encoding.ts';
import { type FileProblem, isJunk, type OpenedFile, openFile, tooLarge } from './open.ts';
import { createPace, FileRefusal, type Pace, type ReadOptions } from './pace.ts';
import { type Format, recognise } from './recognise.ts';
import type { ZipEntry } from './zip.ts';

export { type FileProblem, MAX_FILE_BYTES, type OpenedFile, openFile, tooLarge } from './open.ts';
export type { ReadOptions } from './pace.ts';

/** The two stories in an archive that holds just two. */
export interface FilePair {
  readonly kind: 'pair';
  readonly name: string;
  readonly files: readonly [OpenedFile, OpenedFile];
}

/** What each format is called in front of the user. */
const NAMES: Readonly<Record<Exclude<Format, 'unreadable'>, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'Web page',
  docx: 'Word document',
  odt: 'OpenDocument text',
  fodt: 'OpenDocument text',
  rtf: 'Rich text',
  pdf: 'PDF',
  zip: 'Zip archive',
};

/**
 * The text of a file, both texts of an archive with two, or a sentence that says why there is none and what to do.
 * Known by content first and by the name's ending second. Never throws; stops when `options.signal` says so.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<OpenedFile | FilePair | FileProblem> {
  const problem = (message: string): FileProblem => ({ kind: 'problem', name, message: `${name} ${message}` });
  try {
    const large = tooLarge(name, bytes.length);
    if (large !== undefined) return large;
    const format = recognise(name, bytes);
    if (format === 'zip') return await readArchive(name, bytes, options);
    return await readOne(name, bytes, format, options);
  } catch (error) {
    if (options.signal?.aborted) return { ...problem('was not read: it was stopped.'), reason: 'cancelled' };
    if (error instanceof FileRefusal) return problem(error.message);
    return problem('could not be read; it may be damaged. Open it in its own program and save it as plain text.');
  }
}

interface ReadDocument {
  readonly revision: string;
  readonly original?: string | undefined;
  readonly notes?: readonly string[];
  readonly encoding?: string;
}

async function readOne(
  name: string,
  bytes: Uint8Array,
  format: Exclude<Format, 'zip'>,
  options: ReadOptions,
): Promise<OpenedFile | FileProblem> {
  if (format === 'unreadable') return openFile(name, bytes);
  const pace = createPace(options);
  const { revision, original, notes, encoding } = await readDocument(bytes, format, options, pace);
  return {
    kind: 'text',
    name,
    text: options.trackedChanges === 'reject' ? (original ?? revision) : revision,
    format: NAMES[format],
    ...(encoding === undefined ? {} : { encoding }),
    ...(notes === undefined || notes.length === 0 ? {} : { notes }),
    ...(original === undefined ? {} : { trackedChanges: { original, revision } }),
  };
}

async function readDocument(
  bytes: Uint8Array,
  format: Exclude<Format, 'zip' | 'unreadable'>,
  options: ReadOptions,
  pace: Pace,
): Promise<ReadDocument> {
  switch (format) {
    case 'docx':
      return (await import('./docx.ts')).readDocx(bytes, pace);
    case 'odt':
      return (await import('./odt.ts')).readOdt(bytes, pace);
    case 'fodt':
      return (await import('./odt.ts')).readFodt(bytes, pace);
    case 'rtf':
      return (await import('./rtf.ts')).readRtf(bytes, pace);
    case 'markdown': {
      const { text, encoding } = await decode(bytes, options);
      return { revision: (await import('./markdown.ts')).readMarkdown(text), encoding };
    }
    case 'html': {
      const { declaredEncoding, readHtml, readHtmlFragment } = await import('./html.ts');
      const { text, encoding } = await decode(bytes, options, declaredEncoding(bytes));
      const read = options.fragment ? readHtmlFragment : readHtml;
      return { revision: await read(text, pace), encoding };
    }
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, pace, options.signal);
    case 'text': {
      const { text, encoding } = await decode(bytes, options);
      return { revision: text, encoding };
    }
  }
}

/**
 * The characters of a text file: by the encoding that the user named, that a mark at its beginning shows, that the file
 * says itself, or that is likeliest. Throws `FileRefusal` where the bytes are no text.
 */
async function decode(bytes: Uint8Array, { encoding }: ReadOptions, declared?: string): Promise<Characters> {
  const named = encoding === undefined ? undefined : decodeAs(bytes, encoding);
  if (encoding !== undefined && named === undefined) {
    throw new FileRefusal(`cannot be read as ${encoding}, which is no known encoding. Choose another one.`);
  }
  const decoded = named ?? decodeUnicode(bytes) ?? decodeDeclared(bytes, declared) ?? (await guess(bytes));
  if (isJunk(decoded)) {
    throw new FileRefusal('is not a text file. Choose a document that Storydiff reads, or paste the text.');
  }
  return decoded;
}

type Characters = { readonly text: string; readonly encoding: string };

function decodeUnicode(bytes: Uint8Array): Characters | undefined {
  const decoded = decodeText(bytes);
  return decoded.encoding === 'Windows-1252' ? undefined : decoded;
}

/** A page that calls itself UTF-8 and came this far is mistaken. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Characters | undefined {
  return declared === undefined || declared === 'utf-8' ? undefined : decodeAs(bytes, declared);
}

async function guess(bytes: Uint8Array): Promise<Characters> {
  return (await import('./guess-encoding.ts')).guessEncoding(bytes);
}

/** The two readable files of an archive; pictures, hidden files and what macOS adds are passed over. */
async function readArchive(name: string, bytes: Uint8Array, options: ReadOptions): Promise<FilePair> {
  const { listZip, unpack } = await import('./zip.ts');
  const entries = listZip(bytes).filter((entry) => !NOT_A_STORY.test(entry.name));
  const [first, second] = entries;
  if (first === undefined || second === undefined || entries.length > 2) {
    const held = entries.length === 0 ? 'no story' : entries.length === 1 ? 'one story' : `${entries.length} files`;
    throw new FileRefusal(
      `is an archive with ${held} in it; Storydiff takes one with just two. Unpack it and choose the stories.`,
    );
  }
  const pace = createPace(options);
  const read = async (entry: ZipEntry) =>
    readInArchive(entry.name.slice(entry.name.lastIndexOf('/') + 1), await unpack(bytes, entry, pace), options);
  return { kind: 'pair', name, files: [await read(first), await read(second)] };
}

const NOT_A_STORY =
  /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)|\/$|\.(?:jpe?g|png|gif|webp|avif|svg|css|js|woff2?|ttf|ico|mp[34]|mov)$/i;

async function readInArchive(name: string, bytes: Uint8Array, options: ReadOptions): Promise<OpenedFile> {
  const format = recognise(name, bytes);
  if (format === 'zip') throw new FileRefusal(`holds another archive, ${name}. Unpack both and choose the stories.`);
  try {
    const file = await readOne(name, bytes, format, options);
    if (file.kind === 'text') return file;
    throw new FileRefusal(file.message.slice(name.length + 1));
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    throw new FileRefusal(`holds a file that cannot be read: ${name} ${error.message}`);
  }
}
