import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import type { AlignedSentences } from './pairs.ts';
import { profilesOf } from './profiles.ts';
import { regroupNeighbours } from './regroups.ts';

const WEIGHTS = { regroupBias: -5, regroupCover: 3, regroupWeight: 1.5, regroupPhrases: 1.5 };

type Link = readonly [original: readonly number[], revision: readonly number[], moved?: 'moved'];

function read(original: readonly string[], revision: readonly string[], links: readonly Link[]) {
  const profiles = profilesOf(
    readStory({ sentences: original, language: 'en' }, 'original'),
    readStory({ sentences: revision, language: 'en' }, 'revision'),
    {},
  );
  const linked = links.map(
    ([a, b, moved]): AlignedSentences => ({ original: a, revision: b, moved: moved !== undefined }),
  );
  return { profiles, linked };
}

const show = ({ original, revision, moved }: AlignedSentences) => `${original}=${revision}${moved ? ' moved' : ''}`;

/** The links after neighbours that were cut anew have become one, as `0,1=0,1`, in order. */
function regroup(
  original: readonly string[],
  revision: readonly string[],
  links: readonly Link[],
  certainty = 0.5,
): string[] {
  const { profiles, linked } = read(original, revision, links);
  return regroupNeighbours(linked, profiles, WEIGHTS, certainty).map(show).sort();
}

const ONE_BY_ONE: readonly Link[] = [
  [[0], [0]],
  [[1], [1]],
];

const BEFORE = [
  'The council voted on Tuesday to close the Marrow ferry.',
  'Its wooden ramp was declared unsafe in March, and forty jobs are at risk.',
];
const AFTER = [
  'The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March.',
  'Forty jobs are at risk.',
];

describe('sentences cut anew', () => {
  test('are neighbours of which one lost a statement to the other', () => {
    expect(regroup(BEFORE, AFTER, ONE_BY_ONE)).toEqual(['0,1=0,1']);
    expect(regroup(AFTER, BEFORE, ONE_BY_ONE)).toEqual(['0,1=0,1']);
  });

  test('are fewer, the surer one must be', () => {
    expect(regroup(BEFORE, AFTER, ONE_BY_ONE, 0.999)).toEqual(['0=0', '1=1']);
  });

  test('are not made of a mere detail that crossed', () => {
    const before = ['Ines Vahl, 52, runs the Marrow ferry.', 'She wants the ramp mended before winter comes.'];
    const after = ['Ines Vahl runs the Marrow ferry.', 'Vahl, 52, wants the ramp mended before winter comes.'];
    expect(regroup(before, after, ONE_BY_ONE)).toEqual(['0=0', '1=1']);
  });

  test('are not made of what both sentences said before', () => {
    const before = ['The wooden ramp of the ferry is rotten.', 'The wooden ramp of the ferry costs nine million.'];
    const after = ['The wooden ramp of the ferry has rotted.', 'The wooden ramp of the ferry will cost nine million.'];
    expect(regroup(before, after, ONE_BY_ONE)).toEqual(['0=0', '1=1']);
  });

  test('may be a merge and the sentence beside it that was left over, or a split', () => {
    const after = [
      'The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe.',
      'That was in March, and forty jobs are at risk.',
    ];
    expect(regroup(BEFORE, after, [[[0, 1], [0]]])).toEqual(['0,1=0,1']);
    expect(regroup(after, BEFORE, [[[0], [0, 1]]])).toEqual(['0,1=0,1']);
  });

  test('may be two and three', () => {
    const before = [...BEFORE, 'Nobody spoke for the ferry.'];
    const after = [...AFTER, 'No one spoke for the ferry.'];
    const links: readonly Link[] = [
      [[0], [0]],
      [[1, 2], [1]],
    ];
    expect(regroup(before, [AFTER[0] as string, `${AFTER[1]} ${after[2]}`], links)).toEqual(['0,1,2=0,1']);
  });

  test('stand side by side on both sides, and moved together', () => {
    const apart = [BEFORE[0] as string, 'Nobody spoke.', BEFORE[1] as string];
    const links: readonly Link[] = [
      [[0], [0]],
      [[2], [1]],
    ];
    expect(regroup(apart, AFTER, links)).toEqual(['0=0', '2=1']);
    const oneMoved: readonly Link[] = [
      [[0], [0]],
      [[1], [1], 'moved'],
    ];
    expect(regroup(BEFORE, AFTER, oneMoved)).toEqual(['0=0', '1=1 moved']);
    const bothMoved = ONE_BY_ONE.map(([a, b]): Link => [a, b, 'moved']);
    expect(regroup(BEFORE, AFTER, bothMoved)).toEqual(['0,1=0,1 moved']);
  });

  test('each stand in one of them alone, the more convincing', () => {
    const before = [...BEFORE, 'Skippers want a bridge over the narrows instead.'];
    const after = [
      AFTER[0] as string,
      'Forty jobs are at risk; skippers want a bridge.',
      'It would lead over the narrows instead.',
    ];
    const made = regroup(before, after, [...ONE_BY_ONE, [[2], [2]]]);
    expect(made).toHaveLength(2);
    expect(made.filter((link) => link.includes(','))).toHaveLength(1);
  });

  test('are left as they are where an editor ruled on one of them', () => {
    const { profiles, linked } = read(BEFORE, AFTER, ONE_BY_ONE);
    const links = (ruled: number) =>
      regroupNeighbours(linked, profiles, WEIGHTS, 0.5, ({ revision }) => revision.includes(ruled)).map(show);
    expect(links(7)).toEqual(['0,1=0,1']);
    expect(links(1)).toEqual(['0=0', '1=1']);
  });

  test('are never more than four on a side', () => {
    const four = ['The lock is shut.', 'The gate hangs askew.', 'Water gets through.', 'Skippers are angry.'];
    const cut = 'The lock is shut, the gate hangs askew, water gets through.';
    const links: readonly Link[] = [
      [[0, 1, 2, 3], [0]],
      [[4], [1]],
    ];
    const [old, anew] = ['Nobody cheered.', 'Skippers are angry, and nobody cheered.'];
    expect(regroup([...four, old], [cut, anew], links, 0.01)).toEqual(['0,1,2,3=0', '4=1']);
    expect(regroup(four, [cut, anew], [[[0, 1, 2, 3], [0]]], 0.01)).toEqual(['0,1,2,3=0,1']);
  });
});
