import * as v from 'valibot';

/** The form in which records are written; a later program may write another. */
export const SHAPE = 1;

/** A comparison as the list of the library knows it. The texts stand apart, so that the list never reads them. */
export type Card = v.InferOutput<typeof card>;

/** What is known of a work once it was answered. */
export type Answered = NonNullable<Card['answered']>;

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(1000));
/** Milliseconds since 1970, no further than a date can say. */
const time = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const sides = v.object({ original: short, revision: short });

const card = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/)),
  shape: v.literal(SHAPE),
  /** Counts the times the work was written: whoever writes says which one they built on. */
  revision: count,
  /** Milliseconds since 1970. */
  created: time,
  changed: time,
  /** The reader's own; empty while there is none. */
  title: short,
  names: sides,
  answered: v.nullable(
    v.object({
      /** The revision's headline, or the original's, or where neither has one the first sentence; empty where there is none. */
      headline: short,
      /** BCP 47 tags. */
      languages: sides,
      /** What the list says of the answer: numbers, so that any language can put them into words. */
      digest: v.object({
        critical: count,
        /** Items that ask for a judgement, and those that have one. */
        toSign: count,
        signed: count,
        quotes: v.object({
          kept: count,
          altered: count,
          trimmed: count,
          // a card of an earlier version has none
          extended: v.optional(count, 0),
          paraphrased: count,
          promoted: count,
          dropped: count,
          added: count,
        }),
        links: v.object({ unchanged: count, typography: count, reworded: count, dropped: count, added: count }),
      }),
    }),
  ),
  /** Whether the editor decided anything: a correction, a judgement, a note. */
  decided: v.boolean(),
  /** Equal for equal texts, and hardly for others. */
  texts: short,
});

/** The card in `value`; null where it is none, or was written by another version of the program. */
export function readCard(value: unknown): Card | null {
  const found = v.safeParse(card, value, { abortEarly: true });
  return found.success ? found.output : null;
}
