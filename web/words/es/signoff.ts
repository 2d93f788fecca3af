import type { Mark } from '#engine';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, form, list, moment, number } = formats;

const marks: Readonly<Record<Mark, string>> = { ok: 'OK', query: 'Duda', fix: 'Corregir' };

export const signoff: Words['signoff'] = {
  title: 'Visto bueno',
  titleOf: (item) => `Visto bueno: ${item}`,
  marks,
  open: 'Pendientes',
  addNote: 'Nota',
  editNote: 'Editar nota',
  note: 'Nota',
  noteOn: (item) => `Nota sobre: ${item}`,
  noteKeys: 'Intro guarda la nota; Mayúsculas e Intro empiezan otra línea.',
  number,
  moment,
  ofTotal: (total) => `de ${number(total)} ${form(total, 'revisado', 'revisados')}`,
  progress: (done, total) => `${number(done)} de ${number(total)} ${form(total, 'revisado', 'revisados')}`,
  progressShort: (done, total) => `${number(done)} de ${number(total)}`,
  all: (total) => (total === 1 ? 'El único punto está revisado' : `Los ${number(total)} puntos están revisados`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'duda', 'dudas')] : []),
      ...(fix > 0 ? [`${number(fix)} por corregir`] : []),
      ...(open > 0 ? [counted(open, 'pendiente', 'pendientes')] : []),
    ]),
  nothing: 'Nada crítico ni grave',
  next: 'Siguiente',
  nextLong: 'Siguiente punto pendiente',
  sheet: 'Hoja',
  marked: (mark, done, total) =>
    `${mark === null ? 'Pendiente de nuevo' : marks[mark]}. ${number(done)} de ${number(total)} ${form(total, 'revisado', 'revisados')}.`,
  noneOf: { open: 'Aquí no queda nada pendiente.', query: 'Aquí no hay dudas.', fix: 'Aquí no hay nada que corregir.' },
  keys: {
    marks: 'el punto elegido: OK, Duda, Corregir',
    note: 'una nota sobre el punto elegido',
    next: 'siguiente punto pendiente',
    sheet: 'hoja de visto bueno',
  },
  sheetTitle: 'Hoja de visto bueno',
  print: 'Imprimir',
  others: 'También anotados',
  numbers: 'Los números de un punto son los de sus frases: original → nueva versión.',
  goTo: (place, item) => `Ir a ${place}: ${item}`,
  allDone: 'Todos los puntos críticos y graves están revisados.',
  nothingLong:
    'Ninguna cita ni dato de estas dos versiones es crítico o grave: no hay ningún punto que revisar uno por uno.',
  name: 'Nombre',
  nameKept: 'Se guarda solo en este navegador y figura en lo que exporte.',
  signature: 'Firma',
  date: 'Fecha',
};
