import { formatsOf } from '../formats.ts';
import type { Words } from '../use-words.ts';

export const formats = formatsOf('es');
const { counted } = formats;

export const common: Words['common'] = {
  original: 'Original',
  revision: 'Nueva versión',
  pasted: 'texto pegado',
  swap: 'Intercambiar el original y la nueva versión',
  close: 'Cerrar',
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  words: (count) => counted(count, 'palabra', 'palabras'),
  pageLanguage: 'Idioma de esta página',
};
