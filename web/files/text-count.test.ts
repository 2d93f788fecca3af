import { expect, it } from 'vitest';
import { countText, joinCounts, lengthOf, NO_TEXT, squeezedLength } from './text-count.ts';

const PIECES = ['', ' ', '\n\t ', 'ferry', ' ferry,', 'pier,\u00a0 quay ', '\ufeff', 'ö\u3000,', '\u001c', '𝒜\u2009'];

it('counts what is put together of pieces as it counts the whole', () => {
  for (const first of PIECES)
    for (const second of PIECES)
      for (const third of PIECES) {
        const text = first + second + third;
        const counted = [first, second, third].map(countText).reduce(joinCounts, NO_TEXT);
        expect(counted).toEqual(countText(text));
        expect(squeezedLength(counted)).toBe(text.trim().replace(/\s{2,}/g, ' ').length);
        expect([counted.letters, lengthOf(text)]).toEqual(Array(2).fill(text.replace(/\s/g, '').length));
        expect(counted.commas).toBe(text.split(',').length - 1);
      }
});
