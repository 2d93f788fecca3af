import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const result: Words['result'] = {
  summary: 'Überblick',
  coarse:
    'Dieses Paar war zu umfangreich für den üblichen Rechenaufwand; Teile davon wurden mit einem gröberen Verfahren verglichen.',
  comparison: 'Vergleich',
  views: 'Ansichten',
  view: { aligned: 'Satzpaare', columns: 'Spalten', redline: 'Korrektur' },
  previous: 'Vorige Änderung',
  next: 'Nächste Änderung',
  of: ' von ',
  changes: (count) => (count === 1 ? ' Änderung' : ' Änderungen'),
  stepOf: (step, steps) => `${number(step)} von ${number(steps)}`,
  waiting: 'Vergleich läuft',
  waitingOn: (original, revision) => `Verglichen wird: ${original}, ${revision} …`,
  again: 'Wird neu zugeordnet …',
};
