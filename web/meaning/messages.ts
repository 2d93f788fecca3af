import type { SentenceReading } from '#engine';
import type { SentenceToRead } from './reading.ts';

/** What the page asks of the encoder's thread. */
export interface ReadRequest {
  readonly id: number;
  readonly list: readonly SentenceToRead[];
  /** The folder of the encoder's files, with a slash at its end. */
  readonly folder: string;
  /** Whether what is loaded is kept for work without a network. */
  readonly keep: boolean;
}

/** Why sentences could not be read: a file that cannot be had, one that is damaged, a browser that cannot, or no encoder. */
export type ReadTrouble = 'missing' | 'damaged' | 'unable' | 'absent';

/** What the thread answers: how far it is, the meanings, or why there are none. */
export type ReadAnswer =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number }
  | { readonly id: number; readonly kind: 'meanings'; readonly meanings: ReadonlyMap<string, SentenceReading> }
  | { readonly id: number; readonly kind: 'trouble'; readonly trouble: ReadTrouble };
