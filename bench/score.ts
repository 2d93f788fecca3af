/** How right a comparison is, judged against a gold story. */
import type { Comparison, FactChange, Quote, QuoteChange, Range, Story } from '#engine';
import { type LinkedPair, linkMisses } from './misses.ts';
import type { GoldFact, GoldQuote, GoldSide, GoldStory } from './story.ts';

/** True positives, false positives and false negatives, to be summed before a score is taken. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NOTHING: Counts = { right: 0, wrong: 0, missed: 0 };

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    NOTHING,
  );
}

/** F1 of 0 to 1; 1 where there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Counts): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Of what there is to find, the share that was found. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export interface Score {
  readonly counts: Counts;
  /** One line for each miss, for whoever looks for the cause. */
  readonly misses: readonly string[];
}

export interface StoryScore {
  readonly links: Score;
  /** Links of several sentences with several: right where exactly these stand in it. */
  readonly regroups: Score;
  readonly quotes: Score;
  readonly flags: Score;
  readonly facts: Score;
  readonly furniture: Score;
}

export function scoreStory(gold: GoldStory, comparison: Comparison): StoryScore {
  return {
    links: scoreLinks(gold, comparison),
    regroups: scoreRegroups(gold, comparison),
    ...scoreQuotes(gold, comparison),
    facts: scoreFacts(gold, comparison),
    furniture: scoreFurniture(gold, comparison),
  };
}

/**
 * Pairs of sentences. The engine may have cut its sentences elsewhere: each counts as the gold
 * sentence it shares most text with. Where gold names alternatives, the one that fits best counts,
 * and links to another are neither right nor wrong.
 */
function scoreLinks(gold: GoldStory, comparison: Comparison): Score {
  const toOriginal = goldSentences(comparison.original, gold.original);
  const toRevision = goldSentences(comparison.revision, gold.revision);
  const found = gold.links.map(() => new Map<number, boolean>());
  for (const { original, revision, moved } of comparison.links) {
    for (const r of revision) for (const o of original) found[toRevision[r] ?? -1]?.set(toOriginal[o] ?? -1, moved);
  }
  const wanted: LinkedPair[] = [];
  const counts = gold.links.map((alternatives, r) => {
    const linked = new Set(found[r]?.keys());
    const best = alternatives.toSorted(
      (a, b) => f1(overlapCounts(linked, b)) - f1(overlapCounts(linked, a)),
    )[0] as readonly number[];
    const fine = new Set(alternatives.flat());
    const wrong = [...linked].filter((o) => !fine.has(o));
    const missed = best.filter((o) => !linked.has(o));
    wanted.push(...best.map((a) => ({ a, b: r })));
    return { right: best.length - missed.length, wrong: wrong.length, missed: missed.length };
  });
  const pairs = found.flatMap((linked, b) => [...linked].map(([a, moved]) => ({ a, b, moved })));
  const isFine = ({ a, b }: LinkedPair) => gold.links[b]?.some((set) => set.includes(a)) === true;
  const linkErrors = linkMisses(pairs, wanted, isFine);
  const misses = linkErrors.map(
    ({ kind, a, b }) => `${kind}:\n    ${sentenceText(gold.original, a)}\n    ${sentenceText(gold.revision, b)}`,
  );
  return { counts: sum(counts), misses };
}

function scoreRegroups(gold: GoldStory, comparison: Comparison): Score {
  const toOriginal = goldSentences(comparison.original, gold.original);
  const toRevision = goldSentences(comparison.revision, gold.revision);
  const found = new Set<string>();
  for (const { original, revision } of comparison.links) {
    const from = [...new Set(original.map((o) => toOriginal[o]))];
    const to = [...new Set(revision.map((r) => toRevision[r]))];
    if (from.length > 1 && to.length > 1) found.add(`${from.join(' ')} → ${to.join(' ')}`);
  }
  const saying = new Map<string, number[]>();
  for (const [r, [first]] of gold.links.entries()) {
    const from = (first ?? []).toSorted((x, y) => x - y).join(' ');
    saying.set(from, [...(saying.get(from) ?? []), r]);
  }
  const wanted = [...saying].filter(([from, to]) => from.includes(' ') && to.length > 1);
  const expected = new Set(wanted.map(([from, to]) => `${from} → ${to.join(' ')}`));
  const [wrong, missed] = [
    [...found].filter((one) => !expected.has(one)),
    [...expected].filter((one) => !found.has(one)),
  ];
  const shown = (what: string) => (one: string) => {
    const [from = [], to = []] = one.split(' → ').map((side) => side.split(' ').map(Number));
    const texts = [
      ...from.map((o) => sentenceText(gold.original, o)),
      '→',
      ...to.map((r) => sentenceText(gold.revision, r)),
    ];
    return `${what}:\n    ${texts.join('\n    ')}`;
  };
  return {
    counts: { right: expected.size - missed.length, wrong: wrong.length, missed: missed.length },
    misses: [...wrong.map(shown('regrouped, where gold does not')), ...missed.map(shown('not regrouped'))],
  };
}

