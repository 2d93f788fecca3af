import type { Range } from '../comparison.ts';
import { foldWord } from '../text/fold.ts';
import { indexAt } from '../text/ranges.ts';
import type { Token } from '../text/tokens.ts';
import { isContent, spokenKey, stem } from './content.ts';
import type { QuoteText } from './quote-text.ts';
import {
  densestPassage,
  fitsPhrase,
  PHRASE,
  passageBetweenAnchors,
  passageOfNewWords,
  type QuotedStory,
  type ReportedWord,
} from './reported-passage.ts';
import { type QuoteSide, sentencesNear, sentencesWith } from './search-places.ts';
import { speechOf } from './speech-table.ts';

/*
 * Shares of a quote's content words that a passage must carry. A linked sentence agrees in speaker and
 * surroundings already; beside one, half; anywhere else nearly all, and in numbers that cannot be chance.
 */
const SHARE_LINKED = 0.3;
const SHARE_BESIDE = 0.5;
const SHARE_ANYWHERE = 0.75;
const ENOUGH_HITS = 3;
const SHARE_OF_MANY = 0.55;
const MANY_HITS = 4;
/** Tokens of a sentence that are read. */
const MOST_WORDS = 400;

/**
 * Where `other` carries the substance of a quote without marks: in the sentences linked to the quote's
 * own, beside them, in `gap` (sentences without a link where its own would have come), in those `around`
 * when they name the speaker too, or, nearly word for word, anywhere. Null when nothing does. The range is the tightest
 * stretch of whole words. Symmetric: the same question finds paraphrases in the revision and, asked of
 * the original, what a promoted quote was made of.
 */
export function findReportedSpeech(
  quoteText: QuoteText,
  own: QuoteSide,
  other: QuoteSide,
  linked: readonly number[],
): Range | null {
  const wanted = evidenceOf(quoteText, own);
  const promotes = own.name === 'revision';
  const inLinked = linked.length === 0 ? null : findInLinked(quoteText, own, other, linked, wanted);
  if (inLinked !== null) return inLinked;
  if (promotes && wanted.size < LEAST_EVIDENCE) return null;
  const firstThat = (sentences: readonly number[], carries: (hits: number, words: ReportedWord[]) => boolean) => {
    for (const sentence of sentences) {
      const words = wordsOf(other, [sentence]);
      const hits = countHits(wanted, words);
      if (promotes && !isEvidence(hits, wanted.size)) continue;
      if (hits > 0 && carries(hits, words)) return densestPassage(quoteText, words, other.story.text);
    }
    return null;
  };
  const { gap, around } = sentencesNear(quoteText, own, other);
  const isEnough = (hits: number) => hits >= (hits >= MANY_HITS ? SHARE_OF_MANY : SHARE_ANYWHERE) * wanted.size;
  return (
    firstThat(gap, (hits, words) => {
      if (sharesFigure(quoteText, words)) return true;
      return hits >= SHARE_LINKED * wanted.size && (hits >= 2 || namesSpeaker(quoteText, words));
    }) ??
    firstThat(around, (hits, words) => hits >= SHARE_ANYWHERE * wanted.size && namesSpeaker(quoteText, words)) ??
    (wanted.size < ENOUGH_HITS
      ? null
      : firstThat(sentencesWith(other.story, Array.from(wanted)), (hits) => hits >= ENOUGH_HITS && isEnough(hits)))
  );
}

/** Whether a passage shares no content word with a quote: what it carries was found by meaning, or by its place alone. */
export function isInOtherWords(quoteText: QuoteText, own: QuoteSide, other: QuoteSide, passage: Range): boolean {
  const inPassage = wordsOf(other, [indexAt(other.story.sentences, passage[0])]).filter(
    ({ token }) => token.start >= passage[0] && token.end <= passage[1],
  );
  return countHits(evidenceOf(quoteText, own), inPassage) === 0;
}

/** Content words that marks around reported words must share with them, and their share of the quote's. */
const LEAST_EVIDENCE = 2;
const SHARE_OF_EVIDENCE = 0.5;

/** Whether so many common words of a quote show that it was made of what the original only reported. */
function isEvidence(hits: number, wanted: number): boolean {
  return hits >= LEAST_EVIDENCE && hits >= SHARE_OF_EVIDENCE * wanted;
}

