import type { ScriptGroup } from '../../start/encodings.ts';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weitere`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Westeuropäisch',
  central: 'Mitteleuropäisch',
  baltic: 'Baltisch',
  cyrillic: 'Kyrillisch',
  greek: 'Griechisch',
  turkish: 'Türkisch',
  hebrew: 'Hebräisch',
  arabic: 'Arabisch',
  vietnamese: 'Vietnamesisch',
  thai: 'Thailändisch',
  japanese: 'Japanisch',
  chinese: 'Chinesisch',
  korean: 'Koreanisch',
};

export const start: Words['start'] = {
  headline: {
    first: 'Zwei Fassungen eines Textes.',
    before: 'Was aus jedem Satz, jedem ',
    quote: 'Zitat',
    and: ' und jeder ',
    figure: 'Zahl',
    after: ' wurde.',
  },
  hint: {
    original: 'Agentur, Manuskript, Stand von gestern',
    revision: 'Redigiert, Stand von heute',
  },
  file: { original: 'Datei des Originals', revision: 'Datei der Neufassung' },
  text: { original: 'Text des Originals', revision: 'Text der Neufassung' },
  choose: 'Datei wählen',
  placeholder: 'Text hier einfügen oder eine Datei irgendwo auf der Seite ablegen',
  clear: { original: 'Original leeren', revision: 'Neufassung leeren' },
  remove: (name) => `${name} entfernen`,
  first: 'Die erste Datei kommt hierher',
  second: 'Die zweite Datei kommt hierher',
  dropHere: { original: 'Hier ablegen: das Original', revision: 'Hier ablegen: die Neufassung' },
  dropToReplace: {
    original: 'Hier ablegen, um das Original zu ersetzen',
    revision: 'Hier ablegen, um die Neufassung zu ersetzen',
  },
  privacy: 'Nichts verlässt diesen Browser.',
  privacyMore: 'Kein Hochladen, kein Konto. Liest Word, PDF, ODT, RTF, HTML, Mails, Markdown und reinen Text.',
  example: 'Beispiel ansehen',
  compare: 'Vergleichen',
  cleared: 'Die Blätter sind leer.',
  bringBack: 'Das letzte Paar zurückholen',
  long: (shown) =>
    `Zu lang, um hier bearbeitet zu werden: Die ersten ${number(shown)} Zeichen sind zu sehen, verglichen wird alles.`,

  reading: (name) => `${name} wird gelesen`,
  incoming: 'Dateien, die gelesen werden',
  cancelReading: (name) => `Lesen von ${name} abbrechen`,
  encodingOf: { original: 'Kodierung des Originals', revision: 'Kodierung der Neufassung' },
  guessed: 'geschätzt',
  group: (group) => GROUPS[group],

  bothEmpty:
    'Beide Seiten sind leer: Fügen Sie die zwei Texte ein, wählen Sie zwei Dateien oder sehen Sie das Beispiel an.',
  empty: {
    original: 'Das Original ist leer: Fügen Sie den Text ein oder wählen Sie eine Datei.',
    revision: 'Die Neufassung ist leer: Fügen Sie den Text ein oder wählen Sie eine Datei.',
  },
  wordless: {
    original: 'Im Original stehen keine Wörter, nur Zeichen und Leerraum.',
    revision: 'In der Neufassung stehen keine Wörter, nur Zeichen und Leerraum.',
  },
  tooMany: (names) =>
    `${counted(names.length, 'Datei', 'Dateien')} kamen auf einmal: ${some(names)}. Storydiff vergleicht zwei: Legen Sie das Original und die Neufassung ab.`,
  fullFolder: (folder, names) =>
    `Der Ordner ${folder} enthält ${counted(names.length, 'Datei', 'Dateien')}: ${some(names)}. Storydiff vergleicht zwei: Legen Sie das Original und die Neufassung ab.`,
  emptyFolder: (folder) => `Der Ordner ${folder} enthält keinen Text. Legen Sie das Original und die Neufassung ab.`,
  droppedText: 'Der abgelegte Text',
  longPaste: 'Der eingefügte Text ist länger als zehn Romane. Fügen Sie nur den Artikel ein.',

  whichSide: 'Auf welche Seite?',
  bothTaken: (name) => `Beide Blätter haben Text. ${name} ersetzt den, den Sie wählen.`,
  replace: { original: 'Das Original ersetzen', revision: 'Die Neufassung ersetzen' },

  changes: 'Nachverfolgte Änderungen',
  hasChanges: (name) => `${name} hat nachverfolgte Änderungen, ist also selbst schon zwei Fassungen.`,
  compareBoth: 'Die beiden vergleichen',
  allAccepted: 'Alle angenommen',
  allRejected: 'Alle abgelehnt',
  rejectedName: (name) => `${name}, Änderungen abgelehnt`,
  acceptedName: (name) => `${name}, Änderungen angenommen`,

  locked: 'Mit Passwort geschützt',
  isLocked: (name) => `${name} öffnet sich nur mit Passwort. Es wird hier einmal gebraucht und nirgends behalten.`,
  password: 'Passwort',
  wrongPassword: 'Dieses Passwort öffnet die Datei nicht. Versuchen Sie ein anderes.',
  open: 'Öffnen',
};
