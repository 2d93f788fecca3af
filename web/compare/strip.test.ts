import { expect, test } from 'vitest';
import { compareStories, ENGLISH } from '#engine';
import { en } from '../messages/en.ts';

import { layOutRows } from '../model/row-layout.ts';
import { shapeStrip } from './strip.ts';

const lines = (words: string, count: number) => Array.from({ length: count }, () => words).join('\n\n');
const WIDTH = 120;

/** The strip of a story that lost so many sentences and has as many others, and how many of them it worded. */
function shapeOf(count: number, width = WIDTH) {
  const kept = 'The council met on Monday in Sondermouth to talk about the winter timetable.';
  const comparison = compareStories(
    `${kept}\n\n${lines('Boats sank.', count)}`,
    `${kept}\n\n${lines('Prices rose.', count)}`,
  );
  let worded = 0;
  const relation: typeof en.places.relation = (...all) => {
    worded++;
    return en.places.relation(...all);
  };
  const words = { ...en, ...ENGLISH, places: { ...en.places, relation } };
  const shape = shapeStrip(layOutRows(comparison), width, words);
  return { shape, worded };
}

test('every sentence that came or went has its sign and its words where there is room', () => {
  const { shape } = shapeOf(1, 600);
  expect(shape.labels.map(({ row, text }) => [row, text.replace(/\s/g, ' ')])).toEqual([
    ['original', 'no. 2 dropped'],
    ['revision', 'no. 2 added'],
  ]);
  expect(shape.crosses).toMatch(/^M/);
});

test('of very many it words one on a pixel at most', () => {
  const { shape, worded } = shapeOf(900);
  expect(worded).toBeLessThanOrEqual(2 * WIDTH);
  // as many signs as there is room for, twelve pixels each
  expect(shape.crosses.match(/v9M/g)?.length).toBeGreaterThan(5);
  expect([...shape.bars.keys()]).toEqual(expect.arrayContaining(['dropped', 'added']));
});
