import { formatsOf } from '#engine';
import type { SameMessages } from '../messages.ts';

const { counted, list, number } = formatsOf('de');

export const same: SameMessages = {
  treat: 'Als gleich behandeln',
  treatWhich: 'Als gleich behandeln …',
  key: 'gewählte Wörter als gleich behandeln',
  added: 'gilt von jetzt an als gleich.',
  undo: 'Rückgängig',
  list: 'Liste ansehen',
  option: (count) => (count === 0 ? 'Gilt als gleich …' : `Gilt als gleich: ${counted(count, 'Paar', 'Paare')} …`),
  title: 'Gilt als gleich',
  means:
    'Die Liste des Hauses: Namen, Schreibweisen und Wendungen. Wo nur sie abweichen, wird es wie Typografie gezeigt und ist kein Befund.',
  offered: 'Im Gewählten',
  holds: (count) => (count === 0 ? 'Die Liste ist leer' : `Die Liste: ${counted(count, 'Paar', 'Paare')}`),
  add: 'Aufnehmen',
  addPair: (pair) => `${pair} aufnehmen`,
  remove: 'Entfernen',
  removePair: (pair) => `${pair} entfernen`,
  removed: (pair) => `Entfernt: ${pair}.`,
  asBefore: 'Die Liste ist wie zuvor.',
  exportList: 'Exportieren',
  importList: 'Importieren …',
  fileName: 'gilt-als-gleich.txt',
  imported: (count, name, unread) =>
    `${count === 0 ? `Alles in ${name} stand schon in der Liste.` : `${counted(count, 'Paar', 'Paare')} aus ${name} aufgenommen.`}${unread.length === 0 ? '' : ` Kein Paar steht in ${unread.length === 1 ? 'Zeile' : 'den Zeilen'} ${list(unread.slice(0, 5).map(number))}${unread.length > 5 ? ' und weiteren' : ''}.`}`,
  trouble: {
    encoding: (name) => `${name} ist kein Text in UTF-8; speichern Sie die Datei so. Die Liste ist wie zuvor.`,
    empty: (name) =>
      `${name} enthält kein Paar; schreiben Sie eines je Zeile, etwa Kiev = Kyiv. Die Liste ist wie zuvor.`,
    many: (name) => `Mit ${name} würde die Liste zu lang. Die Liste ist wie zuvor.`,
  },
  keptHere:
    'Dieser Browser behält die Liste für jeden Vergleich. Sie geht in keinen Link und keine geteilte Datei ein; ein Bericht sagt, wie viele Unterschiede sie zurückhält. Die Kommandozeile liest die exportierte Datei: storydiff compare --same.',
  notShared: (count) =>
    `Ihre Liste dessen, was als gleich gilt (${counted(count, 'Paar', 'Paare')}), bleibt hier: Wer dies öffnet, sieht, was sie zurückhält.`,
};
