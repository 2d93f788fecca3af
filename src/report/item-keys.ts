import type {
  Comparison,
  FactChange,
  FactKind,
  FactStatus,
  Quote,
  QuoteChange,
  QuoteStatus,
  Ruled,
  SignedItem,
  Story,
} from '../comparison.ts';
import { memoise } from '../text/collections.ts';
import { foldWord } from '../text/fold.ts';
import { textOf } from '../text/ranges.ts';
import { SEVERITIES } from './severity.ts';
import { squeeze } from './wording.ts';

/** What an editor said of an item, which is known by its key: it outlives a new alignment and a reload. */
export interface SignedKey {
  readonly item: string;
  /** Null when there is a note alone; `not-so` sets the item aside. */
  readonly mark: Ruled | null;
  /** Empty when there is none. */
  readonly note: string;
  /** When and by whom it was said, and what it overruled, as far as that is known. */
  readonly at?: number | undefined;
  readonly by?: string | undefined;
  readonly over?: Pick<SignedKey, 'mark' | 'note' | 'by'> | undefined;
}

/** Facts whose own words say nothing of where they stand: there is a *not* in every other sentence. */
const KNOWN_BY_NEIGHBOURS: ReadonlySet<FactKind> = new Set([
  'negation',
  'hedge',
  'intensity',
  'direction',
  'agent',
  'scale',
  'relation',
  'cause',
  'attribution',
]);

/** How much text on each side of such a fact is looked at, and how many of its words are taken. */
const NEIGHBOUR_REACH = 60;
const NEIGHBOUR_WORDS = 2;

/** The keys of quotes and facts by their index, and of the items that were set aside. */
interface ItemKeys {
  readonly quotes: readonly string[];
  readonly facts: readonly string[];
  readonly setAside: readonly string[];
}

/**
 * A key for each quote and fact of a comparison, by which a judgement finds its item again after the stories
 * were aligned anew or edited elsewhere. It is made of what was judged: the status and the words of both
 * sides, whatever their glyphs, and the speakers where they differ; equal items are told apart by their
 * order in the comparison. An item whose words or status change is another item: a judgement that goes
 * astray would be worse than one that has to be given again.
 */
export const itemKeys = memoise((comparison: Comparison): ItemKeys => {
  const { setAside = [] } = comparison;
  const whole = wholeOf(comparison);
  const all = {
    quote: numbered(whole.quotes.map((change) => quoteKey(whole, change))),
    fact: numbered(whole.facts.map((fact) => factKey(whole, fact))),
  };
  const aside = new Set(setAside.map(({ kind, index }) => `${kind} ${index}`));
  const left = (kind: SignedItem['kind']) => all[kind].filter((_, index) => !aside.has(`${kind} ${index}`));
  return {
    quotes: left('quote'),
    facts: left('fact'),
    setAside: setAside.map(({ kind, index }) => all[kind][index] ?? ''),
  };
});

/** The comparison with what was set aside in its place again: equal items are numbered among all. */
function wholeOf(comparison: Comparison): Comparison {
  const { setAside = [] } = comparison;
  if (setAside.length === 0) return comparison;
  const [quotes, facts] = [[...comparison.quotes], [...comparison.facts]];
  for (const one of setAside) {
    if (one.kind === 'quote') quotes.splice(one.index, 0, one.change);
    else facts.splice(one.index, 0, one.change);
  }
  return { ...comparison, quotes, facts, setAside: [] };
}

/** Put before the key of an item that was judged while original and revision stood the other way round. */
const SWAPPED = 'swapped ';

/** The key of the same item once original and revision change places; swapped twice it is what it was. */
export function swappedKey(item: string): string {
  return item.startsWith(SWAPPED) ? item.slice(SWAPPED.length) : `${SWAPPED}${item}`;
}

/**
 * Reads judgements against a comparison: those given while the sides stood the other way round get the key
 * that their item has here, if it is the mirror of what was judged; all others stay as they are. The keys of
 * the mirrored items are made at the first judgement that asks for them.
 */
export function keyReader(comparison: Comparison): <T extends SignedKey>(signed: readonly T[]) => readonly T[] {
  let own: Map<string, string> | null = null;
  return (signed) => {
    if (!signed.some(({ item }) => item.startsWith(SWAPPED))) return signed;
    own ??= mirroredKeys(wholeOf(comparison));
    const known = own;
    // what was said of an item from both ends is one judgement, and the later holds
    const read = signed.map((one) => ({ ...one, item: known.get(one.item) ?? one.item }));
    return [...new Map(read.map((one) => [one.item, one])).values()];
  };
}

