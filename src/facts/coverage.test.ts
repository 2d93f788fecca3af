import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadThesaurus } from '../align/thesaurus.ts';
import { loadVectors } from '../align/vectors.ts';
import { readCoverage } from './coverage.ts';
import { lexiconOf } from './lexicon.ts';

test('says what a language is read for, by its tables', () => {
  expect(readCoverage('it')).toMatchObject({ language: 'it', read: expect.arrayContaining(['figures', 'names']) });
  expect(readCoverage('ja').unread).toContain('names');
  expect(readCoverage('fi').read).not.toContain('names');
  expect(readCoverage('ko').unread).toEqual(expect.arrayContaining(['agents', 'sources', 'speakers']));
  expect(readCoverage('xx').read).toEqual([]);
});

test('says that exchanged words are not compared without the dictionary of their language', () => {
  const folder = new URL('../../public/vectors/', import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder));
  const vectors = loadVectors(read('words.bin'), read('synonyms.bin'));
  expect(readCoverage('en', lexiconOf('en', vectors)).unread).toEqual([]);
  expect(readCoverage('en', lexiconOf('en', loadVectors(read('words.bin')))).unread).toEqual(['exchanges']);
  expect(readCoverage('en', lexiconOf('en')).unread).toEqual(['exchanges']);
  expect(readCoverage('de', lexiconOf('de', vectors)).unread).toContain('exchanges');
  expect(readCoverage('de', lexiconOf('de', vectors, loadThesaurus(read('thesaurus-de.bin')))).unread).toEqual([]);
  expect(readCoverage('it', lexiconOf('it', vectors)).unread).toContain('exchanges');
});
