import { describe, expect, it } from 'vitest';
import { firstLetters, opening } from './role-tables.ts';

describe('opening', () => {
  const { test: opens, head } = opening(
    ['read (?:more|on)', 'r?elated', '(?:the )?latest', 'also|more', 'À la une'],
    '(?:$|:)',
  );

  it.each([
    ['Read more', true],
    ['READ ON: the ferry', true],
    ['Readers wrote', false],
    ['elated', true],
    ['Related: the ferry', true],
    ['The latest', true],
    ['latest:', true],
    ['more', true],
    ['à la une', true],
    ['I read more', false],
    ['', false],
  ])('%s: %s', (line, expected) => expect(opens(line)).toBe(expected));

  it('says what of the line it takes', () => {
    expect(head('Read on: the ferry')).toBe('Read on:');
    expect(head('The latest')).toBe('The latest');
    expect(head('On the pier')).toBeNull();
  });
});

describe('firstLetters', () => {
  it.each([
    ['read more', 'r'],
    ['r?elated', 'r e'],
    ['(?:the )?latest', 't l'],
    ['(?:(?:see|read)|(?:top )?news) (?:more|on)', 's r t n'],
    ['\\d{1,3} comments|\\(c\\)', '0 1 2 3 4 5 6 7 8 9 ('],
    ['À la une|(?:à )?lire', 'à l'],
    ['b{0,2}ack', 'b a'],
    ['x{2}', 'x'],
  ])('%s: %s', (pattern, letters) => expect(firstLetters(pattern)).toEqual(letters.split(' ')));

  it.each(['.*', '[ab]c', '(?=x)y', '(?:a|)b?', 'a*', '\\s+on', ''])('%s: any', (pattern) =>
    expect(firstLetters(pattern)).toEqual(['']),
  );
});
