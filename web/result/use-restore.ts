import { useCallback, useState } from 'react';
import { keyReader } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { canRestore, restored } from '../model/restore.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { type SignOff, withMark } from '../model/sign-off.ts';
import { signer } from '../model/signer.ts';
import { signsFor, withSigns } from '../model/swap.ts';
import type { WorkState } from '../model/use-work.ts';
import { useKeys } from '../ui/use-keys.ts';

interface RestoreInput {
  readonly layout: RowLayout;
  readonly signOff: SignOff;
  readonly choice: Choice | null;
  readonly change: WorkState['change'];
  /** While another answer is under way positions are those of another text. */
  readonly stale: boolean;
}

/** Puts the original's words back into the revision, and says so. What was to be fixed is done with that. */
export function useRestore({ layout, signOff: { keys, said }, choice, change, stale }: RestoreInput) {
  const { hand } = useMessages();
  const [news, setNews] = useState('');
  const onRestore = useCallback(
    (choices: readonly Choice[]) => {
      const possible = stale ? [] : choices.filter((choice) => canRestore(layout, choice));
      if (possible.length === 0) return;
      const { comparison } = layout;
      const fixed = possible
        .map(({ kind, index }) => (kind === 'link' ? '' : (keys[kind][index] ?? '')))
        .filter((key) => said.get(key)?.mark === 'fix');
      change((last) => {
        const next = restored(last, layout, possible);
        if (next === last || fixed.length === 0) return next;
        const signed = keyReader(comparison)(signsFor(comparison, last));
        return withSigns(
          comparison,
          next,
          fixed.reduce((all, key) => withMark(all, key, 'ok', signer().trim()), signed),
        );
      }, 'restore');
      setNews(hand.restored(possible.length, fixed.length > 0));
    },
    [layout, keys, said, change, stale, hand],
  );
  useKeys({ b: () => choice !== null && onRestore([choice]) });
  return { news, onRestore };
}
