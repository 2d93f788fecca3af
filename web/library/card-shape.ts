import * as v from 'valibot';
import { type Card, SHAPE } from './card.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const short = v.pipe(v.string(), v.maxLength(1000));
const sides = v.object({ original: short, revision: short });

const card = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/)),
  shape: v.literal(SHAPE),
  revision: count,
  created: v.pipe(v.number(), v.finite()),
  changed: v.pipe(v.number(), v.finite()),
  title: short,
  names: sides,
  answered: v.nullable(
    v.object({
      headline: short,
      languages: sides,
      digest: v.object({
        critical: count,
        toSign: count,
        signed: count,
        quotes: v.object({
          kept: count,
          altered: count,
          trimmed: count,
          paraphrased: count,
          promoted: count,
          dropped: count,
          added: count,
        }),
        links: v.object({ unchanged: count, typography: count, reworded: count, dropped: count, added: count }),
      }),
    }),
  ),
  decided: v.boolean(),
  texts: short,
});

/** The card in `value`; null where it is none, or was written by another version of the program. */
export function readCard(value: unknown): Card | null {
  const found = v.safeParse(card, value, { abortEarly: true });
  return found.success ? found.output : null;
}
