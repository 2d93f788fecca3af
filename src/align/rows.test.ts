import { describe, expect, it } from 'vitest';
import { compareStories } from '../index.ts';

/** The links of two texts, as the sentences of either side that stand in them. */
function linksOf(original: string, revision: string): string[] {
  const comparison = compareStories(original, revision);
  const textOf = (side: 'original' | 'revision', indices: readonly number[]) =>
    indices.map((index) => {
      const { start = 0, end = 0 } = comparison[side].sentences[index] ?? {};
      return comparison[side].text.slice(start, end);
    });
  return comparison.links
    .filter((link) => link.original.length > 0 && link.revision.length > 0)
    .map((link) => `${textOf('original', link.original).join(' ')} = ${textOf('revision', link.revision).join(' ')}`);
}

const HEAD = 'The lake board gave the depth at each jetty on Monday.\n\n';
const ROWS = [
  'Aldermere jetty: 4.2 metres, calm water. The ferry can land.',
  'Brynn jetty: 2.9 metres, calm water. The ferry cannot land.',
  'Coverley jetty: 3.7 metres, calm water. A buoy is missing.',
];

describe('rows of one template', () => {
  const rows = (...all: string[]) => HEAD + all.join('\n\n');

  it('links a row that has another name to nothing, nor what follows it', () => {
    const found = linksOf(
      rows(...ROWS, 'Great Tarn jetty: 5.1 metres, calm water. The crane is out of order.'),
      rows(...ROWS, 'Little Tarn jetty: 5.1 metres, calm water. The crane is out of order.'),
    );
    expect(found.filter((link) => /Tarn|crane/.test(link))).toEqual([]);
    expect(found).toHaveLength(7);
  });

  it('links a row whose name was spelled anew, or shortened', () => {
    const found = linksOf(
      rows(...ROWS, 'Dunnet Old jetty: 5.1 metres, calm water. The crane is out of order.'),
      rows(
        ...ROWS.slice(0, 2),
        'Coverly jetty: 3.7 metres, calm water. A buoy is missing.',
        'Dunnet jetty: 5.1 metres, calm water. The crane is out of order.',
      ),
    );
    expect(found.filter((link) => /Coverl|Dunnet|crane/.test(link))).toHaveLength(3);
  });

  it('links two of a list that have a word of their own in common', () => {
    const list = (third: string) =>
      rows('The board will paint the huts.', 'The board will mend the bridge.', third, 'Nobody was against it.');
    expect(linksOf(list('The board will close the kiosk.'), list('The board will shut the kiosk.'))).toContain(
      'The board will close the kiosk. = The board will shut the kiosk.',
    );
  });

  it('links sentences that are alike where no others are', () => {
    const found = linksOf(
      `${HEAD}Great Tarn jetty: 5.1 metres, calm water.`,
      `${HEAD}Little Tarn jetty: 5.1 metres, calm water.`,
    );
    expect(found).toHaveLength(2);
  });
});
