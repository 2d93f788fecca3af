import { useCallback, useEffect, useState } from 'react';
import { watchLibrary } from './library-changes.ts';
import { type Listed, listCards, type StorageResult } from './store.ts';

/** The list as it stands, followed through the changes of every tab; null until it was read. */
export function useListed(): readonly [listed: StorageResult<Listed> | null, reread: () => Promise<void>] {
  const [listed, setListed] = useState<StorageResult<Listed> | null>(null);
  const reread = useCallback(async () => setListed(await listCards()), []);
  useEffect(() => {
    void reread();
    return watchLibrary(() => void reread());
  }, [reread]);
  return [listed, reread];
}
