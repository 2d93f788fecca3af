import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import { foldUnchanged, sentenceOf } from './folds.ts';
import { layOutRows } from './row-layout.ts';

const NAMES = ['Ash', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Gorse', 'Hazel'];
const sentence = (name: string) => `${name} Lane keeps its old lamps for the winter.`;
const STORY = NAMES.map(sentence);

const layOut = (original: readonly string[], revision: readonly string[]) =>
  layOutRows(compareStories({ sentences: original }, { sentences: revision }));
const shape = (layout: ReturnType<typeof layOut>, opened: readonly number[] = []) =>
  foldUnchanged(layout, new Set(opened)).shown.map(({ first, last, folded }) => (folded ? [first, last] : first));

const CHANGED = 'Gorse Lane lost all its old lamps in the winter.';
const layout = layOut(STORY, STORY.with(6, CHANGED));

describe('unchanged stretches', () => {
  test('of five rows and more are one line, shorter ones stay', () => {
    expect(shape(layout)).toEqual([[0, 6], 6, 7]);
    expect(shape(layOut(STORY, STORY.with(4, CHANGED)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('every row is found where it is shown', () => {
    const folds = foldUnchanged(layout, new Set());
    expect(STORY.map((_, row) => folds.placeOf(row))).toEqual([0, 0, 0, 0, 0, 0, 1, 2]);
    expect(folds.hides).toBe(true);
  });

  test('one that was opened at any of its sentences stays open', () => {
    expect(shape(layout, [sentenceOf(layout, layout.rows[3]?.link ?? -1)])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('nothing is folded where nothing changed', () => {
    expect(foldUnchanged(layOut(STORY, STORY), new Set()).hides).toBe(false);
  });

  test('a sentence that a finding is about is never folded', () => {
    const said = '“The lamps of Elm Lane are ours,” said Hilda Brask.';
    const before = STORY.with(4, said);
    const other = layOut([...before, 'Hilda Brask spoke.'], [...before, 'Aldo Renn spoke of it at length on Monday.']);
    const finding = { ...other.comparison.quotes[0], severity: 'check' } as (typeof other.comparison.quotes)[number];
    expect(shape(other)[0]).toEqual([0, 8]);
    expect(shape({ ...other, comparison: { ...other.comparison, quotes: [finding] } }).slice(0, 6)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });
});
