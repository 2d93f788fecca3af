import { expect, test } from 'vitest';
import { tableOfHeights } from './heights.ts';

test('rows stand where the heights before them end', () => {
  const table = tableOfHeights(4, (index) => 10 * (index + 1));
  expect([0, 1, 2, 3, 4].map(table.topOf)).toEqual([0, 10, 30, 60, 100]);
  expect(table.note(1, 50)).toBe(30);
  expect([0, 1, 2, 3, 4].map(table.topOf)).toEqual([0, 10, 60, 90, 130]);
  expect(table.note(1, 50)).toBe(0);
});

test('a height names its row, and beyond the rows the nearest', () => {
  const table = tableOfHeights(3, () => 20);
  expect([-5, 0, 19, 20, 59, 60, 900].map(table.at)).toEqual([0, 0, 0, 1, 2, 2, 2]);
  expect(tableOfHeights(0, () => 20).at(7)).toBe(0);
});
