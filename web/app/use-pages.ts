import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered } from '../library/card.ts';
import { type Library, type LoadOutcome, useLibrary } from '../library/use-library.ts';
import { type Address, FIRST_PLACE, type Place, START } from '../model/address.ts';
import { useAddress } from '../model/use-address.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Work } from '../model/work.ts';
import { leavesWithoutPrompt } from '../ui/leaving.ts';
import { useWords, type Words } from '../words/use-words.ts';

export interface Pages {
  readonly library: Library;
  /** What is shown: the two texts, the comparison, or a moment's wait for a record or what a link holds. */
  readonly screen: 'start' | 'comparison' | 'wait';
  /** Where on the comparison the reader comes in; `arrival` is another number for each time they come from outside. */
  readonly place: Place;
  readonly arrival: number;
  readonly onPlace: (place: Place) => void;
  /** What the list of the library shall say of the answer. */
  readonly onAnswered: (answered: Answered) => void;
  /** Shows the comparison of the pair in hand: `anew` for another pair, which Back tells from the last. */
  readonly toComparison: (anew: boolean) => void;
  readonly toStart: () => void;
  /** Takes the record out of the address: the next load of the page begins without it. */
  readonly forget: () => void;
}

/**
 * Which screen is shown for which work: the address says it, the library and links supply the work. `onArrive` hears
 * that the reader came back to the two texts by the browser's own means, `onTrouble` why something did not open.
 */
export function usePages(state: WorkState, onArrive: () => void, onTrouble: (message: string) => void): Pages {
  const { work, visit, open } = state;
  const { address, arrived, go, settle } = useAddress();
  const [told, setTold] = useState<{ visit: number; answered: Answered } | null>(null);
  const library = useLibrary(work, visit, told?.visit === visit ? told.answered : null);
  const [received, setReceived] = useState<{ arrived: Address; count: number } | null>(null);
  const words = useWords();

  const inHand = work !== null;
  const { record, find } = library;
  const waits = received?.arrived !== arrived && needsWork(arrived, record);
  const latest = useRef({ record, inHand, words, onArrive, onTrouble });
  useEffect(() => {
    latest.current = { record, inHand, words, onArrive, onTrouble };
  });

  useEffect(() => {
    let gone = false;
    const receive = () => setReceived((last) => ({ arrived, count: (last?.count ?? 0) + 1 }));
    const show = (found: Work, place: Place, id: string | null) => {
      open(found);
      settle(() => ({ screen: 'result', record: id, place }));
      receive();
    };
    const refuse = (message: string) => {
      latest.current.onTrouble(message);
      settle(() => START);
      receive();
    };
    const arrive = async () => {
      const { record: own, inHand: has } = latest.current;
      if (arrived.screen === 'start') {
        latest.current.onArrive();
        return receive();
      }
      if (arrived.screen === 'shared') {
        const { unpackWork } = await import('../share/pack.ts');
        const found = await unpackWork(arrived.packed);
        if (gone) return;
        if (found.kind === 'work') show(found.work, FIRST_PLACE, null);
        else refuse(latest.current.words.share.linkTrouble[found.reason]);
        return;
      }
      if (has && (arrived.record === null || arrived.record === own)) return receive();
      // A result that was not kept is gone with its page.
      if (arrived.record === null) {
        settle(() => START);
        return receive();
      }
      const found = await find(arrived.record);
      if (gone) return;
      if (found.kind === 'work') show(found.work, arrived.place, arrived.record);
      else refuse(sayNone(latest.current.words.library, found.reason));
    };
    void arrive();
    return () => {
      gone = true;
    };
  }, [arrived, open, settle, find]);

  // The work in hand got its record, or another one: that is its address from now on.
  const known = useRef(record);
  useEffect(() => {
    const changed = known.current !== record;
    known.current = record;
    if (record === null || waits || address.screen !== 'result' || !inHand) return;
    if (address.record !== record && (changed || address.record === null)) {
      settle((last) => (last.screen === 'result' ? { ...last, record } : last));
    }
  }, [record, address, waits, inHand, settle]);

  useLeaving(inHand && state.lastAct !== null && !library.safe);

  const onPlace = useCallback(
    (place: Place) => settle((last) => (last.screen === 'result' ? { ...last, place } : last)),
    [settle],
  );
  const onAnswered = useCallback((answered: Answered) => setTold({ visit, answered }), [visit]);
  const onResult = address.screen === 'result';
  const toComparison = useCallback(
    (anew: boolean) => {
      if (anew || !onResult) go({ screen: 'result', record: anew ? null : latest.current.record, place: FIRST_PLACE });
    },
    [go, onResult],
  );
  return {
    library,
    screen: waits ? 'wait' : onResult && inHand ? 'comparison' : 'start',
    place: address.screen === 'result' ? address.place : FIRST_PLACE,
    arrival: received?.count ?? 0,
    onPlace,
    onAnswered,
    toComparison,
    toStart: () => go(START),
    forget: () => history.replaceState(null, '', location.pathname + location.search),
  };
}

/** Whether what an address leads to must be fetched first. */
function needsWork(address: Address, record: string | null): boolean {
  if (address.screen === 'shared') return true;
  return address.screen === 'result' && address.record !== null && address.record !== record;
}

function sayNone(words: Words['library'], reason: Extract<LoadOutcome, { kind: 'none' }>['reason']): string {
  return reason === 'missing' || reason === 'foreign' ? words.gone[reason] : words.listTrouble[reason];
}

/** Asks before the page is closed while it holds what is written down nowhere. */
function useLeaving(atRisk: boolean): void {
  useEffect(() => {
    if (!atRisk) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!leavesWithoutPrompt()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [atRisk]);
}
