import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const share: Words['share'] = {
  button: 'Teilen',
  title: 'Diesen Vergleich teilen',
  inside: 'Der Link selbst enthält beide Texte, Ihre Zuordnungen von Hand, Notizen und Abnahme.',
  careful:
    'Kein Server bewahrt sie auf: Wer den Link hat, kann alles lesen, auch Programme, die ihn weitergeben, etwa Mail und Chat.',
  link: 'Link',
  packing: 'Wird gepackt …',
  length: (characters) => `${number(characters)} Zeichen`,
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  notCopied: 'Der Browser ließ Storydiff nicht kopieren. Der Link ist ausgewählt: Kopieren Sie ihn mit Strg+C oder ⌘C.',
  tooLong: (characters, most) =>
    `Als Link hätte dieser Vergleich ${number(characters)} Zeichen, und viele Mail- und Chatprogramme zerreißen, was länger ist als ${number(most)}. Schicken Sie ihn als Datei: Wer sie bekommt, legt sie auf der Startseite von Storydiff ab.`,
  noLink:
    'Dieser Browser kann den Link nicht herstellen. Schicken Sie den Vergleich als Datei: Wer sie bekommt, legt sie auf der Startseite von Storydiff ab.',
  file: 'Als Datei sichern',
  fileInside: 'Die Datei enthält dasselbe und öffnet sich, wenn sie auf der Startseite von Storydiff abgelegt wird.',
  saved: 'Die Datei ist gesichert.',
  fileName: 'Vergleich',
  linkTrouble: {
    broken:
      'Der Link ist nicht vollständig: Ein Teil ging unterwegs verloren. Bitten Sie noch einmal darum, oder um die Datei.',
    newer: 'Der Link stammt von einem neueren Storydiff. Laden Sie diese Seite neu, und öffnen Sie ihn dann wieder.',
    large: 'Ausgepackt ist der Link größer, als Storydiff annimmt. Bitten Sie um die beiden Texte als Dateien.',
  },
  fileTrouble: {
    broken: (name) => `${name} ist ein beschädigter Vergleich von Storydiff. Bitten Sie noch einmal darum.`,
    newer: (name) =>
      `${name} stammt von einem neueren Storydiff. Laden Sie diese Seite neu, und öffnen Sie die Datei dann wieder.`,
    large: (name) => `${name} enthält mehr, als Storydiff annimmt. Bitten Sie um die beiden Texte als Dateien.`,
  },
};
