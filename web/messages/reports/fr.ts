import { formatsOf, type RelationKind } from '#engine';
import type { ReportsMessages } from '../messages.ts';

const { counted, form, number, percent } = formatsOf('fr-FR');

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
  swap: 'Intervertir les deux textes',
  both: 'dans les deux',
  otherSpeaker: 'Dans une autre bouche',
  otherVerb: 'Identique, autre verbe',
  previous: 'Passage commun précédent',
  next: 'Passage commun suivant',
  toldByBoth: ' dans les deux',
  numbers: ({ original, revision }) =>
    `Les numéros sont ceux des phrases\u202f: ${original.title} → ${revision.title}.`,
  more: (count, side) => `${number(count)} de plus seulement ${side.in}`,
  fewer: (side) => `Moins ${side.in}`,
  sharedCopy: 'Passage commun',
  readsOtherwise: (side, words) => (words === '' ? `pas ${side.in}` : `${side.in}\u202f: ${words}`),
  strip: {
    own: (own, all) => `${number(own)} sur ${counted(all, 'phrase', 'phrases')} ici seulement`,
    all: ({ both, shared, own }) =>
      `Ce que disent les deux\u202f: ${counted(both, 'passage', 'passages')}, ${counted(shared, 'copie commune', 'copies communes')}. D’un seul côté\u202f: ${own}.`,
  },
  tabs: { values: 'Données', quotes: 'Citations', alone: 'À part', shared: 'Commun' },
  differ: (count) => `${number(count)} ${form(count, 'diffère', 'diffèrent')}`,
  alone: 'D’un seul côté',
  aloneHas: ({ quotes, sources, figures }) =>
    [
      counted(quotes, 'citation', 'citations'),
      counted(sources, 'source nommée', 'sources nommées'),
      counted(figures, 'chiffre', 'chiffres'),
    ].join(', '),
  noQuotes: 'Aucune citation n’est dans les deux.',
  noValues: 'Aucune donnée ne diffère pour la même chose.',
  noShared: 'Aucun passage n’est le même dans les deux.',
  copied: ({ original, revision }, sides) =>
    `${percent(original)} ${sides.original.in}, ${percent(revision)} ${sides.revision.in}`,
};
