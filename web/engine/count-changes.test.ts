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
  const steps = countChanges(linked(...before), linked(...after));
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value).toEqual(expected);
});

test('no step looks at more links than it has', () => {
  let looks = 0;
  const counted = (comparison: Comparison): Comparison => ({
    ...comparison,
    links: new Proxy(comparison.links, {
      get: (list, key) => {
        if (/^\d+$/.test(String(key))) looks++;
        return Reflect.get(list, key);
      },
    }),
  });
  const answer = linked('0=0', '1=1', '2=2');
  const steps = countChanges(counted(answer), counted(answer), 1);
  for (let step = steps.next(); ; step = steps.next()) {
    expect(looks).toBeLessThanOrEqual(1);
    looks = 0;
    if (step.done) break;
  }
});
