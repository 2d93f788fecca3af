import { useEffect, useState } from 'react';

/** Anything quicker needs no word about itself. */
export const PATIENCE_MS = 100;

/** Whether what is drawn has been there for longer than a moment. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
