import { describe, expect, it } from 'vitest';
import { isNoteMark, raisedText } from './raised.ts';

describe('raised characters', () => {
  it.each([
    ['1', 'It cost 12 million'],
    ['[4]', 'on Tuesday'],
    ['12', 'he said.'],
    ['1,2', 'she said.”'],
    ['3–5', 'the islands'],
    ['*', 'a ferry'],
    ['††', 'a ferry'],
    ['2', 'in 1974'],
  ])('%s after “%s” refers to a note', (raised, before) => {
    expect(isNoteMark(raised, before)).toBe(true);
    expect(raisedText(raised, before)).toBe('');
  });

  it.each([
    ['2', 'a hall of 1,200 m', '²'],
    ['6', 'some 3 × 10', '⁶'],
    ['-9', 'about 10', '⁻⁹'],
    ['st', 'the 1', 'st'],
    ['r', 'M', 'r'],
    ['2', 'all of 40 km', '²'],
  ])('%s after “%s” is part of the word', (raised, before, text) => {
    expect(isNoteMark(raised, before)).toBe(false);
    expect(raisedText(raised, before)).toBe(text);
  });
});
