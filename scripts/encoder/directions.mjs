/**
 * The directions in which the tokens of the last layer differ most, of which a reading keeps that many: what two
 * sentences have in common stands in a quarter of the dimensions, and is told better there than in all of them.
 * `directions.bin`, little-endian, is what `npm run calibrate -- --directions` writes:
 *
 *   uint32 hidden, uint32 kept
 *   float32 the length of a step; float32 the mean of all tokens (hidden)
 *   int8 directions (kept × hidden), each in 127ths of its greatest number, then float32 their lengths (kept)
 *
 * Method: principal components (Jolliffe 2002).
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @typedef {{
 *   kept: number,
 *   matrix: Int8Array,
 *   scales: Float32Array,
 *   centre: Float32Array,
 * }} Directions a matrix [hidden, kept] by which a token is multiplied, then its columns' scales, and what is subtracted last
 */

const FILE = new URL('./directions.bin', import.meta.url);
/** Steps of a token as the last layer has it, from which directions are found: none is longer than four. */
const STEP = 1 / 32;

/**
 * The directions that are kept; all dimensions as they are where that file is not made yet.
 * @param {number} hidden
 * @returns {Directions}
 */
export function readDirections(hidden) {
  if (!existsSync(FILE)) return allDimensions(hidden);
  const bytes = readFileSync(FILE);
  if (bytes.readUInt32LE(0) !== hidden) throw new Error('These directions are of another model.');
  const kept = bytes.readUInt32LE(4);
  const step = bytes.readFloatLE(8);
  const mean = (/** @type {number} */ i) => bytes.readFloatLE(12 + 4 * i);
  const from = 12 + 4 * hidden;
  const matrix = new Int8Array(hidden * kept);
  const scales = new Float32Array(kept);
  const centre = new Float32Array(kept);
  for (let k = 0; k < kept; k++) {
    scales[k] = bytes.readFloatLE(from + kept * hidden + 4 * k) / step;
    let along = 0;
    for (let i = 0; i < hidden; i++) {
      const value = bytes.readInt8(from + k * hidden + i);
      matrix[i * kept + k] = value;
      along += value * mean(i);
    }
    centre[k] = along * (scales[k] ?? 0);
  }
  return { kept, matrix, scales, centre };
}

/**
 * @param {number} hidden
 * @returns {Directions}
 */
function allDimensions(hidden) {
  const matrix = new Int8Array(hidden * hidden);
  for (let i = 0; i < hidden; i++) matrix[i * hidden + i] = 1;
  return { kept: hidden, matrix, scales: new Float32Array(hidden).fill(1 / STEP), centre: new Float32Array(hidden) };
}
