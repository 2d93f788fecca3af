/**
 * PDF files by pdf.js, which gives pieces of text and where they stand; lines, columns and paragraphs are rebuilt from
 * that. pdf.js works in the thread it is called in: in the page that is the readers' own.
 */

import { readLines } from './pdf-lines.ts';
import { writeParagraphs } from './pdf-paragraphs.ts';
import { type DrawnPiece, type Page, uprightPage } from './pdf-pieces.ts';
import { asShown, hasSoftHyphens, isLetterSpaced } from './pdf-shown.ts';
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
    const softHyphens = hasSoftHyphens(bytes);
    const pages: UprightPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const rest = () => yieldToUi(number / document.numPages, { at: 'page', page: number, of: document.numPages });
      pages.push(await readPage(page, softHyphens, rest));
      page.cleanup();
      await rest();
    }
    const read = readLines(pages);
    const empty = pages.flatMap((page, index) => (read.alone || isEmpty(page) ? [index + 1] : []));
    const kind = empty.length === 0 ? undefined : await pictureKind(document, empty);
    const nothing = pages.every(isEmpty) || (read.alone && kind === 'scanned');
    if (kind !== undefined && nothing) throw new FileRefusal({ is: kind });
    return assemble(pages, read, kind === 'scanned');
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
    await letGoOfStrays();
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

/**
 * Of a damaged file pdf.js leaves promises whose failure nobody takes, such as that of a page it fetched ahead, which
 * ends a Node process. What matters of it fails in `readPdf`, too.
 */
async function letGoOfStrays(): Promise<void> {
  const { default: process } = await import('node:process');
  if (!process.listeners('unhandledRejection').includes(onRejection)) process.on('unhandledRejection', onRejection);
}

function onRejection(reason: unknown): void {
  if (!(reason instanceof Error && reason.stack?.includes('pdfjs-dist'))) throw reason;
}

type PdfPage = Awaited<ReturnType<import('pdfjs-dist').PDFDocumentProxy['getPage']>>;

/** `rest` is called often: a single page may be a long piece of work. */
async function readPage(
  page: PdfPage,
  softHyphens: boolean,
  rest: () => Promise<void> | undefined,
): Promise<UprightPage> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const pieces: DrawnPiece[] = [];
  const reader = page.streamTextContent().getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      if (!('str' in item)) continue;
      const [a, b, c, d, x, y] = multiply(transform, item.transform as number[]);
      const size = Math.hypot(c, d);
      const vertical = part.value.styles[item.fontName]?.vertical === true;
      if (size > 0) {
        // a viewport counts from the head down
        const angle = (Math.atan2(-b, a) * 180) / Math.PI;
        const length = vertical ? item.height : item.width;
        pieces.push({ text: item.str, x, y: height - y, width: length, size, angle, vertical });
      }
      if (pieces.length > MAX_PDF_PIECES) {
        // what nobody reads any more waits, and ends with the task: to cancel it fails where a part is on its way
        throw new FileRefusal({ is: 'crowdedPage' });
      }
    }
    await rest();
  }
  if (!softHyphens && !pieces.some(({ text }) => isLetterSpaced(text))) return uprightPage(width, height, pieces);
  const texts = asShown(
    pieces.map(({ text }) => text),
    await drawnText(page),
  );
  const shown = pieces.map((piece, index) => ({ ...piece, text: texts[index] ?? piece.text }));
  return uprightPage(width, height, shown);
}

/** All characters that a page draws, in that order. */
async function drawnText(page: PdfPage): Promise<string> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  let text = '';
  for (const [index, operator] of fnArray.entries()) {
    if (operator !== OPS.showText) continue;
    for (const glyph of argsArray[index][0] as readonly ({ unicode?: string } | number)[]) {
      if (typeof glyph !== 'number') text += glyph.unicode ?? '';
    }
  }
  return text;
}

type UprightPage = Page & { readonly turned: boolean };
type Matrix = readonly [number, number, number, number, number, number];

/** The matrix that does the second and then the first. ISO 32000-1, 8.3.4. */
function multiply(first: readonly number[], second: readonly number[]): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = first;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = second;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function isEmpty({ pieces }: Page): boolean {
  return pieces.every(({ text }) => text.trim() === '');
}

/** `pictures`: whether there are pages besides that are pictures. */
function assemble(
  pages: readonly UprightPage[],
  { lines, heads, mixed }: ReturnType<typeof readLines>,
  pictures: boolean,
): { revision: string; notes: Note[] } {
  const notes: Note[] = [];
  if (heads) notes.push({ what: 'runningHeads' });
  if (pages.some((page) => page.turned)) notes.push({ what: 'turned' });
  if (mixed) notes.push({ what: 'columns' });
  if (pictures) notes.push({ what: 'pictures' });
  return { revision: writeParagraphs(lines), notes };
}

type PdfDocument = import('pdfjs-dist').PDFDocumentProxy;

/** Pages without text that are looked at for pictures. */
const LOOKED_AT = 5;

/** Why these pages have no text: they are pictures, hold letters drawn as shapes, or nothing at all. */
async function pictureKind(
  document: PdfDocument,
  numbers: readonly number[],
): Promise<'scanned' | 'outlined' | 'empty'> {
  let shapes = false;
  for (const number of numbers.slice(0, LOOKED_AT)) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const found = await pictureShare(page, width * height);
    if (found.share >= SCANNED_SHARE) return 'scanned';
    shapes ||= found.shapes;
  }
  return shapes ? 'outlined' : 'empty';
}

/** A picture that covers this share of a page is the page. */
const SCANNED_SHARE = 0.5;

/** How much of a page its largest picture covers, and whether anything else is drawn on it. */
async function pictureShare(page: PdfPage, area: number): Promise<{ share: number; shapes: boolean }> {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  let covered = 0;
  let shapes = false;
  for (const [index, operator] of fnArray.entries()) {
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = multiply(matrix, argsArray[index] as number[]);
    else if (PICTURES.some((name) => OPS[name] === operator)) {
      covered += Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
    } else if (operator === OPS.constructPath || operator === OPS.showText) shapes = true;
  }
  return { share: covered / Math.max(1, area), shapes: shapes || covered > 0 };
}

const PICTURES = ['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'] as const;

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
