import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted } = formats;

const where = { original: 'dans l’original', revision: 'dans la nouvelle version' };

export const views: Words['views'] = {
  aligned: 'Phrases appariées',
  between: 'Leur rapport',
  notIn: { original: 'Absente de l’original', revision: 'Absente de la nouvelle version' },
  splitHere: 'Scindée ici',
  mergedHere: 'Fusionnée ici',
  typography: 'La typographie diffère',
  redline: 'Épreuve',
  printTitle: 'Épreuve Storydiff',
  printPair: (original, revision) => `Original\u202f: ${original}. Nouvelle version\u202f: ${revision}.`,
  strip: {
    down: (from, to) => `${from} plus bas, désormais ${to}`,
    up: (from, to) => `${from} plus haut, désormais ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Ce que sont devenues les ${counted(sentences, 'phrase', 'phrases')} de l’original\u202f: ${
        moved === 0 ? 'ordre conservé' : counted(moved, 'déplacée', 'déplacées')
      }, ${counted(dropped, 'supprimée', 'supprimées')}, ${counted(added, 'ajoutée', 'ajoutées')}.`,
  },
  furniture: {
    aside: (sides) =>
      `Habillage de page mis à part, non compté\u202f: ${sides
        .map(({ side, lines }) => `${counted(lines, 'ligne', 'lignes')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Habillage de l’original', revision: 'Habillage de la nouvelle version' },
  },
};
