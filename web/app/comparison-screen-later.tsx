import { type ComponentProps, type ComponentType, useCallback, useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { WaitScreen } from '../ui/wait-screen.tsx';
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
  const words = useMessages();
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
    <WaitScreen>
      {failed && (
        <>
          <Notice messages={[words.offline.notLoaded]} />
          <Button look="line" onClick={load}>
            {words.offline.again}
          </Button>
        </>
      )}
    </WaitScreen>
  );
}
