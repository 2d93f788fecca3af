import type { Words } from '../use-words.ts';

export const help: Words['help'] = {
  title: 'Teclas y marcas',
  escape: 'Esc',
  does: {
    step: 'cambio siguiente, anterior',
    quote: 'cita siguiente',
    views: 'Frases, Columnas, Corrección',
    filter: 'filtrar el registro',
    options: 'opciones',
    help: 'esta lista',
    back: 'atrás: cierra lo que esté abierto y después anula la selección',
  },
  marks: 'Marcas',
  textsTitle: 'Qué pasa con sus textos',
  texts:
    'Nada sale de este navegador. Los textos se comparan en su ordenador. Una vez en pantalla, la página trae el resto de sus propios archivos para funcionar sin conexión y después no hace ninguna petición más.',
};