/** The stems of a quote's content words, without names and verbs of speech, which any sentence on the subject has. */
function evidenceOf(quoteText: QuoteText, own: QuoteSide): ReadonlySet<string> {
  const { story } = own;
  const { words } = quoteText;
  const content = words.filter((word) => word.content);
  const table = speechOf(story.language);
  const plain = content.filter(
    (word) =>
      !(table?.namesByCapital === true && word.capital && word !== words[0]) && table?.cues.has(word.key) !== true,
  );
  const promotes = own.name === 'revision' && !quoteText.quote.scare;
  return new Set((plain.length > 0 || promotes ? plain : content).map((word) => word.stem));
}

/** The passage in the sentences linked to a quote's own, or in those right beside them. */
function findInLinked(
  quoteText: QuoteText,
  own: QuoteSide,
  other: QuoteSide,
  linked: readonly number[],
  wanted: ReadonlySet<string>,
): Range | null {
  const { text, language, sentences } = other.story;
  const words = wordsOf(other, linked);
  const replaced = wanted.size <= PHRASE ? passageBetweenAnchors(quoteText, own, words) : null;
  const hits = countHits(wanted, words);
  const promotes = own.name === 'revision';
  if (promotes && wanted.size >= LEAST_EVIDENCE && !isEvidence(hits, wanted.size)) return null;
  if (promotes && hits === 0 && !quoteText.quote.scare) return null;
  const says = replaced !== null && !isAttribution(replaced, words, language);
  if (says && (hits > 0 || fitsPhrase(replaced, quoteText))) return replaced;
  if (hits > 0 && isEnoughInLink(hits, wanted.size)) return densestPassage(quoteText, words, text);
  const added = promotes ? null : passageOfNewWords(quoteText, own, other, words);
  if (added !== null) return (hits > 1 ? densestPassage(quoteText, words, text) : null) ?? added;
  const nearby = [(linked[0] ?? 0) - 1, ...linked, (linked.at(-1) ?? 0) + 1];
  const beside = wordsOf(
    other,
    nearby.filter((index) => index >= 0 && index < sentences.length),
  );
  const near = countHits(wanted, beside);
  return near >= 2 && near >= SHARE_BESIDE * wanted.size ? densestPassage(quoteText, beside, text) : null;
}

/** `he said`, `the minister`: what names the speaker beside another quote carries the substance of none. */
function isAttribution(range: Range, words: readonly ReportedWord[], language: string): boolean {
  const table = speechOf(language);
  if (table === undefined) return false;
  return words.every(
    ({ token, content, key }) =>
      token.start < range[0] || token.end > range[1] || !content || table.roles.has(key) || table.cues.has(key),
  );
}

/** Whether a figure of three digits or more stands in both: nothing else in a story has the same one by chance. */
function sharesFigure(quoteText: QuoteText, words: readonly ReportedWord[]): boolean {
  const figures = new Set(quoteText.words.filter((word) => /\d{3}/.test(word.key)).map((word) => word.key));
  return figures.size > 0 && words.some((word) => figures.has(word.key));
}

/** Whether the words name who spoke the quote: `Ostrander described the silence as even worse`. */
function namesSpeaker(quoteText: QuoteText, words: readonly ReportedWord[]): boolean {
  const name = quoteText.quote.speakerName?.split(/\s+/).at(-1);
  if (name === undefined) return false;
  const key = foldWord(name);
  return words.some((word) => word.key.replace(/'s?$/, '') === key);
}

function isEnoughInLink(hits: number, wanted: number): boolean {
  if (wanted <= PHRASE) return hits >= 1;
  return hits >= 2 && hits >= SHARE_LINKED * wanted;
}

/** The words of sentences outside every pair of marks. */
function wordsOf({ story, quotedRanges }: QuotedStory, sentences: readonly number[]): ReportedWord[] {
  const words: ReportedWord[] = [];
  for (const sentence of sentences) {
    const from = story.tokenStart[sentence] ?? 0;
    const to = Math.min(story.tokenStart[sentence + 1] ?? from, from + MOST_WORDS);
    for (let i = from; i < to; i++) {
      const token = story.tokens[i] as Token;
      if (token.kind === 'mark' || indexAt(quotedRanges, token.start) >= 0) continue;
      const key = spokenKey(token.key, story.language);
      const content = isContent(token.key, story.language);
      words.push({ key, stem: stem(key, story.language), content, token });
    }
  }
  return words;
}

function countHits(wanted: ReadonlySet<string>, words: readonly ReportedWord[]): number {
  const found = new Set<string>();
  for (const word of words) if (wanted.has(word.stem)) found.add(word.stem);
  return found.size;
}
