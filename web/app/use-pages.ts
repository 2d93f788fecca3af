import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Answered } from '../library/card-shape.ts';
import { type LoadOutcome, useLibrary } from '../library/use-library.ts';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type Address, FIRST_PLACE, type Place, START } from '../model/address.ts';
import { useAddress } from '../model/use-address.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Work } from '../model/work.ts';
import { leavesWithoutPrompt } from '../ui/leaving.ts';

export type Pages = ReturnType<typeof usePages>;

/**
 * Which screen is shown for which work: the address says it, the library and links supply the work. `onTexts` hears
 * that the reader came back to the two texts by the browser's own means, `onPassed` a text from elsewhere, `onProblem` why something did not open.
 */
export function usePages(
  state: WorkState,
  onTexts: () => void,
  onPassed: (text: string) => void,
  onProblem: (message: string) => void,
) {
  const { work, visit, open } = state;
  const { address, arrived, go, settle } = useAddress();
  const [told, setTold] = useState<{ visit: number; answered: Answered } | null>(null);
  const library = useLibrary(work, visit, told?.visit === visit ? told.answered : null);
  /** The last address from outside that what it leads to is there for. */
  const [received, setReceived] = useState<Address | null>(null);
  const words = useMessages();
  const { record, find } = library;
  const inHand = work !== null;
  const waits = received !== arrived && needsWork(arrived, record);

  /** Shows what an address leads to; null keeps what is there. */
  const receive = (from: Address, found: Work | null, next: Address) => {
    if (found !== null) open(found);
    if (next !== from) settle(() => next);
    setReceived(from);
  };
  const arrive = useEffectEvent(async (from: Address, isGone: () => boolean) => {
    if (from.screen === 'start') {
      onTexts();
      return receive(from, null, from);
    }
    if (from.screen === 'passed') {
      onPassed(from.text);
      return receive(from, null, START);
    }
    if (from.screen === 'shared') {
      const part = await import('../share/pack.ts').catch(() => null);
      if (isGone()) return;
      if (part === null) {
        onProblem(words.offline.notLoaded);
        return receive(from, null, START);
      }
      const found = await part.unpackWork(from.packed);
      if (isGone()) return;
      if (found.kind === 'work') {
        return receive(from, found.work, { screen: 'result', record: null, place: FIRST_PLACE });
      }
      onProblem(words.share.linkTrouble[found.reason]);
      return receive(from, null, START);
    }
    if (inHand && (from.record === null || from.record === record)) return receive(from, null, from);
    // A result that was not kept is gone with its page.
    if (from.record === null) return receive(from, null, START);
    const found = await find(from.record);
    if (isGone()) return;
    if (found.kind === 'work') return receive(from, found.work, { ...from });
    onProblem(sayNone(words.library, found.reason));
    receive(from, null, START);
  });
  useEffect(() => {
    let gone = false;
    void arrive(arrived, () => gone);
    return () => {
      gone = true;
    };
  }, [arrived]);

  // The work in hand got its record, or another one: that is its address from now on.
  const lastRecord = useRef(record);
  useEffect(() => {
    const changed = lastRecord.current !== record;
    lastRecord.current = record;
    if (record === null || waits || address.screen !== 'result' || !inHand) return;
    if (address.record !== record && (changed || address.record === null)) {
      settle((last) => (last.screen === 'result' ? { ...last, record } : last));
    }
  }, [record, address, waits, inHand, settle]);

  useLeavePrompt(inHand && state.lastAct !== null && !library.safe);

  const onPlace = useCallback(
    (place: Place) => settle((last) => (last.screen === 'result' ? { ...last, place } : last)),
    [settle],
  );
  const onAnswered = useCallback((answered: Answered) => setTold({ visit, answered }), [visit]);
  const onResult = address.screen === 'result';
  return {
    library,
    /** What is shown: the two texts, their comparison, or a moment's wait for a record or what a link holds. */
    screen: waits ? ('wait' as const) : onResult && inHand ? ('comparison' as const) : ('start' as const),
    /** Where on the comparison the reader is, as the address says it. */
    place: onResult ? address.place : FIRST_PLACE,
    /** What brought the reader to that place from outside: another object for each link, Back and Forward. */
    arrival: received,
    onPlace,
    /** What the list of the library shall say of the answer. */
    onAnswered,
    /** Shows the comparison of the pair in hand: `isNew` for another pair, which Back tells from the last. */
    toComparison: (isNew: boolean) => {
      if (isNew || !onResult) go({ screen: 'result', record: isNew ? null : record, place: FIRST_PLACE });
    },
    toStart: () => go(START),
    /** Takes the record out of the address: the next load of the page begins without it. */
    forget: () => history.replaceState(null, '', location.pathname + location.search),
  };
}

/** Whether what an address leads to must be fetched first. */
function needsWork(address: Address, record: string | null): boolean {
  if (address.screen === 'shared') return true;
  return address.screen === 'result' && address.record !== null && address.record !== record;
}

function sayNone(words: Messages['library'], reason: Extract<LoadOutcome, { kind: 'none' }>['reason']): string {
  return reason === 'missing' || reason === 'foreign' ? words.gone[reason] : words.listTrouble[reason];
}

/** Asks before the page is closed while it holds what is written down nowhere. */
function useLeavePrompt(atRisk: boolean): void {
  useEffect(() => {
    if (!atRisk) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!leavesWithoutPrompt()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [atRisk]);
}
