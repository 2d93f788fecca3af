/** What a file is: by its content first, by its name's ending where the content leaves it open. */
import { decodeText } from './encoding.ts';
import { foreign, foreignZip, latin1 } from './open.ts';
import type { Format, Reason } from './reasons.ts';

export type Recognised = { readonly format: Format | 'zip' } | { readonly reason: Reason };

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

/** How a mail or a page saved with its pictures begins: with the fields of a mail, one of which says it is MIME. */
const MAIL_START = /^(?:[A-Za-z][\w-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,200}/;
const MAIL_FIELD = /^(?:mime-version|content-type|received|message-id)[ \t]*:/im;

/**
 * A docx that is named `story.txt` is a docx; a text that is named `story.docx` is a text. Some other program's file,
 * or one of another kind inside a zip, has a reason why it is not read.
 */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const start = latin1(bytes.subarray(0, PDF_HEAD_BYTES));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*\{\\rtf/.test(start)) return { format: 'rtf' };
  if (start.startsWith('%PDF-') || /^[^{<]{0,400}?[\r\n]%PDF-\d/.test(start)) return { format: 'pdf' };
  const reason = foreign(bytes);
  if (reason !== undefined) return { reason };
  return { format: textFormat(name, decodeText(bytes.subarray(0, HEAD_BYTES)).text) };
}

function textFormat(name: string, head: string): Format {
  if (/^\s*<\?xml[^>]*>\s*(?:<!--[^>]*-->\s*)*<office:document[\s>]/.test(head)) return 'fodt';
  if (HTML_START.test(head) || XHTML_START.test(head)) return 'html';
  if (HTML_ENDING.test(name) && /<[a-z!][^<>]*>/i.test(head)) return 'html';
  if (MAIL_FIELD.test(MAIL_START.exec(head)?.[0] ?? '')) return 'mail';
  return MARKDOWN_ENDING.test(name) ? 'markdown' : 'text';
}

function zipFormat(bytes: Uint8Array): Recognised {
  const names = latin1(bytes.subarray(0, ZIP_SAMPLE_BYTES)) + latin1(bytes.subarray(-ZIP_SAMPLE_BYTES));
  if (/word\/(?:document|_rels)/.test(names)) return { format: 'docx' };
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return { format: 'odt' };
  const reason = foreignZip(names);
  return reason === undefined ? { format: 'zip' } : { reason };
}
