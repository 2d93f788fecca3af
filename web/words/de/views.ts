import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, number } = formats;

const where = { original: 'im Original', revision: 'in der Neufassung' };

export const views: Words['views'] = {
  aligned: 'Einander zugeordnete Sätze',
  between: 'Wie sie zueinander stehen',
  notIn: { original: 'Nicht im Original', revision: 'Nicht in der Neufassung' },
  splitHere: 'Hier geteilt',
  mergedHere: 'Hier zusammengelegt',
  typography: 'Typografie weicht ab',
  redline: 'Korrektur',
  printTitle: 'Storydiff-Korrektur',
  printPair: (original, revision) => `Original: ${original}. Neufassung: ${revision}.`,
  strip: {
    down: (from, to) => `${from} nach unten, jetzt ${to}`,
    up: (from, to) => `${from} nach oben, jetzt ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Wo die ${counted(sentences, 'Satz', 'Sätze')} des Originals geblieben sind: ${
        moved === 0 ? 'Reihenfolge beibehalten' : `${number(moved)} an andere Stelle verschoben`
      }, ${number(dropped)} gestrichen, ${number(added)} ergänzt.`,
  },
  furniture: {
    aside: (sides) =>
      `Beiwerk der Seite, nicht mitgezählt: ${sides
        .map(({ side, lines }) => `${counted(lines, 'Zeile', 'Zeilen')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Beiwerk des Originals', revision: 'Beiwerk der Neufassung' },
  },
};
