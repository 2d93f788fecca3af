/** What a file is: by its content first, by its name's ending where the content leaves it open. */
import { decodeText, isControl, latin1 } from './encoding.ts';
import type { Foreign, Format, Reason } from './reasons.ts';

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

/**
 * How a mail or a page saved with its pictures begins: with the fields of a mail, one of which says it is one. In a
 * mailbox of mails (RFC 4155) a line `From ` and the sender comes before.
 */
const MAIL_START = /^(?:From \S[^\r\n]*\r?\n)?(?:[A-Za-z][\w-]{1,60}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n){1,200}/;
const MAIL_FIELD = /^(?:mime-version|content-type|received|message-id|return-path|delivered-to)[ \t]*:/im;

/** What a file is by its first bytes, whatever its name ends in. */
const MARKS: readonly (readonly [start: string, what: Foreign])[] = [
  // today's Office documents, too, when they are locked with a password
  ['\xd0\xcf\x11\xe0', 'oldWord'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['\x1f\x8b', 'compressed'],
  ['7z\xbc\xaf', 'compressed'],
  ['Rar!', 'compressed'],
  // PostScript: a program that draws pages
  ['%!PS-', 'other'],
];

/** What a zip holds, by the names of the files in it. */
const ZIP_CONTENTS: readonly (readonly [inside: RegExp, what: Foreign])[] = [
  [/(?:^|[^\w/.])xl[/\\]workbook|opendocument\.spreadsheet/, 'spreadsheet'],
  [/(?:^|[^\w/.])ppt[/\\]presentation|opendocument\.presentation/, 'presentation'],
  [/mimetypeapplication\/epub\+zip|META-INF[/\\]container\.xml/, 'ebook'],
  [/Index\/Document\.iwa|Index\.zip/, 'pages'],
  [/mimetypeapplication\//, 'other'],
];

/**
 * A docx that is named `story.txt` is a docx; a text that is named `story.docx` is a text. Some other program's file,
 * or one of another kind inside a zip, has a reason why it is not read.
 */
export function recognise(name: string, bytes: Uint8Array): Recognised {
  const start = latin1(bytes.subarray(0, PDF_HEAD_BYTES));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return zipFormat(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*\\rtf/.test(start)) return { format: 'rtf' };
  if (isPdf(start)) return { format: 'pdf' };
  const what = MARKS.find(([mark]) => start.startsWith(mark))?.[1];
  if (what === 'oldWord' && isLockedOffice(bytes)) return { reason: { is: 'locked' } };
  if (what !== undefined) return { reason: { is: 'foreign', what } };
  return { format: textFormat(name, decodeText(bytes.subarray(0, HEAD_BYTES)).text) };
}

/**
 * A PDF, after a byte order mark, or lines or signs that a printer or a mail program puts before it. A page or a rich
 * text that tells of PDF begins otherwise.
 */
function isPdf(start: string): boolean {
  const at = start.search(/%PDF-\d\.\d/);
  const before = start.slice(0, at).replace('\xef\xbb\xbf', '');
  if (at === -1 || /^\s*[{<]/.test(before)) return false;
  return before.trim() === '' || /[\r\n]$/.test(before) || [...before].some((sign) => isControl(sign.charCodeAt(0)));
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
  if (/word[/\\](?:document|_rels)/.test(names)) return { format: 'docx' };
  if (names.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return { format: 'odt' };
  const what = ZIP_CONTENTS.find(([inside]) => inside.test(names))?.[1];
  if (what !== undefined) return { reason: { is: 'foreign', what } };
  // zipped anew, it says what it is in its manifest alone, which the reader looks into
  const unpacked = names.includes('META-INF/manifest.xml') && /(?<![\w.])content\.xml/.test(names);
  return { format: unpacked ? 'odt' : 'zip' };
}

/**
 * Office wraps a document that it locks into the container of its old formats, as a stream of this name.
 * The header says how large a sector is (byte 30) and which one begins the directory (byte 48). Format: MS-CFB 2.2.
 */
function isLockedOffice(bytes: Uint8Array): boolean {
  if (bytes.length < 512) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 2 ** Math.min(view.getUint16(30, true), 16);
  const directory = (view.getUint32(48, true) + 1) * sector;
  return latin1(bytes.subarray(directory, directory + 4096)).includes([...'EncryptedPackage'].join('\0'));
}
