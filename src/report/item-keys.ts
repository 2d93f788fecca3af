import type { Comparison, FactChange, FactKind, Mark, Quote, QuoteChange, SignedItem, Story } from '../comparison.ts';
import { foldWord } from '../text/fold.ts';
import { textOf } from '../text/ranges.ts';
import { squeeze } from './wording.ts';

/** What an editor said of an item, which is known by its key: it outlives a new alignment and a reload. */
export interface SignedKey {
  readonly item: string;
  /** Null when there is a note alone. */
  readonly mark: Mark | null;
  /** Empty when there is none. */
  readonly note: string;
}

/** Facts whose own words say nothing of where they stand: there is a *not* in every other sentence. */
const KNOWN_BY_NEIGHBOURS: ReadonlySet<FactKind> = new Set(['negation', 'hedge', 'intensity']);

/** How much text on each side of such a fact is looked at, and how many of its words are taken. */
const NEIGHBOUR_REACH = 60;
const NEIGHBOUR_WORDS = 2;

/**
 * A key for each quote and fact of a comparison, by which a judgement finds its item again after the stories
 * were aligned anew or edited elsewhere. It is made of what was judged: the status and the words of both
 * sides, whatever their glyphs, and the speakers where they differ; equal items are told apart by their
 * order in the comparison. An item whose words or status change is another item: a judgement that goes
 * astray would be worse than one that has to be given again.
 */
export function itemKeys(comparison: Comparison): { quotes: string[]; facts: string[] } {
  return {
    quotes: numbered(comparison.quotes.map((change) => quoteKey(comparison, change))),
    facts: numbered(comparison.facts.map((fact) => factKey(comparison, fact))),
  };
}

/** The judgements whose items still exist, in the order of the ledger; of two on one item the later holds. */
export function signedItems(comparison: Comparison, signed: readonly SignedKey[]): SignedItem[] {
  if (signed.length === 0) return [];
  const latest = new Map(signed.map((one) => [one.item, one]));
  const { quotes, facts } = itemKeys(comparison);
  const found = (kind: SignedItem['kind'], keys: readonly string[]) =>
    keys.flatMap((key, index): SignedItem[] => {
      const one = latest.get(key);
      return one === undefined || (one.mark === null && one.note === '')
        ? []
        : [{ kind, index, mark: one.mark, note: one.note }];
    });
  return [...found('quote', quotes), ...found('fact', facts)];
}

/** The judgements that a comparison carries, by their items' keys: what `signedItems` takes for another comparison. */
export function signedKeys(comparison: Comparison): SignedKey[] {
  const { signOff = [] } = comparison;
  if (signOff.length === 0) return [];
  const { quotes, facts } = itemKeys(comparison);
  return signOff.flatMap(({ kind, index, mark, note }) => {
    const item = (kind === 'quote' ? quotes : facts)[index];
    return item === undefined ? [] : [{ item, mark, note }];
  });
}

function quoteKey({ original, revision }: Comparison, change: QuoteChange): string {
  const words = (story: Story, quotes: readonly Quote[]) =>
    quotes.map(({ start, end }) => folded(story.text.slice(start, end))).join(' + ');
  const speakers = change.flags.includes('speaker')
    ? [nameOf(original, change.original[0]), nameOf(revision, change.revision[0])]
    : [];
  return keyOf('quote', change.status, [
    words(original, change.original),
    words(revision, change.revision),
    ...speakers,
  ]);
}

function factKey({ original, revision }: Comparison, fact: FactChange): string {
  const words = ({ text }: Story, range: FactChange['original']) => (range === null ? '' : folded(textOf(text, range)));
  return keyOf(fact.kind, fact.status, [
    words(original, fact.original),
    words(revision, fact.revision),
    ...(KNOWN_BY_NEIGHBOURS.has(fact.kind) ? neighbours(original, fact.original) : []),
    ...(KNOWN_BY_NEIGHBOURS.has(fact.kind) ? neighbours(revision, fact.revision) : []),
  ]);
}

/** `they did not agree to it` around `not` → `they did`, `agree to`. */
function neighbours({ text }: Story, range: FactChange['original']): string[] {
  if (range === null) return [];
  const before = text.slice(Math.max(0, range[0] - NEIGHBOUR_REACH), range[0]);
  const after = text.slice(range[1], range[1] + NEIGHBOUR_REACH);
  const words = (part: string) => folded(part).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [words(before).slice(-NEIGHBOUR_WORDS).join(' '), words(after).slice(0, NEIGHBOUR_WORDS).join(' ')];
}

function nameOf({ text }: Story, quote: Quote | undefined): string {
  const named = quote?.speakerName ?? (quote?.speaker ? textOf(text, quote.speaker) : '');
  return folded(named);
}

function folded(words: string): string {
  return foldWord(squeeze(words));
}

function keyOf(kind: string, status: string, words: readonly string[]): string {
  return `${kind} ${status} ${hash(words.join('\u0000'))}`;
}

/** Equal keys get their number: the first stays as it is, the second gets ` 2`. */
function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} ${count}`;
  });
}

/** 64 bits of FNV-1a in two halves that start apart: short enough for a link, and no two quotes of a story share it. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995) ^ (high >>> 13);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36).padStart(7, '0')}`;
}
