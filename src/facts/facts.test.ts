import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './cases/languages.cases.ts';
import { MEANING } from './cases/meaning.cases.ts';
import { MONEY_DATES } from './cases/money-dates.cases.ts';
import { NAMES } from './cases/names.cases.ts';
import { readCases, readPair, reported } from './cases/notation.ts';
import { NUMBERS } from './cases/numbers.cases.ts';

const FILES = { NUMBERS, MONEY_DATES, NAMES, MEANING, LANGUAGES };

for (const [name, source] of Object.entries(FILES)) {
  describe(name.toLowerCase(), () => {
    for (const one of readCases(source)) {
      it(`line ${one.line}: ${one.original[0]} → ${one.revision[0]}`, () => {
        const sorted = (items: readonly string[]) => items.map((item) => item.replace(/\s+/g, ' ').trim()).toSorted();
        expect(sorted(reported(readPair(one)))).toEqual(sorted(one.expected));
      });
    }
  });
}
