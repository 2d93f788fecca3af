/**
 * The commonest words of a language, from the Python package wordfreq: gzipped MessagePack, an array whose first entry
 * is a header and whose others are arrays of words, each a hundredth of a decade less frequent than the one before.
 */
import { gunzipSync } from 'node:zlib';

/** @typedef {{ word: string, frequency: number }} Word */

/**
 * The `count` commonest words, the most frequent first.
 * @param {Buffer} file
 * @param {number} count
 * @returns {Word[]}
 */
export function commonWords(file, count) {
  const [, ...byFrequency] = /** @type {[unknown, ...string[][]]} */ (readMessagePack(gunzipSync(file)));
  // the words of array i have the frequency 10^(-i / 100)
  return byFrequency
    .flatMap((words, i) => words.map((word) => ({ word, frequency: 10 ** (-i / 100) })))
    .slice(0, count);
}

/**
 * Reads what these files hold of MessagePack: arrays, maps, strings and small whole numbers.
 * @param {Buffer} data
 */
function readMessagePack(data) {
  let at = 0;
  /** Steps over so many bytes; where they began. */
  const step = (/** @type {number} */ bytes) => {
    at += bytes;
    return at - bytes;
  };
  /** @param {number} length */
  const text = (length) => data.toString('utf8', step(length), at);
  /** @param {number} length */
  const list = (length) => Array.from({ length }, read);
  /** @param {number} length */
  const map = (length) => Object.fromEntries(Array.from({ length }, () => [String(read()), read()]));
  /** @returns {unknown} */
  function read() {
    const kind = data.readUInt8(at++);
    if (kind < 0x80) return kind;
    if (kind < 0x90) return map(kind & 15);
    if (kind < 0xa0) return list(kind & 15);
    if (kind < 0xc0) return text(kind & 31);
    if (kind === 0xd9) return text(data.readUInt8(step(1)));
    if (kind === 0xda) return text(data.readUInt16BE(step(2)));
    if (kind === 0xdc) return list(data.readUInt16BE(step(2)));
    if (kind === 0xdd) return list(data.readUInt32BE(step(4)));
    throw new Error(`MessagePack of an unknown kind: ${kind}`);
  }
  return read();
}
