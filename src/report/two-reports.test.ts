import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { textOf } from '../text/ranges.ts';

const COPY = [
  'The 1,900 residents of Hellen Island have been cut off since Saturday, when the engine of its ferry failed in mid-channel off Marrow',
  'The 1,900 islanders of Hellen have been cut off since Sunday, when the engine of its ferry failed in mid-channel off Marrow',
] as const;
const FIRST = `${COPY[0]}, the Norrland agency reported.

“We saw the smoke before we heard the bang,” Ida Holm said.

“Nobody will go hungry on this island,” Per Lund said on the quay.

“Gulls do not need a ferry,” Mats Brandt said. A new engine costs 340,000 crowns.`;
const SECOND = `The council meets tonight. ${COPY[1]}.

“We saw the smoke before we heard the bang,” the harbour pilot Ida Holm said.

“Nobody will go hungry on this island,” Jon Eklund said.

“I have bread for two days,” Vera Stein said. She counted 41 guests.`;

describe('the report of two reports', () => {
  const comparison = compareStories(FIRST, SECOND, { as: 'reports' });
  const { original, revision, quotes, passages = [], reports } = comparison;
  const words = (index: number) => {
    const quote = quotes[index]?.original[0] ?? quotes[index]?.revision[0];
    const { text } = quotes[index]?.original[0] === undefined ? revision : original;
    return text.slice(quote?.start, quote?.end);
  };

  it('lists each quote once: in both, by another speaker, in one alone', () => {
    expect(reports?.quotes.identical.map(words)).toEqual(['We saw the smoke before we heard the bang']);
    expect(reports?.quotes.otherSpeaker.map(words)).toEqual(['Nobody will go hungry on this island']);
    expect(reports?.alone.original.quotes.map(words)).toEqual(['Gulls do not need a ferry']);
    expect(reports?.alone.revision.quotes.map(words)).toEqual(['I have bread for two days']);
    expect(reports?.quotes.differing).toEqual([]);
  });

  it('lists the values that differ, and not again among the figures of one alone', () => {
    expect(reports?.values.map((index) => comparison.facts[index]?.kind)).toEqual(['date']);
    expect(reports?.alone.original.figures.map(({ at }) => textOf(original.text, at))).toEqual(['340,000 crowns']);
    expect(reports?.alone.revision.figures.map(({ at }) => textOf(revision.text, at))).toEqual(['two days', '41']);
  });

  it('lists the named sources of one alone', () => {
    const named = (side: 'original' | 'revision') =>
      reports?.alone[side].sources.map(({ name, statements }) => `${name} ${statements}`);
    expect(named('original')).toEqual(['Per Lund 1', 'Mats Brandt 1']);
    expect(named('revision')).toEqual(['Jon Eklund 1', 'Vera Stein 1']);
  });

  it('has the passages of one agency over small edits, and says who credits it', () => {
    const copy = passages.filter(({ quote }) => !quote);
    expect(copy.map((passage) => textOf(original.text, passage.original))).toEqual([COPY[0]]);
    expect(copy.map((passage) => textOf(revision.text, passage.revision))).toEqual([COPY[1]]);
    expect(copy[0]).toMatchObject({
      words: { original: 24, revision: 23 },
      credited: { original: true, revision: false },
    });
    expect(reports?.copied.original).toBeCloseTo(24 / 68);
  });

  it('takes a statement that both heard for no copy', () => {
    const [statement] = passages.filter(({ quote }) => quote);
    expect(textOf(original.text, statement?.original ?? [0, 0])).toMatch(/^We saw the smoke/);
  });

  it('is absent between two versions of one story', () => {
    expect(compareStories(FIRST, SECOND, { as: 'rewrite' })).not.toHaveProperty('reports');
  });
});

describe('values of two reports', () => {
  /** The values that differ, each with its severity. */
  const told = (original: string, revision: string) => {
    const { facts } = compareStories({ sentences: [original] }, { sentences: [revision] }, { as: 'reports' });
    return facts.map(({ status, severity }) => `${status} ${severity}`);
  };

  it('are one where each rounds or cuts as he likes', () => {
    const gave = (sum: string) => `The couple from Hellen gave the harbour hospital ${sum} in the winter of the storm.`;
    expect(told(gave('$14,959,450'), gave('$15 million'))).toEqual(['variant cosmetic']);
    expect(told(gave('$43,885,310'), gave('$43 million'))).toEqual(['variant cosmetic']);
    expect(told(gave('$14,959,450'), gave('$16 million'))).toEqual(['changed critical']);
  });

  it('are not compared where each counts from the day of his paper', () => {
    const warned = (day: string) => `Keepers of the harbour fund of Hellen warned ${day} that its coffers were empty.`;
    const fear = (day: string) => `Nothing is left for dredging and buoys, the harbour fund said ${day} in Hellen.`;
    expect(told(warned('last week'), fear('last month'))).toEqual([]);
    expect(told(warned('on 3 March'), fear('on 8 March'))).toEqual(['changed critical']);
  });

  it('are of one thing without a link where the same is counted', () => {
    const stories = (unit: string) => [
      [
        'Gulls wheel over the pier.',
        'The harbour party of Marrow and Hellen lost 60 seats on the eve of the great storm.',
      ],
      [
        'Rain fell.',
        `Hellen saw the Marrow party lose out once more, by 43 ${unit}, in the harbour hall after a storm.`,
      ],
    ];
    const severities = (unit: string) => {
      const [original = [], revision = []] = stories(unit);
      const { facts } = compareStories(
        { sentences: original },
        { sentences: revision },
        {
          as: 'reports',
          certainty: 0.99,
        },
      );
      return facts.flatMap(({ status, severity, link }) => (link === null ? [`${status} ${severity}`] : []));
    };
    expect(severities('seats')).toEqual(['changed critical']);
    expect(severities('votes')).toEqual([]);
  });
});
