import type { RelationKind } from '#engine';
import type { ReportsMessages } from './messages.ts';

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
};
