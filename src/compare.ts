import { alignStories } from './align/align.ts';
import { readCorrections } from './align/corrections.ts';
import type { Pair } from './align/pairs.ts';
import type { Thesaurus } from './align/thesaurus.ts';
import type { SentenceMeanings, WordVectors } from './align/vectors.ts';
import type { Comparison, Correction, Reason, Story } from './comparison.ts';
import { describeLinks } from './edits/links.ts';
import { describePhrases } from './edits/phrases.ts';
import { compareFacts } from './facts/compare-facts.ts';
import { readCoverage } from './facts/coverage.ts';
import { type Lexicon, lexiconOf, THESAURI } from './facts/lexicon.ts';
import { primaryTag } from './languages/index.ts';
import { en } from './messages/en.ts';
import { reasonText } from './messages/reason-text.ts';
import { nameSpeakers, tellByHand } from './quotes/by-hand.ts';
import { findQuotes } from './quotes/find.ts';
import { matchQuotes } from './quotes/match.ts';
import { commonPassages, withCredits } from './report/passages.ts';
import { quotesOfReports, quotesOfStrangers } from './report/quotes-of-reports.ts';
import { isOfReports, relationOf } from './report/relation.ts';
import { factsOfReports, linksOfReports } from './report/reports.ts';
import { messagesOfReports } from './report/sides.ts';
import { reusedWords, summarise } from './report/summary.ts';
import { countTreatedAsSame } from './report/treated-as-same.ts';
import { reportOfTwo } from './report/two-reports.ts';
import type { SamePair } from './text/same-list.ts';
import { languagesOf, readStories, type Side, type StoryText } from './text/story.ts';

export interface CompareOptions {
  /** BCP 47 tag of both stories, where a side does not name its own; guessed when absent. */
  readonly language?: string;
  /** Without vectors everything works on words alone. */
  readonly vectors?: WordVectors;
  /** The thesaurus of a language, by its primary tag; asked for those of `thesauriFor` alone. Without it no words are weighed. */
  readonly thesaurus?: (language: string) => Thesaurus | undefined;
  /**
   * The second reading: what one encoder, that reads words in context, makes of sentences, by their text: a vector of unit
   * length, or with it one of each piece that it read, by which rewordings are told from others far better.
   * `sentencesToRead` names those that help; of the others words alone are asked.
   */
  readonly meanings?: SentenceMeanings;
  /** How sure a pairing must be, 0 to 1: higher links less and errs less. */
  readonly certainty?: number;
  /** What an editor ruled that the two texts are to each other; it overrules what was found. */
  readonly as?: 'rewrite' | 'reports';
  /** Names, spellings and phrases that the house takes for the same: where they alone differ it is typography. */
  readonly same?: readonly SamePair[];
  /** Work units (scored sentence pairs) the alignment may spend; `precise` tells when they ran out. */
  readonly budget?: number;
  /** What an editor decided by hand; it overrules the alignment and everything follows it. */
  readonly corrections?: readonly Correction[];
  /** Hears which stage begins, so that a caller can show how far a long comparison is. */
  readonly onStage?: (stage: CompareStage) => void;
}

/** The stages that take long where the stories are, in their order. */
export const COMPARE_STAGES = ['links', 'quotes', 'words', 'facts'] as const;

/** A stage, and how many sentences each side has. */
export interface CompareStage {
  readonly at: (typeof COMPARE_STAGES)[number];
  readonly original: number;
  readonly revision: number;
}

/**
 * What became of every sentence, quote and fact of `original` in `revision`.
 * Pure and synchronous; the result validates against the schema `storydiff/comparison/1`.
 */
export function compareStories(original: Side, revision: Side, options: CompareOptions = {}): Comparison {
  const [before, after] = readStories(original, revision, options.language, options.same);
  const begin = (at: CompareStage['at']) =>
    options.onStage?.({ at, original: before.sentences.length, revision: after.sentences.length });
  const corrections = options.corrections ?? [];
  begin('links');
  const rulings = readCorrections(corrections, 'links', before.sentences, after.sentences);
  const alignment = alignStories(before, after, { ...options, rulings });
  begin('quotes');
  const read = { original: findQuotes(before), revision: findQuotes(after) };
  const speakers = readCorrections(corrections, 'speakers', read.original, read.revision);
  const spans = {
    original: nameSpeakers(read.original, 'original', speakers, corrections),
    revision: nameSpeakers(read.revision, 'revision', speakers, corrections),
  };
  const paired = readCorrections(corrections, 'pairs', spans.original, spans.revision);
  begin('words');
  const describe = (pairs: readonly Pair[]) =>
    describePhrases(before, after, describeLinks(before, after, pairs), spans);
  const found = describe(alignment.pairs);
  const words = reusedWords(before, after, found);
  const copied = commonPassages(before, after, spans);
  const isRead = options.meanings !== undefined;
  const relation = relationOf(before, after, found, words, copied, {
    told: alignment.asReports,
    as: options.as,
    oneEvent: alignment.oneEvent === true,
    mutual: alignment.mutual,
  });
  const inReports = isOfReports(relation);
  const passages = inReports ? withCredits(copied, before, after) : [];
  const links = inReports ? linksOfReports(describe(alignment.asReports)) : found;
  const matched = matchQuotes(before, after, spans.original, spans.revision, links, isRead, paired);
  const { reasons } = inReports ? messagesOfReports({ original: before, revision: after }, en) : en;
  const withReason = <Finding extends Reason>(finding: Finding) => ({
    ...finding,
    reason: reasonText(finding, reasons),
  });
  const tellQuotes = inReports ? quotesOfReports : relation.is === 'unrelated' ? quotesOfStrangers : null;
  const quotes = (tellQuotes?.(matched, before, after) ?? matched).map(tellByHand).map(withReason);
  begin('facts');
  const nearness = inReports ? alignment.nearness : null;
  const compared = compareFacts(before, after, links, quotes, nearness, lexiconIn(before.language, options));
  const facts = (inReports ? factsOfReports(compared, links) : compared).map(withReason);
  const applied = new Set([...rulings, ...speakers, ...paired].map(({ correction }) => correction));
  return {
    schema: 'storydiff/comparison/1',
    precise: alignment.precise,
    original: shown(before),
    revision: shown(after),
    links,
    quotes,
    facts,
    summary: {
      ...summarise(before, after, links, quotes, facts, relation),
      coverage: {
        original: readCoverage(before.language, lexiconIn(before.language, options)),
        revision: readCoverage(after.language, lexiconIn(after.language, options)),
      },
      ...countTreatedAsSame(before, after, found),
    },
    ...(inReports ? { passages, reports: reportOfTwo(before, after, quotes, facts, passages) } : {}),
    ...(applied.size === 0 ? {} : { corrections: corrections.filter((_, index) => applied.has(index)) }),
  };
}

/** The languages, by their primary tags, whose thesauri a comparison asks for; `language` as in its options. */
export function thesauriFor(original: Side, revision: Side, language?: string): string[] {
  const tags = languagesOf(original, revision, language).map(primaryTag);
  return [...new Set(tags)].filter((tag) => THESAURI.includes(tag));
}

/** What tells in a language which words may stand for each other. */
function lexiconIn(language: string, { vectors, thesaurus }: CompareOptions): Lexicon | undefined {
  const primary = primaryTag(language);
  return lexiconOf(language, vectors, THESAURI.includes(primary) ? thesaurus?.(primary) : undefined);
}

function shown({ name, language, text, sentences }: StoryText): Story {
  return { name, language, text, sentences };
}
