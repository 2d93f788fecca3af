export const header = {
  home: 'Storydiff, back to the two texts',
  help: 'Help',
  appearance: (theme: string) => `Appearance: ${theme}`,
  themes: { system: 'system', light: 'light', dark: 'dark' },
};
