/** Which items the version before did not have. */
import type { Comparison, ItemPlace } from '#engine';

const known = new WeakMap<Comparison, ReadonlySet<string>>();

/** Whether an item is new since the last version of the texts. */
export function isNew(comparison: Comparison, { kind, index }: ItemPlace): boolean {
  const { newItems } = comparison;
  if (newItems === undefined) return false;
  const places = known.get(comparison) ?? new Set(newItems.map((one) => `${one.kind} ${one.index}`));
  known.set(comparison, places);
  return places.has(`${kind} ${index}`);
}
