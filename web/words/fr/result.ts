import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { form, number } = formats;

export const result: Words['result'] = {
  summary: 'Résumé',
  coarse:
    'Ces deux textes dépassent la charge de calcul habituelle\u202f; certains passages ont été comparés avec une méthode moins fine.',
  comparison: 'Comparaison',
  views: 'Affichages',
  view: { aligned: 'Phrases', columns: 'Colonnes', redline: 'Épreuve' },
  previous: 'Modification précédente',
  next: 'Modification suivante',
  of: ' sur ',
  changes: (count) => form(count, ' modification', ' modifications'),
  stepOf: (step, steps) => `${number(step)} sur ${number(steps)}`,
  waiting: 'Comparaison en cours',
  waitingOn: (original, revision) => `Comparaison en cours\u202f: ${original} et ${revision}…`,
  again: 'Nouvel appariement en cours…',
};
