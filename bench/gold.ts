/** The gold data that stand beside the project: drafts with their links, and texts with their sentences. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareStories, splitSentences } from '#engine';
import { type RedlineCase, showEdits } from '#training';
import { packageRoot } from '../cli/package-root.ts';
import type { Compare } from './meanings.ts';
import { type LinkedPair, type LinkMiss, linkMisses, tallyOf } from './misses.ts';
import { type Counts, compareSets, f1, NOTHING, type Score, sum } from './score.ts';

/** The folder beside the project. */
export const GOLD = join(packageRoot(), '../shared/gold');
export const hasGoldData = existsSync(GOLD);

/** The entries of one of its files, one a line. */
export function readGoldLines<T>(name: string): T[] {
  const lines = readFileSync(join(GOLD, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

export interface Draft {
  readonly id: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly links: readonly { readonly a: number; readonly b: number; readonly identical: boolean }[];
  readonly a_only: readonly number[];
  readonly b_only: readonly number[];
}

export interface DraftScores {
  readonly all: Counts;
  readonly changed: Counts;
  readonly unlinked: Counts;
  readonly misses: readonly string[];
}

/** Links of sentences as pairs; those whose sentences differ; sentences of either side without a link. Summed over all drafts. */
export function scoreDrafts(drafts: readonly Draft[], compare: Compare): DraftScores {
  const scores = drafts.map((draft) => scoreDraft(draft, compare));
  return {
    all: sum(scores.map((score) => score.all)),
    changed: sum(scores.map((score) => score.changed)),
    unlinked: sum(scores.map((score) => score.unlinked)),
    misses: [...tallyOf(scores.flatMap((score) => score.linkMisses)), ...scores.flatMap((score) => score.misses)],
  };
}

function scoreDraft(draft: Draft, compare: Compare): DraftScores & { linkMisses: readonly LinkMiss[] } {
  const comparison = compare({ sentences: [...draft.a] }, { sentences: [...draft.b] });
  const linked = comparison.links.filter(({ original, revision }) => original.length > 0 && revision.length > 0);
  const pairs = linked.flatMap(({ original, revision, moved }) =>
    original.flatMap((a) => revision.map((b) => ({ a, b, moved }))),
  );
  const keysOf = (all: readonly LinkedPair[]) => new Set(all.map(({ a, b }) => `${a} ${b}`));
  const differ = ({ a, b }: LinkedPair) => draft.a[a] !== draft.b[b];
  const aloneIn = (side: 'original' | 'revision', all: readonly string[]) => {
    const indices = new Set(linked.flatMap((link) => link[side]));
    return [...all.keys()].filter((index) => !indices.has(index)).map((index) => `${side} ${index}`);
  };
  const alone = new Set([...aloneIn('original', draft.a), ...aloneIn('revision', draft.b)]);
  const goldAlone = [...draft.a_only.map((a) => `original ${a}`), ...draft.b_only.map((b) => `revision ${b}`)];
  const misses = linkMisses(pairs, draft.links);
  return {
    all: compareSets(keysOf(pairs), keysOf(draft.links)),
    changed: compareSets(keysOf(pairs.filter(differ)), keysOf(draft.links.filter(differ))),
    unlinked: compareSets(alone, new Set(goldAlone)),
    misses: misses.map(({ kind, a, b }) => {
      return `${kind}, in ${draft.id} (${a} → ${b}):\n    ${draft.a[a] ?? ''}\n    ${draft.b[b] ?? ''}`;
    }),
    linkMisses: misses,
  };
}

/** Each two of these articles, which have nothing to do with each other: pairs of them without a link. */
export function scoreStrangers(articles: readonly SpanCase[], compare: Compare): Score {
  const misses: string[] = [];
  let [clean, pairs] = [0, 0];
  for (const [index, one] of articles.entries()) {
    for (const other of articles.slice(index + 1)) {
      pairs++;
      const { original, revision, links } = compare(one.text, other.text);
      const linked = links.filter((link) => link.original.length > 0 && link.revision.length > 0);
      if (linked.length === 0) clean++;
      const show = ({ text, sentences }: typeof original, indices: readonly number[]) =>
        indices.map((at) => text.slice(sentences[at]?.start, sentences[at]?.end)).join(' ');
      for (const link of linked) {
        misses.push(`linked:\n    ${show(original, link.original)}\n    ${show(revision, link.revision)}`);
      }
    }
  }
  return { counts: { right: clean, wrong: 0, missed: pairs - clean }, misses };
}

/** Word edits inside one link of two sentences: a case is right when they are the wanted ones. */
export function scoreWordEdits(cases: readonly RedlineCase[]): Score {
  const misses = cases.flatMap(({ language, redline, original, revision }) => {
    const linked = { original: [[0, original.length]], revision: [[0, revision.length]] } as const;
    const [before, after] = [{ sentences: [original] }, { sentences: [revision] }];
    const { links } = compareStories(before, after, { language, corrections: [linked] });
    const found = showEdits(original, revision, links[0]?.edits ?? []);
    return found === redline ? [] : [`expected ${redline}\n    found    ${found}`];
  });
  return { counts: { right: cases.length - misses.length, wrong: 0, missed: misses.length }, misses };
}

export interface SplitCase {
  readonly title?: string;
  readonly text: string;
  readonly expected: readonly string[];
}

/** The splitter to judge; the platform's own, for one, to check the judge. */
export type Splitter = (text: string) => readonly { readonly start: number; readonly end: number }[];

export const engineSplitter: Splitter = (text) => splitSentences(text, { language: 'en' });

/** A case is right when all its sentences are, white space aside. */
export function scoreExact(cases: readonly SplitCase[], split: Splitter = engineSplitter): Score {
  const misses: string[] = [];
  for (const given of cases) {
    const found = sentencesOf(given.text, split);
    if (found.join('\n') !== given.expected.map(squeeze).join('\n')) misses.push(showSplit(given, found));
  }
  return { counts: { right: cases.length - misses.length, wrong: 0, missed: misses.length }, misses };
}

/** The mean over the cases of the F1 of their sentences as a multiset. */
export function meanSentenceF1(
  cases: readonly SplitCase[],
  split: Splitter = engineSplitter,
): { mean: number; misses: readonly string[] } {
  const misses: string[] = [];
  let total = 0;
  for (const given of cases) {
    const found = sentencesOf(given.text, split);
    const left = given.expected.map(squeeze);
    let right = 0;
    for (const sentence of found) {
      const at = left.indexOf(sentence);
      if (at < 0) continue;
      left.splice(at, 1);
      right++;
    }
    const score = f1({ right, wrong: found.length - right, missed: left.length });
    if (score < 1) misses.push(showSplit(given, found));
    total += score;
  }
  return { mean: cases.length === 0 ? 1 : total / cases.length, misses };
}

function sentencesOf(text: string, split: Splitter): string[] {
  return split(text)
    .map(({ start, end }) => squeeze(text.slice(start, end)))
    .filter((sentence) => sentence !== '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function showSplit(given: SplitCase, found: readonly string[]): string {
  const list = (sentences: readonly string[]) => sentences.map((sentence) => `[${sentence}]`).join(' ');
  return `${given.title ?? 'split'}\n    expected ${list(given.expected)}\n    found    ${list(found)}`;
}

export interface SpanCase {
  readonly id: string;
  readonly text: string;
  /** In code points. */
  readonly sent_spans: readonly (readonly [number, number])[];
}

export interface SpanScores {
  readonly spans: Counts;
  /** Where one sentence ends and the next begins inside a paragraph. */
  readonly boundaries: Counts;
  readonly misses: readonly string[];
}

export function scoreSpans(cases: readonly SpanCase[], split: Splitter = engineSplitter): SpanScores {
  let spans = NOTHING;
  let boundaries = NOTHING;
  const misses: string[] = [];
  for (const { id, text, sent_spans } of cases) {
    const offsets = codePointOffsets(text);
    const gold = sent_spans.map(([start, end]) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? text.length }));
    const found = split(text).map((sentence) => trimSpan(text, sentence));
    const key = (span: { start: number; end: number }) => `${span.start} ${span.end}`;
    const goldKeys = new Set(gold.map(key));
    const foundKeys = new Set(found.map(key));
    spans = sum([spans, compareSets(foundKeys, goldKeys)]);
    boundaries = sum([boundaries, compareSets(innerBoundaries(text, found), innerBoundaries(text, gold))]);
    for (const span of gold.filter((one) => !foundKeys.has(key(one)))) {
      const over = found.filter((one) => one.start < span.end && one.end > span.start);
      const list = over.map((one) => `[${text.slice(one.start, one.end)}]`).join(' ');
      misses.push(`${id}\n    expected [${text.slice(span.start, span.end)}]\n    found    ${list}`);
    }
  }
  return { spans, boundaries, misses };
}

function trimSpan(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
}

/** Starts of the sentences that follow another one in their paragraph. */
function innerBoundaries(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Set<string> {
  const starts = new Set<string>();
  for (const [index, span] of spans.entries()) {
    const previous = spans[index - 1];
    if (previous !== undefined && !text.slice(previous.end, span.start).includes('\n')) starts.add(String(span.start));
  }
  return starts;
}

/** `offsets[n]` is where code point `n` starts in UTF-16 units; one longer than the text has code points. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    offsets.push(at);
    at += character.length;
  }
  offsets.push(at);
  return offsets;
}
