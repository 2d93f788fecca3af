/** Emparejar a mano y deshacer. */
import type { Role } from '#engine';
import type { Act } from '../../model/history.ts';
import type { SideName } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';
import { common, formats } from './common.ts';

const { list } = formats;

const ACTS: Readonly<Record<Act, string>> = {
  text: 'el cambio de texto',
  link: 'el emparejamiento',
  unlink: 'la separación del par',
  split: 'la división',
  merge: 'la fusión',
  signOff: 'el visto bueno',
  certainty: 'el cambio de certeza',
  language: 'el cambio de idioma',
  swap: 'el intercambio',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'titular',
  deck: 'entradilla',
  byline: 'firma',
  caption: 'pie de foto',
  body: 'frase',
  correction: 'fe de errores',
  furniture: 'elementos de página',
};

export const hand: Words['hand'] = {
  undo: (act: Act | null) => (act === null ? 'Deshacer: nada que deshacer' : `Deshacer ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Rehacer: no se ha deshecho nada' : `Rehacer ${ACTS[act]}`),
  failed: (reason: string) => `La comparación ha fallado; los textos están intactos. Mensaje: ${reason}`,
  bar: 'Emparejar a mano',
  row: 'Frases de esta fila',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Retenido: ${list(sentences)}. Elija la fila con la que se empareja.`,
  heldGone: 'Lo retenido ya no está en el texto.',
  letGo: 'Soltar',
  hold: 'Retener para emparejar',
  link: 'Emparejar',
  unlink: 'Separar',
  split: 'Dividir',
  merge: 'Fusionar con la siguiente',
  reset: 'Como estaba',
  edit: 'Editar el texto',
  byHand: 'emparejada a mano',
  byHandAlone: 'separada a mano',
  editing: 'Escriba en cualquiera de los textos: las marcas y el registro lo siguen. Escape para terminar.',
  editBoth: 'Editar ambos textos aquí',
  done: 'Listo',
  keys: {
    link: 'retener la fila y emparejar otra con ella',
    others: 'separar, dividir, fusionar con la siguiente, como estaba',
    undo: 'deshacer, rehacer',
  },
};
