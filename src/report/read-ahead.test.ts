import { expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import { gravestOf, worstFirst } from './gravest.ts';
import { itemKeys } from './item-keys.ts';
import { readAhead } from './read-ahead.ts';
import { verdictOf } from './verdict.ts';

test('what was read ahead is not read again', () => {
  const compared = compareStories('Holt sold 35 boats. Nobody was hurt.', 'Holt sold 36 boats. Nobody was hurt.');
  let reads = 0;
  const comparison = new Proxy(compared, {
    get: (whole, key) => {
      if (key === 'facts') reads++;
      return Reflect.get(whole, key);
    },
  });
  const steps = [...readAhead(comparison)];
  expect(steps).toHaveLength(4);
  expect(reads).toBeGreaterThan(0);
  reads = 0;
  const all = () =>
    [worstFirst(comparison), gravestOf(comparison), itemKeys(comparison), verdictOf(comparison)] as const;
  const [worst, gravest, keys, verdict] = all();
  expect(reads).toBe(0);
  expect(all()).toEqual([worst, gravest, keys, verdict]);
  expect(itemKeys(comparison)).toBe(keys);
  expect(worst).toEqual([{ kind: 'fact', index: 0, severity: 'critical' }]);
});
