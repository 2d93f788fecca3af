/** The engine on drawn pairs: whatever comes in, every sentence is told once and every hand correction holds. */
import { expect, test } from 'vitest';
import { seeded } from '../generate.ts';
import { tryPair } from './check-pair.ts';
import { fuzzer } from './fuzz-pairs.ts';
import { report, SEED, TIMES } from './scale.ts';

const PAIRS = 250 * TIMES;
/** One pair in so many is exported in every format and read back. */
const EXPORTED = 10;

test('no pair is lost', { timeout: 0 }, async () => {
  const draw = fuzzer();
  const lost: string[] = [];
  for (let index = 0; index < PAIRS; index++) {
    const random = seeded(SEED + index);
    const pair = draw(random);
    await tryPair(pair, random, index % EXPORTED === 0).catch((error: Error) => {
      lost.push(`pair ${index} of seed ${SEED}: ${error.stack} ${JSON.stringify(pair)}`);
    });
  }
  report('fuzzed pairs, each with hand corrections', PAIRS);
  report('of them exported in six formats and read back', Math.ceil(PAIRS / EXPORTED));
  expect(lost).toEqual([]);
});
