/** Vectors of sentences, kept between runs: reading all gold takes minutes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentenceMeanings } from '#engine';
import { packageRoot } from '../cli/package-root.ts';

const CACHE = join(packageRoot(), 'node_modules/.cache/storydiff');
const DIMENSIONS = 384;

/** What is kept: a text a line in one file, as JSON, its numbers in the other; undefined where nothing is. */
export function keptMeanings(): SentenceMeanings | undefined {
  const [texts, numbers] = [join(CACHE, 'meanings.jsonl'), join(CACHE, 'meanings.bin')];
  if (!existsSync(texts)) return undefined;
  const bytes = readFileSync(numbers);
  const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const lines = readFileSync(texts, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return new Map(lines.map((line, i) => [JSON.parse(line), all.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS)]));
}
