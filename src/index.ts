/** The only door to the engine. */
export type { WordVectors } from './align/vectors.ts';
export { loadVectors } from './align/vectors.ts';
export { type CompareOptions, compareStories } from './compare.ts';
export type * from './comparison.ts';
export { terminalReport } from './report/terminal.ts';
export { findQuotesInText as findQuotes, splitSentences } from './stages.ts';
export type { Side } from './text/story.ts';
