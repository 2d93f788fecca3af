/** Appariement à la main et annulation. */
import type { Role } from '#engine';
import type { Act } from '../../model/history.ts';
import type { SideName } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';
import { common, formats } from './common.ts';

const { list } = formats;

const ACTS: Readonly<Record<Act, string>> = {
  text: 'la modification du texte',
  link: 'l’appariement',
  unlink: 'la dissociation',
  split: 'la scission',
  merge: 'la fusion',
  signOff: 'la validation',
  certainty: 'le changement de certitude',
  language: 'le changement de langue',
  swap: 'l’échange',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'titre',
  deck: 'chapô',
  byline: 'signature',
  caption: 'légende',
  body: 'phrase',
  correction: 'rectificatif',
  furniture: 'habillage',
};

export const hand: Words['hand'] = {
  undo: (act: Act | null) => (act === null ? 'Annuler\u202f: rien à annuler' : `Annuler ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Rétablir\u202f: rien n’a été annulé' : `Rétablir ${ACTS[act]}`),
  failed: (reason: string) => `La comparaison a échoué\u202f; les textes sont intacts. Message\u202f: ${reason}`,
  bar: 'Appariement à la main',
  row: 'Phrases de cette ligne',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Retenu\u202f: ${list(sentences)}. Choisissez la ligne à apparier.`,
  heldGone: 'Ce qui était retenu n’est plus dans le texte.',
  letGo: 'Lâcher',
  hold: 'Retenir pour apparier',
  link: 'Apparier',
  unlink: 'Dissocier',
  split: 'Scinder',
  merge: 'Fusionner avec la suivante',
  reset: 'Appariement d’origine',
  edit: 'Modifier le texte',
  byHand: 'appariée à la main',
  byHandAlone: 'dissociée à la main',
  editing: 'Écrivez dans l’un des textes\u202f: les signes et le relevé suivent. Échap pour finir.',
  editBoth: 'Modifier les deux textes sur place',
  done: 'Terminé',
  keys: {
    link: 'retenir la ligne, puis lui en apparier une autre',
    others: 'dissocier, scinder, fusionner avec la suivante, appariement d’origine',
    undo: 'annuler, rétablir',
  },
};
