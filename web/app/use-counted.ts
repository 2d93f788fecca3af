import { startTransition, useEffect, useMemo, useState } from 'react';
import { type Comparison, withNewItems, withoutSetAside } from '#engine';
import { isLarge, layOutAhead } from '../engine/lay-out-ahead.ts';
import { knownFor, signsFor } from '../model/swap.ts';
import type { Work } from '../model/work.ts';

/**
 * The answer without what the editor set aside as not so, and with what is new; another one only when that is otherwise.
 * Of a large answer the one before stands until the next is laid out.
 */
export function useCounted(comparison: Comparison | null, work: Work): Comparison | null {
  const signed = comparison === null ? [] : signsFor(comparison, work).filter(({ mark }) => mark === 'not-so');
  const items = signed.map(({ item }) => item).join('\n');
  const known = comparison === null ? null : knownFor(comparison, work);
  const before = known?.join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the items tell one list from another
  const next = useMemo(
    () => comparison && withNewItems(withoutSetAside(comparison, signed), known),
    [comparison, items, before],
  );
  const [drawn, setDrawn] = useState({ comparison, counted: next });
  // another answer is not to be mixed with the one before: it is drawn as it is
  const mayDraw = drawn.comparison !== comparison || next === null || next === comparison || !isLarge(next);
  if (mayDraw && drawn.counted !== next) setDrawn({ comparison, counted: next });
  const waits = !mayDraw && drawn.counted !== next;
  useEffect(() => {
    if (!waits || next === null) return;
    return layOutAhead(next, () => startTransition(() => setDrawn({ comparison, counted: next })));
  }, [waits, next, comparison]);
  return waits ? drawn.counted : next;
}
