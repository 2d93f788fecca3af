import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';

/** Whether nothing was painted yet: what nobody looks at first waits for that. What comes later is drawn at once. */
export function useUnpainted(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (painted) return;
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, [painted]);
  return !painted;
}

interface AfterPaintProps {
  readonly unpainted: boolean;
  readonly children: ReactNode;
}

/** What comes after the rest of the page: until then it stays as it was drawn last, or empty. */
export const AfterPaint = memo(
  function AfterPaint({ unpainted, children }: AfterPaintProps) {
    return unpainted ? null : children;
  },
  (_, { unpainted }) => unpainted,
);
