/** The encoding of a text file that is no Unicode, by the statistics of its bytes. Loaded when such a file comes. */
import { analyse } from 'chardet';
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

/** The text of bytes that are not Unicode, by the likeliest encoding. Never throws. */
export function guessEncoding(bytes: Uint8Array): { text: string; encoding: string } {
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
