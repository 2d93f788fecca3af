import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const megabytes = (bytes: number) => `${formats.number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

export const offline: Words['offline'] = {
  works: 'Läuft auch ohne Netz.',
  waiting: 'Ein neueres Storydiff steht bereit. Beim Neuladen bleibt Ihre Arbeit erhalten.',
  elsewhere: 'Ein anderes Fenster nutzt schon ein neueres Storydiff. Beim Neuladen bleibt Ihre Arbeit erhalten.',
  reload: 'Neu laden',
  later: 'Später',
  tooLong:
    'Diese Texte sind zu lang, um beim Neuladen erhalten zu bleiben. Exportieren Sie den Vergleich und laden Sie die Seite dann selbst neu.',
  kept: 'Was auf diesem Computer bleibt',
  copy: (bytes) => `Storydiff selbst, ${megabytes(bytes)}, damit es ohne Netz läuft.`,
  coming: 'Storydiff selbst wird gerade kopiert, damit es ohne Netz läuft.',
  failed:
    'Storydiff selbst ließ sich nicht kopieren: Es braucht das Netz. Beim nächsten Besuch versucht es das erneut.',
  none: 'Von Storydiff selbst nichts: Es braucht das Netz.',
  impossible: 'Von Storydiff selbst nichts: Dieser Browser hält hier keine Kopie vor, es braucht also das Netz.',
  remove: 'Kopie entfernen',
  keep: 'Kopie behalten',
  work: 'Ihre Vergleiche mit Korrekturen und Notizen, bis Sie sie aus der Liste auf der Startseite löschen.',
  choices: 'Was Sie gewählt haben: Sprache, Darstellung und dergleichen.',
  everything:
    'Um alles auf einmal zu entfernen, löschen Sie in den Einstellungen des Browsers die Daten dieser Website.',
  nothingShared:
    'Was geteilt wurde, enthält keinen Text. Storydiff ruft keine Links auf: Teilen Sie den Text selbst oder eine Datei.',
  noDesk:
    'Dieser Teil der Seite ließ sich nicht laden; die Texte sind unberührt. Stellen Sie die Verbindung zum Netz her und versuchen Sie es noch einmal.',
  again: 'Noch einmal',
};
