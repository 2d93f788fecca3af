import type { Words } from '../use-words.ts';

export const header: Words['header'] = {
  home: 'Storydiff, volver a los dos textos',
  help: 'Ayuda',
  appearance: (theme) => `Apariencia: ${theme}`,
  themes: { system: 'la del sistema', light: 'clara', dark: 'oscura' },
};
