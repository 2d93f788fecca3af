import type { ComponentProps } from 'react';

/** What every field to type or choose in looks like, but for its size. */
export const FIELD = 'rounded-2 border border-edge bg-paper';

/** A box to tick, before its words. */
export function Tick({ children, className = '', ...rest }: ComponentProps<'input'>) {
  return (
    <label className={`flex min-h-7 items-center gap-2 pointer-coarse:min-h-11 ${className}`}>
      <input type="checkbox" className="size-4 accent-ink" {...rest} />
      <span>{children}</span>
    </label>
  );
}
