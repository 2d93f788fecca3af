/** What a file is: by its content first, by its name's ending where the content leaves it open. */
import { decodeText } from './encoding.ts';
import { isForeign } from './open.ts';

export type Format = 'text' | 'markdown' | 'html' | 'docx' | 'odt' | 'fodt' | 'rtf' | 'pdf' | 'zip' | 'unreadable';

/** Enough to know a text format by. */
const HEAD_BYTES = 4096;
/** A zip names its files at the head of each and once more at its end. */
const ZIP_SAMPLE_BYTES = 65536;
/** PDF programs may put a few lines of their own before the mark. */
const PDF_HEAD_BYTES = 1024;

/** How a saved page or a piece of one begins: with a tag that no sentence begins with. */
const HTML_START =
  /^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|section|div|p|h[1-6])[\s>]/i;
const XHTML_START = /^\s*<\?xml[^>]*>\s*(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;
const HTML_ENDING = /\.(?:x?html?|xht)$/i;
const MARKDOWN_ENDING = /\.(?:md|markdown|mdown|mkd)$/i;

/**
 * `unreadable`: some other program's file, or one of another kind inside a zip; `openFile` says what it is.
 * A docx that is named `story.txt` is a docx; a text that is named `story.docx` is a text.
 */
export function recognise(name: string, bytes: Uint8Array): Format {
  const start = latin1(bytes.subarray(0, PDF_HEAD_BYTES));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(start)) return 'rtf';
  if (start.startsWith('%PDF-') || /^[^{<]{0,400}?[\r\n]%PDF-\d/.test(start)) return 'pdf';
  if (isForeign(bytes)) return 'unreadable';
  const head = decodeText(bytes.subarray(0, HEAD_BYTES)).text;
  if (/^\s*<\?xml[^>]*>\s*(?:<!--[^>]*-->\s*)*<office:document[\s>]/.test(head)) return 'fodt';
  if (HTML_START.test(head) || XHTML_START.test(head)) return 'html';
  if (HTML_ENDING.test(name) && /<[a-z!][^<>]*>/i.test(head)) return 'html';
  return MARKDOWN_ENDING.test(name) ? 'markdown' : 'text';
}

function zipFormat(bytes: Uint8Array): Format {
  const names = latin1(bytes.subarray(0, ZIP_SAMPLE_BYTES)) + latin1(bytes.subarray(-ZIP_SAMPLE_BYTES));
  if (/word\/(?:document|_rels)/.test(names)) return 'docx';
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  const other = /(?:^|[^\w/.])(?:xl\/workbook|ppt\/presentation)|mimetypeapplication\//.test(names);
  return other ? 'unreadable' : 'zip';
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
