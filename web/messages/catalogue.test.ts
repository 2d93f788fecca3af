import { describe, expect, test } from 'vitest';
import { de as pageDe } from './de.ts';
import { en as pageEn } from './en.ts';
import { es as pageEs } from './es.ts';
import { fr as pageFr } from './fr.ts';
import { de as guideDe } from './guide/de.ts';
import { en as guideEn } from './guide/en.ts';
import { es as guideEs } from './guide/es.ts';
import { fr as guideFr } from './guide/fr.ts';

/** All that the page says in a language, with what is loaded for the tour alone. */
const [en, de, fr, es] = [
  { ...pageEn, guide: guideEn },
  { ...pageDe, guide: guideDe },
  { ...pageFr, guide: guideFr },
  { ...pageEs, guide: guideEs },
];

/** What functions of the catalogue are tried with; a text that wants something else is left out. */
const TRIES: readonly (readonly unknown[])[] = [
  [3, 5, 7],
  [1, 1, 1],
  ['Nest', 'Orb', 'Pult'],
  [null, 2, 3],
  ['link', 'body', 'reworded'],
  ['original', 4, true, false],
  [{ text: '4', many: false }],
  [['Nest', 'Orb']],
  [{ is: 'damaged' }, { is: 'damaged' }],
  ['Nest', { is: 'damaged' }],
  [{ what: 'comments', count: 2 }],
];

/** Every text of a catalogue, by the way to it. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return TRIES.flatMap((tried) => {
      try {
        const text: unknown = value(...tried);
        return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [[path, text] as const] : [];
      } catch {
        return [];
      }
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

function offending(words: object, fault: RegExp): string[] {
  return textsOf(words, '').flatMap(([path, text]) => (fault.test(text) ? [`${path}: ${text}`] : []));
}

describe('the catalogue', () => {
  test.each([
    ['English', en],
    ['German', de],
    ['French', fr],
    ['Spanish', es],
  ] as const)('%s has several hundred texts, with typographic marks', (_, words) => {
    expect(textsOf(words, '').length).toBeGreaterThan(500);
    expect(offending(words, /["']|\.\.\.|(?<!\w)--(?!\w)/)).toEqual([]);
    expect(offending(words, / {2}/)).toEqual([]);
  });

  test('French sets a narrow space before double punctuation and inside guillemets', () => {
    expect(offending(fr, /[^\u202f\u00a0»](?:[;?!]|:(?!\d))(?=\s|$)/)).toEqual([]);
    expect(offending(fr, /«(?!\u202f)|(?<!\u202f)»/)).toEqual([]);
    expect(offending(fr, /[“”„]/)).toEqual([]);
  });

  test('German and Spanish set their own quotation marks and none of another language', () => {
    expect(offending(de, /[«»”]|“(?=\p{L})/u)).toEqual([]);
    expect(offending(es, /[“”„]/)).toEqual([]);
    expect(offending(es, /^[^¿]*\?|^[^¡]*!/)).toEqual([]);
  });

  test('no other language spaces its punctuation as French does', () => {
    for (const words of [en, de, es]) expect(offending(words, /[ \u202f\u00a0][;:!?](?=\s|$)/)).toEqual([]);
  });
});
