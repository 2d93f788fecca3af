/**
 * PDF files by pdf.js, which gives pieces of text and where they stand; lines, columns and paragraphs are rebuilt from
 * that. pdf.js works in the thread it is called in: in the page that is the readers' own.
 */

import { type Page, type Piece, readLines } from './pdf-lines.ts';
import { writeParagraphs } from './pdf-paragraphs.ts';
import type { Note } from './reasons.ts';
import { FileRefusal, type ReadOptions, type YieldToUi } from './yield-to-ui.ts';

/** A book; a story has one to ten. */
export const MAX_PDF_PAGES = 2000;

/** Pieces of text on one page: a dense newspaper page has some thousands. */
export const MAX_PDF_PIECES = 40_000;

/** The text of a PDF and what was left out of it. Throws `FileRefusal`. */
export async function readPdf(
  bytes: Uint8Array,
  yieldToUi: YieldToUi,
  { signal, password }: ReadOptions,
): Promise<{ revision: string; notes: Note[] }> {
  const { pdfjs, tables } = await loadPdfjs();
  const task = pdfjs.getDocument({
    // a copy: pdf.js hands the bytes over to its worker, and refuses the Buffer that Node reads files into
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
    ...tables,
    ...(password === undefined ? {} : { password }),
  });
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PDF_PAGES) {
      throw new FileRefusal({ is: 'pages', count: MAX_PDF_PAGES });
    }
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const rest = () => yieldToUi(number / document.numPages, { at: 'page', page: number, of: document.numPages });
      pages.push(await readPage(page, rest));
      page.cleanup();
      await rest();
    }
    return assemble(pages);
  } catch (error) {
    throw explain(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    task.destroy().catch(() => {});
  }
}

/** pdf.js, and where its tables for fonts of East Asia are, which few files need: they load one by one. */
async function loadPdfjs() {
  if (import.meta.env.SSR) {
    standInForDrawing();
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const tables = (await import('node:url')).fileURLToPath(import.meta.resolve('pdfjs-dist/cmaps/'));
    return { pdfjs, tables: { cMapUrl: tables, cMapPacked: true } };
  }
  // pdf.js takes what stands under this name for its worker and starts none of its own
  const [pdfjs, worker, { FontTables }] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    // @ts-expect-error: it has no types, and needs none here
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs'),
    import('./pdf-tables.ts'),
  ]);
  (globalThis as Record<string, unknown>).pdfjsWorker = worker;
  return { pdfjs, tables: { BinaryDataFactory: FontTables, useWorkerFetch: false } };
}

/**
 * Node has none of the classes for drawing, which pdf.js names when it is loaded and takes from an optional package.
 * Text is read without them, so that any class will do where that package is missing.
 */
function standInForDrawing(): void {
  const scope = globalThis as Record<string, unknown>;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) scope[name] ??= class {};
}

type PdfPage = Awaited<ReturnType<import('pdfjs-dist').PDFDocumentProxy['getPage']>>;

/** `rest` is called often: a single page may be a long piece of work. */
async function readPage(page: PdfPage, rest: () => Promise<void> | undefined): Promise<Page> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const pieces: Piece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item)) continue;
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(c, d);
      // text that runs up the margin or across the page is a credit or a watermark
      const upright = Math.abs(b) < Math.abs(a) * 0.1;
      if (upright && size > 0) pieces.push({ text: item.str, x: x - left, y: y - bottom, width: item.width, size });
      if (pieces.length > MAX_PDF_PIECES) {
        // pdf.js may never come to an end with it, and nothing waits for that
        reader.cancel().catch(() => {});
        throw new FileRefusal({ is: 'crowdedPage' });
      }
    }
    await rest();
  }
  return { width: right - left, height: top - bottom, pieces };
}

function assemble(pages: readonly Page[]): { revision: string; notes: Note[] } {
  if (pages.every((page) => page.pieces.every((piece) => piece.text.trim() === ''))) {
    throw new FileRefusal({ is: 'scanned' });
  }
  const { lines, heads } = readLines(pages);
  return { revision: writeParagraphs(lines), notes: heads ? [{ what: 'runningHeads' }] : [] };
}

/** The code by which pdf.js says that a password was given and is wrong. */
const INCORRECT_PASSWORD = 2;

function explain(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new FileRefusal({ is: 'password', wrong: (error as { code?: number }).code === INCORRECT_PASSWORD });
  }
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'XRefParseException') {
    return new FileRefusal({ is: 'damagedPdf' });
  }
  return error;
}
