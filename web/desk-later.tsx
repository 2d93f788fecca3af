import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import type { Desk } from './desk.tsx';
import { Notice } from './ui/notice.tsx';
import { useWords } from './words/use-words.ts';

type DeskProps = ComponentProps<typeof Desk>;

let loaded: ComponentType<DeskProps> | null = null;

/** Fetches the proof desk ahead of its first use. Rejects where it cannot be had. */
export async function loadDesk(): Promise<ComponentType<DeskProps>> {
  loaded ??= (await import('./desk.tsx')).Desk;
  return loaded;
}

/** The proof desk, which is larger than all the rest of the page: it comes once the start screen stands. */
export function DeskLater(props: DeskProps) {
  const words = useWords();
  const [Loaded, setLoaded] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadDesk().then(
      (found) => setLoaded(() => found),
      () => setFailed(true),
    );
  }, []);
  useEffect(load, [load]);
  if (Loaded !== null) return <Loaded {...props} />;
  return (
    <main className="wait" id="main">
      {failed && (
        <>
          <Notice messages={[words.offline.noDesk]} />
          <button type="button" className="btn btn--line" onClick={load}>
            {words.offline.again}
          </button>
        </>
      )}
    </main>
  );
}
