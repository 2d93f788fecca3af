import { expect, test } from 'vitest';
import { type Comparison, compareStories } from '#engine';
import { layOutAhead } from './lay-out-ahead.ts';

const compared = compareStories('Holt sold 35 boats.', 'Holt sold 36 boats.');

/** The same with so many edits in its one sentence. */
function withEdits(count: number): Comparison {
  const [link] = compared.links;
  const [edit] = link?.edits ?? [];
  if (link === undefined || edit === undefined) throw new Error('no edit');
  return { ...compared, links: [{ ...link, edits: Array.from({ length: count }, () => edit) }] };
}

test('a short answer is there at once', () => {
  let isDone = false;
  layOutAhead(compared, () => {
    isDone = true;
  });
  expect(isDone).toBe(true);
});

test('very many edits of one sentence are laid out in tasks of their own, as very many links are', async () => {
  let isDone = false;
  const done = new Promise<void>((resolve) => {
    layOutAhead(withEdits(6000), () => {
      isDone = true;
      resolve();
    });
  });
  expect(isDone).toBe(false);
  await done;
});
