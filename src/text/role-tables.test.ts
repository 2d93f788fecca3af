import { describe, expect, it } from 'vitest';
import { opening } from './role-tables.ts';

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
