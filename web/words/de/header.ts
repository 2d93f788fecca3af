import type { Words } from '../use-words.ts';

export const header: Words['header'] = {
  home: 'Storydiff, zurück zu den beiden Texten',
  help: 'Hilfe',
  appearance: (theme) => `Darstellung: ${theme}`,
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
};
