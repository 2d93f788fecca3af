import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { scoreStory } from './score.ts';
import { scorePassages } from './score-reports.ts';
import { parseStory } from './story.ts';

const ONE_TO_ONE = `# original
{1} The council voted on Tuesday to close the Marrow ferry. {2} Its wooden ramp was declared unsafe in March, and forty jobs are at risk.

# revision
{1} The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March. {2} Forty jobs are at risk.
`;

/** Right, wrong and missed regroupings of what the engine finds, against gold in which these sets stand. */
function regroups(gold: string) {
  const story = parseStory(gold, 'ferry');
  return scoreStory(story, compareStories(story.original.text, story.revision.text)).regroups;
}

test('sentences regrouped are right where gold has just these, and wrong where it pairs them one by one', () => {
  const cut = ONE_TO_ONE.replace('# revision\n{1}', '# revision\n{1,2}').replace(' {2} Forty', ' {1,2} Forty');
  expect(regroups(cut).counts).toEqual({ right: 1, wrong: 0, missed: 0 });
  expect(regroups(ONE_TO_ONE).counts).toEqual({ right: 0, wrong: 1, missed: 0 });
  expect(regroups(ONE_TO_ONE).misses[0]).toContain('Forty jobs');
});

test('regroupings that are not found are missed', () => {
  const apart = `# original
{1} The ferry is shut. {2} Gulls cry.

# revision
{1,2} The ferry is shut. {1,2} Gulls cry.
`;
  expect(regroups(apart).counts).toEqual({ right: 0, wrong: 0, missed: 1 });
});

test('common passages count by words, on both sides', () => {
  const gold = `# original
{1} Gulls cry. {2} The 1,900 residents of the island have been cut off since the ferry failed.

# revision
{2} The 1,900 residents of the island have been cut off since the ferry failed. {+} It rained.

# passages
1,900 residents … have been cut off :: 1,900 residents … have been cut off
`;
  const story = parseStory(gold, 'island');
  const comparison = compareStories(story.original.text, story.revision.text, { as: 'reports' });
  const { counts, misses } = scorePassages(story, comparison);
  expect(counts).toEqual({ right: 20, wrong: 10, missed: 0 });
  expect(misses[0]).toContain('5 words not in gold');
});