/** The judgements whose items still exist, in the order of the ledger; of two on one item the later holds. */
export function signedItems(comparison: Comparison, signed: readonly SignedKey[]): SignedItem[] {
  if (signed.length === 0) return [];
  const latest = new Map(keyReader(comparison)(signed).map((one) => [one.item, one]));
  const { quotes, facts } = itemKeys(comparison);
  const found = (kind: SignedItem['kind'], keys: readonly string[]) =>
    keys.flatMap((key, index): SignedItem[] => {
      const one = latest.get(key);
      if (one === undefined || one.mark === 'not-so' || (one.mark === null && one.note === '')) return [];
      return [{ kind, index, mark: one.mark, note: one.note, ...signatureOf(one) }];
    });
  return [...found('quote', quotes), ...found('fact', facts)];
}

/** When and by whom an item was judged, and what that overruled: only what is known. */
export function signatureOf({ at, by, over }: SignedKey): Pick<SignedItem, 'at' | 'by' | 'overruled'> {
  return {
    ...(at === undefined ? {} : { at }),
    ...(by === undefined ? {} : { by }),
    ...(over === undefined
      ? {}
      : { overruled: { mark: over.mark, note: over.note, ...(over.by === undefined ? {} : { by: over.by }) } }),
  };
}

/** The judgements that a comparison carries, by their items' keys: what `signedItems` takes for another comparison. */
export function signedKeys(comparison: Comparison): SignedKey[] {
  const { signOff = [], setAside = [] } = comparison;
  if (signOff.length + setAside.length === 0) return [];
  const keys = itemKeys(comparison);
  return [
    ...signOff.flatMap(({ kind, index, mark, note, at, by, overruled }) => {
      const item = (kind === 'quote' ? keys.quotes : keys.facts)[index];
      return item === undefined ? [] : [{ item, mark, note, at, by, over: overruled }];
    }),
    ...setAside.map(({ note, at, by, overruled }, index): SignedKey => {
      return { item: keys.setAside[index] ?? '', mark: 'not-so', note, at, by, over: overruled };
    }),
  ];
}

/**
 * What a quote's status is seen from the other end. `trimmed` → `trimmed`: where words were cut, the mirror has
 * words put in, which is `altered` or `extended` and another matter; what is the same from both ends is a quote that was
 * only divided or joined.
 */
const MIRRORED_QUOTE: Readonly<Record<QuoteStatus, QuoteStatus>> = {
  kept: 'kept',
  altered: 'altered',
  trimmed: 'trimmed',
  extended: 'extended',
  paraphrased: 'promoted',
  promoted: 'paraphrased',
  dropped: 'added',
  added: 'dropped',
};

const MIRRORED_FACT: Readonly<Record<FactStatus, FactStatus>> = {
  changed: 'changed',
  variant: 'variant',
  dropped: 'added',
  added: 'dropped',
};

/** From the key that each item has with its sides swapped, marked so, to the key that it has here. */
function mirroredKeys(comparison: Comparison): Map<string, string> {
  const { original, revision, quotes, facts } = comparison;
  const keys = itemKeys(comparison);
  const mirror = { ...comparison, original: revision, revision: original };
  return new Map([
    ...mirrored(
      quotes,
      keys.quotes,
      (change) => change.original[0]?.start ?? change.revision[0]?.start ?? 0,
      (change) => quoteKey(mirror, { ...change, status: MIRRORED_QUOTE[change.status], ...turned(change) }),
    ),
    ...mirrored(
      facts,
      keys.facts,
      (fact) => fact.original?.[0] ?? fact.revision?.[0] ?? 0,
      (fact) => factKey(mirror, { ...fact, status: MIRRORED_FACT[fact.status], ...turned(fact) }),
    ),
  ]);
}

function turned<T>({ original, revision }: { readonly original: T; readonly revision: T }) {
  return { original: revision, revision: original };
}

/** Equal items are numbered as the mirror has them: by severity, then as they stand in its revision, the original here. */
function mirrored<T extends QuoteChange | FactChange>(
  items: readonly T[],
  keys: readonly string[],
  place: (item: T) => number,
  keyOfMirror: (item: T) => string,
): [string, string][] {
  const rank = (item: T) => SEVERITIES.indexOf(item.severity);
  const order = items
    .map((item, index) => ({ item, own: keys[index] ?? '' }))
    .sort((a, b) => rank(a.item) - rank(b.item) || place(a.item) - place(b.item));
  const there = numbered(order.map(({ item }) => keyOfMirror(item)));
  return order.map(({ own }, index) => [swappedKey(there[index] ?? ''), own]);
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
