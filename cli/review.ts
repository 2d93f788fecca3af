/** An earlier comparison in a file, whose corrections and sign-off go on with a new one. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import * as v from 'valibot';
import {
  type CompareOptions,
  type Comparison,
  type Correction,
  type Range,
  type SignedKey,
  signedKeys,
  withSignOff,
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
const corrections = v.optional(v.array(v.object({ original: v.array(range), revision: v.array(range) })), []);
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
});

/** The file that the page saves to be opened by the page again: there items are known by their keys. */
const shared = v.object({
  schema: v.literal('storydiff/work/1'),
  original: story,
  revision: story,
  as: v.optional(v.nullable(ruling), null),
  corrections,
  signOff: v.optional(v.array(v.object({ item: v.string(), mark: sharedMark, note: v.string() })), []),
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
  return {
    kind: 'review',
    texts: { original: output.original.text, revision: output.revision.text },
    as: rulingIn(output),
    corrections: output.corrections,
    signed: output.schema === 'storydiff/work/1' ? output.signOff : signedKeys(output as unknown as Comparison),
    signedBy: output.schema === 'storydiff/work/1' ? '' : output.signedBy,
  };
}

/** The editor's ruling; a relation that was found is found again. */
function rulingIn(output: v.InferOutput<typeof either>): CompareOptions['as'] {
  if (output.schema === 'storydiff/work/1') return output.as ?? undefined;
  const relation = output.summary?.relation;
  return relation?.by === 'editor' && v.is(ruling, relation.is) ? relation.is : undefined;
}

/** The review's corrections for these texts: each of their sentences where its words stand now. */
export function carriedCorrections({ texts, corrections }: Review, original: string, revision: string): Correction[] {
  return corrections.flatMap((correction) => {
    const carried = {
      original: carry(correction.original, texts.original, original),
      revision: carry(correction.revision, texts.revision, revision),
    };
    // a link that lost a sentence would say something else
    return carried.original.length === correction.original.length &&
      carried.revision.length === correction.revision.length
      ? [carried]
      : [];
  });
}

function carry(ranges: readonly Range[], before: string, after: string): Range[] {
  if (before === after) return [...ranges];
  return ranges.flatMap(([start, end]): Range[] => {
    const at = nearest(after, before.slice(start, end), start);
    return at < 0 || start >= end ? [] : [[at, at + end - start]];
  });
}

/** Where the words stand nearest to where they stood, or -1. */
function nearest(text: string, words: string, place: number): number {
  const behind = text.indexOf(words, place);
  const before = text.lastIndexOf(words, place);
  if (behind < 0 || before < 0) return Math.max(behind, before);
  return behind - place < place - before ? behind : before;
}

/** The comparison with the review's judgements on it, and a sentence about what no longer fits. */
export function withReview(bare: Comparison, review: Review): { comparison: Comparison; note: string } {
  const comparison = withSignOff(bare, review.signed, review.signedBy);
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
