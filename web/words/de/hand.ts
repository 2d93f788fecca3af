/** Zuordnung von Hand und Rückgängig. */
import type { Role } from '#engine';
import type { Act } from '../../model/history.ts';
import type { SideName } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';
import { common, formats } from './common.ts';

const { list } = formats;

const ACTS: Readonly<Record<Act, string>> = {
  text: 'die Textänderung',
  link: 'die Zuordnung',
  unlink: 'die aufgehobene Zuordnung',
  split: 'das Teilen',
  merge: 'das Zusammenlegen',
  signOff: 'die Abnahme',
  certainty: 'die geänderte Sicherheit',
  language: 'die geänderte Sprache',
  swap: 'den Tausch',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'Überschrift',
  deck: 'Vorspann',
  byline: 'Autorenzeile',
  caption: 'Bildunterschrift',
  body: 'Satz',
  correction: 'Korrekturhinweis',
  furniture: 'Beiwerk',
};

export const hand: Words['hand'] = {
  undo: (act: Act | null) =>
    act === null ? 'Rückgängig: nichts zurückzunehmen' : `Rückgängig: ${ACTS[act]} zurücknehmen`,
  redo: (act: Act | null) => (act === null ? 'Wiederholen: nichts wurde zurückgenommen' : `Wiederholen: ${ACTS[act]}`),
  failed: (reason: string) => `Der Vergleich ist gescheitert; die Texte sind unberührt. Meldung: ${reason}`,
  bar: 'Zuordnung von Hand',
  row: 'Sätze dieser Zeile',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Vorgemerkt: ${list(sentences)}. Wählen Sie die Zeile, der zugeordnet wird.`,
  heldGone: 'Was vorgemerkt war, steht nicht mehr im Text.',
  letGo: 'Loslassen',
  hold: 'Vormerken',
  link: 'Zuordnen',
  unlink: 'Lösen',
  split: 'Teilen',
  merge: 'Mit nächster zusammenlegen',
  reset: 'Wie gefunden',
  edit: 'Text bearbeiten',
  byHand: 'von Hand zugeordnet',
  byHandAlone: 'von Hand gelöst',
  editing: 'Tippen Sie in einem der Texte: Markierungen und Befunde folgen. Escape beendet.',
  editBoth: 'Beide Texte hier bearbeiten',
  done: 'Fertig',
  keys: {
    link: 'Zeile vormerken, dann eine andere zuordnen',
    others: 'lösen, teilen, mit nächster zusammenlegen, wie gefunden',
    undo: 'rückgängig, wiederholen',
  },
};
