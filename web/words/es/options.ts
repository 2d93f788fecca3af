import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { language, number } = formats;

export const options: Words['options'] = {
  name: 'Opciones',
  certainty: 'Certeza',
  certaintyMeans: 'Cuánta certeza hace falta para emparejar dos frases',
  certaintyNote: 'Más alta: menos frases emparejadas y menos errores.',
  percent: (value) => `${number(value)}\u00a0%`,
  certaintyIs: (value, much) =>
    `${number(value)} por ciento, ${
      { more: 'empareja más', balanced: 'equilibrado', sure: 'solo empareja lo seguro' }[much]
    }`,
  typography: 'Mostrar los cambios de tipografía',
  furniture: 'Desplegar los elementos de página',
  together: 'Desplazar las columnas a la vez',
  storyLanguage: 'Idioma de los textos',
  detected: (tag) => `Detectado: ${language(tag)}`,
  language,
};
