import { useEffect, useEffectEvent } from 'react';
import { SHARED_QUERY, takeShared } from './shared-files.ts';

/** What the system hands to an installed page; not yet among TypeScript's own types. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void;
}

interface IncomingFiles {
  readonly onFiles: (files: readonly File[]) => void;
  /** Something was shared, and there was nothing in it to compare. */
  readonly onNothing: () => void;
}

/** Takes in the files that the system opens with the installed page, or shares with it, as if they had been dropped. */
export function useIncomingFiles({ onFiles, onNothing }: IncomingFiles): void {
  const give = useEffectEvent((files: readonly File[]) => (files.length > 0 ? onFiles(files) : onNothing()));
  useEffect(() => {
    const { launchQueue } = window as { launchQueue?: LaunchQueue };
    launchQueue?.setConsumer(async ({ files = [] }) => {
      if (files.length > 0) give(await Promise.all(files.map((handle) => handle.getFile())));
    });
    if (!takeMark()) return;
    // without a secure connection a browser has no caches, and the very name is an error
    const found = async () => takeShared(caches);
    found().then(
      (files) => give(files),
      () => give([]),
    );
  }, []);
}

/** Whether the address says that something was shared; it says so no more, or a reload would ask for it again. */
function takeMark(): boolean {
  const address = new URL(location.href);
  if (!address.searchParams.has(SHARED_QUERY)) return false;
  address.searchParams.delete(SHARED_QUERY);
  history.replaceState(history.state, '', address);
  return true;
}
