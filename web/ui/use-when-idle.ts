import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Does what was asked for at once, or as soon as what is under way is done: whoever presses a button while a file
 * is still being read means the file, too.
 */
export function useWhenIdle(busy: boolean, act: () => void): () => void {
  const [wanted, setWanted] = useState(false);
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!wanted || busy) return;
    // What was under way hands over what it has found right after it ends.
    const timer = setTimeout(() => {
      setWanted(false);
      latest.current();
    });
    return () => clearTimeout(timer);
  }, [wanted, busy]);
  return () => (busy ? setWanted(true) : act());
}
