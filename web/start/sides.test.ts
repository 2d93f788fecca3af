import { describe, expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import { EMPTY_DRAFTS, freeSides, placeFiles, troubleWith } from './sides.ts';

const { start } = en;

const full = { name: 'a.txt', text: 'Some words.' };

describe('where files belong', () => {
  test('two are original and revision', () => {
    expect(placeFiles(2, null, [])).toEqual({ kind: 'sides', sides: ['original', 'revision'] });
  });
  test('one goes where it was dropped, else to the free side, else the reader is asked', () => {
    expect(placeFiles(1, 'revision', ['original', 'revision'])).toEqual({ kind: 'sides', sides: ['revision'] });
    expect(placeFiles(1, null, ['original', 'revision'])).toEqual({ kind: 'sides', sides: ['original'] });
    expect(placeFiles(1, null, ['revision'])).toEqual({ kind: 'sides', sides: ['revision'] });
    expect(placeFiles(1, null, [])).toEqual({ kind: 'ask' });
  });
  test('three are too many', () => {
    expect(placeFiles(3, null, ['original'])).toEqual({ kind: 'refuse' });
    expect(start.tooMany(['a.txt', 'b.txt', 'c.txt'])).toContain('a.txt, b.txt and c.txt');
    expect(start.tooMany(['a', 'b', 'c', 'd', 'e', 'f'])).toContain('a, b, c and 3 more');
  });
  test('a side with nothing but white space is free', () => {
    expect(freeSides(EMPTY_DRAFTS)).toEqual(['original', 'revision']);
    expect(freeSides({ original: { name: '', text: ' \n' }, revision: full })).toEqual(['original']);
  });
});

test('what is missing is said side by side', () => {
  const trouble = (original: typeof full, revision: typeof full) => troubleWith({ original, revision }, start);
  expect(troubleWith(EMPTY_DRAFTS, start)).toEqual([expect.stringContaining('Both sides are empty')]);
  expect(trouble(full, EMPTY_DRAFTS.revision)).toEqual([expect.stringContaining('The revision is empty')]);
  expect(trouble(full, { name: '', text: '… — !' })).toEqual([
    'The revision has no words in it, only marks and spaces.',
  ]);
  expect(trouble(full, full)).toEqual([]);
});
