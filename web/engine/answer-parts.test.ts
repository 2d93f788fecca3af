import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { readingList } from '../meaning/reading.ts';
import { answerCollector, type Found, splitAnswer } from './answer-parts.ts';

function foundIn(originals: number, revisions: number): Found {
  const storyOf = (sentences: number): string =>
    Array.from(
      { length: sentences },
      (_, index) => `Ferry ${index} left the harbour at ${index} minutes past noon. “We waited,” said Ola Brekke.`,
    ).join('\n\n');
  const comparison = compareStories({ name: 'a', text: storyOf(originals) }, { name: 'b', text: storyOf(revisions) });
  return { comparison, unread: readingList(comparison, 'always') };
}

test('a short answer stays whole', () => {
  const found = foundIn(3, 4);
  const { rest, parts } = splitAnswer(found);
  expect(parts).toEqual([]);
  expect(answerCollector().whole(rest)).toBe(rest);
  expect(rest).toBe(found);
});

test('a long answer comes in parts of a bounded size, and is the same when they are put together', () => {
  const found = foundIn(700, 650);
  const { rest, parts } = splitAnswer(found);
  expect(rest.comparison.links).toEqual([]);
  expect(rest.unread).toEqual([]);
  expect(parts.length).toBeGreaterThan(3);
  expect(Math.max(...parts.map(({ items }) => items.length))).toBeLessThanOrEqual(600);
  expect(parts.map(({ list }) => list)).toContain('unread');
  const collector = answerCollector();
  for (const part of structuredClone(parts)) collector.add(part);
  expect(collector.whole(structuredClone(rest))).toEqual(found);
});
