import { useMemo, useState } from 'react';
import type { Comparison, Correction, SideName } from '#engine';
import type { Act } from '../model/history.ts';
import {
  asFound,
  followRanges,
  linkable,
  linkPicked,
  NO_RANGES,
  NOTHING_PICKED,
  type Picked,
  rangesOf,
  sentencesAt,
  splitLink,
  unlinkPicked,
} from '../model/pairing.ts';
import type { RowLayout } from '../model/row-layout.ts';

export type ManualPairing = ReturnType<typeof useManualPairing>;

interface PairingInput {
  readonly layout: RowLayout;
  /** Index of the chosen row's link; null when none is chosen. */
  readonly chosen: number | null;
  readonly corrections: readonly Correction[];
  readonly onCorrect: (corrections: readonly Correction[], act: Act) => void;
}

/** What is held and left out of the row, for an answer and a choice. */
interface PairingState {
  readonly comparison: Comparison;
  readonly chosen: number | null;
  /** The held sentences by their ranges, which are followed through edits of the texts. */
  readonly held: Correction;
  readonly isHeldGone: boolean;
  /** The row's sentences that the editor left out: `original-3`. */
  readonly left: ReadonlySet<string>;
}

const NONE_LEFT: ReadonlySet<string> = new Set();
const CLEARED = { held: NO_RANGES, isHeldGone: false, left: NONE_LEFT };

/** What the editor can do by hand with the chosen row. */
export function useManualPairing({ layout, chosen, corrections, onCorrect }: PairingInput) {
  const { comparison } = layout;
  const [state, setState] = useState<PairingState>({ comparison, chosen, ...CLEARED });
  if (state.comparison !== comparison || state.chosen !== chosen) setState(follow(state, comparison, chosen));
  const { left, isHeldGone } = state;
  const held = useMemo(() => sentencesAt(comparison, state.held), [comparison, state.held]);
  const isHolding = held.original.length + held.revision.length > 0;

  const link = chosen === null ? null : (comparison.links[chosen] ?? null);
  const picked = useMemo((): Picked => {
    if (link === null) return NOTHING_PICKED;
    const of = (side: SideName) => link[side].filter((index) => !left.has(`${side}-${index}`));
    return { original: of('original'), revision: of('revision') };
  }, [link, left]);
  const both = join(held, picked);
  const own = link ?? NOTHING_PICKED;
  const next = chosen === null ? null : nextRow(layout, chosen);
  const isPart = left.size > 0;

  const correct = (made: readonly Correction[], act: Act) => {
    setState({ ...state, ...CLEARED });
    onCorrect(made, act);
  };
  return {
    /** The chosen row; null when none is. */
    link,
    /** Sentences held from another row, to be linked with this one's. */
    held,
    isHolding,
    /** Whether a sentence that was held is gone with an edit of its text. */
    isHeldGone,
    /** The row's sentences that count: all, but those the editor left out. */
    picked,
    // Linking what is linked already would change nothing, unless a sentence was left out.
    canLink: link !== null && linkable(both) && (isHolding || isPart),
    canUnlink: link !== null && linkable(picked),
    canSplit: link !== null && linkable(link) && link.original.length + link.revision.length > 2,
    canMerge: next !== null && linkable(join(own, next)),
    /** Whether something about this row was decided by hand. */
    canReset: link?.byHand === true,
    toggle: (side: SideName, sentence: number) => {
      const changed = new Set(left);
      const key = `${side}-${sentence}`;
      if (!changed.delete(key)) changed.add(key);
      setState({ ...state, left: changed });
    },
    /** Holds the row's sentences; once some are held, links them with this row's. */
    hold: () => {
      if (link === null) return;
      if ((isHolding || isPart) && linkable(both)) {
        const out = {
          original: link.original.filter((index) => !picked.original.includes(index)),
          revision: link.revision.filter((index) => !picked.revision.includes(index)),
        };
        correct(linkPicked(comparison, unlinkPicked(comparison, corrections, out), both), 'link');
      } else {
        setState({ ...state, held: rangesOf(comparison, both), isHeldGone: false });
      }
    },
    clear: () => setState({ ...state, held: NO_RANGES, isHeldGone: false }),
    unlink: () => correct(unlinkPicked(comparison, corrections, picked), 'unlink'),
    split: () => link !== null && correct(splitLink(comparison, corrections, link), 'split'),
    /** Makes one row of this and the next. */
    merge: () => next !== null && correct(linkPicked(comparison, corrections, join(own, next)), 'merge'),
    reset: () => correct(asFound(comparison, corrections, own), 'unlink'),
  };
}

/** Another row is another choice; in another text the held sentences are looked for, and one that is gone is told. */
function follow(state: PairingState, comparison: Comparison, chosen: number | null): PairingState {
  const held = followRanges(state.held, state.comparison, comparison);
  const isHeldGone = state.isHeldGone || count(held) < count(state.held);
  return { comparison, chosen, held, isHeldGone, left: NONE_LEFT };
}

function count({ original, revision }: Correction): number {
  return original.length + revision.length;
}

function join(a: Picked, b: Picked): Picked {
  const of = (side: SideName) => [...new Set([...a[side], ...b[side]])].sort((x, y) => x - y);
  return { original: of('original'), revision: of('revision') };
}

function nextRow({ rows, comparison }: RowLayout, link: number): Picked | null {
  const at = rows.findIndex((row) => row.link === link && !row.stub);
  const next = rows.slice(at + 1).find((row) => !row.stub);
  return next === undefined ? null : (comparison.links[next.link] ?? null);
}
