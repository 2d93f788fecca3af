/** An earlier comparison in a file, whose corrections and sign-off go on with a new one. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as v from 'valibot';
import {
  type CompareOptions,
  type Comparison,
  type Correction,
  compareStories,
  itemKeys,
  type SignedKey,
  signedKeys,
  withReview,
} from '#engine';
import { tooLarge } from '#files';
import { readBounded } from './storage.ts';
import { cannotRead, type Trouble, trouble } from './trouble.ts';

/** What an editor decided on an earlier comparison of these stories. */
export interface Review {
  readonly kind: 'review';
  readonly texts: { readonly original: string; readonly revision: string };
  /** What the editor ruled that the two texts are to each other. */
  readonly as: CompareOptions['as'];
  readonly corrections: readonly Correction[];
  readonly signed: readonly SignedKey[];
  /** Who signed off; empty where no name was given. */
  readonly signedBy: string;
  /** The keys of all items that the earlier comparison had; null where the file has no items. */
  readonly items: readonly string[] | null;
  /** Those of them that a version before it had; null where there was none. */
  readonly known: readonly string[] | null;
}

const position = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const range = v.tuple([position, position]);
const story = v.object({ text: v.string() });
const quote = v.object({
  start: position,
  end: position,
  speaker: v.nullable(range),
  speakerName: v.optional(v.nullable(v.string()), null),
});
const mark = v.nullable(v.picklist(['ok', 'query', 'fix']));
const sharedMark = v.nullable(v.picklist(['ok', 'query', 'fix', 'not-so']));
const signature = { at: v.optional(position), by: v.optional(v.string()) };
const correction = v.object({
  original: v.array(range),
  revision: v.array(range),
  quotes: v.exactOptional(v.literal(true)),
  speaker: v.exactOptional(v.string()),
});
const corrections = v.optional(v.array(correction), []);
const severity = v.picklist(['critical', 'high', 'check', 'cosmetic', 'none']);

const quoteChange = v.object({
  status: v.string(),
  severity,
  flags: v.array(v.string()),
  original: v.array(quote),
  revision: v.array(quote),
});
const factChange = v.object({
  kind: v.string(),
  status: v.string(),
  severity,
  original: v.nullable(range),
  revision: v.nullable(range),
});
const aside = { index: position, note: v.string() };

const ruling = v.picklist(['rewrite', 'reports']);

/** As much of a comparison as its items are known by; what else there is in the file does not matter here. */
const exported = v.object({
  schema: v.literal('storydiff/comparison/1'),
  original: story,
  revision: story,
  quotes: v.array(quoteChange),
  facts: v.array(factChange),
  corrections,
  // a comparison of an earlier version has none
  summary: v.optional(v.object({ relation: v.optional(v.object({ is: v.string(), by: v.string() })) })),
  signOff: v.optional(
    v.array(
      v.object({
        kind: v.picklist(['quote', 'fact']),
        index: position,
        mark,
        note: v.string(),
        ...signature,
        overruled: v.optional(v.object({ mark: sharedMark, note: v.string(), by: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
  signedBy: v.optional(v.string(), ''),
  setAside: v.optional(
    v.array(
      v.variant('kind', [
        v.object({ kind: v.literal('quote'), change: quoteChange, ...aside }),
        v.object({ kind: v.literal('fact'), change: factChange, ...aside }),
      ]),
    ),
    [],
  ),
  newItems: v.optional(v.array(v.object({ kind: v.picklist(['quote', 'fact']), index: position }))),
});

/** The file that the page saves to be opened by the page again: there items are known by their keys. */
const shared = v.object({
  schema: v.literal('storydiff/work/1'),
  original: story,
  revision: story,
  as: v.optional(v.nullable(ruling), null),
  corrections,
  signOff: v.optional(
    v.array(
      v.object({
        item: v.string(),
        mark: sharedMark,
        note: v.string(),
        ...signature,
        over: v.optional(v.object({ mark: sharedMark, note: v.string(), by: v.optional(v.string()) })),
      }),
    ),
    [],
  ),
  known: v.optional(v.nullable(v.array(v.string())), null),
});

const either = v.variant('schema', [exported, shared]);

/** The decisions in a file, or one sentence that says why there are none to be had. Nothing in it is believed unseen. */
export async function readReview(name: string): Promise<Review | Trouble> {
  let content: string;
  try {
    let large = tooLarge(name, (await stat(name)).size);
    const bytes = large === undefined ? await readBounded(createReadStream(name)) : Buffer.of();
    large ??= tooLarge(name, bytes.length);
    if (large !== undefined) return trouble(large.message);
    content = bytes.toString('utf8');
  } catch (error) {
    return cannotRead(name, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(content.replace(/^\ufeff/, ''));
  } catch {
    return trouble(`${name} is not JSON; give --review what --format json or the page saved`);
  }
  const found = v.safeParse(either, value, { abortEarly: true });
  if (!found.success) {
    const at = v.getDotPath(found.issues[0]);
    const where = at === null ? '' : ` (see ${at})`;
    return trouble(`${name} is no comparison of Storydiff${where}; give --review what --format json or the page saved`);
  }
  const { output } = found;
  const base = {
    kind: 'review',
    texts: { original: output.original.text, revision: output.revision.text },
    as: rulingIn(output),
    corrections: output.corrections,
  } as const;
  if (output.schema === 'storydiff/work/1') {
    return { ...base, signed: output.signOff, signedBy: '', items: null, known: output.known };
  }
  const comparison = output as unknown as Comparison;
  const { quotes, facts, setAside } = itemKeys(comparison);
  const news = output.newItems;
  const isOld = (kind: 'quote' | 'fact') => (_: string, at: number) =>
    !news?.some((one) => one.kind === kind && one.index === at);
  return {
    ...base,
    signed: signedKeys(comparison),
    signedBy: output.signedBy,
    items: [...quotes, ...facts, ...setAside],
    known: news === undefined ? null : [...quotes.filter(isOld('quote')), ...facts.filter(isOld('fact')), ...setAside],
  };
}

/**
 * The items that were known before these texts: those of the review where it is of other texts, which are compared once
 * more where the file does not have them; else those that it knew itself.
 */
export function knownBefore(review: Review, now: Review['texts'], how: CompareOptions): readonly string[] | null {
  const { texts, corrections, items, known } = review;
  if (texts.original === now.original && texts.revision === now.revision) return known;
  if (items !== null) return items;
  const { quotes, facts } = itemKeys(compareStories(texts.original, texts.revision, { ...how, corrections }));
  return [...quotes, ...facts];
}

/** The editor's ruling; a relation that was found is found again. */
function rulingIn(output: v.InferOutput<typeof either>): CompareOptions['as'] {
  if (output.schema === 'storydiff/work/1') return output.as ?? undefined;
  const relation = output.summary?.relation;
  return relation?.by === 'editor' && v.is(ruling, relation.is) ? relation.is : undefined;
}

/** The comparison with the review's judgements on it, and a sentence about what no longer fits. */
export function reviewed(
  bare: Comparison,
  review: Review,
  known: readonly string[] | null,
): { comparison: Comparison; note: string } {
  const comparison = withReview(bare, { ...review, known });
  const { corrections = [], signOff = [], setAside = [] } = comparison;
  const lost = [
    count(review.corrections.length - corrections.length, 'correction'),
    count(review.signed.length - signOff.length - setAside.length, 'judgement'),
  ].filter((part) => part !== '');
  return {
    comparison,
    note: lost.length === 0 ? '' : `${lost.join(' and ')} left out, because what they speak of is no longer there`,
  };
}

function count(n: number, noun: string): string {
  return n <= 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}
