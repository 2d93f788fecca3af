/**
 * PDF files by pdf.js, which gives pieces of text and where they stand; lines, columns and paragraphs are rebuilt from
 * that. In the page pdf.js reads in a worker of its own.
 */
import { FileRefusal, type Pace } from './pace.ts';
import { type Page, type Piece, readLines } from './pdf-lines.ts';
import { writeParagraphs } from './pdf-paragraphs.ts';

/** A book; a story has one to ten. */
export const MAX_PDF_PAGES = 2000;

/** Pieces of text on one page: a dense newspaper page has some thousands. */
export const MAX_PDF_PIECES = 100_000;

/** The text of a PDF and, a sentence each, what was left out. Throws `FileRefusal`. */
export async function readPdf(
  bytes: Uint8Array,
  pace: Pace,
  signal: AbortSignal | undefined,
): Promise<{ revision: string; notes: string[] }> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // a copy: pdf.js hands the bytes over to its worker, and refuses the Buffer that Node reads files into
    data: new Uint8Array(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    stopAtErrors: false,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  const stop = () => void task.destroy();
  signal?.addEventListener('abort', stop);
  try {
    const document = await task.promise;
    if (document.numPages > MAX_PDF_PAGES) {
      throw new FileRefusal(`has more than ${MAX_PDF_PAGES} pages. Cut out the story and choose that file.`);
    }
    const pages: Page[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      pages.push(await readPage(page));
      page.cleanup();
      await pace.step(number / document.numPages, `Reading page ${number} of ${document.numPages}`);
    }
    return assemble(pages);
  } catch (error) {
    throw explain(error);
  } finally {
    signal?.removeEventListener('abort', stop);
    await task.destroy();
  }
}

async function loadPdfjs() {
  if (import.meta.env.SSR) {
    standInForDrawing();
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  }
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = (await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url')).default;
  return pdfjs;
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

async function readPage(page: PdfPage): Promise<Page> {
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
        await reader.cancel();
        throw new FileRefusal('has a page with more text than any page can show. Copy the story and paste it instead.');
      }
    }
  }
  return { width: right - left, height: top - bottom, pieces };
}

function assemble(pages: readonly Page[]): { revision: string; notes: string[] } {
  if (pages.every((page) => page.pieces.every((piece) => piece.text.trim() === ''))) {
    throw new FileRefusal(
      'has no text: its pages are pictures, as of a scanner. Run text recognition (OCR) on it, or type the story in.',
    );
  }
  const { lines, heads } = readLines(pages);
  const notes = heads ? ['Running heads and page numbers were left out.'] : [];
  return { revision: writeParagraphs(lines), notes };
}

function explain(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new FileRefusal('is locked with a password. Save it without one and choose it again.');
  }
  if (name === 'InvalidPDFException' || name === 'FormatError' || name === 'XRefParseException') {
    return new FileRefusal('is a PDF that is damaged or was cut short. Fetch or save it once more.');
  }
  return error;
}
