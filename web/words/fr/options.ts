import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { language, number } = formats;

export const options: Words['options'] = {
  name: 'Options',
  certainty: 'Certitude',
  certaintyMeans: 'Degré de certitude exigé pour apparier deux phrases',
  certaintyNote: 'Plus haut\u202f: moins de phrases appariées, moins d’erreurs.',
  percent: (value) => `${number(value)}\u00a0%`,
  certaintyIs: (value, much) =>
    `${number(value)} pour cent, ${
      { more: 'apparie davantage', balanced: 'équilibré', sure: 'n’apparie que ce qui est sûr' }[much]
    }`,
  typography: 'Montrer les changements de typographie',
  furniture: 'Déplier l’habillage de page',
  together: 'Faire défiler les colonnes ensemble',
  storyLanguage: 'Langue des textes',
  detected: (tag) => `Détectée\u202f: ${language(tag)}`,
  language,
};
