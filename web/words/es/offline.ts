import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const megabytes = (bytes: number) => `${formats.number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

export const offline: Words['offline'] = {
  works: 'Funciona sin conexión.',
  waiting: 'Hay un Storydiff más reciente. Al recargar se conserva su trabajo.',
  elsewhere: 'Otra ventana ya usa un Storydiff más reciente. Al recargar se conserva su trabajo.',
  reload: 'Recargar',
  later: 'Más tarde',
  tooLong:
    'Estos textos son demasiado largos para conservarlos. Exporte la comparación y recargue después la página usted mismo.',
  kept: 'Qué se guarda en este ordenador',
  copy: (bytes) => `El propio Storydiff, ${megabytes(bytes)}, para que funcione sin conexión.`,
  coming: 'El propio Storydiff se está copiando para que funcione sin conexión.',
  failed: 'El propio Storydiff no se pudo copiar: necesita la red. Lo intentará de nuevo en la próxima visita.',
  none: 'Nada del propio Storydiff: necesita la red.',
  impossible: 'Nada del propio Storydiff: este navegador no guarda aquí ninguna copia, así que necesita la red.',
  remove: 'Eliminar la copia',
  keep: 'Guardar una copia',
  work: 'Sus comparaciones con correcciones y notas, hasta que las borre de la lista de la página de inicio.',
  choices: 'Lo que ha elegido: idioma, apariencia y similares.',
  everything: 'Para eliminarlo todo de una vez, borre los datos de este sitio en los ajustes de su navegador.',
  nothingShared:
    'Lo que se compartió no contiene texto. Storydiff no sigue enlaces: comparta el texto mismo o un archivo.',
  noDesk:
    'Esta parte de la página no se pudo cargar; los textos están intactos. Conéctese a la red e inténtelo de nuevo.',
  again: 'Intentar de nuevo',
};
