/** Text from other pages and programs, copied or dragged: which of its two forms is meant, and how it is put in. */
import { headOf } from '#engine';

export interface Copied {
  /** Empty where there is none. */
  readonly html: string;
  readonly plain: string;
}

/**
 * Programmers' editors colour what they put on the clipboard and lay its lines out by this style: the plain text is it.
 * Of two in one style the last counts: word processors on the web write `white-space:pre;white-space:pre-wrap`.
 */
export function isPreformatted(html: string): boolean {
  return /white-space:\s*pre\b(?!-)(?![^"<>]*white-space)/.test(html.slice(0, 4000));
}

/** Notes and marks of lists may be missing; a quarter of the letters may not. */
const LEAST_SHARE = 0.75;

/** Whether a reading of copied HTML holds what the plain form holds: everything that was copied is meant. */
export function saysAsMuch(read: string, plain: string): boolean {
  return read.trim() !== '' && countLetters(read) >= LEAST_SHARE * countLetters(plain);
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** Browsers put longer texts into a text box slowly: 50,000 characters take 0.4 s, 200,000 take 6 s. */
const LONGEST_TYPED = 15_000;

/** A text box holds no more than this without making the page wait while it is laid out: letters, and lines, whose cost grows with their square. */
const LONGEST_EDITED = 150_000;
const MOST_LINES = 2000;

/** Of a text that is too long to be edited, so much is shown at most: letters and lines. */
const SHOWN = 20_000;
const SHOWN_LINES = 500;

/** Whether a text is too long for a text box. */
export function isLong(text: string): boolean {
  return text.length > LONGEST_EDITED || startOfLine(text, MOST_LINES) < text.length;
}

/** As much of a long text as a text box shows without making the page wait. */
export function previewOf(text: string): string {
  return headOf(text, Math.min(SHOWN, startOfLine(text, SHOWN_LINES)));
}

/** Where the line with that index begins; the text's end where there are fewer. */
function startOfLine(text: string, line: number): number {
  let at = 0;
  for (let i = 0; i < line; i++) {
    at = text.indexOf('\n', at) + 1;
    if (at === 0) return text.length;
  }
  return at;
}

/** Whether the browser's own paste will do: short text without form. */
export function isSimple({ html, plain }: Copied): boolean {
  return plain.length <= LONGEST_TYPED && !isLong(plain) && (html === '' || isPreformatted(html));
}

/** What the box will hold with `text` in place of what is selected. */
export function withText({ value, selectionStart, selectionEnd }: HTMLTextAreaElement, text: string): string {
  return value.slice(0, selectionStart) + text + value.slice(selectionEnd);
}

/**
 * Puts text where the cursor is, as if it was typed: Undo takes it back. Long texts are put in at once, which Undo
 * knows nothing of.
 */
export function insert(box: HTMLTextAreaElement, text: string): void {
  box.focus();
  if (text.length <= LONGEST_TYPED && document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** A file on the clipboard, where it is the file that is meant: programs add pictures of the text that is copied. */
export function copiedFiles(data: DataTransfer): readonly File[] {
  const plain = data.getData('text/plain').trim();
  const files = [...data.files];
  // systems put the file's own name or place beside it
  return plain === '' || files.some(({ name }) => plain.endsWith(name)) ? files : [];
}
