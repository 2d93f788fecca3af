import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { tokenize } from './tokens.ts';

/** `one|two` reads: these tokens, in this order. */
function tokensOf(text: string, language = 'en'): string {
  return tokenize(text, 0, text.length, language)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

test.each([
  ['The ferry, at last, sailed.', 'The|ferry|,|at|last|,|sailed|.'],
  ['It cost $35,000,000 (US$3.5bn).', 'It|cost|$35,000,000|(|US$3.5bn|)|.'],
  ['The U.S. and the U.N. met at 5 p.m. today', 'The|U.S.|and|the|U.N.|met|at|5|p.m.|today'],
  ['He has a Ph.D. in law', 'He|has|a|Ph.D.|in|law'],
  ["They don't, e.g. O’Brien", "They|don't|,|e.g.|O’Brien"],
  ['12% rose to 12 % at 7:30', '12%|rose|to|12 %|at|7:30'],
  [
    'Mail desk@harbour.example or see https://harbour.example/a?b.',
    'Mail|desk@harbour.example|or|see|https://harbour.example/a?b|.',
  ],
  ['“Stop!” he said -- or … not', '“|Stop|!|”|he|said|--|or|…|not'],
  ['wait... what', 'wait|...|what'],
  ['the 1990s, 2nd and G7', 'the|1990s|,|2nd|and|G7'],
  ['well-known #budget', 'well|-|known|#budget'],
  ['👩‍👩‍👧 and 🇳🇴 won', '👩‍👩‍👧|and|🇳🇴|won'],
])('%s', (text, expected) => {
  expect(tokensOf(text)).toBe(expected);
});

test('a mistyped language tag does no harm', () => {
  expect(tokensOf('東京で会った。', 'x_1!')).toBe(tokensOf('東京で会った。', 'ja'));
});

test('elided words are words of their own in French and Italian', () => {
  expect(tokensOf('l’accord d’hier', 'fr')).toBe('l’|accord|d’|hier');
  expect(tokensOf('parle d’« un lac » et d\'"eau"', 'fr')).toBe('parle|d’|«|un|lac|»|et|d\'|"|eau|"');
  expect(tokensOf('dell’arte', 'it')).toBe('dell’|arte');
});

test('glyphs of one mark and cases of one word share a key', () => {
  const keys = (text: string) => tokenize(text).map(({ key }) => key);
  expect(keys('“Stop” — NOW…')).toEqual(keys('"stop" -- now...'));
  expect(keys('résumé')).not.toEqual(keys('resume'));
});

test('a part of a text is cut as it is alone', () => {
  const text = 'Before. The U.S. paid $5. After.';
  const part = text.slice(8, 26);
  expect(
    tokenize(text, 8, 26).map(({ start, end, key, kind }) => ({ start: start - 8, end: end - 8, key, kind })),
  ).toEqual(tokenize(part));
});

test('tokens keep order, never overlap, cut no character in two, and leave only white space out', () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aZé1 .,-—’\'"“”$%@#/:…\n\u00a0東あก'),
      'U.S.',
      'https://a.b',
      '👩‍👩‍👧',
      '😀',
      'don’t',
    ),
    maxLength: 40,
  });
  fc.assert(
    fc.property(noise, (text) => {
      let at = 0;
      for (const { start, end, key } of tokenize(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
        expect(key).not.toBe('');
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('a long run without spaces is cut as if at once, by work that grows with its length', () => {
  const run = '市长说新桥明年完工居民表示欢迎因为旧桥太窄了𠮷'.repeat(150);
  const whole = Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(run), ({ segment }) => segment);
  const segment = vi.spyOn(Intl.Segmenter.prototype, 'segment');
  expect(tokensOf(run, 'zh').split('|')).toEqual(whole);
  const handed = segment.mock.calls.map(([text]) => text.length);
  segment.mockRestore();
  expect(handed.length).toBeGreaterThan(3);
  expect(handed.reduce((sum, length) => sum + length, 0)).toBeLessThan(1.1 * run.length);
  expect(Math.max(...handed)).toBeLessThanOrEqual(1000);
});
