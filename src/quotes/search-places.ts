import type { Link } from '../comparison.ts';
import { appendTo, memoise } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { stem } from './content.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotedStory } from './reported-passage.ts';
import { findByStems, indexByStem } from './stem-index.ts';

/** A side of the comparison. */
export type SideName = 'original' | 'revision';

/** One side of the comparison: its story, its quotes, and which links each sentence stands in. */
export interface QuoteSide extends QuotedStory {
  readonly name: SideName;
  readonly quotes: readonly QuoteText[];
  readonly links: readonly Link[];
  readonly linksOf: ReadonlyMap<number, readonly number[]>;
}

/** Indexes the links (by number) of each sentence of a side. */
export function indexLinks(links: readonly Link[], side: SideName): Map<number, number[]> {
  const linksOf = new Map<number, number[]>();
  for (const [index, link] of links.entries()) for (const sentence of link[side]) appendTo(linksOf, sentence, index);
  return linksOf;
}

/** Sentences of a quote whose links are looked up; a quote of more is found by its words. */
const MOST_SENTENCES = 40;

/** The links that a quote's sentences stand in. */
export function linksOfQuote({ sentences: [first, last] }: QuoteText, { linksOf }: QuoteSide): number[] {
  const found = new Set<number>();
  for (let sentence = first; sentence <= Math.min(last, first + MOST_SENTENCES); sentence++) {
    for (const link of linksOf.get(sentence) ?? []) found.add(link);
  }
  return Array.from(found);
}

/** The other side's sentences that are linked to a quote's own, in order. */
export function linkedSentences(quoteText: QuoteText, own: QuoteSide, other: QuoteSide): number[] {
  const sentences = linksOfQuote(quoteText, own).flatMap((link) => own.links[link]?.[other.name] ?? []);
  return Array.from(new Set(sentences)).sort((a, b) => a - b);
}

/** Sentences before and after a linked one in which an unlinked one is looked for. */
const GAP_REACH = 2;

/**
 * The other side's sentences where a quote's own would have come: those its neighbours are linked to (`around`), and
 * those without a link near them (`gap`). A rewrite of a quote alone often shares too little for a link, and one
 * that was merged with its neighbour is found only there.
 */
export function sentencesNear(
  { sentences: [first, last] }: QuoteText,
  own: QuoteSide,
  other: QuoteSide,
): { gap: number[]; around: number[] } {
  const gap = new Set<number>();
  const around = new Set<number>();
  for (let distance = 0; distance <= GAP_REACH; distance++) {
    const links = [first - distance, last + distance].flatMap((sentence) => own.linksOf.get(sentence) ?? []);
    for (const sentence of links.flatMap((link) => own.links[link]?.[other.name] ?? [])) {
      if (distance <= 1) around.add(sentence);
      for (let near = sentence - GAP_REACH; near <= sentence + GAP_REACH; near++) {
        if (other.story.sentences[near]?.role === 'body' && isUnlinked(other, near)) gap.add(near);
      }
    }
  }
  return { gap: Array.from(gap), around: Array.from(around) };
}

function isUnlinked({ linksOf, links }: QuoteSide, sentence: number): boolean {
  return (linksOf.get(sentence) ?? []).every((id) => {
    const link = links[id];
    return link === undefined || link.original.length === 0 || link.revision.length === 0;
  });
}

/** A word in more sentences than this does not help to find one. */
const COMMONEST = 40;
/** Words of a quote that are looked up. */
const MOST_LOOKUPS = 60;
/** Sentences that are tried, and the fewest words that each must share. */
const MOST_SENTENCES_FOUND = 3;
const LEAST_SHARED = 2;

const indexSentences = memoise(({ sentences, tokens, tokenStart, language }: StoryText) =>
  indexByStem(
    sentences.map((_, s) =>
      tokens
        .slice(tokenStart[s], tokenStart[s + 1])
        .flatMap(({ kind, key }) => (kind === 'mark' ? [] : [stem(key, language)])),
    ),
    COMMONEST,
  ),
);

/** The three sentences of a story that share most of these stems, best first. */
export function sentencesWith(story: StoryText, stems: readonly string[]): number[] {
  return findByStems(indexSentences(story), stems.slice(0, MOST_LOOKUPS))
    .filter(([, shared]) => shared >= LEAST_SHARED)
    .slice(0, MOST_SENTENCES_FOUND)
    .map(([sentence]) => sentence);
}
