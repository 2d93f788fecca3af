/**
 * What a work looks like that comes from storage, a link or a file: nothing is believed that was not looked at.
 * What is longer than the page itself ever writes is refused, as is whatever else it never writes.
 */
import * as v from 'valibot';
import { showSteeringInName } from '#engine';
import { MAX_TEXT_LENGTH } from '../files/limits.ts';
import type { Signed, Work } from './work.ts';

/** More letters than any file system allows a name. */
const MOST_NAME = 400;
/** As an item is known by the words of its quote, it may be long; a remark of an editor is not. */
const MOST_ITEM = 1_000_000;
const MOST_NOTE = 100_000;
/** More decisions than anybody makes. */
const MOST_ENTRIES = 250_000;

const draft = v.object({
  name: v.pipe(v.string(), v.maxLength(MOST_NAME), v.transform(showSteeringInName)),
  text: v.pipe(v.string(), v.maxLength(MAX_TEXT_LENGTH)),
});
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const range = v.pipe(
  v.tuple([position, position]),
  v.check(([start, end]) => start < end),
);
const ranges = v.pipe(v.array(range), v.maxLength(MOST_ENTRIES));
const correction = v.object({
  original: ranges,
  revision: ranges,
  quotes: v.exactOptional(v.literal(true)),
  speaker: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_NAME), v.transform(showSteeringInName))),
});
const said = {
  mark: v.nullable(v.picklist(['ok', 'query', 'fix', 'not-so'])),
  note: v.pipe(v.string(), v.maxLength(MOST_NOTE)),
  by: v.optional(v.pipe(v.string(), v.maxLength(MOST_NAME), v.transform(showSteeringInName))),
};
const signed = v.object({
  item: v.pipe(v.string(), v.maxLength(MOST_ITEM)),
  ...said,
  at: v.optional(position),
  over: v.optional(v.object(said)),
});
const signs = v.pipe(v.array(signed), v.maxLength(MOST_ENTRIES));

const work = v.pipe(
  v.object({
    original: draft,
    revision: draft,
    certainty: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    language: v.pipe(v.string(), v.maxLength(99), v.regex(/^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*)?$/i)),
    // a work of an earlier version has none
    as: v.optional(v.nullable(v.picklist(['rewrite', 'reports'])), null),
    corrections: v.pipe(v.array(correction), v.maxLength(MOST_ENTRIES)),
    signOff: signs,
    known: v.optional(
      v.nullable(v.pipe(v.array(v.pipe(v.string(), v.maxLength(MOST_ITEM))), v.maxLength(MOST_ENTRIES))),
      null,
    ),
  }),
  v.check(({ original, revision, corrections }) =>
    corrections.every(
      (one) =>
        one.original.every(([, end]) => end <= original.text.length) &&
        one.revision.every(([, end]) => end <= revision.text.length),
    ),
  ),
);

/** The work in `value`, without anything that does not belong to it; null where it is none. */
export function readWork(value: unknown): Work | null {
  const found = v.safeParse(work, value, { abortEarly: true });
  return found.success ? found.output : null;
}

/** The judgements in `value`, which another tab sent; none where there is anything else in it. */
export function readSigns(value: unknown): readonly Signed[] {
  const found = v.safeParse(signs, value, { abortEarly: true });
  return found.success ? found.output : [];
}
