/** The only door to the engine. */

export { carriedCorrections } from './align/carry-corrections.ts';
export { loadThesaurus, type Thesaurus } from './align/thesaurus.ts';
export type { SentenceMeanings, SentenceReading, WordVectors } from './align/vectors.ts';
export { loadVectors } from './align/vectors.ts';
export { COMPARE_STAGES, type CompareOptions, type CompareStage, compareStories, thesauriFor } from './compare.ts';
export type * from './comparison.ts';
export { isTypographic } from './edits/typographic.ts';
export { type KnownLanguage, type KnownWords, knownLanguages } from './facts/coverage.ts';
export { en as ENGLISH } from './messages/en.ts';
export { formatsOf, isUnknownLanguage } from './messages/formats.ts';
export { LOCALES, loadMessages } from './messages/load.ts';
export type { FactGroup, Locale, Messages, SidesWords, SideWords } from './messages/messages.ts';
export { type ReasonPiece, reasonPieces } from './messages/reason-text.ts';
export { mayBeSame } from './quotes/content.ts';
export { sentencesToRead } from './reading.ts';
export { coverageLines, sameLines } from './report/coverage-text.ts';
export { ledgerCsv } from './report/csv.ts';
export { worstFirst } from './report/gravest.ts';
export { htmlReport } from './report/html.ts';
export type { ReportFont } from './report/html-fonts.ts';
export { itemKeys, keyReader, type SignedKey, signedItems, signedKeys, swappedKey } from './report/item-keys.ts';
export { itemText } from './report/item-text.ts';
export { type MailReport, mailReport } from './report/mail.ts';
export { markdownReport } from './report/markdown.ts';
export {
  type ChangeKind,
  isFurniture,
  isNews,
  isOfKind,
  numbersText,
  roleOf,
  sentenceNumbers,
  sentencesOfFact,
  weightOf,
} from './report/numbering.ts';
export { readAhead } from './report/read-ahead.ts';
export { withNewItems, withoutSetAside, withReview } from './report/set-aside.ts';
export { SEVERITIES } from './report/severity.ts';
export { type Shape, shapeOf } from './report/shape.ts';
export { messagesFor, sideWords, tellsReports } from './report/sides.ts';
export { terminalReport } from './report/terminal.ts';
export { factGroup, isSilentCut, type VerdictPart, verdictOf } from './report/verdict.ts';
export { reportsVerdictOf } from './report/verdict-reports.ts';
export { type Phrase, type VerdictLine, verdictLines, verdictTitle, wordVerdict } from './report/verdict-text.ts';
export { storyDocument, wordDocument } from './report/word/parts.ts';
export { countWordsInText as countWords, findQuotesInText as findQuotes, splitSentences } from './stages.ts';
export { MOST_PAIRS, readSameList, type SamePair, samePair, unreadLines, writeSameList } from './text/same-list.ts';
export type { Side } from './text/story.ts';
export { headOf, showSteeringInName } from './text/visible.ts';
