import type { Comparison } from '#engine';

/** One side as the page hands it to the engine. */
export interface StoryInput {
  readonly name: string;
  readonly text: string;
}

/** What to compare and how: everything an answer depends on. */
export interface Job {
  readonly original: StoryInput;
  readonly revision: StoryInput;
  /** 0 to 1. */
  readonly certainty?: number;
  /** BCP 47 tag; guessed when absent. */
  readonly language?: string;
}

export interface Request extends Job {
  readonly id: number;
}

/** What the worker sends back: the answer to one request, or why there is none. */
export type Answer =
  | { readonly id: number; readonly kind: 'comparison'; readonly comparison: Comparison }
  | { readonly id: number; readonly kind: 'failure'; readonly message: string };
