import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { layOutRows } from '../model/row-layout.ts';
import { find, fold, matchesIn, shownOnce } from './search.ts';

const shown = (text: string, query: string) => find(fold(text), query).map(({ start, end }) => text.slice(start, end));

test('case, accents, marks and spaces make no difference, and the words found are those of the text', () => {
  expect(shown('The CAFÉ; a cafe\u0301, the Cafe.', 'café')).toEqual(['CAFÉ', 'cafe\u0301', 'Cafe']);
  expect(shown('“Straße”, she wrote', '"strasse"')).toEqual(['“Straße”']);
  expect(shown('ten\u00a0boats and ten\nboats', 'ten  boats ')).toEqual(['ten\u00a0boats', 'ten\nboats']);
  expect(shown('at noon.\n\nThe ferry left at noon. \u00a0 The ferry', 'noon. the ferry')).toEqual([
    'noon.\n\nThe ferry',
    'noon. \u00a0 The ferry',
  ]);
  expect(shown('co\u00adop and 𝒜 coop', 'coop')).toEqual(['co\u00adop', 'coop']);
});

test('a text may be longer without case and accents than it was, and hold halves of characters', () => {
  const text = `${'각'.repeat(400)} 𝒜\ud835 \ufeffpier`;
  expect(shown(text, '각')).toHaveLength(400);
  expect(shown(text, 'pier')).toEqual(['pier']);
  const { text: folded, at } = fold(text);
  expect(at).toHaveLength(folded.length + 1);
  expect(at.at(-1)).toBe(text.length);
});

test('nothing is found for nothing, and matches do not overlap', () => {
  expect(shown('aaaa', '')).toEqual([]);
  expect(shown('aaaa', ' ')).toEqual([]);
  expect(shown('aaaa', 'aa')).toHaveLength(2);
});

const ORIGINAL = 'The lighthouse at Varn closed on Monday.\n\nThe keeper sold his boat to a museum.';
const REVISION = 'The keeper sold his boat to a museum.\n\nThe old lighthouse at Varn shut on Monday.';

test('matches come in the order of the rows, and know their sentence and link', () => {
  const layout = layOutRows(compareStories({ name: 'a', text: ORIGINAL }, { name: 'b', text: REVISION }));
  const matches = matchesIn(layout, 'LIGHTHOUSE', ['original', 'revision']);
  expect(matches.map(({ side, sentence }) => `${side} ${sentence}`)).toEqual(['original 0', 'revision 1']);
  expect(new Set(matches.map(({ link }) => link)).size).toBe(1);
  expect(matchesIn(layout, 'lighthouse', ['revision'])).toHaveLength(1);
});

test('a match over the end of a paragraph belongs to the sentence that it begins in', () => {
  const layout = layOutRows(compareStories(ORIGINAL, REVISION));
  const [match, ...more] = matchesIn(layout, 'Monday. The keeper', ['original', 'revision']);
  expect(more).toEqual([]);
  expect(match).toMatchObject({ side: 'original', sentence: 0 });
  expect(ORIGINAL.slice(match?.start, match?.end)).toBe('Monday.\n\nThe keeper');
});

test('a redline shows words that both sides share once', () => {
  const layout = layOutRows(compareStories({ name: 'a', text: ORIGINAL }, { name: 'b', text: REVISION }));
  const both = ['original', 'revision'] as const;
  expect(shownOnce(layout, matchesIn(layout, 'lighthouse', both)).map(({ side }) => side)).toEqual(['revision']);
  expect(shownOnce(layout, matchesIn(layout, 'closed', both)).map(({ side }) => side)).toEqual(['original']);
});
