/** An answer in parts: each is received in a moment, where a long answer as a whole would stop the page. */
import type { Comparison } from '#engine';
import type { SentenceToRead } from '../meaning/reading.ts';

/** What the engine's thread found for a question: the comparison, and what a second reading of it would read. */
export interface Found {
  readonly comparison: Comparison;
  readonly unread: readonly SentenceToRead[];
}

/** The lists that grow with the stories. */
interface Lists {
  readonly originalSentences: readonly Comparison['original']['sentences'][number][];
  readonly revisionSentences: readonly Comparison['original']['sentences'][number][];
  readonly links: readonly Comparison['links'][number][];
  readonly quotes: readonly Comparison['quotes'][number][];
  readonly facts: readonly Comparison['facts'][number][];
  readonly unread: readonly SentenceToRead[];
}

type ListName = keyof Lists;

/** A run of items of one list, in their order. */
export type AnswerPart = {
  readonly [Name in ListName]: { readonly list: Name; readonly items: Lists[Name] };
}[ListName];

const NAMES: readonly ListName[] = ['originalSentences', 'revisionSentences', 'links', 'quotes', 'facts', 'unread'];
/** So many items are received in a few milliseconds. */
const MOST = 600;

/** The answer with empty lists, and what belongs in them; no parts where the whole is no more than one. */
export function splitAnswer(found: Found): { readonly rest: Found; readonly parts: readonly AnswerPart[] } {
  const lists = listsOf(found);
  if (NAMES.reduce((sum, list) => sum + lists[list].length, 0) <= MOST) return { rest: found, parts: [] };
  const parts = NAMES.flatMap((list) =>
    Array.from(
      { length: Math.ceil(lists[list].length / MOST) },
      (_, part) => ({ list, items: lists[list].slice(part * MOST, (part + 1) * MOST) }) as AnswerPart,
    ),
  );
  return { rest: withLists(found, emptyLists()), parts };
}

/** Puts together what `splitAnswer` took apart, each part as it comes: when the rest comes there is next to nothing to do. */
export function answerCollector(): { add: (part: AnswerPart) => void; whole: (rest: Found) => Found } {
  const lists = emptyLists();
  let isWhole = true;
  return {
    add: ({ list, items }) => {
      isWhole = false;
      for (const item of items) (lists[list] as unknown[]).push(item);
    },
    whole: (rest) => (isWhole ? rest : withLists(rest, lists)),
  };
}

function emptyLists(): Lists {
  return { originalSentences: [], revisionSentences: [], links: [], quotes: [], facts: [], unread: [] };
}

function listsOf({ comparison: { original, revision, links, quotes, facts }, unread }: Found): Lists {
  return {
    ...{ originalSentences: original.sentences, revisionSentences: revision.sentences },
    ...{ links, quotes, facts, unread },
  };
}

function withLists(
  { comparison }: Found,
  { originalSentences, revisionSentences, links, quotes, facts, unread }: Lists,
): Found {
  const original = { ...comparison.original, sentences: originalSentences };
  const revision = { ...comparison.revision, sentences: revisionSentences };
  return { comparison: { ...comparison, original, revision, links, quotes, facts }, unread };
}
