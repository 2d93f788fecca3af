/** The encoding of a text file that is no Unicode, by the statistics of its bytes. Loaded when such a file comes. */
import { analyse } from 'chardet';
import { DOS_ENCODINGS, decodeDos } from './dos-encodings.ts';
import { decodeAs, decodeWindows1252 } from './encoding.ts';

/** Browsers read these as the code pages of Windows too, which have quotation marks where they have control characters. */
const READ_AS: Readonly<Record<string, string>> = { 'ISO-8859-1': 'Windows-1252', 'ISO-8859-9': 'Windows-1254' };

/** Bytes that the guess is made from; more of a story says no more of its encoding. */
const SAMPLE_BYTES = 64 * 1024;

/** A guess that chardet itself gives less than one chance in ten is no better than the common case. */
const LEAST_CONFIDENCE = 10;

/** A text of fewer bytes beyond ASCII than this says too little: `caf\xe9` is Windows-1252. */
const LEAST_EVIDENCE = 6;

/** English has foreign names and words at a lower rate; languages with accents have three in a hundred or more. */
const LEAST_SHARE = 0.015;

/** Damage here and there is damage; more of it is the wrong encoding. */
const MAX_UNFIT_SHARE = 0.005;

/** Encodings that chardet does not know: of the Macintosh before Unicode, and of DOS. */
const OLDER = ['macintosh', 'x-mac-cyrillic', 'IBM866', ...DOS_ENCODINGS];

/** The text of bytes that are not Unicode, by the likeliest encoding. Never throws. */
export function guessEncoding(bytes: Uint8Array): { text: string; encoding: string } {
  const likely = guessToday(bytes);
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isTypographyOnly(sample)) return likely;
  if (flaws(likely.text.slice(0, SAMPLE_BYTES)) <= highBytes(sample) * MAX_FLAWS) return likely;
  let best = likely;
  let fewest = flaws(decodeOlder(sample, likely.encoding) ?? likely.text.slice(0, SAMPLE_BYTES)) / 2;
  for (const encoding of OLDER) {
    const text = decodeOlder(sample, encoding);
    const found = text === undefined ? Number.POSITIVE_INFINITY : flaws(text);
    if (found >= fewest) continue;
    fewest = found;
    best = { text: decodeOlder(bytes, encoding) ?? likely.text, encoding };
  }
  return best;
}

function decodeOlder(bytes: Uint8Array, encoding: string): string | undefined {
  return decodeDos(bytes, encoding) ?? decodeAs(bytes, encoding)?.text;
}

/** A text in the right encoding has hardly a flaw; in a wrong one, every other letter beyond ASCII is one. */
const MAX_FLAWS = 0.02;

/**
 * What no language writes: a capital after a small letter, a sign that is no letter between two letters, letters of two
 * scripts in a word, lines and boxes, characters without a meaning.
 */
const FLAW =
  /\p{Ll}(?=[\u0080-\uffff])\p{Lu}|\p{L}(?=[\u0080-\uffff])[^\p{L}\p{M}\p{N}\s’‘ʼ´·\u00ad\u2010-\u2015“”«»„…]\p{L}|\p{L}[\u00a2-\u00a9\u00ac\u00ae-\u00b3\u00b5\u00b6\u00b8\u00bc-\u00be]|\p{L}[ªºƒ]\p{L}|[a-z]\p{sc=Cyrillic}|\p{sc=Cyrillic}[a-z]|[\u2500-\u25ff\ufffd\u0080-\u009f]/gu;

/** Letters of the south, which a text with the letters of the north has not. */
const SOUTHERN = /[ЂЃЉЊЌЋЏђѓљњќћџ]/g;

function flaws(text: string): number {
  const found = text.match(FLAW)?.length ?? 0;
  return /[йщъыэюя]/.test(text) ? found + (text.match(SOUTHERN)?.length ?? 0) : found;
}

function highBytes(sample: Uint8Array): number {
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  return high;
}

function guessToday(bytes: Uint8Array): { text: string; encoding: string } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isTypographyOnly(sample)) return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < LEAST_CONFIDENCE) break;
    if (name.startsWith('UTF-') || name === 'ASCII') continue;
    const encoding = READ_AS[name] ?? name.replace(/^w/, 'W');
    if (encoding === 'Windows-1252') break;
    // a name that TextDecoder does not know, as of an IBM mainframe, or bytes that do not fit: the next may be better
    const decoded = decodeAs(bytes, encoding);
    if (decoded !== undefined && fits(decoded.text)) return decoded;
  }
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
}

/**
 * English of a Windows program has hardly more beyond ASCII than curly quotes and dashes, which lie at 0x85 and 0x91
 * to 0x97 in every Windows code page: `\x93Not so,\x94 she said \x96 twice.` A foreign name now and then is no other
 * language either.
 */
function isTypographyOnly(sample: Uint8Array): boolean {
  let others = 0;
  for (const byte of sample) {
    if (byte >= 0x80 && byte !== 0x85 && !(byte >= 0x91 && byte <= 0x97)) others++;
  }
  return others < Math.max(LEAST_EVIDENCE, sample.length * LEAST_SHARE);
}

function fits(text: string): boolean {
  let unfit = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) unfit++;
  return unfit <= text.length * MAX_UNFIT_SHARE;
}
