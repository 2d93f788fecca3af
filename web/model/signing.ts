/** What the parts of the page share where items are judged. */
import type { Mark } from '#engine';
import type { SignOff } from './sign-off.ts';
import type { Signed } from './work.ts';

/** Works on the judgements; steps in a row with the same `run` are undone as one. */
export type OnSign = (edit: (signed: readonly Signed[]) => readonly Signed[], run?: string) => void;

/** What can be done to an item, which is known by its key. The same object from one mark to the next. */
export interface SignActions {
  readonly onMark: (item: string, mark: Mark | null) => void;
  readonly onNote: (item: string, note: string) => void;
  readonly onWriting: (item: string | null) => void;
}

export interface Signing extends SignActions {
  readonly signOff: SignOff;
  /** The key of the item whose note is being written in the ledger. */
  readonly writing: string | null;
  /** What is to be heard of the last mark. */
  readonly news: string;
}
