import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cosine, informativenessOf, meaningOf } from './meaning.ts';
import { loadVectors, rankOf } from './vectors.ts';

const bytes = readFileSync(new URL('../../public/vectors/words.bin', import.meta.url));
const vectors = loadVectors(bytes);

function meaning(text: string): Float32Array {
  const words = text.split(' ');
  const ranks = words.map((word) => rankOf(vectors, word));
  const tally = { ids: Int32Array.from(words.keys()), counts: new Int32Array(words.length).fill(1) };
  const sum = meaningOf(tally, ranks, Float32Array.from(ranks, informativenessOf), vectors);
  if (sum === null) throw new Error(`no word of ${text} is in the table`);
  return sum;
}

describe('word vectors', () => {
  test('hold 40,000 words, the commonest first', () => {
    expect(vectors.ranks.size).toBe(40_000);
    expect(rankOf(vectors, 'the')).toBe(0);
    expect(rankOf(vectors, 'said')).toBeLessThan(50);
    expect(rankOf(vectors, 'zzyzx')).toBe(-1);
  });

  test('find possessives, contractions and abbreviations by their stem', () => {
    expect(rankOf(vectors, "government's")).toBe(rankOf(vectors, 'government'));
    expect(rankOf(vectors, "didn't")).toBe(rankOf(vectors, 'not'));
  });

  test('tell like from unlike', () => {
    const boat = meaning('the ferry sank in the harbour');
    expect(cosine(boat, meaning('a ship went down near the port'))).toBeGreaterThan(
      cosine(boat, meaning('the minister raised taxes on bread')) + 0.2,
    );
  });

  test('load from a buffer or a view of one', () => {
    const copy = new Uint8Array(bytes.length + 8);
    copy.set(bytes, 8);
    expect(loadVectors(copy.subarray(8)).ranks.size).toBe(40_000);
    expect(loadVectors(copy.buffer.slice(8)).ranks.size).toBe(40_000);
  });

  test('refuse other bytes and cut ones', () => {
    expect(() => loadVectors(new Uint8Array(3))).toThrow(RangeError);
    expect(() => loadVectors(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toThrow(/no table/);
    expect(() => loadVectors(bytes.subarray(0, 100_000))).toThrow(/cut short/);
  });
});
