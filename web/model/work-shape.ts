/**
 * What a work looks like that comes from storage, a link or a file: nothing is believed that was not looked at.
 * How long it may be is bounded where it is unpacked; here only what the page itself never writes is refused.
 */
import * as v from 'valibot';
import type { Work } from './work.ts';

const draft = v.object({ name: v.string(), text: v.string() });
const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const range = v.pipe(
  v.tuple([position, position]),
  v.check(([start, end]) => start < end),
);
const ranges = v.array(range);
const signed = v.object({
  item: v.string(),
  mark: v.nullable(v.picklist(['ok', 'query', 'fix'])),
  note: v.string(),
});

const work = v.pipe(
  v.object({
    original: draft,
    revision: draft,
    certainty: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    language: v.pipe(v.string(), v.regex(/^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*)?$/i)),
    corrections: v.array(v.object({ original: ranges, revision: ranges })),
    signOff: v.array(signed),
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
