import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Does what was asked for at once, or as soon as what is under way is done: whoever presses a button while a file
 * is still being read means the file, too.
 */
export function useOnceReady(busy: boolean, act: () => void): () => void {
  const [wanted, setWanted] = useState(false);
  const onReady = useEffectEvent(() => {
    setWanted(false);
    act();
  });
  useEffect(() => {
    if (!wanted || busy) return;
    // What was under way hands over what it has found right after it ends.
    const timer = setTimeout(() => onReady());
    return () => clearTimeout(timer);
  }, [wanted, busy]);
  return () => (busy ? setWanted(true) : act());
}
