import type { ReactNode } from 'react';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { ItemActions, Signing } from '../model/sign-off.ts';
import type { DrawWording } from '../ui/wordings.tsx';

/** What each list of the ledger gets. */
export interface ListProps {
  readonly layout: RowLayout;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly wording: DrawWording;
  readonly signing: Signing;
  readonly actions: ItemActions;
  /** What can be done to all that the filter lets through. */
  readonly forAll: ReactNode;
  /** The items judged since the filter was set: they keep their place until it is set again. */
  readonly stays: ReadonlySet<string>;
}
