import { useState } from 'react';

const KEY = 'storydiff-signer';

/** The name an editor signs with, kept for the next sheet. */
export function useName(): [string, (name: string) => void] {
  const [name, setName] = useState(stored);
  const keep = (next: string) => {
    setName(next);
    try {
      if (next.trim() === '') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, next);
    } catch {
      // Storage is refused: the name lasts as long as the sheet.
    }
  };
  return [name, keep];
}

function stored(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}
