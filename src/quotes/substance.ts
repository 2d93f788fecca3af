import { diffArrays } from 'diff';
import type { Range } from '../comparison.ts';
import { foldWord } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isContent, stem } from './content.ts';
import type { Said } from './said.ts';
import { speechOf } from './speech/tables.ts';

/** A story with the ranges that stand inside marks, in order: reported speech is looked for outside them. */
export interface Reported {
  readonly story: StoryText;
  readonly marked: readonly Range[];
}

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
/** Up to this many content words a quote is a phrase inside somebody else's sentence. */
const PHRASE = 3;
/** Words looked at in linked sentences; a sentence of more is no sentence. */
const MOST_WORDS = 400;
/** What an unmatched word costs a passage that grows across it. */
const GAP = 0.34;
/** A word of grammar of the quote inside the passage. */
const GRAMMAR = 0.15;

interface Word {
  readonly key: string;
  readonly stem: string;
  readonly content: boolean;
  readonly token: Token;
}

/**
 * Where `other` carries the substance of a quote without marks: in the sentences linked to the quote's
 * own, beside them, in `gap` (sentences without a link where its own would have come), or, nearly word
 * for word, anywhere. Null when nothing does. The range is the tightest
 * stretch of whole words. Symmetric: the same question finds paraphrases in the revision and, asked of
 * the original, what a promoted quote was made of.
 */
export function findSubstance(
  said: Said,
  own: Reported,
  other: Reported,
  linked: readonly number[],
  gap: readonly number[],
  find: (stems: readonly string[]) => readonly number[],
): Range | null {
  const wanted = new Set(said.words.filter((word) => word.content).map((word) => word.stem));
  if (linked.length > 0) {
    const words = wordsOf(other, linked);
    const replaced = wanted.size <= PHRASE ? betweenAnchors(said, own, words) : null;
    const hits = countHits(wanted, words);
    if (replaced !== null && (hits > 0 || fits(replaced, said))) return replaced;
    if (hits > 0 && enough(hits, wanted.size)) return passage(said, words);
    const fresh = freshWords(said, own, other, words);
    if (fresh !== null) return (hits > 1 ? passage(said, words) : null) ?? fresh;
    const beside = wordsOf(other, neighbours(linked, other.story));
    const near = countHits(wanted, beside);
    if (near >= 2 && near >= SHARE_BESIDE * wanted.size) return passage(said, beside);
  }
  for (const sentence of gap) {
    const words = wordsOf(other, [sentence]);
    const hits = countHits(wanted, words);
    if (hits < SHARE_LINKED * wanted.size || hits === 0) continue;
    if (hits >= 2 || namesSpeaker(said, words)) return passage(said, words);
  }
  if (wanted.size < ENOUGH_HITS) return null;
  for (const sentence of find(Array.from(wanted))) {
    const words = wordsOf(other, [sentence]);
    const hits = countHits(wanted, words);
    const share = hits >= MANY_HITS ? SHARE_OF_MANY : SHARE_ANYWHERE;
    if (hits >= ENOUGH_HITS && hits >= share * wanted.size) return passage(said, words);
  }
  return null;
}

/** Whether the words name who spoke the quote: `Ostrander described the silence as even worse`. */
function namesSpeaker(said: Said, words: readonly Word[]): boolean {
  const name = said.quote.speakerName?.split(/\s+/).at(-1);
  if (name === undefined) return false;
  const key = foldWord(name);
  return words.some((word) => word.key.replace(/'s?$/, '') === key);
}

function enough(hits: number, wanted: number): boolean {
  if (wanted <= PHRASE) return hits >= 1;
  return hits >= 2 && hits >= SHARE_LINKED * wanted;
}

/** The words of sentences outside every pair of marks. */
function wordsOf({ story, marked }: Reported, sentences: readonly number[]): Word[] {
  const words: Word[] = [];
  for (const sentence of sentences) {
    const from = story.tokenStart[sentence] ?? 0;
    const to = Math.min(story.tokenStart[sentence + 1] ?? from, from + MOST_WORDS);
    for (let i = from; i < to; i++) {
      const token = story.tokens[i] as Token;
      if (token.kind === 'mark' || insideAny(marked, token)) continue;
      const content = isContent(token.key, story.language);
      words.push({ key: token.key, stem: stem(token.key, story.language), content, token });
    }
  }
  return words;
}

function insideAny(ranges: readonly Range[], token: Token): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ranges[middle] as Range)[0] <= token.start) low = middle + 1;
    else high = middle;
  }
  const before = ranges[low - 1];
  return before !== undefined && token.start < before[1];
}

function countHits(wanted: ReadonlySet<string>, words: readonly Word[]): number {
  const found = new Set<string>();
  for (const word of words) if (wanted.has(word.stem)) found.add(word.stem);
  return found.size;
}

function neighbours(linked: readonly number[], story: StoryText): number[] {
  const first = linked[0] ?? 0;
  const last = linked.at(-1) ?? 0;
  return [first - 1, ...linked, last + 1].filter((index) => index >= 0 && index < story.sentences.length);
}

/**
 * What stands in the place of a phrase: between the words that stood on both its sides.
 * `a more “lasting solution” than` and `a more sustainable solution than` give `sustainable solution`.
 * Null where the words around it are gone, moved apart, or now stand side by side.
 */
function betweenAnchors(said: Said, own: Reported, words: readonly Word[]): Range | null {
  const around = sentenceWords(own, said);
  const pairs = aligned(around.words, words);
  let left = -1;
  let right = words.length;
  let leftGap = around.from;
  let rightGap = around.words.length - around.to;
  for (const [a, b] of pairs) {
    if (a < around.from) {
      left = b;
      leftGap = around.from - 1 - a;
    } else if (a >= around.to) {
      right = b;
      rightGap = a - around.to;
      break;
    }
  }
  const distance = 2;
  if (leftGap > distance || rightGap > distance || right - left <= 1) return null;
  const between = words.slice(left + 1, right);
  if (between.length > 3 * said.words.length + 3 || !between.some((word) => word.content)) return null;
  return span(between);
}

