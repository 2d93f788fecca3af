import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { form, number } = formats;

export const result: Words['result'] = {
  summary: 'Resumen',
  coarse:
    'Estos dos textos superan la carga de cálculo habitual; algunas partes se han comparado con un método menos fino.',
  comparison: 'Comparación',
  views: 'Vistas',
  view: { aligned: 'Frases', columns: 'Columnas', redline: 'Corrección' },
  previous: 'Cambio anterior',
  next: 'Cambio siguiente',
  of: ' de ',
  changes: (count) => form(count, ' cambio', ' cambios'),
  stepOf: (step, steps) => `${number(step)} de ${number(steps)}`,
  waiting: 'Comparando',
  waitingOn: (original, revision) => `Comparando ${original} con ${revision}…`,
  again: 'Emparejando de nuevo…',
};
