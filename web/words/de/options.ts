import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { language, number } = formats;

export const options: Words['options'] = {
  name: 'Optionen',
  certainty: 'Sicherheit',
  certaintyMeans: 'Wie sicher die Zuordnung zweier Sätze sein muss',
  certaintyNote: 'Höher heißt: weniger Zuordnungen, weniger Irrtümer.',
  percent: (value) => `${number(value)}\u00a0%`,
  certaintyIs: (value, much) =>
    `${number(value)} Prozent, ${{ more: 'ordnet mehr zu', balanced: 'ausgewogen', sure: 'ordnet nur Sicheres zu' }[much]}`,
  typography: 'Typografische Änderungen zeigen',
  furniture: 'Beiwerk der Seite aufklappen',
  together: 'Spalten gemeinsam rollen',
  storyLanguage: 'Sprache der Texte',
  detected: (tag) => `Erkannt: ${language(tag)}`,
  language,
};
