/** The only door to the engine. */

export { weightsFor } from './align/fitted.ts';
export { KIN_FEATURES } from './align/kinship.ts';
export {
  type Lesson,
  lessonJoinables,
  lessonLinks,
  lessonOf,
  lessonPosterior,
  lessonRegroupables,
  lessonStrays,
} from './align/training.ts';
export type { WordVectors } from './align/vectors.ts';
export { loadVectors } from './align/vectors.ts';
export {
  JOIN_FEATURES,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  REGROUP_FEATURES,
  type Weights,
} from './align/weights.ts';
export { type CompareOptions, compareStories } from './compare.ts';
export type * from './comparison.ts';
export { ledgerCsv } from './report/csv.ts';
export { htmlReport } from './report/html.ts';
export { itemKeys, keyReader, type SignedKey, signedItems, signedKeys, swappedKey } from './report/item-keys.ts';
export { type MailReport, mailReport } from './report/mail.ts';
export { markdownReport } from './report/markdown.ts';
export { type Shape, shapeOf } from './report/shape.ts';
export { terminalReport } from './report/terminal.ts';
export { wordDocument } from './report/word/parts.ts';
export { findQuotesInText as findQuotes, splitSentences } from './stages.ts';
export type { Side } from './text/story.ts';
