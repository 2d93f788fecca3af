import { useCallback, useMemo, useState } from 'react';

interface Opening {
  readonly open: boolean;
  /** Tells one opening from the next: the `key` of what is opened. */
  readonly opening: number;
  readonly show: () => void;
  /** Hears that what this opening showed is closed. */
  readonly closed: () => void;
}

/**
 * Whether a dialog is open. A closed dialog says so a moment later; by then a quick hand may have opened it anew, which
 * only its own closing ends.
 */
export function useOpening(): Opening {
  const [{ opening, open }, set] = useState({ opening: 0, open: false });
  const show = useCallback(() => set((now) => ({ opening: now.opening + 1, open: true })), []);
  const closed = useCallback(() => set((now) => (now.opening === opening ? { opening, open: false } : now)), [opening]);
  return useMemo(() => ({ open, opening, show, closed }), [open, opening, show, closed]);
}
