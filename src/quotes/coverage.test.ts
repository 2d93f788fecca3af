import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { QuoteFlag, QuoteStatus, Severity } from '../comparison.ts';

/* Counts what the case files of match.test.ts and find.test.ts cover: a status nobody tries is one nobody can trust. */
const FOLDER = new URL('./cases/', import.meta.url);
const LEAST = 5;
const LEAST_CASES = 120;

const STATUSES: Record<QuoteStatus, true> = {
  kept: true,
  altered: true,
  trimmed: true,
  paraphrased: true,
  promoted: true,
  dropped: true,
  added: true,
};
const FLAGS: Record<QuoteFlag, true> = {
  speaker: true,
  cue: true,
  'silent-trim': true,
  ellipsis: true,
  bracket: true,
  stitched: true,
  divided: true,
  negation: true,
  number: true,
};
const SEVERITIES: Record<Severity, true> = { critical: true, high: true, check: true, cosmetic: true, none: true };

const entries = readdirSync(FOLDER)
  .filter((file) => file.startsWith('match.'))
  .flatMap((file) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('= '))
      .map((line) => {
        const [, status = '', severity = '', flags = ''] = line.split(' ');
        return { language: file.split('.')[1], status, severity, flags: flags.split(',') };
      }),
  );

describe('what the quote cases cover', () => {
  it('has enough cases', () => expect(entries.length).toBeGreaterThanOrEqual(LEAST_CASES));

  for (const status of Object.keys(STATUSES)) {
    it(`tries ${status} at least ${LEAST} times`, () =>
      expect(entries.filter((entry) => entry.status === status).length).toBeGreaterThanOrEqual(LEAST));
  }
  for (const flag of Object.keys(FLAGS)) {
    it(`tries the flag ${flag} at least ${LEAST} times`, () =>
      expect(entries.filter((entry) => entry.flags.includes(flag)).length).toBeGreaterThanOrEqual(LEAST));
  }
  for (const severity of Object.keys(SEVERITIES)) {
    it(`tries the severity ${severity} at least ${LEAST} times`, () =>
      expect(entries.filter((entry) => entry.severity === severity).length).toBeGreaterThanOrEqual(LEAST));
  }
  for (const language of ['en', 'de', 'fr', 'es', 'ja']) {
    it(`has at least ${LEAST} entries in ${language}`, () =>
      expect(entries.filter((entry) => entry.language === language).length).toBeGreaterThanOrEqual(LEAST));
    it(`finds at least ${LEAST} quotes in ${language}`, () => {
      const found = readFileSync(new URL(`find.${language}.txt`, FOLDER), 'utf8').match(/^> (?!none)/gm);
      expect(found?.length ?? 0).toBeGreaterThanOrEqual(LEAST);
    });
  }
});
