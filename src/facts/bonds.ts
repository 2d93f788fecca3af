import type { Nearness } from '../align/reports.ts';
import type { Link } from '../comparison.ts';
import { gather } from '../text/collections.ts';
import { factTablesOf } from './languages.ts';
import type { FactSide, FactSides } from './side.ts';

/** What speaks for two sentences telling of one thing. */
export interface Bond {
  /** How many content words both have. */
  readonly shared: number;
  /** The cosine of their meanings; null where one was not read. */
  readonly nearness: number | null;
  /** Their share among all that either could stand for by its meaning; 0 where one was not read. */
  readonly share: number;
  /** Whether one of them is a lead. */
  readonly isLead: boolean;
  /** Words of the longest of them. */
  readonly length: number;
}

/** A lead is the first sentence of a story's body, or the second. */
const LEAD_SENTENCES = 2;

function isLeadOf({ story }: FactSide): (sentence: number) => boolean {
  const first = story.sentences.findIndex(({ role }) => role === 'body');
  return (sentence) => sentence < first + LEAD_SENTENCES;
}

export type LinkedSentences = Pick<Link, 'original' | 'revision'>;

/** What ties sentences of either side. */
export function bondIn({ original, revision }: FactSides, nearness: Nearness): (link: LinkedSentences) => Bond {
  const stems = (side: FactSide, sentences: readonly number[]) => {
    const { small } = factTablesOf(side.story.language).lookup;
    const words = gather(sentences, (s) => side.words[s] ?? []);
    return new Set(gather(words, ({ kind, key, stem }) => (kind === 'word' && !small.has(key) ? [stem] : [])));
  };
  const lengthOf = (side: FactSide, sentence: number) =>
    (side.words[sentence] ?? []).filter(({ kind }) => kind !== 'mark').length;
  const isLead = { original: isLeadOf(original), revision: isLeadOf(revision) };
  return (link) => {
    const others = stems(revision, link.revision);
    const near = link.original.flatMap((a) => link.revision.flatMap((b) => nearness(a, b) ?? []));
    return {
      shared: [...stems(original, link.original)].filter((stem) => others.has(stem)).length,
      nearness: near.length === 0 ? null : Math.max(...near.map(({ cosine }) => cosine)),
      share: Math.max(0, ...near.map(({ share }) => share)),
      isLead: link.original.some(isLead.original) || link.revision.some(isLead.revision),
      length: Math.max(
        ...link.original.map((sentence) => lengthOf(original, sentence)),
        ...link.revision.map((sentence) => lengthOf(revision, sentence)),
      ),
    };
  };
}
