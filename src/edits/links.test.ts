import { expect, test } from 'vitest';
import { compareStories } from '../compare.ts';

test('an edit stands inside its sentences, where one of them has no word, too', () => {
  const corrections = [{ original: [[16, 27] as const], revision: [[17, 18] as const] }];
  const { links } = compareStories('The ferry sank. A man swam.', 'The ferry sank.\n\n\u200b', { corrections });
  expect(links.find(({ byHand }) => byHand)?.edits).toEqual([
    { kind: 'delete', original: [16, 27], revision: [17, 17] },
  ]);
});
