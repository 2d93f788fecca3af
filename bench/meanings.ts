/**
 * Vectors of sentences, kept between runs: to read all gold takes minutes. One JSON object a line, so that a run that
 * was interrupted goes on where it stopped.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompareOptions,
  type Comparison,
  compareStories,
  type SentenceMeanings,
  type SentenceReading,
  type Side,
} from '#engine';
import { type MeaningChoice, readingList } from '#meaning/reading';
import { packageRoot } from '../cli/package-root.ts';

interface Kept {
  readonly text: string;
  /** Base64 of its float32 numbers, little-endian. */
  readonly vector: string;
  readonly pieces: readonly string[];
  /** Base64 of their bytes in context. */
  readonly inContext: string;
}

/** The file of the encoder that is installed: vectors of another build are not mixed in. Undefined without an encoder. */
function cacheFile(): string | undefined {
  const manifest = join(packageRoot(), 'public/encoder/manifest.json');
  if (!existsSync(manifest)) return undefined;
  const build = createHash('sha256').update(readFileSync(manifest)).digest('hex').slice(0, 12);
  return join(packageRoot(), '.cache', `meanings-${build}.jsonl`);
}

/** What `npm run meanings` kept, by text; undefined where nothing is. */
export function keptMeanings(): ReadonlyMap<string, SentenceReading> | undefined {
  const file = cacheFile();
  if (file === undefined || !existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  // the last line is empty, or was cut short
  return new Map(lines.slice(0, -1).map((line) => readKept(JSON.parse(line))));
}

function readKept({ text, vector, pieces, inContext }: Kept): [string, SentenceReading] {
  const meaning = new Float32Array(bytesOf(vector).buffer);
  return [text, { meaning, pieces, inContext: new Int8Array(bytesOf(inContext).buffer) }];
}

/** The bytes of a text in base64, in a buffer of their own. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

function base64Of({ buffer, byteOffset, byteLength }: Float32Array | Int8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('base64');
}

/** Keeps what was read of one more text. */
export function keepMeaning(text: string, { meaning, pieces, inContext }: SentenceReading): void {
  const file = cacheFile();
  if (file === undefined) return;
  mkdirSync(join(file, '..'), { recursive: true });
  const kept: Kept = { text, vector: base64Of(meaning), pieces, inContext: base64Of(inContext) };
  appendFileSync(file, `${JSON.stringify(kept)}\n`);
}

export type Compare = (original: Side, revision: Side) => Comparison;

/** Compares as page and command line do: by words, then by the meanings of what they would read. */
export function compareRead(
  options: CompareOptions,
  known: SentenceMeanings = new Map(),
  choice: MeaningChoice = 'never',
): Compare {
  return (original, revision) => {
    const first = compareStories(original, revision, options);
    const read = readingList(first, choice).flatMap(({ text }) => {
      const meaning = known.get(text);
      return meaning === undefined ? [] : [[text, meaning] as const];
    });
    return read.length === 0 ? first : compareStories(original, revision, { ...options, meanings: new Map(read) });
  };
}

/** Power iteration: so many rounds, and the direction stays. */
const DIRECTION_ROUNDS = 60;

/** The direction in which vectors differ most, their first principal component, as bytes. */
export function commonDirection(vectors: readonly Float32Array[]): number[] {
  const [first = new Float32Array(0)] = vectors;
  const mean = first.map((_, d) => vectors.reduce((sum, vector) => sum + (vector[d] as number), 0) / vectors.length);
  const centred = vectors.map((vector) => vector.map((value, d) => value - (mean[d] as number)));
  let direction = first.map((_, d) => Math.sin(d + 1));
  for (let round = 0; round < DIRECTION_ROUNDS; round++) {
    const next = new Float32Array(direction.length);
    for (const vector of centred) {
      const along = vector.reduce((sum, value, d) => sum + value * (direction[d] as number), 0);
      for (const [d, value] of vector.entries()) next[d] = (next[d] as number) + along * value;
    }
    const most = Math.max(...next.map(Math.abs));
    direction = next.map((value) => value / most);
  }
  return Array.from(direction, (value) => Math.round(127 * value));
}
