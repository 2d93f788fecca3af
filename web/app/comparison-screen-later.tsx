import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { ComparisonScreen } from './comparison-screen.tsx';

type ComparisonScreenProps = ComponentProps<typeof ComparisonScreen>;

let loaded: ComponentType<ComparisonScreenProps> | null = null;

/** Fetches the comparison screen ahead of its first use. Rejects where it cannot be had. */
export async function loadComparisonScreen(): Promise<ComponentType<ComparisonScreenProps>> {
  loaded ??= (await import('./comparison-screen.tsx')).ComparisonScreen;
  return loaded;
}

/** The comparison screen, which is larger than all the rest of the page: it comes once the start screen stands. */
export function ComparisonScreenLater(props: ComparisonScreenProps) {
  const words = useWords();
  const [Loaded, setLoaded] = useState(() => loaded);
  const [failed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    loadComparisonScreen().then(
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
