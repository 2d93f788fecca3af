/** The encoding of a text file that is no Unicode, by the statistics of its bytes. Loaded when such a file comes. */
import { analyse } from 'chardet';
import { decodeWindows1252 } from './encoding.ts';

/** What is shown for what chardet answers, and the name that `TextDecoder` knows it by where that is another. */
const LABELS: Readonly<Record<string, readonly [shown: string, label: string]>> = {
  // browsers read ISO-8859-1 as Windows-1252 too, which has quotation marks where that has control characters
  'ISO-8859-1': ['Windows-1252', 'windows-1252'],
  'windows-1250': ['Windows-1250', 'windows-1250'],
  'windows-1251': ['Windows-1251', 'windows-1251'],
  'windows-1252': ['Windows-1252', 'windows-1252'],
  'windows-1253': ['Windows-1253', 'windows-1253'],
  'windows-1254': ['Windows-1254', 'windows-1254'],
  'windows-1255': ['Windows-1255', 'windows-1255'],
  'windows-1256': ['Windows-1256', 'windows-1256'],
  'ISO-8859-9': ['Windows-1254', 'windows-1254'],
  Shift_JIS: ['Shift_JIS', 'shift_jis'],
  GB18030: ['GB18030', 'gb18030'],
  Big5: ['Big5', 'big5'],
};

/** Bytes that the guess is made from; more of a story says no more of its encoding. */
const SAMPLE_BYTES = 64 * 1024;

/** A guess that chardet itself gives less than one chance in ten is no better than the common case. */
const LEAST_CONFIDENCE = 10;

/** A text of fewer bytes beyond ASCII than this says too little: `caf\xe9` is Windows-1252. */
const LEAST_EVIDENCE = 6;

/** The text of bytes that are not Unicode, by the likeliest encoding. Never throws. */
export function guessEncoding(bytes: Uint8Array): { text: string; encoding: string } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (isTypographyOnly(sample)) return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < LEAST_CONFIDENCE) break;
    if (name.startsWith('UTF-') || name === 'ASCII') continue;
    const [shown, label] = LABELS[name] ?? [name, name.toLowerCase()];
    if (label === 'windows-1252') break;
    try {
      return { text: new TextDecoder(label).decode(bytes), encoding: shown };
    } catch {
      // a name that TextDecoder does not know, as of an IBM mainframe; the next guess may be better
    }
  }
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252' };
}

/**
 * English of a Windows program has hardly more beyond ASCII than curly quotes and dashes, which lie at 0x85 and 0x91
 * to 0x97 in every Windows code page: `\x93Not so,\x94 she said \x96 twice.`
 */
function isTypographyOnly(sample: Uint8Array): boolean {
  let others = 0;
  for (const byte of sample) {
    if (byte >= 0x80 && byte !== 0x85 && !(byte >= 0x91 && byte <= 0x97)) others++;
  }
  return others < LEAST_EVIDENCE;
}
