import { expect, test } from 'vitest';
import { readCoverage } from './coverage.ts';

test('says what a language is read for, by its tables', () => {
  expect(readCoverage('en').unread).toEqual([]);
  expect(readCoverage('it')).toMatchObject({ language: 'it', read: expect.arrayContaining(['figures', 'names']) });
  expect(readCoverage('ja').unread).toContain('names');
  expect(readCoverage('fi').read).not.toContain('names');
  expect(readCoverage('ko').unread).toEqual(expect.arrayContaining(['agents', 'sources', 'speakers']));
  expect(readCoverage('xx').read).toEqual([]);
});
