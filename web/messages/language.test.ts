import { describe, expect, test } from 'vitest';
import { firstLanguage, loadMessages, PAGE_LANGUAGES } from './language.ts';

describe('the language of the page', () => {
  test('is the one chosen before', () => expect(firstLanguage('fr', ['de-AT', 'en'])).toBe('fr'));
  test('else the first of the browser’s that the page speaks', () => {
    expect(firstLanguage(null, ['sv', 'de-AT', 'en'])).toBe('de');
    expect(firstLanguage('sv', ['es-419'])).toBe('es');
  });
  test('else English', () => {
    expect(firstLanguage(null, [])).toBe('en');
    expect(firstLanguage(null, ['sv-SE', 'tlh'])).toBe('en');
  });
  test.each(PAGE_LANGUAGES)('%s has words of its own', async (tag) => {
    expect((await loadMessages(tag)).locale).toBe(tag);
  });
});
