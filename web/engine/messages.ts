import type { CompareStage, Correction, KnownLanguage, SamePair, SentenceMeanings } from '#engine';
import type { MeaningChoice } from '../meaning/reading.ts';
import type { Ruling } from '../model/work.ts';
import type { AnswerPart, Found } from './answer-parts.ts';

/** One side as the page hands it to the engine. */
export interface StoryInput {
  readonly name: string;
  readonly text: string;
}

/** What to compare and how: everything an answer depends on. */
export interface Job {
  /** Which pair in hand it is about. */
  readonly visit: number;
  readonly original: StoryInput;
  readonly revision: StoryInput;
  /** 0 to 1. */
  readonly certainty?: number;
  /** BCP 47 tag; guessed when absent. */
  readonly language?: string;
  /** What the editor ruled that the two texts are to each other. */
  readonly as?: Ruling;
  readonly corrections: readonly Correction[];
  /** What the house takes for the same; absent while its list is empty. */
  readonly same?: readonly SamePair[];
  readonly meaning: MeaningChoice;
}

/** What the engine is asked: a job, the second time with the meanings that its first answer wanted. */
export interface Question extends Job {
  readonly meanings?: SentenceMeanings;
}

/** An answer, and what a second reading of it has still to read: nothing once it has, or where words leave no doubt. */
export interface FirstAnswer extends Found {
  readonly job: Job;
}

/** Where the thesauri are: an address for each language, or what stands before and after its tag in the address. */
export type ThesaurusPlaces = Readonly<Record<string, string>> | readonly [before: string, after: string];

/** What the page sends: first where the word vectors are, and each language's thesaurus, then any number of questions; what is practised has no answer. */
export type Request =
  | {
      readonly kind: 'vectors';
      readonly url: string;
      readonly synonyms: string;
      readonly thesauri: ThesaurusPlaces;
    }
  | ({ readonly kind: 'practise' } & Pick<Job, 'original' | 'revision'>)
  | { readonly kind: 'count'; readonly id: number; readonly text: string }
  | { readonly kind: 'languages'; readonly id: number }
  | ({ readonly kind: 'compare'; readonly id: number } & Question);

/** What the worker sends back: the answer to one request, a long one in parts before its rest, or why there is none. */
export type Answer =
  | { readonly id: number; readonly kind: 'stage'; readonly stage: CompareStage }
  | { readonly id: number; readonly kind: 'part'; readonly part: AnswerPart }
  | ({ readonly id: number; readonly kind: 'comparison' } & Found)
  | { readonly id: number; readonly kind: 'count'; readonly words: number }
  | { readonly id: number; readonly kind: 'languages'; readonly languages: readonly KnownLanguage[] }
  | { readonly id: number; readonly kind: 'failure'; readonly message: string };