function overlapCounts(found: ReadonlySet<number>, gold: readonly number[]): Counts {
  const right = gold.filter((o) => found.has(o)).length;
  return { right, wrong: found.size - right, missed: gold.length - right };
}

function sentenceText(side: GoldSide, index: number): string {
  const sentence = side.sentences[index];
  return sentence === undefined ? '(no sentence)' : side.text.slice(sentence.start, sentence.end);
}

/** For each sentence of the engine the gold sentence it shares most text with; -1 where it shares none. */
function goldSentences(story: Story, gold: GoldSide): number[] {
  return story.sentences.map((sentence) => {
    let best = -1;
    let most = 0;
    for (const [index, { start, end }] of gold.sentences.entries()) {
      const shared = Math.min(end, sentence.end) - Math.max(start, sentence.start);
      if (shared > most) {
        most = shared;
        best = index;
      }
    }
    return best;
  });
}

/** An entry is right when status and both wordings are; its flags are judged apart, where gold names any. */
function scoreQuotes(gold: GoldStory, { original, revision, quotes }: Comparison): { quotes: Score; flags: Score } {
  const left = new Set(quotes);
  const misses: string[] = [];
  const flagMisses: string[] = [];
  let flagsRight = 0;
  let flagsJudged = 0;
  let right = 0;
  const sameWords = (entry: QuoteChange, wanted: GoldQuote) =>
    sameQuotes(original.text, entry.original, wanted.original) &&
    sameQuotes(revision.text, entry.revision, wanted.revision);
  const judgesFlags = gold.quotes.some((wanted) => wanted.flags !== undefined);
  for (const wanted of gold.quotes) {
    const found = [...left].find((entry) => entry.status === wanted.status && sameWords(entry, wanted));
    if (found === undefined) {
      const near = quotes.filter((entry) => sharesQuote(entry, wanted, original.text, revision.text));
      misses.push(
        `expected ${showGold(wanted)}`,
        ...near.map((entry) => `    found ${showQuote(entry, original.text, revision.text)}`),
      );
      continue;
    }
    right++;
    left.delete(found);
    if (!judgesFlags) continue;
    flagsJudged++;
    const expected = [...(wanted.flags ?? [])].sort().join(',');
    const actual = [...found.flags].sort().join(',');
    if (expected === actual) flagsRight++;
    else flagMisses.push(`flags of ${showGold(wanted)}: found ${actual || 'none'}`);
  }
  for (const entry of left) misses.push(`not in gold: ${showQuote(entry, original.text, revision.text)}`);
  return {
    quotes: { counts: { right, wrong: left.size, missed: gold.quotes.length - right }, misses },
    flags: { counts: { right: flagsRight, wrong: 0, missed: flagsJudged - flagsRight }, misses: flagMisses },
  };
}

function showGold({ status, original, revision, flags }: GoldQuote): string {
  return `${status} :: ${original.join(' + ')} :: ${revision.join(' + ')}${flags?.length ? ` :: ${flags}` : ''}`;
}

function showQuote(entry: QuoteChange, original: string, revision: string): string {
  const show = (text: string, side: readonly Quote[]) => side.map((q) => text.slice(q.start, q.end)).join(' + ');
  return `${entry.status} :: ${show(original, entry.original)} :: ${show(revision, entry.revision)} :: ${entry.flags} (${entry.severity})`;
}

/** Commas and full stops inside the marks are a matter of house style: letters and figures count. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameQuotes(text: string, found: readonly Quote[], wanted: readonly string[]): boolean {
  return (
    found.length === wanted.length &&
    found.every((quote, index) => lettersOf(text.slice(quote.start, quote.end)) === lettersOf(wanted[index] as string))
  );
}

function sharesQuote(entry: QuoteChange, wanted: GoldQuote, original: string, revision: string): boolean {
  const touches = (text: string, found: readonly Quote[], given: readonly string[]) =>
    found.some(({ start, end }) => {
      const a = lettersOf(text.slice(start, end));
      return given.some((quote) => a.includes(lettersOf(quote)) || lettersOf(quote).includes(a));
    });
  return touches(original, entry.original, wanted.original) || touches(revision, entry.revision, wanted.revision);
}

/** A fact is right when its kind or status is, and what it points at covers the gold wording, give or take three words. */
/**
 * A fact inside a quote whose words differ is right when the quote's entry shows it: the ledger reports
 * it there, once, and not among the facts.
 */
