import { languageOf } from '../languages/index.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Attribution } from './attribute-before.ts';
import { isTitleCase, sentenceIndex, tokensIn } from './context.ts';
import { nicknameEnd } from './nicknames.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** A passage of more words than this is somebody's speech even where nobody is named. */
const LONGEST_TERM = 3;
/** The same for scripts without spaces, whose words are counted in letters. */
const LONGEST_TERM_LETTERS = 8;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]/u;
/** Letters before a quote that a sign of a term is looked for in. */
const REACH = 48;

/**
 * Whether a passage is a term, a title or a scare quote rather than speech:
 * `the so-called “golden mile”`, `the word “freedom”`, `her novel “The Long Road”`, `a “smart” city`.
 */
export function isScareQuote(
  story: StoryText,
  span: QuotedSpan,
  source: Attribution | null,
  table: SpeechTable | undefined,
): boolean {
  const { text } = story;
  const before = text
    .slice(Math.max(0, span.outer.start - REACH), span.outer.start)
    .trimEnd()
    .toLowerCase();
  if (span.spoken) return false;
  if (nicknameEnd(story, firstAtOrAfter(story.tokens, span.outer.start)) >= 0) return true;
  const words = wordsOf(story, span);
  const hasTermSign = () =>
    table?.termSigns.some((sign) => endsWithWord(before, sign) && !isReported(before, sign, table)) === true;
  if (words.length <= LONGEST_NAME && hasTermSign()) return true;
  if (isGovernedTitle(words, before, table)) return true;
  const isNamed = isTitle(words) && afterWork(before, table);
  if (isNamed && span.ending === '') return true;
  if (source?.direct === true) return false;
  if (/[?!…]/.test(span.ending)) return false;
  if (words.length > LONGEST_NAME && hasTermSign()) return true;
  if (isSpokenBefore(text, span, source, table)) return false;
  const { marks, names } = languageOf(story.language);
  const inHeadline = isHeadline(story, span);
  const capitals = names.capitals !== 'nouns' && isTitle(words) && !inHeadline;
  if (words.length > 1 && !isWholeSentence(story, span) && capitals && !/^\s?[:,]$/.test(before.slice(-1))) return true;
  if (isNamed) return true;
  if (!/^[.?!…]$/.test(span.ending) && isWorkNamedAfter(text.slice(span.outer.end, span.outer.end + REACH), table))
    return true;
  const attributive = isAttributive(story, span, before, words, table);
  if (attributive && words.length > 2) return true;
  if (source !== null) return false;
  if (inHeadline && words.length > LONGEST_TERM) return false;
  if (table?.that.has(/([\p{L}\p{M}]+)$/u.exec(before)?.[1] ?? '') === true && words.length > 1) return false;
  if (attributive) return true;
  if (marks.quotative?.test(text.slice(span.outer.end, span.outer.end + 3)) === true) return false;
  if (isWholeSentence(story, span) || isSetAsSpeech(story, span, before)) return false;
  if (UNSPACED.test(words[0] ?? '')) return words.join('').length <= LONGEST_TERM_LETTERS;
  return words.length <= LONGEST_TERM;
}

/** `chanting “Dump Holm”`: right behind a verb of speech, which names nothing, capitals make no title. */
function isSpokenBefore(
  text: string,
  { outer }: QuotedSpan,
  source: Attribution | null,
  table: SpeechTable | undefined,
) {
  if (source?.cue == null || table === undefined || outer.start - source.cue[1] > 2 || outer.start < source.cue[1])
    return false;
  const verb = text.slice(...source.cue).toLowerCase();
  return table.cues.get(verb)?.every((cue) => !table.transitive.has(cue.verb)) === true;
}

