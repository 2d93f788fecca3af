/** The only door to the engine. */

export type { WordVectors } from './align/vectors.ts';
export { loadVectors } from './align/vectors.ts';
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
