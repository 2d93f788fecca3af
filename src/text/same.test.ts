import { describe, expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import { ledgerCsv } from '../report/csv.ts';
import { htmlReport } from '../report/html.ts';
import { markdownReport } from '../report/markdown.ts';
import { terminalReport } from '../report/terminal.ts';
import { readSameList, writeSameList } from './same-list.ts';

const LIST = `# our own spellings
Kovel = Kowel
Kowel=Kovell
harbour board = port authority   # since 2031
no pair
= nothing
a = b = c
`;

test('a list is read line by line, and written as it is read', () => {
  const pairs = readSameList(LIST);
  expect(pairs).toEqual([
    ['Kovel', 'Kowel'],
    ['Kowel', 'Kovell'],
    ['harbour board', 'port authority'],
  ]);
  expect(readSameList(writeSameList(pairs))).toEqual(pairs);
});

describe('what the house takes for the same', () => {
  const same = readSameList(LIST);
  const ORIGINAL = 'The harbour board of Kovel shut the east quay on Monday, and Kovel’s mayor agreed.';
  const REVISION = 'The port authority of Kovell shut the east quay on Monday, and Kowel’s mayor agreed.';

  test('differs in typography alone', () => {
    expect(compareStories(ORIGINAL, REVISION).links.map(({ kind }) => kind)).toEqual(['reworded']);
    const { links, facts } = compareStories(ORIGINAL, REVISION, { same });
    expect(links.map(({ kind }) => kind)).toEqual(['typography']);
    expect(
      links[0]?.edits.map(({ original, revision }) => [ORIGINAL.slice(...original), REVISION.slice(...revision)]),
    ).toEqual([
      ['harbour board', 'port authority'],
      ['Kovel', 'Kovell'],
      ['Kovel’s', 'Kowel’s'],
    ]);
    expect(facts).toEqual([]);
  });

  test('is no finding where other words of its sentence differ, which are found as ever', () => {
    const longer = `${REVISION.slice(0, -1)} at 9 p.m.`;
    expect(compareStories(ORIGINAL, longer, { same }).facts.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'time added',
    ]);
    const other = REVISION.replace('Kovell', 'Norvell');
    const told = (options: object) =>
      compareStories(ORIGINAL, other, options).facts.filter(({ kind }) => kind === 'name');
    expect(told({ same }).length).toBeGreaterThan(0);
  });

  test('is no other speaker and no other verb', () => {
    const before = '“We shut the dye works at noon,” said Hilda Brask on Monday.';
    const after = '“We shut the dye works at noon,” Hilde Braske admitted late on Monday.';
    const flags = (options: object) => compareStories(before, after, options).quotes.map((quote) => quote.flags);
    expect(flags({})).toEqual([['speaker', 'cue']]);
    expect(flags({ same: [['Hilda Brask', 'Hilde Braske']] })).toEqual([['cue']]);
    expect(flags({ same: readSameList('Hilde Braske = Hilda Brask\nadmitted = said') })).toEqual([[]]);
  });

  test('is counted, and every export says so', () => {
    const held = compareStories(ORIGINAL, `${REVISION} It rains.`, { same });
    expect(held.summary.treatedAsSame).toBe(3);
    expect(compareStories(ORIGINAL, REVISION).summary).not.toHaveProperty('treatedAsSame');
    // What is of typography anyway is nothing that a list holds back.
    expect(compareStories('It’s shut.', "It's shut.", { same }).summary.treatedAsSame).toBe(0);
    for (const text of [markdownReport(held), ledgerCsv(held), htmlReport(held), terminalReport(held)])
      expect(text.replace(/\s+/g, ' ')).toContain('3 differences treated as the same, by the house’s own list.');
    expect(markdownReport(compareStories(ORIGINAL, REVISION))).not.toContain('treated as the same');
  });

  test('is the same both ways round, and none of it where the list is empty', () => {
    expect(compareStories(REVISION, ORIGINAL, { same }).links[0]?.kind).toBe('typography');
    expect(compareStories(ORIGINAL, REVISION, { same: [] })).toEqual(compareStories(ORIGINAL, REVISION));
  });
});
