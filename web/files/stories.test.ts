import { describe, expect, it } from 'vitest';
import { inOrder, mayBeStory } from './stories.ts';

describe('the files of a folder', () => {
  it.each([
    ['wire.txt', true],
    ['ferry/Final copy.docx', true],
    ['.DS_Store', false],
    ['ferry/.hidden/wire.txt', false],
    ['__MACOSX/ferry/._wire.txt', false],
    ['~$wire.docx', false],
    ['.~lock.wire.odt#', false],
    ['Thumbs.db', false],
    ['photo.JPG', false],
    ['ferry/', false],
  ])('%s may be a story: %s', (path, expected) => {
    expect(mayBeStory(path)).toBe(expected);
  });

  it.each([
    [
      ['rewrite.txt', 'wire.txt'],
      ['wire.txt', 'rewrite.txt'],
    ],
    [
      ['story-v10.txt', 'story-v2.txt'],
      ['story-v2.txt', 'story-v10.txt'],
    ],
    [
      ['Artikel neu.docx', 'Artikel alt.docx'],
      ['Artikel alt.docx', 'Artikel neu.docx'],
    ],
    [
      ['après.odt', 'avant.odt'],
      ['avant.odt', 'après.odt'],
    ],
    [
      ['a/second/x.txt', 'a/first/y.txt'],
      ['a/first/y.txt', 'a/second/x.txt'],
    ],
    [
      ['b.txt', 'a.txt'],
      ['a.txt', 'b.txt'],
    ],
    // a salty story is not an old one
    [
      ['salt.txt', 'pepper.txt'],
      ['pepper.txt', 'salt.txt'],
    ],
  ])('%j are in order %j', (given, expected) => {
    expect(inOrder(given.map((name) => ({ name }))).map(({ name }) => name)).toEqual(expected);
  });
});
