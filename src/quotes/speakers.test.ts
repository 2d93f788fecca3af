import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { findQuotes } from './find.ts';
import { speechOf } from './speech-table.ts';

/*
 * cases/speakers.txt: `## language name`, a short story with a paragraph a line, and a line per quote:
 * `> words :: speaker`, where `Holm/she` accepts either. The labels were written before the first run.
 */
const STORIES = readFileSync(new URL('./cases/speakers.txt', import.meta.url), 'utf8')
  .split(/^## /m)
  .slice(1);

const fold = (text: string) =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Of each labelled quote, its words and who is wanted, and who was read. */
function readLabels(story: string) {
  const [head = '', ...lines] = story.split('\n');
  const language = head.split(' ')[0] ?? '';
  const text = lines
    .filter((line) => !line.startsWith('> '))
    .join('\n')
    .trim()
    .replaceAll('\n', '\n\n');
  const quotes = findQuotes(readStory(text, head, language)).map((quote) => ({
    words: fold(text.slice(quote.start, quote.end)),
    name: quote.speakerName,
  }));
  const labels = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2).split(' :: '));
  return {
    head,
    language,
    labels: labels.map(([words = '', wanted = '']) => {
      const quote = quotes.find((each) => each.words.includes(fold(words)));
      const right = wanted.split('/').some((name) => quote?.name?.toLowerCase().includes(name.trim().toLowerCase()));
      return { words, wanted, found: quote !== undefined, name: quote?.name ?? null, right };
    }),
  };
}

describe('speakers of short stories', () => {
  for (const { head, language, labels } of STORIES.map(readLabels)) {
    if (speechOf(language) === undefined) continue;
    it(head, () => {
      expect(labels.filter(({ found }) => !found)).toEqual([]);
      // nobody is better than somebody else
      expect(labels.filter(({ name, right }) => name !== null && !right)).toEqual([]);
      expect(labels.filter(({ right }) => !right).length).toBeLessThanOrEqual(labels.length / 5);
    });
  }
});
