/** An answer in parts: each is received in a moment, where a long answer as a whole would stop the page. */
import type { Comparison } from '#engine';

/** The lists that grow with the stories. */
type ListName = 'originalSentences' | 'revisionSentences' | 'links' | 'quotes' | 'facts';

type Item = Comparison['links'][number] | Comparison['quotes'][number] | Comparison['facts'][number] | Sentence;
type Sentence = Comparison['original']['sentences'][number];

/** A run of items of one list, in their order. */
export interface AnswerPart {
  readonly list: ListName;
  readonly items: readonly Item[];
}

const LISTS: readonly ListName[] = ['originalSentences', 'revisionSentences', 'links', 'quotes', 'facts'];
/** So many items are received in a few milliseconds. */
const MOST = 600;

/** The comparison with empty lists, and what belongs in them; no parts where the whole is no more than one. */
export function splitAnswer(comparison: Comparison): {
  readonly rest: Comparison;
  readonly parts: readonly AnswerPart[];
} {
  const lists = LISTS.map((list) => ({ list, items: itemsOf(comparison, list) }));
  if (lists.reduce((sum, { items }) => sum + items.length, 0) <= MOST) return { rest: comparison, parts: [] };
  const parts: AnswerPart[] = [];
  for (const { list, items } of lists) {
    for (let from = 0; from < items.length; from += MOST) parts.push({ list, items: items.slice(from, from + MOST) });
  }
  const { original, revision } = comparison;
  const rest: Comparison = {
    ...comparison,
    original: { ...original, sentences: [] },
    revision: { ...revision, sentences: [] },
    links: [],
    quotes: [],
    facts: [],
  };
  return { rest, parts };
}

/** The comparison that `splitAnswer` took apart. */
export function joinAnswer(rest: Comparison, parts: readonly AnswerPart[]): Comparison {
  if (parts.length === 0) return rest;
  const listOf = <T extends Item>(name: ListName) => {
    const found: T[] = [];
    for (const { list, items } of parts) if (list === name) for (const item of items) found.push(item as T);
    return found;
  };
  return {
    ...rest,
    original: { ...rest.original, sentences: listOf('originalSentences') },
    revision: { ...rest.revision, sentences: listOf('revisionSentences') },
    links: listOf('links'),
    quotes: listOf('quotes'),
    facts: listOf('facts'),
  };
}

function itemsOf(comparison: Comparison, list: ListName): readonly Item[] {
  if (list === 'originalSentences') return comparison.original.sentences;
  if (list === 'revisionSentences') return comparison.revision.sentences;
  return comparison[list];
}
