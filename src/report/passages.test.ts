import { expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { commonPassages } from './passages.ts';

const SHARED = 'the engine of its only ferry failed in mid-channel off Marrow';
const NOTICE = 'Read more of our reporting from the islands in the app every day';

function passagesOf(original: readonly string[], revision: readonly string[]) {
  const [before, after] = [original, revision].map((sentences, side) =>
    readStory({ sentences, language: 'en' }, side === 0 ? 'original' : 'revision'),
  );
  if (before === undefined || after === undefined) return [];
  const roles = (story: typeof before) => ({
    ...story,
    sentences: story.sentences.map((sentence, index) =>
      index === 1 ? { ...sentence, role: 'furniture' as const } : sentence,
    ),
  });
  return commonPassages(roles(before), roles(after), { original: [], revision: [] }).map(({ original: [start, end] }) =>
    before.text.slice(start, end),
  );
}

it('page furniture is no passage of both', () => {
  const found = passagesOf(
    [`Hellen has been cut off since ${SHARED}.`, NOTICE, 'Gulls wheel.'],
    [`Nobody has left Hellen since ${SHARED}.`, NOTICE, 'Rain fell.'],
  );
  expect(found).toEqual([`since ${SHARED}`]);
});

it('ends with what was said where each reporter brings it in in words of his own', () => {
  const said = 'We never thought that she would sail without us';
  const [before, after] = [
    `“${said},” said harbour master Elke Brandt of Hellen.`,
    `“${said},” joked harbour master Elke Brandt of Marrow.`,
  ].map((text, side) => readStory({ sentences: [text], language: 'en' }, side === 0 ? 'original' : 'revision'));
  const marks = [{ start: 1, end: 1 + said.length }];
  const found =
    before === undefined || after === undefined
      ? []
      : commonPassages(before, after, { original: marks, revision: marks });
  expect(found.map(({ original: [start, end] }) => before?.text.slice(start, end))).toEqual([said]);
});
