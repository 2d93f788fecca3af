import { formatsOf, type RelationKind } from '#engine';
import type { ReportsMessages } from '../messages.ts';

const { counted, form, number, percent } = formatsOf('en-GB');

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  same: 'the same text',
  rewrite: 'a rewrite',
  shared: 'two reports that share passages',
  reports: 'two reports of one event',
  unrelated: 'two different stories',
};

export const reports: ReportsMessages = {
  relation: 'What the two texts are',
  asFound: (is) => (is === null ? 'As found' : `As found: ${RELATIONS[is]}`),
  ruling: { rewrite: 'A rewrite', reports: 'Two reports of one event' },
  compareAs: { rewrite: 'Compare as a rewrite', reports: 'Compare as two reports' },
  compareAsFound: 'Compare as found',
  rename: (name) => `Call ${name} otherwise`,
  newName: (name) => `Source and time of ${name}`,
  swap: 'Swap the two sides',
  both: 'told by both',
  otherSpeaker: 'In another mouth',
  otherVerb: 'The same, another verb',
  previous: 'Previous thing told by both',
  next: 'Next thing told by both',
  toldByBoth: ' told by both',
  numbers: ({ original, revision }) =>
    `The numbers at an item are those of its sentences: ${original.title} → ${revision.title}.`,
  more: (count, side) => `${number(count)} more only ${side.in}`,
  fewer: (side) => `Fewer ${side.in}`,
  sharedCopy: 'Shared copy',
  readsOtherwise: (side, words) => (words === '' ? `not ${side.in}` : `${side.in}: ${words}`),
  strip: {
    own: (own, all) => `${number(own)} of ${counted(all, 'sentence', 'sentences')} its own`,
    all: ({ both, shared, own }) =>
      `What both tell: ${counted(both, 'place', 'places')}, ${counted(shared, 'passage', 'passages')} of shared copy. Told by one alone: ${own}.`,
  },
  tabs: { values: 'Values', quotes: 'Quotes', alone: 'Only one', shared: 'Shared' },
  differ: (count) => `${number(count)} ${form(count, 'differs', 'differ')}`,
  alone: 'Told by one alone',
  aloneHas: ({ quotes, sources, figures }) =>
    [
      counted(quotes, 'quote', 'quotes'),
      counted(sources, 'named source', 'named sources'),
      counted(figures, 'figure', 'figures'),
    ].join(', '),
  noQuotes: 'No quote is in both.',
  noValues: 'No value differs for the same thing.',
  noShared: 'No passage is the same in both.',
  copied: ({ original, revision }, sides) =>
    `${percent(original)} ${sides.original.in}, ${percent(revision)} ${sides.revision.in}`,
};
