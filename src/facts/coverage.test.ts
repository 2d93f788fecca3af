import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadVectors } from '../align/vectors.ts';
import { readCoverage } from './coverage.ts';

test('says what a language is read for, by its tables', () => {
  expect(readCoverage('it')).toMatchObject({ language: 'it', read: expect.arrayContaining(['figures', 'names']) });
  expect(readCoverage('ja').unread).toContain('names');
  expect(readCoverage('fi').read).not.toContain('names');
  expect(readCoverage('ko').unread).toEqual(expect.arrayContaining(['agents', 'sources', 'speakers']));
  expect(readCoverage('xx').read).toEqual([]);
});

test('says that exchanged words are not compared without the table of synonyms, and in other languages than its own', () => {
  const folder = new URL('../../public/vectors/', import.meta.url);
  const [words, synonyms] = ['words.bin', 'synonyms.bin'].map((name) => readFileSync(new URL(name, folder)));
  const vectors = loadVectors(words as Uint8Array, synonyms);
  expect(readCoverage('en', vectors).unread).toEqual([]);
  expect(readCoverage('en', loadVectors(words as Uint8Array)).unread).toEqual(['exchanges']);
  expect(readCoverage('en').unread).toEqual(['exchanges']);
  expect(readCoverage('de', vectors).unread).toContain('exchanges');
});
