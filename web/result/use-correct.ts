import { useCallback, useEffect, useRef, useState } from 'react';
import type { Comparison } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import type { ItemActions } from '../model/sign-off.ts';
import type { WorkState } from '../model/use-work.ts';

interface CorrectInput {
  readonly comparison: Comparison;
  readonly choice: Choice | null;
  readonly change: WorkState['change'];
  /** While another answer is under way positions are those of another text. */
  readonly stale: boolean;
  /** Brings an item into sight and gives it the focus. */
  readonly onGo: (choice: Choice) => void;
}

/** Corrects quotes by hand, says so, and leads to the entry that comes of it. */
export function useCorrect({ comparison, choice, change, stale, onGo }: CorrectInput) {
  const { hand } = useMessages();
  const [news, setNews] = useState('');
  /** The answer that was corrected, until the next is there. */
  const corrected = useRef<Comparison | null>(null);
  const onCorrect = useCallback<ItemActions['onCorrect']>(
    (edit, done) => {
      if (stale) return;
      corrected.current = comparison;
      change((last) => {
        const isSame = (['original', 'revision'] as const).every((side) => last[side].text === comparison[side].text);
        return isSame ? { ...last, corrections: edit(last.corrections) } : last;
      }, 'quotes');
      setNews(hand.corrected[done]);
    },
    [comparison, change, stale, hand],
  );
  useEffect(() => {
    if (corrected.current === null || corrected.current === comparison) return;
    corrected.current = null;
    if (choice !== null) onGo(choice);
  }, [comparison, choice, onGo]);
  return { news, onCorrect };
}
