/** Appariement à la main et annulation. */
import type { Role } from '#engine';
import type { SideName } from '../../model/desk.ts';
import type { Act } from '../../model/history.ts';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { list } = formats;

const ACTS: Readonly<Record<Act, string>> = {
  text: 'la modification du texte',
  link: 'le lien',
  unlink: 'la dissociation',
  split: 'la division',
  merge: 'la réunion',
  signOff: 'la validation',
  certainty: 'le changement de certitude',
  language: 'le changement de langue',
  swap: 'l’échange',
};

const SIDES: Readonly<Record<SideName, string>> = { original: 'Original', revision: 'Révision' };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'titre',
  deck: 'chapeau',
  byline: 'signature',
  caption: 'légende',
  body: 'phrase',
  correction: 'rectificatif',
  furniture: 'habillage',
};

export const hand: Words['hand'] = {
  undo: (act: Act | null) => (act === null ? 'Annuler : rien à annuler' : `Annuler ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Rétablir : rien n’a été annulé' : `Rétablir ${ACTS[act]}`),
  failed: (reason: string) => `La comparaison a échoué ; les textes sont intacts. Message : ${reason}`,
  bar: 'Appariement à la main',
  row: 'Phrases de cette ligne',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Retenu : ${list(sentences)}. Choisissez la ligne à lier.`,
  letGo: 'Lâcher',
  hold: 'Retenir pour lier',
  link: 'Lier',
  unlink: 'Dissocier',
  split: 'Diviser',
  merge: 'Réunir avec la suivante',
  reset: 'Comme trouvé',
  edit: 'Modifier le texte',
  byHand: 'lié à la main',
  byHandAlone: 'dissocié à la main',
  editing: 'Écrivez dans l’un des textes : les marques et les constats suivent. Échap pour finir.',
  editBoth: 'Modifier les deux textes sur place',
  done: 'Terminé',
  keys: {
    link: 'retenir la ligne, puis lui lier une autre',
    others: 'dissocier, diviser, réunir avec la suivante, comme trouvé',
    undo: 'annuler, rétablir',
  },
};
