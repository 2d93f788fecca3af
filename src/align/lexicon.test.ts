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
        const { words: counted, length } = countSentence(story, 0, lexicon);
        expect(length).toBe(list.length);
        const byId = [...lexicon.words.keys()];
        const expected = byId.map((word) => list.filter((each) => each === word).length);
        expect([...counted.ids]).toEqual(byId.map((_, id) => id));
        expect([...counted.counts]).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('what one sentence counted does not leak into the next', () => {
    const lexicon = emptyLexicon();
    const story = readStory({ text: 'The long ferry left the quay at noon.\n\nNo.', language: 'en' }, 'original');
    const first = countSentence(story, 0, lexicon);
    const kept = [...first.words.ids];
    const second = countSentence(story, 1, lexicon);
    expect([...second.words.counts]).toEqual([1]);
    expect(second.sameness).toBe('no ');
    expect([...first.words.ids]).toEqual(kept);
  });
});
