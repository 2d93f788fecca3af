import { formatsOf, type RelationKind } from '#engine';
import type { ReportsMessages } from '../messages.ts';

const { counted, form, number, percent } = formatsOf('es-ES');

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  same: 'el mismo texto',
  rewrite: 'una reescritura',
  shared: 'dos noticias que comparten pasajes',
  reports: 'dos noticias sobre un mismo hecho',
  unrelated: 'dos historias distintas',
};

export const reports: ReportsMessages = {
  relation: 'Qué son los dos textos',
  asFound: (is) => (is === null ? 'Como se reconoció' : `Como se reconoció: ${RELATIONS[is]}`),
  ruling: { rewrite: 'Una reescritura', reports: 'Dos noticias sobre un mismo hecho' },
  compareAs: { rewrite: 'Comparar como reescritura', reports: 'Comparar como dos noticias' },
  compareAsFound: 'Comparar como se reconoció',
  rename: (name) => `Cambiar el nombre de ${name}`,
  newName: (name) => `Fuente y hora de ${name}`,
  swap: 'Intercambiar los dos lados',
  both: 'en ambas',
  otherSpeaker: 'En otra boca',
  otherVerb: 'Igual, otro verbo',
  previous: 'Pasaje común anterior',
  next: 'Pasaje común siguiente',
  toldByBoth: ' en ambas',
  numbers: ({ original, revision }) => `Los números son los de las frases: ${original.title} → ${revision.title}.`,
  more: (count, side) => `${number(count)} más solo ${side.in}`,
  fewer: (side) => `Menos ${side.in}`,
  sharedCopy: 'Pasaje común',
  readsOtherwise: (side, words) => (words === '' ? `no ${side.in}` : `${side.in}: ${words}`),
  strip: {
    own: (own, all) => `${number(own)} de ${counted(all, 'frase', 'frases')} solo aquí`,
    all: ({ both, shared, own }) =>
      `Lo que dicen ambas: ${counted(both, 'pasaje', 'pasajes')}, ${counted(shared, 'copia común', 'copias comunes')}. Solo en un lado: ${own}.`,
  },
  tabs: { values: 'Datos', quotes: 'Citas', alone: 'Solo una', shared: 'Comunes' },
  differ: (count) => `${number(count)} ${form(count, 'difiere', 'difieren')}`,
  alone: 'Solo en un lado',
  aloneHas: ({ quotes, sources, figures }) =>
    [
      counted(quotes, 'cita', 'citas'),
      counted(sources, 'fuente nombrada', 'fuentes nombradas'),
      counted(figures, 'cifra', 'cifras'),
    ].join(', '),
  noQuotes: 'Ninguna cita está en ambas.',
  noValues: 'Ningún dato difiere para lo mismo.',
  noShared: 'Ningún pasaje es igual en ambas.',
  copied: ({ original, revision }, sides) =>
    `${percent(original)} ${sides.original.in}, ${percent(revision)} ${sides.revision.in}`,
};
