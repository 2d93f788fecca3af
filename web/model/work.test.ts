import { expect, test } from 'vitest';
import { freshWork, renamed, withVersion } from './work.ts';
import { readWork } from './work-shape.ts';

const WORK = freshWork({ name: 'early.txt', text: 'The weir held.' }, { name: '', text: 'The weir stood firm.' });

test('a side is called otherwise, and nothing is done where the name says nothing new', () => {
  expect(renamed(WORK, 'revision', '  Ours\n09:05 ').revision).toEqual({
    name: 'Ours 09:05',
    text: WORK.revision.text,
  });
  expect(renamed(WORK, 'original', 'early.txt ')).toBe(WORK);
});

test('a work that an earlier version kept has no ruling, and one that nobody could give is refused', () => {
  const { as: _, ...earlier } = WORK;
  expect(readWork(earlier)).toEqual(WORK);
  expect(readWork({ ...WORK, as: 'reports' })).toEqual({ ...WORK, as: 'reports' });
  expect(readWork({ ...WORK, as: 'cousins' })).toBeNull();
});

test('the next version of a text keeps what was decided where its words still stand', () => {
  const [first, second] = ['The weir held all night.', 'The mill lost 40 looms.'];
  const work = {
    ...freshWork({ name: 'a', text: `${first} ${second}` }, { name: 'b', text: `${first} ${second}` }),
    corrections: [
      { original: [[0, first.length]], revision: [[0, first.length]] },
      { original: [[25, 48]], revision: [[25, 48]] },
    ],
    signOff: [{ item: 'fact changed 1', mark: 'ok', note: '' }],
  } as const;
  const next = withVersion(work, 'revision', { name: 'c', text: `Late news. ${first} It burned.` }, ['fact changed 1']);
  expect(next.corrections).toEqual([{ original: [[0, first.length]], revision: [[11, 11 + first.length]] }]);
  expect(next.signOff).toBe(work.signOff);
  expect(next.revision.name).toBe('c');
  expect(next.known).toEqual(['fact changed 1']);
  // a version that came before the answer to the last one leaves what was known
  expect(withVersion(next, 'revision', { name: 'd', text: first }, null).known).toEqual(['fact changed 1']);
});
