/**
 * Mails (.eml) and pages saved in one file with their pictures (.mhtml): the part that holds the text.
 *
 * One pass over the lines, no recursion beyond `MAX_DEPTH`. Format: RFC 2045, 2046 and 2557.
 */
import { latin1 } from './encoding.ts';
import { FileRefusal } from './yield-to-ui.ts';

/** Parts in parts: a mail with a page and pictures and files is three deep. */
const MAX_DEPTH = 8;
/** A saved page has some hundred pictures. */
const MAX_PARTS = 5000;

export interface FoundText {
  /** What was said for the way: the characters are still in `charset`. */
  readonly bytes: Uint8Array;
  readonly html: boolean;
  readonly charset?: string;
  /** A line that ends with a space goes on in the next: RFC 3676. */
  readonly flowed: boolean;
  /** Whether files hang on the mail. */
  readonly attachments: boolean;
  /** Whether other mails come after it. */
  readonly more: boolean;
}

interface Part {
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/** The page of a saved page or mail, or else its plain text. Throws `FileRefusal` where there is neither. */
export function findText(bytes: Uint8Array): FoundText {
  const { source, more } = firstMail(latin1(bytes));
  let attachments = false;
  let page: Part | undefined;
  let plain: Part | undefined;
  let seen = 0;
  const waiting: { part: Part; depth: number }[] = [{ part: readPart(source, 0, source.length), depth: 0 }];
  for (let one = waiting.pop(); one !== undefined && ++seen < MAX_PARTS; one = waiting.pop()) {
    const { part, depth } = one;
    const type = kindOf(part);
    const boundary = parameter(part, 'boundary');
    if (/^attachment/i.test(part.fields.get('content-disposition') ?? '')) attachments = true;
    else if (type.startsWith('multipart/') && boundary !== undefined && depth < MAX_DEPTH) {
      for (const inner of divide(source, part, boundary).reverse()) waiting.push({ part: inner, depth: depth + 1 });
    } else if (type === 'text/html') page ??= part;
    else if (type === 'text/plain') plain ??= part;
  }
  const text = page ?? plain;
  if (text === undefined) throw new FileRefusal({ is: 'noStory' });
  const charset = parameter(text, 'charset');
  return {
    bytes: decodePart(source, text),
    html: text === page,
    ...(charset === undefined ? {} : { charset }),
    flowed: text === plain && parameter(text, 'format')?.toLowerCase() === 'flowed',
    attachments,
    more,
  };
}

/** Of a mailbox the first mail: its lines that begin with `From ` or `>From ` have one `>` more (RFC 4155). */
function firstMail(source: string): { source: string; more: boolean } {
  if (!source.startsWith('From ')) return { source, more: false };
  const start = source.indexOf('\n') + 1;
  const next = /\r?\n\r?\nFrom [^\r\n]*\d{4}\r?\n/.exec(source.slice(start));
  const mail = source.slice(start, next === null ? source.length : start + next.index);
  return { source: mail.replace(/^>(?=>*From )/gm, ''), more: next !== null };
}

/** The fields at the head of a part, and where its body is. */
function readPart(source: string, from: number, end: number): Part {
  const fields = new Map<string, string>();
  let at = from;
  let name = '';
  while (at < end) {
    const stop = lineEnd(source, at, end);
    const line = source.slice(at, stop).replace(/\r$/, '');
    at = stop + 1;
    if (line === '') break;
    const field = /^([\w-]{1,60})[ \t]*:(.*)$/.exec(line);
    if (field !== null) {
      name = (field[1] as string).toLowerCase();
      if (!fields.has(name)) fields.set(name, (field[2] as string).trim());
    } else if (/^[ \t]/.test(line) && name !== '') {
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    }
  }
  return { fields, start: Math.min(at, end), end };
}

function lineEnd(source: string, from: number, end: number): number {
  const at = source.indexOf('\n', from);
  return at === -1 || at > end ? end : at;
}

function kindOf({ fields }: Part): string {
  return (fields.get('content-type') ?? 'text/plain').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** `text/html; charset="utf-8"` has a parameter `charset`. */
function parameter({ fields }: Part, name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(fields.get('content-type') ?? '');
  return found?.[1] ?? found?.[2];
}

/** The parts between the lines that begin with the boundary. */
function divide(source: string, { start, end }: Part, boundary: string): Part[] {
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let from = -1;
  for (let at = source.indexOf(mark, start); at !== -1 && at < end; at = source.indexOf(mark, at + mark.length)) {
    if (at !== start && source[at - 1] !== '\n') continue;
    // the line end before the boundary belongs to it
    if (from !== -1) parts.push(readPart(source, from, Math.max(from, at - (source[at - 2] === '\r' ? 2 : 1))));
    if (source.startsWith('--', at + mark.length) || parts.length >= MAX_PARTS) return parts;
    from = lineEnd(source, at, end) + 1;
  }
  if (from !== -1) parts.push(readPart(source, from, end));
  return parts;
}

function decodePart(source: string, { fields, start, end }: Part): Uint8Array {
  const body = source.slice(start, end);
  const way = fields.get('content-transfer-encoding')?.toLowerCase();
  if (way === 'quoted-printable') return bytesOf(quotedPrintable(body));
  if (way !== 'base64') return bytesOf(body);
  const letters = body.replace(/[^\w+/]/g, '');
  const whole = letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)).replaceAll('_', '/');
  try {
    return bytesOf(atob(whole));
  } catch {
    throw new FileRefusal({ is: 'damaged' });
  }
}

function bytesOf(source: string): Uint8Array {
  const bytes = new Uint8Array(source.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = source.charCodeAt(at);
  return bytes;
}

/** `caf=C3=A9` is the bytes of café; a line that ends with `=` goes on in the next. */
function quotedPrintable(body: string): string {
  return body.replace(/=(?:\r?\n|([\da-f]{2}))/gi, (_, hex?: string) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Flowed text as the paragraphs that it was written in; `-- ` stands alone before a signature. */
export function unflow(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/(?<!^|\n|\n--) \n(?=[^\n])/g, ' ');
}

/** Lines that a mail program wrapped are this long; a shorter one ends where its writer ended it. */
const LEAST_WRAPPED = 55;
/** A text with more of its lines quoted than this was forwarded or pasted from an answer. */
const QUOTED_SHARE = 0.8;

/** A text that is quoted as a whole, without the marks and in the paragraphs that it was written in; else as it is. */
export function unquote(text: string): string {
  const lines = text.split(/\r?\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => /^\s?>/.test(line));
  if (quoted.length < 2 || quoted.length < filled.length * QUOTED_SHARE) return text;
  let unwrapped = '';
  let before = '';
  for (const line of lines.map((one) => one.replace(/^\s?(?:> ?)+/, '').trimEnd())) {
    const goesOn = before.length >= LEAST_WRAPPED && line !== '' && !/^(?:[-*•]|\d+[.)])\s/.test(line);
    unwrapped += (unwrapped === '' ? '' : goesOn ? ' ' : '\n') + line;
    before = line;
  }
  return unwrapped;
}
