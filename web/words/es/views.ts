import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted } = formats;

const where = { original: 'en el original', revision: 'en la nueva versión' };

export const views: Words['views'] = {
  aligned: 'Frases emparejadas',
  between: 'Qué relación guardan',
  notIn: { original: 'No está en el original', revision: 'No está en la nueva versión' },
  splitHere: 'Dividida aquí',
  mergedHere: 'Fusionada aquí',
  typography: 'Difiere la tipografía',
  redline: 'Corrección',
  printTitle: 'Corrección de Storydiff',
  printPair: (original, revision) => `Original: ${original}. Nueva versión: ${revision}.`,
  strip: {
    down: (from, to) => `${from} más abajo, ahora ${to}`,
    up: (from, to) => `${from} más arriba, ahora ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Dónde han quedado las ${counted(sentences, 'frase', 'frases')} del original: ${
        moved === 0 ? 'mismo orden' : counted(moved, 'desplazada', 'desplazadas')
      }, ${counted(dropped, 'suprimida', 'suprimidas')}, ${counted(added, 'añadida', 'añadidas')}.`,
  },
  furniture: {
    aside: (sides) =>
      `Elementos de página apartados, sin contar: ${sides
        .map(({ side, lines }) => `${counted(lines, 'línea', 'líneas')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Elementos de página del original', revision: 'Elementos de página de la nueva versión' },
  },
};
