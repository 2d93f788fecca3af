/** The appearance: the system's, or one the reader chose for this browser. */
import { useEffect, useState } from 'react';
import { readSetting, writeSetting } from '../model/setting.ts';

export type Theme = 'system' | 'light' | 'dark';

const KEY = 'storydiff-theme';
const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

/** The appearance and a function that goes on to the next one. */
export function useTheme(): [Theme, () => void] {
  const [theme, setTheme] = useState<Theme>(stored);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    writeSetting(KEY, theme === 'system' ? null : theme);
  }, [theme]);
  return [theme, () => setTheme(NEXT[theme])];
}

function stored(): Theme {
  const value = readSetting(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}
