/** What the page and the readers' thread say to each other. */
import type { OpenedFile } from './open.ts';
import type { Reason, Stage } from './reasons.ts';
import type { ReadOptions } from './yield-to-ui.ts';

/** How a file is to be read, as far as it can be said in a message. */
export type How = Pick<ReadOptions, 'encoding' | 'password' | 'fragment' | 'format' | 'entries'>;

/** One file to read; a thread has one at a time. */
export interface ReadRequest extends How {
  readonly kind: 'read';
  readonly id: number;
  readonly name: string;
  /** Handed over as they are where a thread may not read a blob of the page: WebKit forbids it to a file on the disk. */
  readonly bytes: Blob | ArrayBuffer;
}

/** What came of it: one story, the two of an archive, or why there is none. */
export type ReadOutcome =
  | { readonly kind: 'files'; readonly files: readonly OpenedFile[] }
  | { readonly kind: 'problem'; readonly name: string; readonly reason: Reason };

export type ReadAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly share: number; readonly stage: Stage }
  | { readonly kind: 'outcome'; readonly id: number; readonly outcome: ReadOutcome };