function fits(range: Range, said: Said): boolean {
  return range[1] - range[0] <= 3 * (said.quote.end - said.quote.start) + 12;
}

/** The words of a quote's own sentences, with where the quote stands among them. */
function sentenceWords({ story }: Reported, said: Said): { words: Word[]; from: number; to: number } {
  const words: Word[] = [];
  let from = 0;
  let to = 0;
  for (let s = said.sentences[0]; s <= said.sentences[1] && words.length < MOST_WORDS; s++) {
    const first = story.tokenStart[s] ?? 0;
    const last = Math.min(story.tokenStart[s + 1] ?? first, first + MOST_WORDS);
    for (let i = first; i < last; i++) {
      const token = story.tokens[i] as Token;
      if (token.kind === 'mark') continue;
      if (token.end <= said.quote.start) from = words.length + 1;
      if (token.start < said.quote.end) to = words.length + 1;
      words.push({
        key: token.key,
        stem: stem(token.key, story.language),
        content: isContent(token.key, story.language),
        token,
      });
    }
  }
  return { words, from, to: Math.max(from, to) };
}

/** Pairs of indices of equal words, in order. */
function aligned(a: readonly Word[], b: readonly Word[]): [number, number][] {
  const changes = diffArrays(
    a.map((word) => word.stem),
    b.map((word) => word.stem),
    { maxEditLength: MOST_WORDS },
  );
  const pairs: [number, number][] = [];
  let atA = 0;
  let atB = 0;
  for (const { count, added, removed } of changes ?? []) {
    if (added) atB += count;
    else if (removed) atA += count;
    else for (let i = 0; i < count; i++) pairs.push([atA++, atB++]);
  }
  return pairs;
}

/** A quote that makes up this share of its sentence is what the sentence was linked for. */
const DOMINANT = 0.6;
/** Words of content that a linked sentence must say beyond what stood around the quote. */
const FRESH = 2;

/**
 * What a linked sentence says beyond the words around the quote, where the quote is most of its own sentence:
 * `“We will fight this in every court,” Brell said` became `Brell vowed a legal battle`, where only what
 * is reported can be new. Null where the quote is a part of a longer sentence, or where nothing is new.
 */
function freshWords(said: Said, own: Reported, other: Reported, words: readonly Word[]): Range | null {
  const { words: all, from, to } = sentenceWords(own, said);
  if (to - from < DOMINANT * all.length || to - from <= PHRASE) return null;
  const frame = new Set(all.filter((_, index) => index < from || index >= to).map((word) => word.stem));
  const fresh = words.filter((word) => word.content && !frame.has(word.stem));
  if (fresh.length < FRESH) return null;
  return span(afterVerb(fresh, words, other.story.language));
}

/** What is reported stands after the reporting verb as a rule: `Brell vowed [a legal battle]`. */
function afterVerb(fresh: readonly Word[], words: readonly Word[], language: string): readonly Word[] {
  const cues = speechOf(language)?.cues;
  let from = -1;
  for (const [index, word] of words.entries()) if (from < 0 && cues?.has(word.key) === true) from = index + 1;
  if (from < 0) return fresh;
  while (from < words.length && /^(?:that|dass|que|qu')$/.test(words[from]?.key ?? '')) from++;
  const rest = words.slice(from);
  const content = rest.filter((word) => word.content);
  const last = fresh.at(-1);
  if (content.length < FRESH || last === undefined) return fresh;
  return rest.filter((word) => word.token.start <= last.token.start);
}

/**
 * The stretch of words that carries most of the quote for its length: every word of the quote counts for
 * it, every other word a little against it (the best sum of a run, Kadane's method).
 */
function passage(said: Said, words: readonly Word[]): Range | null {
  const content = new Set(said.words.filter((word) => word.content).map((word) => word.stem));
  const grammar = new Set(said.words.filter((word) => !word.content).map((word) => word.key));
  let best = 0;
  let bestFrom = -1;
  let bestTo = -1;
  let sum = 0;
  let from = 0;
  for (const [index, word] of words.entries()) {
    const gain = content.has(word.stem) ? 1 : grammar.has(word.key) ? GRAMMAR : -GAP;
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += gain;
    if (sum > best && gain >= 1) {
      best = sum;
      bestFrom = from;
      bestTo = index + 1;
    }
  }
  if (bestFrom < 0) return null;
  while (bestFrom < bestTo - 1 && !content.has((words[bestFrom] as Word).stem)) bestFrom++;
  return span(words.slice(...withVerbatimEdges(said, words, bestFrom, bestTo)));
}

/** Takes in the words of grammar that stand beside a passage just as in the quote: `[will] carry three times as much snow`. */
function withVerbatimEdges(said: Said, words: readonly Word[], from: number, to: number): [number, number] {
  const keys = said.words.map((word) => word.key);
  let first = from;
  let last = to;
  let left = keys.indexOf((words[from] as Word).key);
  while (left > 0 && first > 0 && words[first - 1]?.key === keys[left - 1]) {
    first--;
    left--;
  }
  let right = keys.lastIndexOf((words[to - 1] as Word).key);
  while (right >= 0 && right + 1 < keys.length && words[last]?.key === keys[right + 1]) {
    last++;
    right++;
  }
  return [first, last];
}

function span(words: readonly Word[]): Range | null {
  const first = words[0];
  const last = words.at(-1);
  return first === undefined || last === undefined ? null : [first.token.start, last.token.end];
}
