import { describe, expect, test } from 'vitest';
import { likenessOf, type ReadPieces, readPieces } from './late-interaction.ts';
import type { SentenceReading } from './vectors.ts';

const DIMENSIONS = 8;

/** A sentence whose pieces mean, each, what the number after its colon says: `rain:1 fell:2`. */
function reading(sentence: string): SentenceReading {
  const pieces = sentence.split(' ').map((piece) => piece.split(':') as [string, string]);
  const inContext = new Int8Array(pieces.length * DIMENSIONS);
  for (const [at, [, direction]] of pieces.entries()) inContext[at * DIMENSIONS + Number(direction)] = 100;
  return { meaning: Float32Array.of(1), pieces: pieces.map(([piece]) => piece), inContext };
}

function likenesses(original: readonly string[], revision: readonly string[]): number[][] {
  const [before, after] = readPieces([original.map(reading), revision.map(reading)]);
  return before.map((a) => after.map((b) => likenessOf(a as ReadPieces, b as ReadPieces)));
}

describe('how much two sentences are alike piece by piece', () => {
  const [[same, part, none]] = likenesses(
    ['rain:1 fell:2', 'dogs:3 bark:4', 'ships:5 sail:6'],
    ['water:1 dropped:2', 'water:1 froze:6', 'hounds:3 sleep:5'],
  ) as [[number, number, number]];

  test('is near 1 where each piece of either means what one of the other means, whatever the words', () => {
    expect(same).toBeGreaterThan(0.9);
  });

  test('is less where some do, and least where none does', () => {
    expect(part).toBeLessThan(same - 0.2);
    expect(none).toBeLessThan(part - 0.2);
  });

  test('is the same in both directions', () => {
    const [[one]] = likenesses(['rain:1 fell:2 hard:3', 'x:7'], ['water:1 y:6', 'z:5']) as [[number]];
    const [[back]] = likenesses(['water:1 y:6', 'z:5'], ['rain:1 fell:2 hard:3', 'x:7']) as [[number]];
    expect(one).toBeCloseTo(back, 6);
  });

  test('counts a piece for less, the more sentences have it', () => {
    // either pair has one piece in common: the first a piece that is in all sentences
    const [[common, rare]] = likenesses(
      ['the:1 harbour:2', 'the:1 fee:3', 'the:1 rose:4'],
      ['the:1 dogs:5', 'some:6 harbour:2'],
    ) as [[number, number]];
    expect(rare).toBeGreaterThan(common + 0.2);
  });
});

test('of a sentence whose meaning is known as a whole alone there are no pieces, nor of one without any', () => {
  const [before, after] = readPieces([
    [Float32Array.of(1), null],
    [{ meaning: Float32Array.of(1), pieces: [], inContext: new Int8Array() }],
  ]);
  expect([...before, ...after]).toEqual([null, null, null]);
});

test('readings that do not go together, or are cut short, have no pieces', () => {
  const [whole, other] = [reading('rain:1 fell:2'), reading('it:3 poured:4')];
  const cut = { ...other, inContext: other.inContext.slice(0, -1) };
  const fewer = { ...other, inContext: other.inContext.slice(0, -DIMENSIONS) };
  const [before, after] = readPieces([[whole], [other, cut, fewer]]);
  expect([...before, ...after].map((pieces) => pieces !== null)).toEqual([true, true, false, false]);
});
