import type { RelationKind } from '#engine';
import type { ReportsMessages } from './messages.ts';

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  same: 'le même texte',
  rewrite: 'une réécriture',
  shared: 'deux articles qui ont des passages communs',
  reports: 'deux articles sur un même événement',
  unrelated: 'deux sujets différents',
};

export const reports: ReportsMessages = {
  relation: 'Ce que sont les deux textes',
  asFound: (is) => (is === null ? 'Comme reconnu' : `Comme reconnu\u202f: ${RELATIONS[is]}`),
  ruling: { rewrite: 'Une réécriture', reports: 'Deux articles sur un même événement' },
  compareAs: { rewrite: 'Comparer comme réécriture', reports: 'Comparer comme deux articles' },
  compareAsFound: 'Comparer comme reconnu',
  rename: (name) => `Renommer ${name}`,
  newName: (name) => `Source et heure de ${name}`,
};
