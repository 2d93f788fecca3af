/** Whether comparisons are kept on this computer: the reader's own choice, for every tab. */
import { useCallback, useEffect, useState } from 'react';

const KEY = 'storydiff-keep';

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'no';
  } catch {
    return true;
  }
}

export function useKeepingChoice(): readonly [keeping: boolean, onKeeping: (keeping: boolean) => void] {
  const [keeping, setKeeping] = useState(stored);
  useEffect(() => {
    // Another tab's choice holds here, too.
    const hear = (event: StorageEvent) => {
      if (event.key === KEY || event.key === null) setKeeping(stored());
    };
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, []);
  const choose = useCallback((next: boolean) => {
    setKeeping(next);
    try {
      if (next) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'no');
    } catch {
      // Storage is refused: the choice lasts as long as the page.
    }
  }, []);
  return [keeping, choose];
}