function scoreFacts(gold: GoldStory, { original, revision, quotes, facts }: Comparison): Score {
  const left = new Set(facts);
  const misses: string[] = [];
  let right = 0;
  const fits = (fact: FactChange, wanted: GoldFact) =>
    sameFact(original.text, fact.original, wanted.original) && sameFact(revision.text, fact.revision, wanted.revision);
  for (const wanted of gold.facts) {
    const found = [...left].find(
      (fact) => fits(fact, wanted) && wanted.words.every((word) => word === fact.kind || word === fact.status),
    );
    if (found !== undefined) {
      right++;
      left.delete(found);
    } else if (quotes.some((entry) => isInQuoteEdits(original.text, revision.text, entry, wanted))) {
      right++;
    } else misses.push(`expected ${wanted.words.join(' ')} :: ${wanted.original} :: ${wanted.revision}`);
  }
  const show = (text: string, range: Range | null) => (range === null ? '' : text.slice(range[0], range[1]));
  for (const fact of left) {
    const sides = `${show(original.text, fact.original)} :: ${show(revision.text, fact.revision)}`;
    misses.push(`not in gold: ${fact.kind} ${fact.status} :: ${sides} (${fact.severity})`);
  }
  return { counts: { right, wrong: left.size, missed: gold.facts.length - right }, misses };
}

/** Whether an altered or trimmed quote's own edits touch the words of a fact, on each side that has it. */
function isInQuoteEdits(original: string, revision: string, { status, edits }: QuoteChange, wanted: GoldFact): boolean {
  if (status !== 'altered' && status !== 'trimmed') return false;
  const touches = (text: string, range: Range, words: string) => {
    const edited = factWords(text.slice(...range));
    return words === '' || factWords(words).some((word) => edited.includes(word));
  };
  return edits.some(
    (edit) =>
      edit.kind !== 'typography' &&
      touches(original, edit.original, wanted.original) &&
      touches(revision, edit.revision, wanted.revision),
  );
}

const WORDS_MORE = 3;
const LETTERS_MORE = 8;

function sameFact(text: string, range: Range | null, wanted: string): boolean {
  if (range === null || wanted === '') return range === null && wanted === '';
  const found = text.slice(range[0], range[1]);
  if (lettersOf(found) === lettersOf(wanted)) return true;
  const a = factWords(found);
  const b = factWords(wanted);
  if (a.length === 1 && b.length === 1) {
    // scripts without spaces: one word is all there is
    const [x, y] = [lettersOf(found), lettersOf(wanted)];
    return (
      /[^\p{Script=Latin}\p{N}]/u.test(x) &&
      Math.abs(x.length - y.length) <= LETTERS_MORE &&
      (x.includes(y) || y.includes(x))
    );
  }
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return long.length - short.length <= WORDS_MORE && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function factWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Each line of gold's furniture must have that role, nothing else may, and none may be counted as added text. */
function scoreFurniture(gold: GoldStory, comparison: Comparison): Score {
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const side of ['original', 'revision'] as const) {
    const { text, sentences } = comparison[side];
    const lines = gold.furniture.filter((line) => line.side === side).map((line) => lettersOf(line.text));
    const covered = lines.map(() => true);
    const seen = lines.map(() => false);
    for (const sentence of sentences) {
      const letters = lettersOf(text.slice(sentence.start, sentence.end));
      const line = lines.findIndex(
        (wanted) => letters !== '' && (wanted.includes(letters) || letters.includes(wanted)),
      );
      const isFurniture = sentence.role === 'furniture';
      if (line >= 0) {
        seen[line] = true;
        covered[line] &&= isFurniture;
      } else if (isFurniture) {
        wrong++;
        misses.push(`no furniture, but set aside (${side}): ${text.slice(sentence.start, sentence.end)}`);
      }
    }
    for (const [index, line] of lines.entries()) {
      if (covered[index] && seen[index]) right++;
      else misses.push(`not set aside (${side}): ${line}`);
    }
  }
  const texts = comparison.links.filter(
    (link) =>
      link.kind === 'added' && link.revision.some((r) => comparison.revision.sentences[r]?.role !== 'furniture'),
  ).length;
  const counted = comparison.summary.links.added - texts;
  if (counted !== 0) {
    wrong += Math.abs(counted);
    misses.push(`${counted} links of furniture counted as added text`);
  }
  return { counts: { right, wrong, missed: gold.furniture.length - right }, misses };
}
