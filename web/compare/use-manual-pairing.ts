import { useMemo, useState } from 'react';
import type { Correction, Link } from '#engine';
import type { Act } from '../model/history.ts';
import {
  asFound,
  linkable,
  linkPicked,
  NOTHING_PICKED,
  type Picked,
  splitLink,
  unlinkPicked,
} from '../model/pairing.ts';
import type { RowLayout, SideName } from '../model/row-layout.ts';

export interface ManualPairing {
  /** The row at hand; null when none is chosen. */
  readonly link: Link | null;
  /** Sentences held from another row, to be linked with this one's. */
  readonly held: Picked;
  /** The row's sentences that count: all, but those the editor left out. */
  readonly picked: Picked;
  readonly canLink: boolean;
  readonly canUnlink: boolean;
  readonly canSplit: boolean;
  readonly canMerge: boolean;
  /** Whether something about this row was decided by hand. */
  readonly canReset: boolean;
  readonly toggle: (side: SideName, sentence: number) => void;
  /** Holds the row's sentences; once some are held, links them with this row's. */
  readonly hold: () => void;
  readonly clear: () => void;
  readonly unlink: () => void;
  readonly split: () => void;
  /** Makes one row of this and the next. */
  readonly merge: () => void;
  readonly reset: () => void;
}

interface PairingInput {
  readonly layout: RowLayout;
  /** Index of the chosen row's link; null when none is chosen. */
  readonly chosen: number | null;
  readonly corrections: readonly Correction[];
  readonly onCorrect: (corrections: readonly Correction[], act: Act) => void;
}

/** What the editor's hand can do with the chosen row. */
export function useManualPairing({ layout, chosen, corrections, onCorrect }: PairingInput): ManualPairing {
  const { comparison } = layout;
  const [held, setHeld] = useState<Picked>(NOTHING_PICKED);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());

  // Another row, another choice; another text, and the sentences that were held are others.
  const texts = `${comparison.original.text.length} ${comparison.revision.text.length}`;
  const [about, setAbout] = useState({ chosen, texts });
  if (about.chosen !== chosen || about.texts !== texts) {
    setAbout({ chosen, texts });
    setLeft(new Set());
    if (about.texts !== texts) setHeld(NOTHING_PICKED);
  }

  const link = chosen === null ? null : (comparison.links[chosen] ?? null);
  const picked = useMemo((): Picked => {
    if (link === null) return NOTHING_PICKED;
    const of = (side: SideName) => link[side].filter((index) => !left.has(`${side}-${index}`));
    return { original: of('original'), revision: of('revision') };
  }, [link, left]);
  const both = join(held, picked);
  const rest = link === null ? NOTHING_PICKED : { original: link.original, revision: link.revision };
  const next = link === null ? null : nextRow(layout, chosen as number);

  const correct = (made: readonly Correction[], act: Act) => {
    setHeld(NOTHING_PICKED);
    setLeft(new Set());
    onCorrect(made, act);
  };
  const isHeld = held.original.length + held.revision.length > 0;
  const isPart = left.size > 0;
  return {
    link,
    held,
    picked,
    // Linking what is linked already would change nothing, unless a sentence was left out.
    canLink: link !== null && linkable(both) && (isHeld || isPart),
    canUnlink: link !== null && linkable(picked),
    canSplit: link !== null && linkable(link) && link.original.length + link.revision.length > 2,
    canMerge: next !== null && linkable(join(rest, next)),
    canReset: link?.byHand === true,
    toggle: (side, sentence) =>
      setLeft((last) => {
        const changed = new Set(last);
        const key = `${side}-${sentence}`;
        if (!changed.delete(key)) changed.add(key);
        return changed;
      }),
    hold: () => {
      if (link === null) return;
      if ((isHeld || isPart) && linkable(both)) {
        const out = {
          original: link.original.filter((index) => !picked.original.includes(index)),
          revision: link.revision.filter((index) => !picked.revision.includes(index)),
        };
        correct(linkPicked(comparison, unlinkPicked(comparison, corrections, out), both), 'link');
      } else {
        setHeld(both);
      }
    },
    clear: () => setHeld(NOTHING_PICKED),
    unlink: () => correct(unlinkPicked(comparison, corrections, picked), 'unlink'),
    split: () => link !== null && correct(splitLink(comparison, corrections, link), 'split'),
    merge: () => next !== null && correct(linkPicked(comparison, corrections, join(rest, next)), 'merge'),
    reset: () => correct(asFound(comparison, corrections, rest), 'unlink'),
  };
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
