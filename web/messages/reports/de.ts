import type { RelationKind } from '#engine';
import type { ReportsMessages } from './messages.ts';

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  same: 'derselbe Text',
  rewrite: 'eine Überarbeitung',
  shared: 'zwei Berichte mit gemeinsamen Passagen',
  reports: 'zwei Berichte über ein Ereignis',
  unrelated: 'zwei verschiedene Geschichten',
};

export const reports: ReportsMessages = {
  relation: 'Was die beiden Texte sind',
  asFound: (is) => (is === null ? 'Wie erkannt' : `Wie erkannt: ${RELATIONS[is]}`),
  ruling: { rewrite: 'Eine Überarbeitung', reports: 'Zwei Berichte über ein Ereignis' },
  compareAs: { rewrite: 'Als Überarbeitung vergleichen', reports: 'Als zwei Berichte vergleichen' },
  compareAsFound: 'Wie erkannt vergleichen',
  rename: (name) => `${name} umbenennen`,
  newName: (name) => `Quelle und Uhrzeit von ${name}`,
};
