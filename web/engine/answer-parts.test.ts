import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { joinAnswer, splitAnswer } from './answer-parts.ts';

function storyOf(sentences: number): string {
  return Array.from(
    { length: sentences },
    (_, index) => `Ferry ${index} left the harbour at ${index} minutes past noon. “We waited,” said Ola Brekke.`,
  ).join('\n\n');
}

test('a short answer stays whole', () => {
  const comparison = compareStories({ name: 'a', text: storyOf(3) }, { name: 'b', text: storyOf(4) }, {});
  const { rest, parts } = splitAnswer(comparison);
  expect(parts).toEqual([]);
  expect(joinAnswer(rest, parts)).toBe(comparison);
});

test('a long answer comes in parts of a bounded size, and is the same when they are joined', () => {
  const comparison = compareStories({ name: 'a', text: storyOf(700) }, { name: 'b', text: storyOf(650) }, {});
  const { rest, parts } = splitAnswer(comparison);
  expect(rest.links).toEqual([]);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(600);
  expect(joinAnswer(rest, structuredClone(parts))).toEqual(comparison);
});
