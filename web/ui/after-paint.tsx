import { memo, type ReactNode, startTransition, useEffect, useState } from 'react';

/** Whether `value` is not painted yet: what nobody looks at first waits for that. */
export function useUnpainted(value: object): boolean {
  const [painted, setPainted] = useState<object | null>(null);
  useEffect(() => {
    if (painted === value) return;
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(value)));
    return () => cancelAnimationFrame(frame);
  }, [painted, value]);
  return painted !== value;
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
