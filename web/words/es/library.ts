import type { Words } from '../use-words.ts';
import { whenOf } from '../when.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

const NO_SCREEN_LOSS = 'Lo que está en pantalla sigue ahí.';

export const library: Words['library'] = {
  title: 'Reciente en este ordenador',
  when: whenOf('es'),
  moment: formats.moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} de ${number(toSign)} con visto bueno`;
    if (toSign > 0 && signed === toSign) return ['', 'Con visto bueno'];
    if (critical > 0) return [counted(critical, 'crítico', 'críticos'), toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'cita', 'citas')}, nada crítico`];
    const parts = [
      ...(links.reworded > 0 ? [counted(links.reworded, 'reformulada', 'reformuladas')] : []),
      ...(links.dropped > 0 ? [counted(links.dropped, 'suprimida', 'suprimidas')] : []),
      ...(links.added > 0 ? [counted(links.added, 'añadida', 'añadidas')] : []),
    ];
    return ['', parts.length > 0 ? `Frases: ${list(parts)}` : 'Ninguna palabra cambiada'];
  },
  empty: 'Ninguna todavía. Lo que compara se guarda aquí, en este navegador, hasta que lo borre.',
  emptyOff: 'No se guarda nada: una comparación dura mientras su página está abierta.',
  off: 'No se guarda nada nuevo. Lo que está en la lista sigue ahí hasta que lo borre.',
  keep: 'Guardar las comparaciones en este ordenador',
  find: 'Buscar una comparación',
  found: (count) =>
    count === 0 ? 'Ninguna comparación con ese nombre' : counted(count, 'comparación', 'comparaciones'),
  more: (count) => `Mostrar ${number(count)} más`,
  actions: (name) => `Acciones para ${name}`,
  rename: 'Cambiar el nombre',
  renameHint: 'los textos quedan como están',
  newName: (name) => `Nuevo nombre de ${name}`,
  save: 'Guardar',
  delete: 'Borrar',
  deleteHint: 'por ahora se puede deshacer',
  deleted: (name) => `Se ha borrado «${name}».`,
  undo: 'Deshacer',
  clear: 'Borrar todo',
  clearTitle: '¿Borrar todas las comparaciones?',
  clearAsk: (count) =>
    `${counted(count, 'comparación', 'comparaciones')} con todos los emparejamientos a mano, notas y vistos buenos ${count === 1 ? 'desaparecerá' : 'desaparecerán'} de este ordenador, y también el nombre con el que firma. No se puede deshacer.`,
  cleared: 'Se han borrado todas las comparaciones.',
  foreign: (count) =>
    count === 1
      ? 'Otra versión de Storydiff guardó una comparación. No se puede mostrar aquí y queda como está.'
      : `Otra versión de Storydiff guardó ${number(count)} comparaciones. No se pueden mostrar aquí y quedan como están.`,
  persist: 'El navegador puede borrarlas cuando el disco esté casi lleno.',
  persistAsk: 'Pedirle que las conserve',
  persisted: 'El navegador las conservará hasta que las borre.',
  notPersisted: 'El navegador no lo ha aceptado: puede borrarlas cuando el disco esté casi lleno.',
  opening: 'Abriendo la comparación…',
  listTrouble: {
    full: 'No queda espacio en este ordenador para ese cambio. Borre las comparaciones que ya no hagan falta.',
    unavailable:
      'Este navegador no deja que Storydiff guarde nada, como en una ventana privada: una comparación dura mientras su página está abierta.',
    newer: 'Un Storydiff más reciente ha tomado las comparaciones: recargue esta página para verlas.',
    failed: 'No se ha podido llegar a las comparaciones guardadas. Recargue la página para intentarlo de nuevo.',
  },
  keepTrouble: {
    full: `Esta comparación no se ha podido guardar: no queda espacio en este ordenador. ${NO_SCREEN_LOSS} Borre algunas comparaciones, o comparta esta como archivo.`,
    unavailable: `Este navegador no deja que Storydiff guarde nada, como en una ventana privada. ${NO_SCREEN_LOSS} Compártala como archivo para conservarla.`,
    newer: `Esta comparación no se guarda: otra ventana usa un Storydiff más reciente. ${NO_SCREEN_LOSS} Guárdela como archivo y después recargue.`,
    failed: `Esta comparación no se ha podido guardar. ${NO_SCREEN_LOSS} El próximo cambio lo intentará de nuevo.`,
  },
  elsewhere: 'Esta comparación está abierta también en otra ventana. Lo que cambie aquí se guarda como copia.',
  copied: 'Otra ventana tiene abierta esta comparación. Sus cambios se guardan en una copia, junto a la otra.',
  gone: {
    missing: 'Esa comparación no está en este ordenador: se borró, o se guardó en otro navegador.',
    foreign: 'Otra versión de Storydiff guardó esa comparación. No se puede mostrar aquí y queda como está.',
  },
};
