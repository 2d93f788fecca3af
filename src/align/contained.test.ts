import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { addContained } from './contained.ts';
import { profilesOf } from './profiles.ts';

/** The pairs after `addContained`, given those before as `[original, revision]`; shown as `0,2=0`. */
function contained(original: readonly string[], revision: readonly string[], pairs: [number[], number[]][]): string[] {
  const profiles = profilesOf(
    readStory({ sentences: original, language: 'en' }, 'original'),
    readStory({ sentences: revision, language: 'en' }, 'revision'),
    {},
  );
  const before = pairs.map(([a, b]) => ({ original: a, revision: b, moved: false, similarity: 0.8 }));
  return addContained(before, profiles).map((pair) => `${pair.original.join()}=${pair.revision.join()}`);
}

const APART = ['“It rained all night.', 'The band never came.', 'We shut the gates at ten,” said Mia Thorne.'];

describe('a sentence that another one holds word for word', () => {
  test('is a part of it, though what stood between is gone', () => {
    const whole = '“It rained all night. ... We shut the gates at ten,” said Mia Thorne.';
    expect(contained(APART, [whole], [[[2], [0]]])).toEqual(['0,2=0']);
    expect(contained([whole], APART, [[[0], [2]]])).toEqual(['0=0,2']);
  });

  test('is none where a word differs, where it is too short, or far away', () => {
    expect(
      contained(APART, ['“It rained every night. ... We shut the gates at ten,” said Mia Thorne.'], [[[2], [0]]]),
    ).toEqual(['2=0']);
    expect(
      contained(['It rained.', 'We shut the gates.'], ['It rained. ... We shut the gates.'], [[[1], [0]]]),
    ).toEqual(['1=0']);
    const far = [
      'It rained all night.',
      ...['One', 'Two', 'Three', 'Four'].map((n) => `${n} came late.`),
      'We shut the gates.',
    ];
    expect(contained(far, ['It rained all night, so we shut the gates.'], [[[5], [0]]])).toEqual(['5=0']);
  });

  test('is none where both say no more than the same', () => {
    const rows = ['The town’s wells are low.', 'This is its first dry year.'];
    expect(contained(rows, ['This is its first dry year.'], [[[0], [0]]])).toEqual(['0=0']);
  });

  test('is none where the pair has its words already, or where it stands in another pair', () => {
    const twice = ['It rained all night.', 'It rained all night.'];
    expect(contained(twice, ['It rained all night.'], [[[0], [0]]])).toEqual(['0=0']);
    const whole = '“It rained all night. ... We shut the gates at ten,” said Mia Thorne.';
    expect(
      contained(
        APART,
        ['“It rained all night.', whole],
        [
          [[0], [0]],
          [[2], [1]],
        ],
      ),
    ).toEqual(['0=0', '2=1']);
  });
});
