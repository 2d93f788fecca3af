import type { Words } from '../use-words.ts';

export const legend: Words['legend'] = {
  added: 'ajouté',
  addedMeans: 'dans la nouvelle version seulement',
  dropped: 'supprimé',
  droppedMeans: 'dans l’original seulement',
  moved: 'déplacé',
  movedMeans: 'se trouve ailleurs',
  quote: '«\u202fcitation\u202f»',
  quoteMeans: 'des mots entre guillemets',
  gone: 'sans guillemets',
  goneMeans: 'les mêmes mots, qui ne sont plus cités',
  fact: 'donnée',
  factMeans: 'une valeur ou un mot qui diffère',
  type: 'signe',
  typeMeans: 'seule la typographie diffère',
};
