import { expect, test } from 'vitest';
import { freshWork, renamed } from './work.ts';
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
