/** The second reading as a whole: which sentences are read, and their meanings. */
import { type Comparison, type SentenceReading, sentencesToRead } from '#engine';
import type { Encoder } from './encoder.ts';

/** When a reader, or the command line, wants sentences read for their meaning. */
export const MEANING_CHOICES = ['when-in-doubt', 'always', 'never'] as const;
export type MeaningChoice = (typeof MEANING_CHOICES)[number];

/** A sentence and the primary tag of its language: it is cut into the pieces of that language alone. */
export interface SentenceToRead {
  readonly text: string;
  readonly language: string;
}

/** What a second reading of the compared stories would read, each text once. */
export function readingList(comparison: Comparison, choice: MeaningChoice): readonly SentenceToRead[] {
  if (choice === 'never') return [];
  const wanted = choice === 'always' ? undefined : new Set(sentencesToRead(comparison));
  const list = new Map<string, SentenceToRead>();
  for (const { text, language, sentences } of [comparison.original, comparison.revision]) {
    const [primary = ''] = language.toLowerCase().split('-');
    for (const { start, end, role } of sentences) {
      const sentence = text.slice(start, end);
      const read = wanted === undefined ? role !== 'furniture' && role !== 'byline' : wanted.has(sentence);
      if (read && !list.has(sentence)) list.set(sentence, { text: sentence, language: primary });
    }
  }
  return [...list.values()];
}

/**
 * The meanings of sentences, one after another; of a language that the encoder has no pieces of, none. `tell` hears how
 * many were read before each and after the last. Rejects as `Encoder.read` does, or where `signal` is aborted.
 */
export async function readMeanings(
  encoder: Pick<Encoder, 'read' | 'reads'>,
  list: readonly SentenceToRead[],
  tell: (done: number) => void = () => {},
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, SentenceReading>> {
  const meanings = new Map<string, SentenceReading>();
  for (const [done, { text, language }] of list.entries()) {
    signal?.throwIfAborted();
    tell(done);
    if (await encoder.reads(language)) meanings.set(text, await encoder.read(text, language));
  }
  tell(list.length);
  return meanings;
}

/** Remembers the meanings of the last `most` sentences that were read: a batch of pairs often repeats them. */
export function remembering(encoder: Encoder, most: number): Encoder {
  const known = new Map<string, Promise<SentenceReading>>();
  return {
    ...encoder,
    read: (text, language) => {
      const key = `${language} ${text}`;
      const meaning = known.get(key) ?? encoder.read(text, language);
      known.delete(key);
      known.set(key, meaning);
      meaning.catch(() => known.delete(key));
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
      return meaning;
    },
  };
}
