import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { profilesOf } from './profiles.ts';
import { loadVectors, type WordVectors } from './vectors.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

function surprisal(original: string, revision: string, table: WordVectors | undefined): number {
  const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
  return profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors: table }).surprisal;
}

const HARBOUR = `The harbour of Kestrelmouth will be closed to freighters until June, port director Oluf Brandrup said.
A crane toppled into the basin on Tuesday night.
Divers need weeks to cut the wreck into pieces.
Two dockers were treated for shock.
The insurer has put the loss at nine million.`;
const HARBOUR_REWRITTEN = `Cargo vessels cannot call at Kestrelmouth before summer.
Hoisting gear weighing 400 tonnes fell into the water there overnight.
Specialists must saw up the debris beneath the surface, which takes time.
Nobody suffered serious injury, according to Brandrup.
Repairs are likely to prove expensive.`;
const OTHER_HARBOUR = `Fishermen in Saltfleet landed more herring last year than in any year since 1987.
Buyers from three countries crowded the auction hall.
Prices fell nonetheless, for the smokehouses were full.
A new ice plant is to open in autumn.
The youngest skipper, Ines Tolvar, is nineteen.`;

describe('the same-story prior', () => {
  test('is high for a free rewrite, by topic and names, and low for another story of the same kind', () => {
    expect(surprisal(HARBOUR, HARBOUR_REWRITTEN, vectors)).toBeLessThan(0.8);
    expect(surprisal(HARBOUR, OTHER_HARBOUR, vectors)).toBeGreaterThan(2.4);
  });

  test('goes by word overlap without vectors', () => {
    expect(surprisal(HARBOUR, HARBOUR.replace('Two dockers', 'Three workers'), undefined)).toBe(0);
    expect(surprisal(HARBOUR, OTHER_HARBOUR, undefined)).toBe(8);
  });

  test('is 1 for a few sentences', () => {
    expect(surprisal('It rained.', 'Nobody came to the fair.', vectors)).toBe(0);
  });
});
