/**
 * `npm run meanings`: reads every sentence that `npm run quality` and `npm run calibrate` compare, and keeps the vectors
 * in `.cache/`. What was read before is not read again; all of it takes some ten minutes.
 */
import { compareStories, type Side } from '#engine';
import { readingList, type SentenceToRead } from '#meaning/reading';
import { findEncoder } from '../cli/encoder.ts';
import { readComparedPairs } from './cases.ts';
import { keepMeaning, keptMeanings } from './meanings.ts';

function listOf(pairs: readonly (readonly [Side, Side])[]): SentenceToRead[] {
  const known = keptMeanings() ?? new Map();
  const list = new Map<string, SentenceToRead>();
  for (const [original, revision] of pairs) {
    for (const sentence of readingList(compareStories(original, revision), 'always')) {
      if (!known.has(sentence.text)) list.set(sentence.text, sentence);
    }
  }
  return [...list.values()];
}

const encoder = await findEncoder();
if (encoder === undefined) {
  console.error('meanings: no encoder is installed');
  process.exitCode = 1;
} else {
  const list = listOf(readComparedPairs());
  for (const [done, { text, language }] of list.entries()) {
    if (done % 500 === 0) console.log(`${done} of ${list.length} sentences`);
    if (await encoder.reads(language)) keepMeaning(text, await encoder.read(text, language));
  }
  console.log(`${list.length} sentences read`);
}
