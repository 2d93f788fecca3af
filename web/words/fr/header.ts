import type { Words } from '../use-words.ts';

export const header: Words['header'] = {
  home: 'Storydiff, retour aux deux textes',
  help: 'Aide',
  appearance: (theme) => `Apparence\u202f: ${theme}`,
  themes: { system: 'celle du système', light: 'claire', dark: 'sombre' },
};