/** `a dit « non »`, `se dit « inquiète »`: behind an auxiliary the sign is the verb of speech. */
function isReported(before: string, sign: string, table: SpeechTable): boolean {
  const word = /([\p{L}']+)\s+$/u.exec(before.slice(0, before.length - sign.length))?.[1] ?? '';
  return table.cues.has(sign) && (table.auxiliaries.has(word) || table.reflexive.has(word) || table.pronouns.has(word));
}

/** A title or name of more words is no nickname: `a kind of “we know what is good for you”`. */
const LONGEST_NAME = 4;

/** `in an interview with “Fox and Friends,”`: a name in capitals that a preposition governs. */
function isGovernedTitle(words: readonly string[], before: string, table: SpeechTable | undefined): boolean {
  const last = /([\p{L}\p{M}]+)$/u.exec(before)?.[1];
  if (last === undefined || table === undefined || words.length < 2 || !table.namesByCapital) return false;
  return (table.prepositions.has(last) || table.inside.has(last)) && isTitle(words);
}

/** Whether a passage stands in a headline set in capitals, where a capital makes no title. */
function isHeadline(story: StoryText, span: QuotedSpan): boolean {
  const sentence = story.sentences[sentenceIndex(story, span.inner.start)];
  if (sentence === undefined || sentence.role === 'body') return false;
  return isTitleCase(story, tokensIn(story, [sentence.start, sentence.end]));
}

/** Words of a phrase that stands before a noun like an adjective. */
const LONGEST_ATTRIBUTE = 4;

/** `the “don’t ask, don’t tell” policy`: between an article and a noun. */
function isAttributive(
  story: StoryText,
  span: QuotedSpan,
  before: string,
  words: readonly string[],
  table: SpeechTable | undefined,
): boolean {
  const last = /([\p{L}\p{M}]+)$/u.exec(before)?.[1] ?? '';
  if (table === undefined || !table.determiners.has(last) || words.length > LONGEST_ATTRIBUTE) return false;
  const next = /^\s([\p{Ll}]+)/u.exec(story.text.slice(span.outer.end, span.outer.end + REACH))?.[1];
  if (next === undefined || table.stops.has(next) || table.fillers.has(next)) return false;
  if (table.that.has(last) || table.determiners.has(next) || table.pronouns.has(next)) return false;
  return (
    !table.cues.has(next) && table.pastTense?.test(next) !== true && !table.inside.has(next) && !table.and.has(next)
  );
}

function endsWithWord(before: string, sign: string): boolean {
  if (!before.endsWith(sign)) return false;
  // 石狮叫作「守夜人」: no space parts words
  if (UNSPACED.test(sign)) return true;
  const edge = before[before.length - sign.length - 1];
  return edge === undefined || !/[\p{L}\p{N}]/u.test(edge);
}

/** `her novel “…”`, `the film, “…”`, `the initiative “…”`. */
function afterWork(before: string, table: SpeechTable | undefined): boolean {
  const [, last, comma] = /([\p{L}\p{M}]+)(,?)$/u.exec(before) ?? [];
  if (last === undefined || table === undefined) return false;
  return table.works.has(last) || (comma === '' && table.bearers.has(last));
}

/** `“The Long Road”, a novel by`: an apposition that says what it is. */
function isWorkNamedAfter(after: string, table: SpeechTable | undefined): boolean {
  const words = /^,?[^\S\n](?:([\p{L}\p{M}’']+)\s)?([\p{L}\p{M}]+)/u.exec(after);
  if (words === null || table === undefined) return false;
  const article = words[1]?.toLowerCase();
  if (article !== undefined && !table.determiners.has(article)) return false;
  return article !== undefined && table.works.has(words[2]?.toLowerCase() ?? '');
}

/** A word for every capital: `The Long Road`, small words of up to three letters aside. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word, index) => index === 0 || word.length > 3);
  return long.length >= Math.min(2, words.length) && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function wordsOf(story: StoryText, span: QuotedSpan): string[] {
  const words: string[] = [];
  const from = firstAtOrAfter(story.tokens, span.inner.start);
  for (let i = from; i < story.tokens.length && words.length <= 12; i++) {
    const token = story.tokens[i];
    if (token === undefined || token.start >= span.inner.end) break;
    if (token.kind !== 'mark') words.push(story.text.slice(token.start, token.end));
  }
  return words;
}

/** After a colon, or at the start of a sentence that a comma then carries on: `”Vi vann”, sade hon`. */
function isSetAsSpeech(story: StoryText, span: QuotedSpan, before: string): boolean {
  if (/[:：]$/.test(before)) return true;
  const sentence = story.sentences[sentenceIndex(story, span.inner.start)];
  const after = story.text.slice(span.outer.end, span.outer.end + 1);
  return sentence !== undefined && span.outer.start <= sentence.start && (after === ',' || span.ending === ',');
}

function isWholeSentence(story: StoryText, span: QuotedSpan): boolean {
  const sentence = story.sentences[sentenceIndex(story, span.inner.start)];
  if (sentence === undefined) return false;
  const tail = story.text.slice(span.outer.end, Math.max(span.outer.end, sentence.end));
  return span.outer.start <= sentence.start && !/[\p{L}\p{N}]/u.test(tail.slice(0, REACH));
}
