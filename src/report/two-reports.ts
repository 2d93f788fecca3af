/** The report of two reports: what both have, what differs in it, and what one alone has. */
import type {
  CommonPassage,
  FactChange,
  OwnMaterial,
  QuoteChange,
  Range,
  SideName,
  TwoReports,
  WithoutSentence,
} from '../comparison.ts';
import { figuresAlone, nameWithin } from '../facts/own-material.ts';
import { readSides } from '../facts/read-sides.ts';
import { isSameSource, namedSources } from '../quotes/named-sources.ts';
import { overlaps } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { copiedShare } from './passages.ts';

const OTHER = { original: 'revision', revision: 'original' } as const;

type QuoteList = keyof TwoReports['quotes'] | SideName;

/** What can differ for the same thing and is told as a value; a name among them. */
const VALUES: ReadonlySet<FactChange['kind']> = new Set<FactChange['kind']>([
  'number',
  'money',
  'percent',
  'date',
  'time',
  'name',
]);

/** Sorts quotes, facts and passages of two reports into the lists that an editor reads, and adds what one alone has. */
export function reportOfTwo(
  original: StoryText,
  revision: StoryText,
  quotes: readonly WithoutSentence<QuoteChange>[],
  facts: readonly WithoutSentence<FactChange>[],
  passages: readonly CommonPassage[],
): TwoReports {
  const quotesIn = (list: QuoteList) => indicesOf(quotes, (quote) => listOf(quote) === list);
  const isChanged = ({ status }: WithoutSentence<FactChange>) => status === 'changed';
  const sides = readSides(original, revision);
  const figures = figuresAlone(sides);
  const sourcesOf = (side: SideName) =>
    namedSources(sides[side].story).flatMap((source) => {
      const name = nameWithin(sides[side], source.name);
      return name === undefined ? [] : [{ ...source, name }];
    });
  const sources = { original: sourcesOf('original'), revision: sourcesOf('revision') };
  const alone = (side: SideName): OwnMaterial => ({
    quotes: quotesIn(side),
    sources: sources[side].filter((source) => !sources[OTHER[side]].some((one) => isSameSource(source, one))),
    figures: figures[side].filter(({ at }) => !facts.some((fact) => isChanged(fact) && covers(fact[side], at))),
  });
  return {
    quotes: {
      identical: quotesIn('identical'),
      differing: quotesIn('differing'),
      otherSpeaker: quotesIn('otherSpeaker'),
      reported: quotesIn('reported'),
    },
    values: indicesOf(facts, (fact) => isChanged(fact) && VALUES.has(fact.kind)),
    senses: indicesOf(facts, (fact) => isChanged(fact) && !VALUES.has(fact.kind)),
    alone: { original: alone('original'), revision: alone('revision') },
    copied: {
      original: copiedShare(original, passages, 'original'),
      revision: copiedShare(revision, passages, 'revision'),
    },
  };
}

function indicesOf<Item>(items: readonly Item[], test: (item: Item) => boolean): number[] {
  return items.flatMap((item, index) => (test(item) ? [index] : []));
}

function listOf({ status, flags }: WithoutSentence<QuoteChange>): QuoteList {
  if (status === 'dropped') return 'original';
  if (status === 'added') return 'revision';
  if (flags.includes('speaker')) return 'otherSpeaker';
  if (status === 'kept') return 'identical';
  return status === 'paraphrased' || status === 'promoted' ? 'reported' : 'differing';
}

function covers(range: Range | null, [start, end]: Range): boolean {
  return range !== null && overlaps({ start: range[0], end: range[1] }, { start, end });
}
