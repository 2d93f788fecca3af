import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const find: Words['find'] = {
  title: 'Buscar en las dos versiones',
  open: 'Buscar',
  field: 'Buscar palabras',
  none: 'No se encuentra',
  place: (at, all, more) => `${number(at)} de ${more ? 'más de ' : ''}${number(all)}`,
  inSide: { original: ', en el original', revision: ', en la nueva versión' },
  previous: 'Coincidencia anterior',
  next: 'Coincidencia siguiente',
  close: 'Cerrar la búsqueda',
  where: 'Dónde buscar',
  sides: { both: 'Ambas', original: 'Original', revision: 'Nueva versión' },
  key: 'buscar palabras en las dos versiones',
};
