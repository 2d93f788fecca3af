/** What stands in each sentence of both stories: words, values, names. */
import { isUnspaced, languageOf } from '../languages/index.ts';
import type { StoryText } from '../text/story.ts';
import { findCjkValues } from './cjk-values.ts';
import { type ValueFact, type Word, wordsOf } from './fact.ts';
import { findHangulValues } from './hangul-values.ts';
import { factTablesOf } from './languages.ts';
import type { Lookup } from './lookup.ts';
import { findNames, readCapitals } from './names.ts';
import type { FactSide, FactSides } from './side.ts';
import { findValues } from './values.ts';

/** Reads both stories. Linear in their words. */
export function readSides(original: StoryText, revision: StoryText): FactSides {
  const stories = [original, revision].map((story) => ({
    story,
    words: story.sentences.map((sentence, s) => (sentence.role === 'furniture' ? [] : wordsOf(story, s))),
  }));
  const capitals = readCapitals(stories, factTablesOf(original.language).lookup);
  const [before, after] = stories.map(({ story, words }): FactSide => {
    const { lookup } = factTablesOf(story.language);
    const values = words.map((sentence, s) => valuesOf(story, s, sentence, lookup));
    const role = (s: number) => story.sentences[s]?.role ?? 'body';
    return {
      story,
      words,
      values,
      capitals,
      names: words.map((sentence, s) => findNames(sentence, values[s] ?? [], role(s), lookup, capitals)),
    };
  });
  return { original: before as FactSide, revision: after as FactSide };
}

function valuesOf(story: StoryText, s: number, words: readonly Word[], lookup: Lookup): ValueFact[] {
  const sentence = story.sentences[s];
  if (sentence === undefined || words.length === 0) return [];
  if (languageOf(story.language).figures.hangul === true)
    return findHangulValues(story.text, sentence.start, sentence.end);
  return isUnspaced(story.language)
    ? findCjkValues(story.text, sentence.start, sentence.end)
    : findValues(words, lookup);
}
