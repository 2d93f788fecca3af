import type { Words } from '../use-words.ts';
import { whenOf } from '../when.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

const NO_SCREEN_LOSS = 'Was auf dem Bildschirm steht, bleibt.';

export const library: Words['library'] = {
  title: 'Zuletzt auf diesem Computer',
  when: whenOf('de'),
  moment: formats.moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} von ${number(toSign)} abgenommen`;
    if (toSign > 0 && signed === toSign) return ['', 'Abgenommen'];
    if (critical > 0) return [`${number(critical)} kritisch`, toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'Zitat', 'Zitate')}, nichts Kritisches`];
    const parts = [
      ...(links.reworded > 0 ? [`${number(links.reworded)} umformuliert`] : []),
      ...(links.dropped > 0 ? [`${number(links.dropped)} gestrichen`] : []),
      ...(links.added > 0 ? [`${number(links.added)} ergänzt`] : []),
    ];
    return ['', parts.length > 0 ? `Sätze: ${list(parts)}` : 'Kein Wort geändert'];
  },
  empty: 'Noch keine. Was Sie vergleichen, bleibt hier in diesem Browser, bis Sie es löschen.',
  emptyOff: 'Es wird nichts aufbewahrt: Ein Vergleich bleibt, solange seine Seite offen ist.',
  off: 'Neues wird nicht aufbewahrt. Was in der Liste steht, bleibt, bis Sie es löschen.',
  keep: 'Vergleiche auf diesem Computer aufbewahren',
  find: 'Vergleich suchen',
  found: (count) => (count === 0 ? 'Kein Vergleich dieses Namens' : counted(count, 'Vergleich', 'Vergleiche')),
  more: (count) => `${number(count)} weitere zeigen`,
  actions: (name) => `Aktionen für ${name}`,
  rename: 'Umbenennen',
  renameHint: 'die Texte bleiben, wie sie sind',
  newName: (name) => `Neuer Name für ${name}`,
  save: 'Sichern',
  delete: 'Löschen',
  deleteHint: 'vorerst umkehrbar',
  deleted: (name) => `„${name}“ ist gelöscht.`,
  undo: 'Rückgängig',
  clear: 'Alle löschen',
  clearTitle: 'Alle Vergleiche löschen?',
  clearAsk: (count) =>
    `${counted(count, 'Vergleich', 'Vergleiche')} mit allen Zuordnungen von Hand, Notizen und Abnahmen ${count === 1 ? 'verschwindet' : 'verschwinden'} von diesem Computer, ebenso der Name, mit dem Sie unterschreiben. Das lässt sich nicht rückgängig machen.`,
  cleared: 'Alle Vergleiche sind gelöscht.',
  foreign: (count) =>
    count === 1
      ? 'Ein Vergleich stammt von einer anderen Fassung von Storydiff. Er lässt sich hier nicht zeigen und bleibt, wie er ist.'
      : `${number(count)} Vergleiche stammen von einer anderen Fassung von Storydiff. Sie lassen sich hier nicht zeigen und bleiben, wie sie sind.`,
  persist: 'Der Browser kann sie löschen, wenn der Speicher fast voll ist.',
  persistAsk: 'Bitten, sie zu behalten',
  persisted: 'Der Browser behält sie, bis Sie sie löschen.',
  notPersisted: 'Der Browser war nicht einverstanden: Er kann sie löschen, wenn der Speicher fast voll ist.',
  opening: 'Der Vergleich wird geöffnet …',
  listTrouble: {
    full: 'Für diese Änderung ist auf diesem Computer kein Platz mehr. Löschen Sie Vergleiche, die nicht mehr gebraucht werden.',
    unavailable:
      'Dieser Browser lässt Storydiff nichts aufbewahren, wie in einem privaten Fenster: Ein Vergleich bleibt, solange seine Seite offen ist.',
    newer: 'Ein neueres Storydiff hat die Vergleiche übernommen: Laden Sie die Seite neu, um sie zu sehen.',
    failed:
      'Die aufbewahrten Vergleiche waren nicht zu erreichen. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  },
  keepTrouble: {
    full: `Dieser Vergleich konnte nicht aufbewahrt werden: Auf diesem Computer ist kein Platz mehr. ${NO_SCREEN_LOSS} Löschen Sie einige Vergleiche, oder geben Sie diesen als Datei weiter.`,
    unavailable: `Dieser Browser lässt Storydiff nichts aufbewahren, wie in einem privaten Fenster. ${NO_SCREEN_LOSS} Als Datei weitergegeben bleibt der Vergleich erhalten.`,
    newer: `Dieser Vergleich wird nicht aufbewahrt: Ein anderes Fenster arbeitet mit einem neueren Storydiff. ${NO_SCREEN_LOSS} Sichern Sie ihn als Datei, und laden Sie dann neu.`,
    failed: `Dieser Vergleich konnte nicht aufbewahrt werden. ${NO_SCREEN_LOSS} Die nächste Änderung versucht es wieder.`,
  },
  elsewhere:
    'Dieser Vergleich ist auch in einem anderen Fenster offen. Was Sie hier ändern, wird als Kopie aufbewahrt.',
  copied: 'Ein anderes Fenster hat diesen Vergleich offen. Ihre Änderungen stehen in einer Kopie neben dem anderen.',
  gone: {
    missing:
      'Dieser Vergleich ist nicht auf diesem Computer: Er wurde gelöscht oder in einem anderen Browser aufbewahrt.',
    foreign:
      'Dieser Vergleich stammt von einer anderen Fassung von Storydiff. Er lässt sich hier nicht zeigen und bleibt, wie er ist.',
  },
};
