import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { en } from '../messages/en.ts';
import { linksOfChoice } from './choice.ts';
import { describeRow, placeOf } from './places.ts';
import { layOutInSteps, layOutRows } from './row-layout.ts';

const ORIGINAL = [
  'Lighthouse keeper retires after forty years at Pell Head',
  '',
  'The last keeper of the Pell Head lighthouse hung up his keys on Saturday after four decades.',
  '',
  'An automatic lamp made by a firm in Orrin will take over the watch before the winter storms.',
  '',
  '“I counted every ship and I miss every one of them,” said Joren Mast, the keeper.',
  '',
  'Visitors may climb the tower on the first Sunday of each month.',
].join('\n');
const REVISION = [
  'Lighthouse keeper retires after forty years at Pell Head',
  '',
  'The last keeper of the Pell Head lighthouse hung up his keys on Saturday after four decades.',
  '',
  '“I counted every ship and I miss every one of them,” said Joren Mast, the keeper.',
  '',
  'Visitors may climb the tower on the first Sunday of each month.',
  '',
  'An automatic lamp made by a firm in Orrin will take over the watch before the winter storms.',
].join('\n');

test('a moved sentence leaves a stub where it stood, and keeps its numbers', () => {
  const layout = layOutRows(compareStories(ORIGINAL, REVISION));
  const moved = layout.relations.indexOf('moved');
  const stub = layout.rows.findIndex((row) => row.stub);
  expect(layout.rows[stub]?.link).toBe(moved);
  expect(layout.rows.findIndex((row) => !row.stub && row.link === moved)).toBeGreaterThan(stub);
  const link = layout.comparison.links[moved];
  expect(link && placeOf(layout, link, en.places)).toBe('2 → 4');
  expect(describeRow(layout, moved, en.places)).toBe('Original 2, revision 4: moved');
  expect(layout.changes).toEqual([moved]);
});

test('a quote leads to the row that holds it', () => {
  const layout = layOutRows(compareStories(ORIGINAL, REVISION));
  const [link] = linksOfChoice(layout, { kind: 'quote', index: 0 });
  expect(layout.comparison.links[link ?? -1]?.original).toEqual([3]);
});

test('every sentence is in one row', () => {
  const { rows, comparison } = layOutRows(compareStories(ORIGINAL, REVISION));
  const shown = rows.filter((row) => !row.stub).flatMap((row) => comparison.links[row.link]?.revision ?? []);
  expect(shown.sort((a, b) => a - b)).toEqual(comparison.revision.sentences.map((_, index) => index));
});

test('a long answer is laid out in steps, none of which looks at more than a few links for each row it has', () => {
  const lines = (word: string) => Array.from({ length: 60 }, (_, at) => `The ${word} ${at} lay in the harbour.`);
  const [first = '', ...others] = lines('boat');
  const comparison = compareStories(
    [first, ...others].join('\n'),
    [...others.with(9, 'A storm came.'), first].join('\n'),
  );
  let looks = 0;
  const links = new Proxy(comparison.links, {
    get: (list, key) => {
      if (/^\d+$/.test(String(key))) looks++;
      return Reflect.get(list, key);
    },
  });
  const counts: number[] = [];
  const steps = layOutInSteps({ ...comparison, links }, 4);
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    counts.push(looks);
    looks = 0;
  }
  expect(counts.length).toBeGreaterThan((6 * links.length) / 4 - 6);
  expect(Math.max(...counts, looks)).toBeLessThanOrEqual(4 * 4);
  const { comparison: _, ...layout } = layOutRows(comparison);
  expect(step.value).toMatchObject(layout);
});

test('what is set aside leaves the rows as they were laid out', () => {
  const comparison = compareStories('Holt sold 35 boats.', 'Holt sold 36 boats.');
  const layout = layOutRows(comparison);
  const without = { ...comparison, facts: [] };
  const same = layOutRows(without);
  expect(same.comparison).toBe(without);
  expect(same.rows).toBe(layout.rows);
  expect(layOutRows(without)).toBe(same);
  const others = layOutRows({ ...comparison, links: [...comparison.links] });
  expect(others.rows).not.toBe(layout.rows);
  expect(others.rows).toEqual(layout.rows);
});
