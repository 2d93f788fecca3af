import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { wordsOf } from './fact.ts';
import { parseDigits } from './figures.ts';
import { factTablesOf } from './languages.ts';
import { phoneticKey } from './name-forms.ts';
import { numeralAt } from './numerals.ts';

/** One numeral a line: the words, and what they come to; `-` where they are none. */
const NUMERALS: Readonly<Record<string, string>> = {
  en: `
    sixty thousand = 60000
    sixty-four thousand = 64000
    one hundred and twenty = 120
    two thousand and six = 2006
    two and a half million = 2500000
    three million = 3000000
    a dozen = 12
    half a dozen = 6
    half a million = 500000
    1.2 billion = 1200000000
    1,200 million = 1200000000
    60k = 60000
    3½ = 3.5
    thirty years = 30
    two four six = 2
    harbour = -
    constructor = -`,
  de: `
    zweiundzwanzig = 22
    dreihundertfünfzig = 350
    sechzigtausend = 60000
    hundertzwanzigtausend = 120000
    eine halbe Million = 500000
    3,5 Millionen = 3500000
    1.200,50 = 1200.5
    ein Dutzend = 12
    Verhundertfachung = -
    Hundefreund = -`,
  fr: `
    soixante-dix = 70
    quatre-vingt-dix-sept = 97
    quatre-vingts = 80
    vingt et un = 21
    deux cents = 200
    soixante mille = 60000
    trois millions et demi = 3500000
    60 000 = 60000
    une douzaine = 12
    1,2 milliard = 1200000000`,
  es: `
    treinta y cinco = 35
    doscientos = 200
    ciento veinte = 120
    sesenta mil = 60000
    mil millones = 1000000000
    medio millón = 500000
    3.500 millones = 3500000000
    una docena = 12`,
};

describe('numerals', () => {
  for (const [language, lines] of Object.entries(NUMERALS)) {
    for (const line of lines.trim().split('\n')) {
      const [text = '', value = ''] = line.trim().split(' = ');
      it(`${language}: ${text} is ${value}`, () => {
        const words = wordsOf(readStory({ sentences: [text], language }, 'numeral'), 0);
        const found = numeralAt(words, 0, factTablesOf(language).lookup.data);
        expect(found === null ? '-' : String(found.value)).toBe(value);
      });
    }
  }

  it('reads separators as the language has them', () => {
    expect(parseDigits('1.200', ',')).toBe(1200);
    expect(parseDigits('1.200', '.')).toBe(1.2);
    expect(parseDigits('1,200', '.')).toBe(1200);
    expect(parseDigits('1.200.000', '.')).toBe(1200000);
    expect(parseDigits('0.500', ',')).toBe(0.5);
    expect(parseDigits('60\u202f000', '.')).toBe(60000);
    expect(parseDigits("1'200", '.')).toBe(1200);
    expect(parseDigits('٦٠', '.')).toBe(60);
    expect(parseDigits('７５', '.')).toBe(75);
    expect(parseDigits('7:30', '.')).toBeNaN();
  });

  it('hears transliterations of one name alike, and two names apart', () => {
    for (const row of [
      'verensky verenskiy verenskyy verenskij',
      'tymoshenko timoshenko',
      'mohammed mohamed',
      'shevchenko schewtschenko',
    ]) {
      expect(new Set(row.split(' ').map(phoneticKey)).size).toBe(1);
    }
    for (const row of ['meldrin sanborn', 'orlov orlova', 'harrow barrow']) {
      expect(new Set(row.split(' ').map(phoneticKey)).size).toBe(2);
    }
  });
});
