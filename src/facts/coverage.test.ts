import { describe, expect, it } from 'vitest';
import type { FactKind, FactStatus } from '../comparison.ts';
import { LANGUAGES } from './cases/languages.cases.ts';
import { MEANING } from './cases/meaning.cases.ts';
import { MONEY_DATES } from './cases/money-dates.cases.ts';
import { NAMES } from './cases/names.cases.ts';
import { readCases } from './cases/notation.ts';
import { NUMBERS } from './cases/numbers.cases.ts';

/* Counts what the cases of facts.test.ts cover. */
const LEAST = 5;
const LEAST_CASES = 120;

const KINDS: Record<FactKind, true> = {
  number: true,
  money: true,
  percent: true,
  date: true,
  time: true,
  name: true,
  negation: true,
  hedge: true,
  intensity: true,
};
const STATUSES: Record<FactStatus, true> = { changed: true, dropped: true, added: true, variant: true };

const cases = [NUMBERS, MONEY_DATES, NAMES, MEANING, LANGUAGES].flatMap((source) => readCases(source));
const entries = cases.flatMap(({ expected }) => expected.map((line) => line.split(' ')));

describe('what the fact cases cover', () => {
  it('has enough cases', () => expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES));

  it('tries pairs that differ in nothing to report', () =>
    expect(cases.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(LEAST));

  for (const kind of Object.keys(KINDS)) {
    it(`tries ${kind} at least ${LEAST} times`, () =>
      expect(entries.filter(([word]) => word === kind).length).toBeGreaterThanOrEqual(LEAST));
  }
  for (const status of Object.keys(STATUSES)) {
    it(`tries ${status} at least ${LEAST} times`, () =>
      expect(entries.filter(([, word]) => word === status).length).toBeGreaterThanOrEqual(LEAST));
  }
  for (const language of ['en', 'de', 'fr', 'es']) {
    it(`has at least ${LEAST} cases in ${language}`, () =>
      expect(cases.filter((one) => one.language === language).length).toBeGreaterThanOrEqual(LEAST));
  }
});
