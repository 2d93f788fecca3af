import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareStories, ENGLISH, htmlReport, markdownReport, verdictOf } from '#engine';
import { en } from '../messages/en.ts';
import { numbersOn } from '../model/places.ts';
import { layOutRows } from '../model/row-layout.ts';
import { targetOf } from '../model/target.ts';
import { changeChips, factChips, quoteChips } from './filters.ts';

const FOLDER = new URL('../examples/', import.meta.url);
const read = (name: string) => readFileSync(new URL(`tollmere-${name}.txt`, FOLDER), 'utf8');
const comparison = compareStories(read('wire'), read('courier'));
const layout = layOutRows(comparison);

test('a chip of the ledger counts what the verdict counts', () => {
  const verdict = verdictOf(comparison);
  const parts = verdict.is === 'different' ? verdict.parts : [];
  const chips = {
    worst: [],
    quotes: quoteChips(comparison.quotes, en.ledger),
    facts: factChips(comparison.facts, en.ledger),
    changes: changeChips(layout, en.ledger),
  };
  const counted = parts.filter((part) => part.kind === 'sentences' || part.kind === 'shape');
  expect(counted.map(targetOf).map(({ filter }) => filter)).toEqual([
    'reworded',
    'split',
    'merge',
    'moved',
    'dropped',
    'added',
  ]);
  for (const part of counted) {
    const { tab, filter } = targetOf(part);
    const own = part.kind === 'shape' ? part.count : part.tally.body + part.tally.apart.length;
    expect([filter, chips[tab].find((chip) => chip.filter === filter)?.count]).toEqual([filter, own]);
  }
  expect(chips.quotes.find(({ filter }) => filter === 'altered')?.count).toBe(comparison.summary.quotes.altered);
});

test('a report numbers its sentences as the page numbers its rows', () => {
  const rows = layout.rows.filter(({ stub }) => !stub).map(({ link }) => link);
  const own = rows.map((index) => {
    const link = comparison.links[index];
    return link === undefined ? '' : `${numbersOn(layout, link, 'original')}|${numbersOn(layout, link, 'revision')}`;
  });
  const cells = Array.from(
    htmlReport(comparison, ENGLISH).matchAll(/<tr data-kind.*?class="number">(.*?)<.*?class="number">(.*?)</g),
    ([, original, revision]) => `${original}|${revision}`,
  );
  expect(cells.slice(0, own.length)).toEqual(own);
  const heads = Array.from(markdownReport(comparison).matchAll(/^`(.*?) → (.*?)` \*/gm), ([, a, b]) => `${a}|${b}`);
  expect(heads.map((head) => head.replaceAll('·', ''))).toEqual(own);
});
