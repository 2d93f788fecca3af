import type { Context } from './context.ts';
import { keyAt } from './context-words.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';

/** `according to Tolvik` and its like at `index`: the words that name a source, and the speaker after them. */
export function sourceAt(context: Context, index: number): { cue: Phrase; speaker: Phrase } | null {
  const found = context.table.accordingTo
    .get(keyAt(context, index))
    ?.find((phrase) => phrase.every((word, step) => keyAt(context, index + step) === word));
  if (found === undefined) return null;
  const to = index + found.length;
  const speaker = phraseFrom(context, to);
  return speaker === null ? null : { cue: [index, to], speaker };
}
