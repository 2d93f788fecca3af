import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadThesaurus, mayReplace } from './thesaurus.ts';

const bytesOf = (language: string) =>
  readFileSync(new URL(`../../public/vectors/thesaurus-${language}.bin`, import.meta.url));

describe.each([
  ['de', 'kauf-', 'erwerb-', 'verkauf-'],
  ['fr', 'achet-', 'acquer-', 'brul-'],
  ['es', 'compr-', 'adquir-', 'quem-'],
])('the thesaurus of %s', (language, word, synonym, other) => {
  const thesaurus = loadThesaurus(bytesOf(language));

  test('lets a synonym stand for a word, and another word not', () => {
    expect(mayReplace(thesaurus, [word], [synonym])).toBe(true);
    expect(mayReplace(thesaurus, [synonym], [word])).toBe(true);
    expect(mayReplace(thesaurus, [word], [other])).toBe(false);
  });

  test('asks all entries that a word may belong to, and says nothing of words that it lacks', () => {
    expect(mayReplace(thesaurus, ['qqq', word], [synonym, 'qqq'])).toBe(true);
    expect(mayReplace(thesaurus, [word], ['qqq'])).toBe(null);
  });

  test('has its entries sorted, each in a group', () => {
    const entries = [...thesaurus.entries.keys()];
    expect(entries.toSorted()).toEqual(entries);
    expect(entries.every((_, n) => (thesaurus.starts[n] as number) < (thesaurus.starts[n + 1] as number))).toBe(true);
  });
});

test('refuses bytes that are no such table, or are cut short', () => {
  const bytes = bytesOf('es');
  expect(() => loadThesaurus(new Uint8Array(3))).toThrow(RangeError);
  expect(() => loadThesaurus(new TextEncoder().encode('SDS1 and much more'))).toThrow(RangeError);
  expect(() => loadThesaurus(bytes.subarray(0, bytes.length - 9))).toThrow(RangeError);
  expect(() => loadThesaurus(bytes.subarray(0, 99))).toThrow(RangeError);
});
