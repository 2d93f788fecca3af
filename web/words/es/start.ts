import type { ScriptGroup } from '../../start/encodings.ts';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} más`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Europa occidental',
  central: 'Europa central',
  baltic: 'Báltico',
  cyrillic: 'Cirílico',
  greek: 'Griego',
  turkish: 'Turco',
  hebrew: 'Hebreo',
  arabic: 'Árabe',
  vietnamese: 'Vietnamita',
  thai: 'Tailandés',
  japanese: 'Japonés',
  chinese: 'Chino',
  korean: 'Coreano',
};

export const start: Words['start'] = {
  headline: {
    first: 'Dos versiones de una misma noticia.',
    before: 'Qué fue de cada frase, cada ',
    quote: 'cita',
    and: ' y cada ',
    figure: 'cifra',
    after: '.',
  },
  hint: {
    original: 'Teletipo, copia, versión de ayer',
    revision: 'Copia editada, versión de hoy',
  },
  file: { original: 'Archivo del original', revision: 'Archivo de la nueva versión' },
  text: { original: 'Texto del original', revision: 'Texto de la nueva versión' },
  choose: 'Elegir un archivo',
  placeholder: 'Pegue el texto aquí, o suelte un archivo en cualquier lugar de la página',
  clear: { original: 'Vaciar el original', revision: 'Vaciar la nueva versión' },
  remove: (name) => `Quitar ${name}`,
  first: 'El primer archivo va aquí',
  second: 'El segundo archivo va aquí',
  dropHere: { original: 'Suéltelo aquí: es el original', revision: 'Suéltelo aquí: es la nueva versión' },
  dropToReplace: {
    original: 'Suéltelo aquí para sustituir el original',
    revision: 'Suéltelo aquí para sustituir la nueva versión',
  },
  privacy: 'Nada sale de este navegador.',
  privacyMore: 'Sin subir nada, sin cuenta. Lee Word, PDF, ODT, RTF, HTML, correos, Markdown y texto sin formato.',
  example: 'Probar un ejemplo',
  compare: 'Comparar',
  cleared: 'Las hojas están vacías.',
  bringBack: 'Recuperar los dos últimos textos',
  long: (shown) =>
    `Demasiado largo para editarlo aquí: se muestran los primeros ${number(shown)} caracteres, y se compara todo.`,

  reading: (name) => `Leyendo ${name}`,
  incoming: 'Archivos que se están leyendo',
  cancelReading: (name) => `Dejar de leer ${name}`,
  encodingOf: { original: 'Codificación del original', revision: 'Codificación de la nueva versión' },
  guessed: 'supuesta',
  group: (group) => GROUPS[group],

  bothEmpty: 'Los dos lados están vacíos: pegue los dos textos, elija dos archivos o pruebe el ejemplo.',
  empty: {
    original: 'El original está vacío: pegue su texto o elija un archivo.',
    revision: 'La nueva versión está vacía: pegue su texto o elija un archivo.',
  },
  wordless: {
    original: 'El original no tiene palabras, solo signos y espacios.',
    revision: 'La nueva versión no tiene palabras, solo signos y espacios.',
  },
  tooMany: (names) =>
    `Llegaron ${counted(names.length, 'archivo', 'archivos')} a la vez: ${some(names)}. Storydiff compara dos: suelte el original y la nueva versión.`,
  fullFolder: (folder, names) =>
    `La carpeta ${folder} contiene ${counted(names.length, 'archivo', 'archivos')}: ${some(names)}. Storydiff compara dos: suelte el original y la nueva versión.`,
  emptyFolder: (folder) => `La carpeta ${folder} no contiene ninguna noticia. Suelte el original y la nueva versión.`,
  droppedText: 'El texto que soltó',
  longPaste: 'El texto pegado es más largo que diez novelas. Pegue solo la noticia.',

  whichSide: '¿De qué lado es?',
  bothTaken: (name) => `Las dos hojas tienen texto. ${name} sustituye al que usted elija.`,
  replace: { original: 'Sustituir el original', revision: 'Sustituir la nueva versión' },

  changes: 'Control de cambios',
  hasChanges: (name) => `${name} tiene cambios registrados: ya son dos versiones.`,
  compareBoth: 'Comparar las dos',
  allAccepted: 'Aceptar todos',
  allRejected: 'Rechazar todos',
  rejectedName: (name) => `${name}, cambios rechazados`,
  acceptedName: (name) => `${name}, cambios aceptados`,

  locked: 'Protegido con contraseña',
  isLocked: (name) => `${name} solo se abre con contraseña. Se usa aquí una vez y no se guarda en ninguna parte.`,
  password: 'Contraseña',
  wrongPassword: 'Esa contraseña no lo abre. Pruebe con otra.',
  open: 'Abrir',
};
