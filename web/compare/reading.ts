import type { Choice } from '../model/choice.ts';
import type { Desk } from '../model/desk.ts';
import type { LayerTable } from './layers.ts';

/** What every view draws from. */
export interface Reading {
  readonly desk: Desk;
  readonly layers: LayerTable;
  readonly chosen: Choice | null;
  /** The links that `chosen` is about. */
  readonly chosenLinks: ReadonlySet<number>;
  readonly showTypography: boolean;
  readonly onChoose: (choice: Choice) => void;
}
