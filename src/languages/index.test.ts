import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isUnspaced, LANGUAGES, languageOf, perLanguage, primaryTag } from './index.ts';

describe('tags', () => {
  it('have a primary subtag of two or three letters', () => {
    expect(['de-CH', 'es-MX', 'zh-Hant', 'fil-PH', 'EN', 'sr_Latn'].map(primaryTag)).toEqual([
      'de',
      'es',
      'zh',
      'fil',
      'en',
      'sr',
    ]);
  });

  it('find what is known of their language, and nothing of another', () => {
    expect(languageOf('nb-NO')).toBe(languageOf('no'));
    expect(languageOf('zh-Hant').tags).toEqual(['zh']);
    expect(languageOf('fil').tags).toEqual(['und']);
    expect(languageOf('').tags).toEqual(['und']);
    expect([isUnspaced('ja-JP'), isUnspaced('jam'), isUnspaced('de')]).toEqual([true, false, false]);
  });

  it('write decimals as their region does', () => {
    const decimals = ['de', 'de-CH', 'de-AT', 'es-MX', 'es', 'en', 'de-Latn-CH'].map(
      (tag) => languageOf(tag).figures.decimal,
    );
    expect(decimals).toEqual([',', '.', ',', '.', ',', '.', '.']);
  });

  it('stand for one language each', () => {
    const tags = LANGUAGES.flatMap((language) => language.tags);
    expect(new Set(tags).size).toBe(tags.length);
  });

  it('make what is made of a language once', () => {
    let made = 0;
    const count = perLanguage(() => ++made);
    expect([count('de'), count('de-AT'), count('de'), count('fil'), count('xx')]).toEqual([1, 1, 1, 2, 2]);
  });
});

describe('rows of contraries', () => {
  const entriesOf = ({ contraries }: (typeof LANGUAGES)[number]) =>
    Object.values(contraries).flatMap((rows) => rows.join(' ').split(/[\s|<]+/));

  it('have stems where a word may end: never inside a phrase', () => {
    expect(LANGUAGES.flatMap(entriesOf).filter((entry) => /\*[_+]/.test(entry))).toEqual([]);
  });

  it('have no stem that a word of grammar begins with', () => {
    const found = LANGUAGES.filter(({ tags: [tag = ''] }) => !isUnspaced(tag)).flatMap((language) => {
      const grammar = language.words.functionWords.split(/\s+/);
      const stems = entriesOf(language).filter((entry) => /^[^_+]+\*$/.test(entry));
      return stems.filter((stem) => grammar.some((word) => word !== '' && word.startsWith(stem.slice(0, -1))));
    });
    expect(found).toEqual([]);
  });
});

describe('the engine', () => {
  const root = new URL('../', import.meta.url);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('/cases/'));

  it('asks languages and never for a tag', () => {
    const holding = files
      .filter((file) => !/^(?:languages|messages)\//.test(file))
      .filter((file) => tagsIn(readFileSync(new URL(file, root), 'utf8')).length > 0);
    expect(holding.sort()).toEqual(ALLOWED);
  });

  it('would be caught', () => {
    expect(tagsIn("if (language === 'de') return;")).toHaveLength(1);
    expect(tagsIn('const short = story.language.slice(0, 2);')).toHaveLength(1);
    expect(tagsIn("const [primary] = tag.split('-');")).toHaveLength(1);
    expect(tagsIn("const WORDS = { en: 'and', de: 'und' };")).toHaveLength(2);
    expect(tagsIn('/^(?:ja|zh)\\b/.test(language)')).toHaveLength(1);
    expect(tagsIn("language.startsWith('en')")).toHaveLength(2);
    expect(tagsIn("// German (de) has 'und'; text.slice(0, 2)")).toHaveLength(0);
  });
});

/** The guess of the language. */
const ALLOWED = ['text/language.ts'];

/** Where a source holds a language tag as a literal or key, or cuts one out of a tag. */
function tagsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
  const tags = [...new Set(LANGUAGES.flatMap((language) => language.tags))].filter((tag) => !ENGLISH_WORDS.has(tag));
  const tag = `(?:${tags.join('|')})`;
  const patterns = [
    new RegExp(`(['"\`])${tag}(?:-[A-Za-z]{2,4})?\\1`, 'g'),
    new RegExp(`(?<=[{,\\n]\\s*)${tag}(?=:\\s)`, 'g'),
    /\b(?:\w*[lL]anguage|\w*[tT]ag|primary)\b\??\.(?:slice|substring|split|startsWith|match|replace)\(/g,
    /\.test\((?:\w+\.)*(?:language|tag)\)/g,
  ];
  return patterns.flatMap((pattern) => Array.from(code.matchAll(pattern), (match) => match[0]));
}
/** Tags that are words of English or of markup as well: a literal of them tells nothing. */
const ENGLISH_WORDS = new Set(['no', 'is', 'it', 'th', 'tr', 'he', 'be', 'hi']);
