/**
 * Bytes to text, for files that do not say how they were encoded.
 *
 * The order is the one browsers and editors use: a byte order mark decides; else the bytes are UTF-16
 * when their zero bytes say so; else they are UTF-8 when they are valid UTF-8; else Windows-1252,
 * which any bytes are.
 */

export type Encoding = 'UTF-8' | 'UTF-16 LE' | 'UTF-16 BE' | 'UTF-32 LE' | 'UTF-32 BE' | 'Windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** What Windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters; the five unused stay as they are. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Enough to know a file by; a text that begins as UTF-16 does not end as something else. */
const SAMPLE_BYTES = 8192;

/** Text with a byte damaged here and there is still UTF-8 while nearly all its longer characters are whole. */
const MAX_DAMAGED_SHARE = 0.05;

/** The text of `bytes` without its byte order mark, and the encoding it was read by. Never throws. */
export function decodeText(bytes: Uint8Array): Decoded {
  const unicode = byteOrderMark(bytes) ?? utf32WithoutMark(bytes) ?? utf16WithoutMark(bytes);
  const valid = unicode === undefined ? validUtf8(bytes) : undefined;
  if (valid !== undefined) return { text: valid, encoding: 'UTF-8' };
  const encoding = unicode ?? (isDamagedUtf8(bytes) ? 'UTF-8' : 'Windows-1252');
  return { text: decode(bytes, encoding), encoding };
}

/** The text of bytes that are UTF-8 throughout. */
function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of bytes in an encoding that `TextDecoder` has a name for, as in `Windows-874`. Throws where it has none. */
export function decode(bytes: Uint8Array, encoding: string): string {
  const utf32 = /^utf-?32[ -]?([lb]e)?$/i.exec(encoding);
  if (utf32 !== null) return decodeUtf32(bytes, utf32[1]?.toLowerCase() !== 'be');
  if (/^iso-2022-kr$/i.test(encoding)) return decodeIso2022Kr(bytes);
  const decoder = new TextDecoder(encoding.replace(/^utf-16 ([lb]e)$/i, 'utf-16$1'));
  return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

/** The same with the encoding's name; undefined where `TextDecoder` does not know it. */
export function decodeAs(bytes: Uint8Array, encoding: string): { text: string; encoding: string } | undefined {
  try {
    return { text: decode(bytes, encoding), encoding };
  } catch {
    return undefined;
  }
}

/**
 * Japanese and Korean in seven bits: `ESC $ B` or `ESC $ @` begins two-byte characters of Japanese, `ESC $ ) C` declares
 * those of Korean, and no other text has either.
 */
export function decodeSevenBits(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  for (let at = bytes.indexOf(0x1b); at !== -1; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] !== 0x24) continue;
    const next = bytes[at + 2];
    const korean = next === 0x29 && bytes[at + 3] === 0x43;
    if (!korean && next !== 0x42 && next !== 0x40) continue;
    if (bytes.some((byte) => byte >= 0x80)) return undefined;
    return korean ? { text: decodeIso2022Kr(bytes), encoding: 'ISO-2022-KR' } : decodeAs(bytes, 'ISO-2022-JP');
  }
  return undefined;
}

/** `TextDecoder` refuses it: RFC 1557 is EUC-KR whose high bits are told by shifts out (0x0e) and in (0x0f). */
function decodeIso2022Kr(bytes: Uint8Array): string {
  const high: number[] = [];
  let shifted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x1b && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29 && bytes[at + 3] === 0x43) at += 3;
    else if (byte === 0x0e || byte === 0x0f) shifted = byte === 0x0e;
    else high.push(shifted && byte > 0x20 ? byte | 0x80 : byte);
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(high));
}

/** By a table of its own: some releases of Node decode the label `windows-1252` as Latin-1, which loses “ ” and –. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** A character for every byte, so that places in it are places in the bytes. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    // spread, it would be walked through by its iterator
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + 8192) as unknown as number[]);
  }
  return text;
}

/** `TextDecoder` has no UTF-32. */
function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (at === 0 && code === 0xfeff) continue;
    text += code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
  }
  return text;
}

export function byteOrderMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && bytes[2] === 0 && bytes[3] === 0) return 'UTF-32 LE';
  if (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return 'UTF-32 BE';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  return undefined;
}

/**
 * `A\0 \0b\0` is UTF-16 LE: the high bytes of spaces, line ends and Latin letters are zero, and no
 * other text has zero bytes. Of both byte orders the one that yields more of those characters is
 * right, as long as nothing it yields is a control character.
 */
function utf16WithoutMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!hasManyZeros(sample)) return undefined;
  const little = plainCharacters(sample, 1);
  const big = plainCharacters(sample, 0);
  if (little > big) return 'UTF-16 LE';
  return big > little ? 'UTF-16 BE' : undefined;
}

/** In UTF-32 the highest byte of every character is zero, and the next is at most 0x10. */
function utf32WithoutMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length < 8 || bytes.length % 4 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const fits = (highest: number, next: number) => {
    for (let at = 0; at < sample.length; at += 4) {
      if (sample[at + highest] !== 0 || (sample[at + next] as number) > 0x10) return false;
    }
    return true;
  };
  if (fits(3, 2)) return 'UTF-32 LE';
  return fits(0, 1) ? 'UTF-32 BE' : undefined;
}

/** One zero in so many bytes is damage: even in Chinese a line or a space comes more often. */
const BYTES_PER_ZERO = 400;

/** More plain ASCII than this share of the bytes is none of UTF-16, in which every other byte is zero or a high one. */
const MAX_ASCII_SHARE = 0.8;

/** Whether zeros are part of the encoding; one in a text of other bytes is a blemish. */
function hasManyZeros(sample: Uint8Array): boolean {
  if (!sample.includes(0)) return false;
  let zeros = 0;
  let ascii = 0;
  for (const byte of sample) {
    if (byte === 0) zeros++;
    else if (byte < 0x7f && !isControl(byte)) ascii++;
  }
  return zeros * BYTES_PER_ZERO >= sample.length && ascii <= sample.length * MAX_ASCII_SHARE;
}

/** How many UTF-16 units of `bytes` are printable ASCII or white space; -1 where a unit is a control character. */
function plainCharacters(bytes: Uint8Array, highByte: 0 | 1): number {
  let count = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + highByte] !== 0) continue;
    const unit = bytes[at + 1 - highByte] as number;
    if (isControl(unit)) return -1;
    if (unit < 0x7f) count++;
  }
  return count;
}

/** Whether a code unit is a control character that no text file contains: all but tab, line ends, form feed, escape. */
export function isControl(unit: number): boolean {
  return unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b && unit !== 0x1a;
}

/**
 * UTF-8 with a little damage: `Zürich, Köln, Gen\xc3` was cut inside its last letter
 * and is still UTF-8, while `Z\xfcrich` has no longer character that is whole.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let damaged = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) whole++;
    else if (length === 0) damaged++;
    at += Math.max(1, length);
  }
  const cutAtEnd = damaged > 0 && damaged <= 3 && endsInsideCharacter(bytes) && whole > 0;
  return damaged === 0 || cutAtEnd || damaged <= whole * MAX_DAMAGED_SHARE;
}

/** Length of the character that begins at `at`; 0 where none does. Overlong forms and surrogates are left to the decoder. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

function endsInsideCharacter(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte >= 0xc2) return sequenceLength(bytes, bytes.length - back) === 0;
    if (byte < 0x80) return false;
  }
  return false;
}
