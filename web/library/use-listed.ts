import { useCallback, useEffect, useState } from 'react';
import { watchLibrary } from './news.ts';
import { type Listed, listCards, type Outcome } from './store.ts';

/** The list as it stands, followed through the changes of every tab; null until it was read. */
export function useListed(): readonly [listed: Outcome<Listed> | null, reread: () => Promise<void>] {
  const [listed, setListed] = useState<Outcome<Listed> | null>(null);
  const reread = useCallback(async () => setListed(await listCards()), []);
  useEffect(() => {
    void reread();
    return watchLibrary(() => void reread());
  }, [reread]);
  return [listed, reread];
}
