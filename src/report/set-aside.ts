/** What an editor's review makes of a comparison: findings set aside as not so leave lists, counts and verdict; news is named. */
import type { Comparison, ItemPlace, OwnMaterial, SetAside, TwoReports } from '../comparison.ts';
import { itemKeys, keyReader, type SignedKey, signatureOf, signedItems } from './item-keys.ts';
import { countItems } from './summary.ts';

/** What an editor said of a comparison, and what an earlier version of it had. */
export interface EditorReview {
  readonly signed: readonly SignedKey[];
  /** Who signed; empty where no name was given. */
  readonly signedBy?: string;
  /** The keys of the items that were known before the texts were another version; null where there was none. */
  readonly known?: readonly string[] | null;
}

/** The comparison with an editor's judgements on it, and who gave them; what is not so is set aside, what is new named. */
export function withReview(comparison: Comparison, { signed, signedBy = '', known = null }: EditorReview): Comparison {
  const counted = withNewItems(withoutSetAside(comparison, signed), known);
  const signOff = signedItems(counted, signed);
  if (signOff.length + (counted.setAside ?? []).length === 0) return counted;
  return { ...counted, signOff, ...(signedBy === '' ? {} : { signedBy }) };
}

/** Names the items that were not known; what nobody needs to look at is no news. The same comparison where none is. */
export function withNewItems(comparison: Comparison, known: readonly string[] | null): Comparison {
  if (known === null) return comparison;
  const read = keyReader(comparison)(known.map((item): SignedKey => ({ item, mark: null, note: '' })));
  const before = new Set(read.map(({ item }) => item));
  const keys = itemKeys(comparison);
  const among = (kind: ItemPlace['kind'], items: Comparison['quotes'] | Comparison['facts'], own: readonly string[]) =>
    items.flatMap((item, index): ItemPlace[] => {
      // What an editor paired or parted is his own doing, no news of the texts.
      const isKnown = item.severity === 'none' || 'byHand' in item || before.has(own[index] ?? '');
      return isKnown ? [] : [{ kind, index }];
    });
  const newItems = [...among('quote', comparison.quotes, keys.quotes), ...among('fact', comparison.facts, keys.facts)];
  return newItems.length === 0 ? comparison : { ...comparison, newItems };
}

/** The comparison without the items that were judged not so, which stand in `setAside`; the same where there are none. */
export function withoutSetAside(comparison: Comparison, signed: readonly SignedKey[]): Comparison {
  if (!signed.some(({ mark }) => mark === 'not-so')) return comparison;
  const latest = new Map(keyReader(comparison)(signed).map((one) => [one.item, one]));
  const keys = itemKeys(comparison);
  const saidOf = (key: string | undefined) => {
    const one = latest.get(key ?? '');
    return one?.mark === 'not-so' ? { note: one.note, ...signatureOf(one) } : null;
  };
  const setAside = [
    ...comparison.quotes.flatMap((change, index): SetAside[] => {
      const said = saidOf(keys.quotes[index]);
      return said === null ? [] : [{ kind: 'quote', index, ...said, change }];
    }),
    ...comparison.facts.flatMap((change, index): SetAside[] => {
      const said = saidOf(keys.facts[index]);
      return said === null ? [] : [{ kind: 'fact', index, ...said, change }];
    }),
  ];
  if (setAside.length === 0) return comparison;
  const quotes = withoutThose(comparison.quotes, setAside, 'quote');
  const facts = withoutThose(comparison.facts, setAside, 'fact');
  const { summary, reports } = comparison;
  return {
    ...comparison,
    quotes: quotes.left,
    facts: facts.left,
    summary: { ...summary, ...countItems(quotes.left, facts.left) },
    ...(reports === undefined ? {} : { reports: reindexed(reports, quotes.moved, facts.moved) }),
    setAside,
  };
}

type Moved = (indices: readonly number[]) => number[];

/** The items that are left, and what becomes of indices into all of them. */
function withoutThose<Item>(items: readonly Item[], setAside: readonly SetAside[], kind: SetAside['kind']) {
  const aside = new Set(setAside.filter((one) => one.kind === kind).map(({ index }) => index));
  const kept = [...items.keys()].filter((index) => !aside.has(index));
  const now = new Map(kept.map((index, at) => [index, at]));
  const moved: Moved = (indices) => indices.flatMap((index) => now.get(index) ?? []);
  return { left: items.filter((_, index) => !aside.has(index)), moved };
}

function reindexed(reports: TwoReports, quotes: Moved, facts: Moved): TwoReports {
  const { identical, differing, otherSpeaker, reported } = reports.quotes;
  const own = (material: OwnMaterial): OwnMaterial => ({ ...material, quotes: quotes(material.quotes) });
  return {
    ...reports,
    quotes: {
      identical: quotes(identical),
      differing: quotes(differing),
      otherSpeaker: quotes(otherSpeaker),
      reported: quotes(reported),
    },
    values: facts(reports.values),
    senses: facts(reports.senses),
    alone: { original: own(reports.alone.original), revision: own(reports.alone.revision) },
  };
}
