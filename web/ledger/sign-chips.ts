/** The filter chips that ask for what was said of an item. */
import type { Severity } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { markOf, type SignFilter, type SignOff, signPasses } from '../model/sign-off.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Chip } from './filters.ts';

type Kind = 'quote' | 'fact';
type Items = readonly { readonly severity: Severity }[];

const FILTERS: readonly SignFilter[] = ['open', 'query', 'fix'];
const SIGNS: Readonly<Record<SignFilter, IconName>> = { open: 'open', query: 'query', fix: 'fix' };

/** A chip for each answer that there is, and for the one that is asked for though nobody gives it any more. */
export function signChips(
  signOff: SignOff,
  kind: Kind,
  items: Items,
  filter: string,
  words: Messages['signoff'],
): Chip[] {
  return FILTERS.map((own): Chip => {
    const count = items.filter(({ severity }, index) => signPasses(markAt(signOff, kind, index), severity, own)).length;
    return { filter: own, name: own === 'open' ? words.open : words.marks[own], count, sign: SIGNS[own] };
  }).filter((chip) => chip.count > 0 || chip.filter === filter);
}

/**
 * Whether a sign filter lets an item through. What was judged since the filter was set (`stays`) keeps its
 * place until the filter is set again, so that nothing moves away under the hand.
 */
export function passesSign(
  signOff: SignOff,
  kind: Kind,
  index: number,
  severity: Severity,
  filter: SignFilter,
  stays: ReadonlySet<string>,
): boolean {
  return signPasses(markAt(signOff, kind, index), severity, filter) || stays.has(signOff.keys[kind][index] ?? '');
}

/** The mark of an item by its index. */
export function markAt({ keys, said }: SignOff, kind: Kind, index: number) {
  return markOf(said.get(keys[kind][index] ?? ''));
}
