import { formatsOf } from '#engine';
import type { SameMessages } from '../messages.ts';

const { counted, list, number } = formatsOf('es');

export const same: SameMessages = {
  treat: 'Tratar como iguales',
  treatWhich: 'Tratar como iguales…',
  key: 'tratar como iguales las palabras elegidas',
  added: 'se trata desde ahora como igual.',
  undo: 'Deshacer',
  list: 'Ver la lista',
  option: (count) =>
    count === 0 ? 'Se trata como igual…' : `Se trata como igual: ${counted(count, 'pareja', 'parejas')}…`,
  title: 'Se trata como igual',
  means:
    'La lista de la casa: nombres, grafías y giros. Donde solo ellos difieren se muestra como tipografía y no es hallazgo.',
  offered: 'En lo elegido',
  holds: (count) => (count === 0 ? 'La lista está vacía' : `La lista: ${counted(count, 'pareja', 'parejas')}`),
  add: 'Añadir',
  addPair: (pair) => `Añadir ${pair}`,
  remove: 'Quitar',
  removePair: (pair) => `Quitar ${pair}`,
  removed: (pair) => `Quitada: ${pair}.`,
  asBefore: 'La lista está como antes.',
  exportList: 'Exportar',
  importList: 'Importar…',
  fileName: 'se-trata-como-igual.txt',
  imported: (count, name, unread) =>
    `${count === 0 ? `Todo lo de ${name} estaba ya en la lista.` : `${counted(count, 'pareja añadida', 'parejas añadidas')} de ${name}.`}${unread.length === 0 ? '' : ` No hay pareja en ${unread.length === 1 ? 'la línea' : 'las líneas'} ${list(unread.slice(0, 5).map(number))}${unread.length > 5 ? ' y otras' : ''}.`}`,
  trouble: {
    encoding: (name) => `${name} no es un texto en UTF-8; guarde el archivo así. La lista está como antes.`,
    empty: (name) =>
      `${name} no contiene ninguna pareja; escriba una por línea, como Kiev = Kyiv. La lista está como antes.`,
    many: (name) => `Con ${name} la lista sería demasiado larga. La lista está como antes.`,
  },
  keptHere:
    'Este navegador guarda la lista para cada comparación. No entra en ningún enlace ni archivo compartido; un informe dice cuántas diferencias retiene. La línea de órdenes lee el archivo exportado: storydiff compare --same.',
  notShared: (count) =>
    `Su lista de lo que se trata como igual (${counted(count, 'pareja', 'parejas')}) se queda aquí: quien abra esto ve lo que ella retiene.`,
};
