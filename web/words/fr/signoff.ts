import type { Mark } from '#engine';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, form, list, moment, number } = formats;

const marks: Readonly<Record<Mark, string>> = { ok: 'OK', query: 'Question', fix: 'Corriger' };

export const signoff: Words['signoff'] = {
  title: 'Validation',
  titleOf: (item) => `Validation\u202f: ${item}`,
  marks,
  open: 'À voir',
  addNote: 'Note',
  editNote: 'Modifier la note',
  note: 'Note',
  noteOn: (item) => `Note sur\u202f: ${item}`,
  noteKeys: 'Entrée garde la note, Maj et Entrée commencent une ligne.',
  number,
  moment,
  ofTotal: (total) => `sur ${number(total)} ${form(total, 'point vu', 'points vus')}`,
  progress: (done, total) => `${number(done)} sur ${number(total)} ${form(total, 'point vu', 'points vus')}`,
  progressShort: (done, total) => `${number(done)} sur ${number(total)}`,
  all: (total) => (total === 1 ? 'Le seul point est vu' : `Les ${number(total)} points sont vus`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'question', 'questions')] : []),
      ...(fix > 0 ? [`${number(fix)} à corriger`] : []),
      ...(open > 0 ? [`${number(open)} à voir`] : []),
    ]),
  nothing: 'Rien de critique ni de grave',
  next: 'Suivant',
  nextLong: 'Point suivant à voir',
  sheet: 'Fiche',
  marked: (mark, done, total) =>
    `${mark === null ? 'De nouveau à voir' : marks[mark]}. ${number(done)} sur ${number(total)} ${form(total, 'point vu', 'points vus')}.`,
  noneOf: { open: 'Rien à voir ici.', query: 'Aucune question ici.', fix: 'Rien à corriger ici.' },
  keys: {
    marks: 'le point choisi\u202f: OK, Question, Corriger',
    note: 'une note sur le point choisi',
    next: 'prochain point à voir',
    sheet: 'fiche de validation',
  },
  sheetTitle: 'Fiche de validation',
  print: 'Imprimer',
  others: 'Aussi annotés',
  numbers: 'Les numéros d’un point sont ceux de ses phrases\u202f: original → nouvelle version.',
  goTo: (place, item) => `Aller à ${place}\u202f: ${item}`,
  allDone: 'Tous les points critiques ou graves sont vus.',
  nothingLong:
    'Aucune citation ni donnée de ces deux versions n’est critique ou grave\u202f: aucun point à valider un par un.',
  name: 'Nom',
  nameKept: 'Gardé dans ce navigateur seulement, et inscrit dans ce que vous exportez.',
  signature: 'Signature',
  date: 'Date',
};
