import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const share: Words['share'] = {
  button: 'Compartir',
  title: 'Compartir esta comparación',
  inside: 'El propio enlace contiene los dos textos, sus emparejamientos a mano, notas y visto bueno.',
  careful:
    'Ningún servidor los guarda: quien tenga el enlace puede leerlo todo, y también los programas que lo transmiten, como el correo y el chat.',
  link: 'Enlace',
  packing: 'Preparando…',
  length: (characters) => `${number(characters)} caracteres`,
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  notCopied: 'El navegador no ha dejado que Storydiff lo copie. El enlace está seleccionado: cópielo con Ctrl+C o ⌘C.',
  tooLong: (characters, most) =>
    `Como enlace, esta comparación tendría ${number(characters)} caracteres, y muchos programas de correo y de chat cortan lo que pasa de ${number(most)}. Envíela como archivo: quien lo reciba lo suelta en la página de inicio de Storydiff.`,
  noLink:
    'Este navegador no puede crear el enlace. Envíe la comparación como archivo: quien lo reciba lo suelta en la página de inicio de Storydiff.',
  file: 'Guardar como archivo',
  fileInside: 'El archivo contiene lo mismo y se abre al soltarlo en la página de inicio de Storydiff.',
  saved: 'El archivo está guardado.',
  fileName: 'Comparación',
  linkTrouble: {
    broken: 'El enlace no está entero: una parte se perdió por el camino. Pídalo otra vez, o pida el archivo.',
    newer: 'El enlace se creó con un Storydiff más reciente. Recargue esta página y vuelva a abrirlo.',
    large: 'El enlace contiene más de lo que Storydiff acepta. Pida los dos textos como archivos.',
  },
  fileTrouble: {
    broken: (name) => `${name} es una comparación de Storydiff dañada. Pídala otra vez.`,
    newer: (name) => `${name} se creó con un Storydiff más reciente. Recargue esta página y vuelva a abrir el archivo.`,
    large: (name) => `${name} contiene más de lo que Storydiff acepta. Pida los dos textos como archivos.`,
  },
};
