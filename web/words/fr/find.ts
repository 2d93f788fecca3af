import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const find: Words['find'] = {
  title: 'Rechercher dans les deux versions',
  open: 'Rechercher',
  field: 'Rechercher des mots',
  none: 'Introuvable',
  place: (at, all, more) => `${number(at)} sur ${more ? 'plus de ' : ''}${number(all)}`,
  inSide: { original: ', dans l’original', revision: ', dans la nouvelle version' },
  previous: 'Occurrence précédente',
  next: 'Occurrence suivante',
  close: 'Fermer la recherche',
  where: 'Où chercher',
  sides: { both: 'Les deux', original: 'Original', revision: 'Nouvelle version' },
  key: 'rechercher des mots dans les deux versions',
};
