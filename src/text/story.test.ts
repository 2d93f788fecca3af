import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldMark, foldName, foldWord } from './fold.ts';
import { firstAtOrAfter, indexAt, overlaps } from './ranges.ts';
import { normaliseLineEnds, readStory } from './story.ts';

const TEXT =
  'Council backs higher fares\r\n\r\nThe council voted on Tuesday to raise the ferry fares by a tenth. It starts in May.\r\n“Why?” Varga asked.';

test('the line-end style changes nothing but the line ends', () => {
  const windows = readStory(TEXT, 'original');
  for (const end of ['\n', '\r', '\u2028', '\u2029']) {
    expect(readStory(TEXT.replaceAll('\r\n', end), 'original')).toEqual(windows);
  }
  expect(windows.text).toBe(TEXT.replaceAll('\r\n', '\n'));
});

test('a story knows the tokens of each of its sentences', () => {
  const story = readStory(TEXT, 'original');
  expect(story.sentences).toHaveLength(4);
  expect(story.tokenStart).toHaveLength(5);
  for (const [index, { start, end }] of story.sentences.entries()) {
    const inside = story.tokens.slice(story.tokenStart[index], story.tokenStart[index + 1]);
    expect(inside[0]?.start).toBe(start);
    expect(inside.at(-1)?.end).toBe(end);
  }
});

test('sentences that the caller split stay as they are', () => {
  const story = readStory({ sentences: ['One. Two.', 'three'], name: 'draft' }, 'original');
  expect(story.name).toBe('draft');
  expect(story.sentences.map(({ start, end }) => story.text.slice(start, end))).toEqual(['One. Two.', 'three']);
});

test('any text is read without loss and without throwing', () => {
  const noise = fc.string({
    unit: fc.constantFrom(
      ...Array.from('aB .!?"“”\'’()[]\n\r。：-–*#@1'),
      'By ',
      'Photo: ',
      'Read more: ',
      'Dr. ',
      '\u2029',
    ),
    maxLength: 80,
  });
  fc.assert(
    fc.property(noise, (raw) => {
      const { text, sentences, paragraphs } = readStory(raw, 'original');
      expect(text).toBe(normaliseLineEnds(raw));
      let at = 0;
      for (const { start, end, paragraph } of sentences) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeGreaterThanOrEqual(paragraphs[paragraph]?.start ?? Number.NaN);
        expect(end).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? Number.NaN);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('folding', () => {
  expect(foldWord('FERRY')).toBe('ferry');
  expect(foldWord('O’Brien')).toBe("o'brien");
  expect(foldWord('ﬁre\u00adboat')).toBe('fireboat');
  expect(foldWord('Résumé')).toBe('résumé');
  expect(foldName('Łódź')).toBe('łodz');
  expect(['“', '„', '»', '"'].map(foldMark)).toEqual(['"', '"', '"', '"']);
  expect([foldMark('--'), foldMark('....'), foldMark('*')]).toEqual(['—', '…', '*']);
});

test('positions find their item', () => {
  const items = [
    { start: 0, end: 3 },
    { start: 5, end: 8 },
  ];
  expect([0, 2, 3, 5, 7, 8].map((position) => indexAt(items, position))).toEqual([0, 0, -1, 1, 1, -1]);
  expect([0, 1, 5, 6].map((position) => firstAtOrAfter(items, position))).toEqual([0, 1, 1, 2]);
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 4 })).toBe(false);
});
