import type { Words } from '../use-words.ts';

export const header: Words['header'] = {
  home: 'Storydiff, volver a los dos textos',
  help: 'Ayuda',
  appearance: (theme) => `Aspecto: ${theme}`,
  themes: { system: 'el del sistema', light: 'claro', dark: 'oscuro' },
};
