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
  skipToTexts: 'Ir a los dos textos',
  skipToComparison: 'Ir a la comparación',
  edit: 'Editar',
  fresh: 'Nuevo',
  backToTexts: 'Volver a los dos textos',
};
