import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { countSentence, emptyLexicon } from './lexicon.ts';

describe('counting the features of a sentence', () => {
  test('each word once, ascending, with how often it stands there, in sentences of any length', () => {
    const words = fc.array(fc.constantFrom('ferry', 'fare', 'harbour', 'crew', 'quay', 'the', 'of'), {
      minLength: 1,
      maxLength: 1500,
    });
    fc.assert(
      fc.property(words, (list) => {
        const lexicon = emptyLexicon();
        const story = readStory({ text: list.join(' '), language: 'en' }, 'original');
        const all = countSentence(story, 0, lexicon);
        const { words: counted, length } = all;
        expect(length).toBe(list.length);
        const byId = [...lexicon.words.keys()];
        const expected = byId.map((word) => list.filter((each) => each === word).length);
        expect([...counted.ids]).toEqual(byId.map((_, id) => id));
        expect([...counted.counts]).toEqual(expected);
        for (const tally of [all.grams, all.phrases]) {
          expect(tally.ids.every((id, i) => i === 0 || id > (tally.ids[i - 1] as number))).toBe(true);
        }
        expect(all.grams.counts.reduce((sum, count) => sum + count, 0)).toBe(list.join('').length);
        expect(all.phrases.counts.reduce((sum, count) => sum + count, 0)).toBe(list.length - 1);
      }),
      { numRuns: 50 },
    );
  });

  test('a sentence counts the same whatever was counted before it', () => {
    const short = 'The long ferry left the quay at noon.';
    const long = Array.from({ length: 2000 }, (_, i) => `ferry${i % 700}`).join(' ');
    const count = (text: string, sentence: number) => {
      const lexicon = emptyLexicon();
      const story = readStory({ text, language: 'en' }, 'original');
      const counted = story.sentences.map((_, index) => countSentence(story, index, lexicon))[sentence];
      const named = new Map([...lexicon.words].map(([word, id]) => [id, word]));
      const words = [...(counted?.words.ids ?? [])].map((id, i) => [named.get(id), counted?.words.counts[i]]);
      return { words: words.sort(), grams: counted?.grams.counts.length, normalised: counted?.normalised };
    };
    expect(count(`${long}\n\n${short}`, 1)).toEqual(count(short, 0));
    expect(count(`${short}\n\n${long}`, 0)).toEqual(count(short, 0));
  });

  test.each([
    ['$4.1', '4,1', true],
    ['12%', '12', true],
    ['120,000', '120', true],
    ['200', '2', false],
    ['200', '20', false],
    ['41', '14', false],
  ])('the figures %s and %s are one: %s', (one, other, isOne) => {
    const lexicon = emptyLexicon();
    countSentence(readStory({ text: `${one} cost ${other}`, language: 'en' }, 'original'), 0, lexicon);
    expect(lexicon.isFigure.filter(Boolean)).toHaveLength(isOne ? 1 : 2);
  });
});
