import type { Mark } from '#engine';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { form, list, moment, number } = formats;

const marks: Readonly<Record<Mark, string>> = { ok: 'OK', query: 'Frage', fix: 'Ändern' };

export const signoff: Words['signoff'] = {
  title: 'Abnahme',
  titleOf: (item) => `Abnahme: ${item}`,
  marks,
  open: 'Offen',
  addNote: 'Notiz',
  editNote: 'Notiz ändern',
  note: 'Notiz',
  noteOn: (item) => `Notiz zu: ${item}`,
  noteKeys: 'Eingabe behält die Notiz, Umschalt und Eingabe beginnen eine neue Zeile.',
  number,
  moment,
  ofTotal: (total) => `von ${number(total)} abgenommen`,
  progress: (done, total) => `${number(done)} von ${number(total)} abgenommen`,
  progressShort: (done, total) => `${number(done)} von ${number(total)}`,
  all: (total) => (total === 1 ? 'Der eine Befund ist abgenommen' : `Alle ${number(total)} abgenommen`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [`${number(query)} ${form(query, 'Frage', 'Fragen')}`] : []),
      ...(fix > 0 ? [`${number(fix)} zu ändern`] : []),
      ...(open > 0 ? [`${number(open)} offen`] : []),
    ]),
  nothing: 'Nichts Kritisches oder Gravierendes',
  next: 'Nächster',
  nextLong: 'Nächster offener Befund',
  sheet: 'Bogen',
  marked: (mark, done, total) =>
    `${mark === null ? 'Wieder offen' : marks[mark]}. ${number(done)} von ${number(total)} abgenommen.`,
  noneOf: { open: 'Hier ist nichts offen.', query: 'Hier gibt es keine Fragen.', fix: 'Hier ist nichts zu ändern.' },
  keys: {
    marks: 'der gewählte Befund: OK, Frage, Ändern',
    note: 'Notiz zum gewählten Befund',
    next: 'nächster offener Befund',
    sheet: 'Abnahmebogen',
  },
  sheetTitle: 'Abnahmebogen',
  print: 'Drucken',
  others: 'Ebenfalls vermerkt',
  numbers: 'Die Zahlen an einem Befund sind die seiner Sätze: Original → Neufassung.',
  goTo: (place, item) => `Zu ${place}: ${item}`,
  allDone: 'Jeder kritische und gravierende Befund ist abgenommen.',
  nothingLong:
    'Kein Zitat und kein Fakt dieser beiden Fassungen ist kritisch oder gravierend: Es gibt keinen einzelnen Befund abzunehmen.',
  name: 'Name',
  nameKept: 'Bleibt nur in diesem Browser und steht in dem, was Sie exportieren.',
  signature: 'Unterschrift',
  date: 'Datum',
};
