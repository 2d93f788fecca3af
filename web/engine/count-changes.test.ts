import { expect, test } from 'vitest';
import { type Comparison, compareStories, type Link } from '#engine';
import { countChanges } from './count-changes.ts';

const compared = compareStories(
  'One boat sank. Two boats sank. Three sank.',
  'One boat sank. Two boats sank. Four sank.',
);

/** The same sentences with other links, each given as `originals = revisions`. */
function linked(...links: readonly string[]): Comparison {
  const indices = (side = '') => [...side.matchAll(/\d/g)].map(Number);
  return {
    ...compared,
    links: links.map((link) => {
      const [original, revision] = link.split('=').map(indices);
      return { ...compared.links[0], original, revision } as Link;
    }),
  };
}

test.each([
  { before: ['0=0', '1=1', '2=2'], after: ['0=0', '1=1', '2=2'], linked: 0, parted: 0 },
  { before: ['0=0', '1=1', '2=', '=2'], after: ['0=0', '1=1', '2=2'], linked: 1, parted: 0 },
  { before: ['0=0', '1=1', '2=2'], after: ['0=0', '1=2', '2=1'], linked: 2, parted: 2 },
  { before: ['0=0', '1=1', '2=', '=2'], after: ['0=0', '1=12', '2='], linked: 1, parted: 0 },
  { before: ['01=0', '2=12'], after: ['0=0', '1=', '2=2', '=1'], linked: 0, parted: 2 },
])('$before against $after', ({ before, after, ...expected }) => {
  expect(countChanges(linked(...before), linked(...after))).toEqual(expected);
});
