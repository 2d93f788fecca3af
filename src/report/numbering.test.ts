import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { countWordsInText } from '../stages.ts';
import { isNews, numbersText, sentenceNumbers, weightOf } from './numbering.ts';

describe('sentences', () => {
  it('of the story itself are numbered, what stands apart is named', () => {
    const roles = ['headline', 'byline', 'body', 'caption', 'body', 'furniture', 'correction'] as const;
    expect(sentenceNumbers(roles.map((role) => ({ role })))).toEqual([null, null, 1, null, 2, null, 3]);
  });

  it.each([
    [[], ''],
    [[2], '1'],
    [[2, 3, 4], '1–3'],
    [[0, 2, 4], '1, 3'],
    [[0, 1], ''],
  ])('%j → %s', (indices, text) => {
    expect(numbersText(indices, [null, null, 1, 2, 3])).toBe(text);
  });
});

describe('words', () => {
  it.each([
    ['It’s 7.5 of U.S. trade', 5],
    ['東京で', 2],
    ['', 0],
    ['A pier - a-b.', 4],
  ])('%s: %i', (text, words) => {
    expect(countWordsInText(text)).toBe(words);
  });

  it('of a text alone are those of its side in a comparison, furniture left out', () => {
    const folder = new URL('../../web/examples/', import.meta.url);
    const read = (name: string) => readFileSync(new URL(`tollmere-${name}.txt`, folder), 'utf8');
    const comparison = compareStories(read('wire'), read('courier'));
    expect(comparison.summary.furniture.revision).toBeGreaterThan(0);
    expect(comparison.summary.words).toEqual({
      original: countWordsInText(read('wire')),
      revision: countWordsInText(read('courier')),
    });
  });
});

describe('changes', () => {
  it('are counted by sentences, and a byline is none', () => {
    const story = (by: string, end: string) =>
      `Ferry leaves early\n\nBy ${by}\n\nThe ferry left the old harbour before dawn. ${end}`;
    const comparison = compareStories(
      story('Ann Bell', 'Its crew of nine slept on deck. Gulls circled over the pier.'),
      story('Carl Dunn', 'Its crew of nine slept on deck while gulls circled over the pier.'),
    );
    const news = comparison.links.filter((link) => link.kind !== 'unchanged' && isNews(comparison, link));
    expect(news.map((link) => `${link.kind} ${link.original} ${link.revision}`)).toEqual(['reworded 3,4 3']);
    expect(news.map((link) => [weightOf(comparison, link, 'reworded'), weightOf(comparison, link, 'merge')])).toEqual([
      [2, 1],
    ]);
  });
});
