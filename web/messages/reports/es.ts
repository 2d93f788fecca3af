import type { RelationKind } from '#engine';
import type { ReportsMessages } from './messages.ts';

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
};
