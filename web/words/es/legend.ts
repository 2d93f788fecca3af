import type { Words } from '../use-words.ts';

export const legend: Words['legend'] = {
  added: 'añadido',
  addedMeans: 'solo en la nueva versión',
  dropped: 'suprimido',
  droppedMeans: 'solo en el original',
  moved: 'desplazado',
  movedMeans: 'está en otro lugar',
  quote: '«cita»',
  quoteMeans: 'palabras entre comillas',
  gone: 'sin comillas',
  goneMeans: 'las mismas palabras, ya no citadas',
  fact: 'dato',
  factMeans: 'un valor o una palabra que difiere',
  type: 'signo',
  typeMeans: 'solo difiere la tipografía',
};
