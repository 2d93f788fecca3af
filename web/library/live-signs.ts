/** Judgements go to every other tab that has the same two texts in hand, as they are given. */
import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { mergedSigns } from '../model/merge-signs.ts';
import { isSwapped, swappedSigns } from '../model/swap.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Signed, Work } from '../model/work.ts';
import { readSigns } from '../model/work-shape.ts';
import { useListeners } from '../ui/use-listeners.ts';
import { hash } from './card.ts';

const CHANNEL = 'storydiff-signs';

interface Told {
  /** The two texts, by a short mark of each: those who have others in hand do not listen. */
  readonly original: string;
  readonly revision: string;
  readonly signOff: readonly Signed[];
  /** Whether an answer is wanted: a tab that was opened later hears what was said before. */
  readonly ask: boolean;
}

/** Keeps the judgements on the work in hand the same in all tabs: of each item the newer holds, from whichever it came. */
export function useLiveSigns({ original, revision, signOff }: Work, { adopt }: Pick<WorkState, 'adopt'>): void {
  const texts = useMemo(() => {
    const mark = ({ text }: Work['original']) => `${text.length}.${hash(text)}`;
    return { original: mark(original), revision: mark(revision) };
  }, [original, revision]);
  const channel = useRef<BroadcastChannel | null>(null);
  const tell = (ask: boolean) => channel.current?.postMessage({ ...texts, signOff, ask } satisfies Told);
  const onTold = useEffectEvent(({ data }: MessageEvent<Told>) => {
    const turned = data.original === texts.revision && data.revision === texts.original;
    if (!turned && (data.original !== texts.original || data.revision !== texts.revision)) return;
    const heard = readSigns(data.signOff);
    const theirs = turned ? swappedSigns(heard) : heard;
    const sides = { original, revision };
    adopt((work) => {
      const signs = mergedSigns(work.signOff, isSwapped(sides, work) ? swappedSigns(theirs) : theirs);
      return signs === work.signOff ? work : { ...work, signOff: signs };
    });
    // whoever asked may know what this tab does not
    if (data.ask) tell(false);
  });
  const onWork = useEffectEvent(tell);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const own = new BroadcastChannel(CHANNEL);
    channel.current = own;
    own.onmessage = onTold;
    return () => own.close();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another pair has in hand is asked for anew
  useEffect(() => onWork(true), [texts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each judgement is told
  useEffect(() => onWork(false), [signOff]);
  // A page that the browser had put to sleep heard nothing meanwhile.
  useListeners(document, { visibilitychange: () => document.visibilityState === 'visible' && tell(true) });
}
