/** What the page and the readers' thread say to each other. */
import type { OpenedFile } from './open.ts';
import type { Reason, Stage } from './reasons.ts';

/** How a file is to be read, as far as it can be said in a message. */
export interface How {
  readonly encoding?: string;
  readonly password?: string;
  readonly fragment?: boolean;
  readonly format?: 'html';
}

/** One file to read; a thread has one at a time. */
export interface ReadRequest extends How {
  readonly kind: 'read';
  readonly id: number;
  readonly name: string;
  readonly bytes: Blob;
}

/** What came of it: one story, the two of an archive, or why there is none. */
export type ReadOutcome =
  | { readonly kind: 'files'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'problem'; readonly name: string; readonly reason: Reason };

export type ReadAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number; readonly stage: Stage }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: ReadOutcome };
