import type { SideName } from '#engine';
import type { Choice } from '../model/choice.ts';
import type { Folds } from '../model/folds.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { LayerTable } from './layers.ts';

/** What every view draws from. */
export interface Reading {
  readonly layout: RowLayout;
  readonly layers: LayerTable;
  readonly chosen: Choice | null;
  /** The links that `chosen` is about. */
  readonly chosenLinks: ReadonlySet<number>;
  readonly showTypography: boolean;
  /** The unchanged stretches that are folded, and how to open the one of a link. */
  readonly folds: Folds & { readonly open: (link: number) => void };
  readonly onChoose: (choice: Choice) => void;
  /** Chooses a row, to pair its sentences by hand. */
  readonly onHand: (choice: Choice) => void;
  /** Calls a side otherwise. */
  readonly onRename: (side: SideName, name: string) => void;
}

const quiet = new WeakMap<object, Reading>();

/** The reading with nothing chosen; the same object for the same answer, whatever is chosen. */
export function unchosen(reading: Reading): Reading {
  const known = quiet.get(reading.layers);
  if (known !== undefined) return known;
  const made: Reading = { ...reading, chosen: null, chosenLinks: new Set() };
  quiet.set(reading.layers, made);
  return made;
}
