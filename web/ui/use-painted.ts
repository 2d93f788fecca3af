import { startTransition, useEffect, useState } from 'react';

/** Whether anything was painted: what nobody looks at first waits for that. What comes later is drawn at once. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
