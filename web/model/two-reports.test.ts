import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import { layOutRows } from './row-layout.ts';
import { linksIn, numbersOfLinks, reportsRows, rowOf, signsOf } from './two-reports.ts';

const COPY = 'The district fire service sent six engines and closed the swing bridge until noon on Tuesday.';
const FIRST = `Nine people were hurt on the quay.\n\nThe silo held barley. Its owner was abroad. It rained.\n\n${COPY}\n\n“We asked for nets on that slope three times, and nobody came,” said Ida Holm.`;
const SECOND = `Twelve people were hurt on the quay.\n\nA school stayed shut.\n\n${COPY}\n\n“We asked for nets on that slope ten times, and nobody came,” said Ida Holm.`;

describe('the rows of two reports', () => {
  const comparison = compareStories(FIRST, SECOND, { as: 'reports' });
  const layout = layOutRows(comparison);
  const rows = reportsRows(layout);

  test('are what both tell, what one alone tells in one row, and shared copy', () => {
    expect(rows.map(({ kind }) => kind)).toEqual(['both', 'own', 'shared', 'both']);
    expect(reportsRows(layout)).toBe(rows);
    const own = rows[1];
    expect(own?.kind === 'own' && [own.original.length, own.revision.length]).toEqual([3, 1]);
    expect(numbersOfLinks(layout, own?.kind === 'own' ? own.original : [], 'original')).toBe('2–4');
  });

  test('hold every link once, and are found by it', () => {
    const links = rows.flatMap((row) => linksIn(row));
    expect(links.toSorted((a, b) => a - b)).toEqual([...comparison.links.keys()]);
    for (const link of links) expect(linksIn(rows[rowOf(rows, link)] ?? { kind: 'both', link: -1 })).toContain(link);
  });

  test('are stepped through where both tell, and carry the sign of what differs', () => {
    expect(layout.inReports).toBe(true);
    expect(layout.changes.map((link) => rowOf(rows, link))).toEqual([0, 2, 3]);
    expect([...signsOf(layout)].map(([link, sign]) => [rowOf(rows, link), sign])).toEqual([
      [0, 'altered'],
      [3, 'altered'],
    ]);
  });
});
