import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { fr } from '../messages/fr.ts';
import { reportsVerdictOf } from './verdict-reports.ts';
import { verdictLines, verdictTitle } from './verdict-text.ts';

const FIRST = `“We asked for nets three times,” said Odile Marchbank. The wall fell and nine people were hurt.

“Nobody checks these old towers on the quay any more,” said Hilda Brask. The brewery has barley.`;
const SECOND = `“We asked for nets ten times,” said Odile Marchbank. The wall fell and twelve people were hurt.

“Nobody checks these old towers on the quay any more,” said Aldo Renn. A vigil is planned on Friday.`;

const told = (original: string, revision: string) =>
  compareStories({ name: 'AP 06:40', text: original }, { name: 'ours.txt', text: revision }, { as: 'reports' });

describe('the verdict on two reports', () => {
  const comparison = told(FIRST, SECOND);

  it('says first what they are, then a value and a quote that differ, then how many', () => {
    const [lead, rest] = verdictLines(comparison, en);
    expect(lead).toBe(
      'Two reports of one event; 1 passage of shared copy. Nine people in AP 06:40, twelve in ours. Marchbank: “three” in AP 06:40, “ten” in ours.',
    );
    expect(rest).toMatch(
      /^3 critical\. 2 quotes in both: 1 in other words, 1 in another mouth; 1 value differs for the same thing; \d+ % of the words in common\. 1 sentence only in AP 06:40, 1 sentence only in ours\.$/,
    );
    expect(verdictTitle(comparison, en)).toBe('Two reports of one event');
    expect(verdictLines(comparison, en, 4)[1]).toContain('Provisional: 4 sentences');
  });

  it('leads to what it tells of', () => {
    const { findings } = reportsVerdictOf(comparison, en);
    expect(
      findings.map(({ kind, index }) => comparison[kind === 'quote' ? 'quotes' : 'facts'][index]?.severity),
    ).toEqual(['critical', 'critical']);
  });

  it('says so where nothing differs', () => {
    const [, rest] = verdictLines(told('The wall fell. It rained.', 'The wall fell. A vigil is planned.'), en);
    expect(rest).toMatch(/^No quote in both; no value differs; /);
  });

  it.each([de, fr, es])('speaks $locale', (messages) => {
    const [lead, rest] = verdictLines(comparison, messages);
    expect(`${lead} ${rest}`).toContain('AP 06:40');
    expect(`${lead} ${rest}`).not.toMatch(/both|critical|only in/);
    const [open, close] = messages.reasons.marks;
    expect(lead).toContain(`${open}three${close}`);
  });
});
