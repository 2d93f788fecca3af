import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareStories } from '#engine';
import { meanSentenceF1, scoreExact, scoreSpans } from './gold.ts';
import { f1, lettersOf, scoreStory } from './score.ts';
import { parseStory } from './story.ts';

const SAMPLE = `A note about this pair.

# original
{1} Bridge shut after crash

{2} The Oster bridge is shut. {3} “We are sorry,” said Ida Holm.
{4} Read also: Ten bridges

# revision
{1} Crash shuts bridge

{2,3} The Oster bridge is shut, for which Ida Holm said “we are sorry”. {3|2} She was sorry.

{+|1} Newsletter

# quotes
kept :: We are sorry :: we are sorry :: cue
dropped :: a + b ::

# facts
name variant :: Ida :: Ide
hedge :: may ::

# furniture
revision :: Newsletter

# relation
shared

# passages
The Oster bridge is shut :: The Oster … is shut :: quote, original
`;

describe('parseStory', () => {
  const story = parseStory(SAMPLE, 'sample');
  const texts = (side: 'original' | 'revision') =>
    story[side].sentences.map(({ start, end }) => story[side].text.slice(start, end));

  it('cuts the sides into their sentences and takes the markers out', () => {
    expect(story.original.text).toBe(
      'Bridge shut after crash\n\nThe Oster bridge is shut. “We are sorry,” said Ida Holm.\nRead also: Ten bridges\n',
    );
    expect(texts('original')).toEqual([
      'Bridge shut after crash',
      'The Oster bridge is shut.',
      '“We are sorry,” said Ida Holm.',
      'Read also: Ten bridges',
    ]);
    expect(texts('revision')).toHaveLength(4);
  });

  it('reads links, merges, alternatives and additions', () => {
    expect(story.links).toEqual([[[0]], [[1, 2]], [[2], [1]], [[], [0]]]);
  });

  it('reads the lists', () => {
    expect(story.quotes).toEqual([
      { status: 'kept', original: ['We are sorry'], revision: ['we are sorry'], flags: ['cue'] },
      { status: 'dropped', original: ['a', 'b'], revision: [], flags: undefined },
    ]);
    expect(story.facts).toEqual([
      { words: ['name', 'variant'], original: 'Ida', revision: 'Ide' },
      { words: ['hedge'], original: 'may', revision: '' },
    ]);
    expect(story.furniture).toEqual([{ side: 'revision', text: 'Newsletter' }]);
    expect(story.relation).toBe('shared');
    const text = 'The Oster bridge is shut';
    const ranges = (['original', 'revision'] as const).map((side) => {
      const start = story[side].text.indexOf(text);
      return { start, end: start + text.length };
    });
    expect(story.passages).toEqual([
      {
        original: ranges[0],
        revision: ranges[1],
        isQuote: true,
        credited: { original: true, revision: false },
      },
    ]);
  });

  it.each([
    ['# original\n{1} A.\n# revision\n{2} B.', /^x:4: \{2\}: the original has no \{2\}/],
    ['# original\n{1} A. {1} B.\n# revision\n{1} B.', /^x:2: \{1\} numbers two/],
    ['# original\n{+} A.\n# revision\n{+} B.', /^x:2: \{\+\}: a sentence of the original is numbered/],
    ['# original\nA.\n# revision\n{1} B.', /^x:2: text before the first marker/],
    ['# original\n{1} {2} A.\n# revision\n{1} B.', /^x:2: a marker without a sentence/],
    ['# original\n{1} A.\n# facts\n', /no section: revision/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# quote\nx', /^x:5: unknown section: quote/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# quotes\nkept', /^x:6: a quote is written/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# facts\nname :: ::', /^x:6: a fact is written/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# furniture\nboth :: x', /^x:6: furniture is written/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# relation\ncousins', /^x:6: a relation is one of/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# passages\nA', /^x:6: a passage is written/],
    ['# original\n{1} A A.\n# revision\n{1} B.\n# passages\nA :: B', /^x:6: not once in its text: A/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# passages\nA … C :: B', /^x:6: not after “A”: C/],
    ['# original\n{1} A.\n# revision\n{1} B.\n# passages\nA :: B :: both', /^x:6: both: a passage has/],
  ])('%j', (source, message) => {
    expect(() => parseStory(source, 'x')).toThrow(message);
  });
});

describe('scoreStory', () => {
  const gold = parseStory(
    '# original\n{1} The pier is shut.\n\n{2} The mayor rode a bicycle.\n# revision\n{1} The pier is shut.\n\n{+} Cheese won a prize.\n',
    'x',
  );

  it('counts what a comparison gets right', () => {
    const score = scoreStory(gold, compareStories(gold.original.text, gold.revision.text));
    expect(score.links.counts).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(f1(score.links.counts)).toBe(1);
  });

  it('counts wrong and missing links', () => {
    const comparison = compareStories(gold.original.text, gold.revision.text);
    const [first] = comparison.links;
    const crossed = { ...first, original: [1], revision: [1] } as (typeof comparison.links)[number];
    const score = scoreStory(gold, { ...comparison, links: [crossed] });
    expect(score.links.counts).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(score.links.misses).toHaveLength(2);
  });

  it('accepts an alternative, and a merge of both', () => {
    const source =
      '# original\n{1} The pier is shut.\n\n{2} The pier is now shut.\n# revision\n{1|2} The pier is shut now.\n';
    const either = parseStory(source, 'x');
    const comparison = compareStories(either.original.text, either.revision.text);
    const link = comparison.links.find((one) => one.revision.length > 0) as (typeof comparison.links)[number];
    for (const original of [[0], [1], [0, 1]]) {
      const { counts } = scoreStory(either, { ...comparison, links: [{ ...link, original, revision: [0] }] }).links;
      expect(counts).toEqual({ right: 1, wrong: 0, missed: 0 });
    }
  });
});

describe('sentence scores', () => {
  const byFullStop = (text: string) =>
    [...text.matchAll(/[^.\s][^.]*\./g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const right = { text: 'One two. Three.', expected: ['One two.', 'Three.'] };
  const wrong = { text: 'No. 5 won.', expected: ['No. 5 won.'] };

  it('exact share', () => {
    expect(scoreExact([right, wrong], byFullStop).counts).toEqual({ right: 1, wrong: 0, missed: 1 });
  });

  it('mean F1', () => {
    expect(meanSentenceF1([right, wrong], byFullStop).mean).toBe(0.5);
  });

  it('spans in code points, and boundaries inside paragraphs', () => {
    const cases = [
      {
        id: 'x',
        text: '🚢 left. It sank.\nAll hid. No. 5 won.',
        sent_spans: [
          [0, 7],
          [8, 16],
          [17, 25],
          [26, 36],
        ] as const,
      },
    ];
    const { spans, boundaries } = scoreSpans(cases, byFullStop);
    expect(spans).toEqual({ right: 3, wrong: 2, missed: 1 });
    expect(boundaries).toEqual({ right: 2, wrong: 1, missed: 0 });
  });
});

describe("the project's own stories", () => {
  const folder = join(import.meta.dirname, 'stories');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.story'));

  it.each(names)('%s is well written', (name) => {
    const story = parseStory(readFileSync(join(folder, name), 'utf8'), name);
    const holds = (side: 'original' | 'revision', words: string) =>
      lettersOf(story[side].text).includes(lettersOf(words));
    for (const side of ['original', 'revision'] as const) {
      expect(story.quotes.flatMap((quote) => quote[side]).filter((words) => !holds(side, words))).toEqual([]);
      expect(story.facts.map((fact) => fact[side]).filter((words) => !holds(side, words))).toEqual([]);
    }
    expect(story.furniture.filter(({ side, text }) => !holds(side, text))).toEqual([]);
  });
});
