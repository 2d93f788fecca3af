/** The directions in which the tokens of what was read differ most: `scripts/encoder/directions.mjs` keeps those alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentenceReading } from '#engine';
import type { Encoder } from '#meaning/encoder';
import type { SentenceToRead } from '#meaning/reading';
import { packageRoot } from '../cli/package-root.ts';
import { dot } from './fit.ts';

/** Of 384: 64 to 192 tell sentences that say the same from others about as well. */
const KEPT = 96;
/** Directions that are looked for beside those, so that the last of them settle as soon as the first. */
const GUARD = 32;
const ROUNDS = 100;
/** Standard deviations along the first direction that 127 steps are long. */
const WIDEST = 5;

/**
 * Reads sentences with an encoder that was built without directions, and writes those that it finds.
 *
 * Method: principal components, by orthogonal iteration (Golub and Van Loan 2013, 8.2.4).
 */
export async function writeDirections(encoder: Encoder, list: readonly SentenceToRead[]): Promise<void> {
  const { mean, covariance } = await measureTokens(encoder, list);
  const size = mean.length;
  const { directions, variances } = principal(covariance, size);
  const step = (WIDEST * Math.sqrt(variances[0] as number)) / 127;
  const bytes = Buffer.alloc(12 + 4 * size + KEPT * (size + 4));
  bytes.writeUInt32LE(size, 0);
  bytes.writeUInt32LE(KEPT, 4);
  bytes.writeFloatLE(step, 8);
  for (const [i, value] of mean.entries()) bytes.writeFloatLE(value, 12 + 4 * i);
  const from = 12 + 4 * size;
  for (const [k, direction] of directions.slice(0, KEPT).entries()) {
    const scale = Math.max(...direction.map(Math.abs)) / 127;
    for (const [i, value] of direction.entries()) bytes.writeInt8(Math.round(value / scale), from + k * size + i);
    bytes.writeFloatLE(scale, from + KEPT * size + 4 * k);
  }
  writeFileSync(join(packageRoot(), 'scripts/encoder/directions.bin'), bytes);
  const all = covariance.reduce((sum, value, at) => sum + (at % (size + 1) === 0 ? value : 0), 0);
  const kept = variances.slice(0, KEPT).reduce((sum, value) => sum + value, 0);
  console.log(`${KEPT} directions hold ${((100 * kept) / all).toFixed(1)} % of the variance`);
}

async function measureTokens(encoder: Encoder, list: readonly SentenceToRead[]) {
  let [tokens, mean, products] = [0, new Float64Array(), new Float64Array()];
  for (const [done, { text, language }] of list.entries()) {
    if (done % 500 === 0) console.log(`${done} of ${list.length} sentences`);
    const { pieces, inContext }: SentenceReading = await encoder.read(text, language);
    const size = inContext.length / Math.max(1, pieces.length);
    if (tokens === 0) [mean, products] = [new Float64Array(size), new Float64Array(size * size)];
    for (let from = 0; from < inContext.length; from += size) {
      tokens++;
      for (let i = 0; i < size; i++) {
        const value = inContext[from + i] as number;
        mean[i] = (mean[i] as number) + value;
        for (let j = 0; j <= i; j++) {
          products[i * size + j] = (products[i * size + j] as number) + value * (inContext[from + j] as number);
        }
      }
    }
  }
  // such an encoder gives what the last layer has in steps of this part (`STEP` in `scripts/encoder/directions.mjs`)
  const unit = 32;
  const size = mean.length;
  const centre = mean.map((sum) => sum / tokens);
  const covariance = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const both = (products[i * size + j] as number) / tokens - (centre[i] as number) * (centre[j] as number);
      covariance[i * size + j] = both / unit ** 2;
      covariance[j * size + i] = both / unit ** 2;
    }
  }
  return { mean: centre.map((value) => value / unit), covariance };
}

/** The directions of greatest variance, the greatest first, and their variances. */
function principal(covariance: Float64Array, size: number) {
  const times = (vector: Float64Array) =>
    Float64Array.from(vector, (_, i) => {
      let sum = 0;
      for (let j = 0; j < size; j++) sum += (covariance[i * size + j] as number) * (vector[j] as number);
      return sum;
    });
  let directions = Array.from({ length: KEPT + GUARD }, (_, k) =>
    Float64Array.from({ length: size }, (_, i) => Math.sin((k + 1) * (i + 1) + k)),
  );
  for (let round = 0; round < ROUNDS; round++) directions = orthonormal(directions.map(times));
  const variances = directions.map((direction) => dot(direction, times(direction)));
  return { directions, variances };
}

/** Gram-Schmidt, twice for what rounding leaves. */
function orthonormal(vectors: readonly Float64Array<ArrayBuffer>[]): Float64Array<ArrayBuffer>[] {
  const done: Float64Array<ArrayBuffer>[] = [];
  for (const vector of vectors) {
    const rest = vector.slice();
    for (const before of [...done, ...done]) {
      const along = dot(rest, before);
      for (let i = 0; i < rest.length; i++) rest[i] = (rest[i] as number) - along * (before[i] as number);
    }
    const length = Math.sqrt(dot(rest, rest));
    done.push(rest.map((value) => value / length));
  }
  return done;
}
