import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '../ui/when-idle.ts';

interface RecentProps {
  readonly keeping: boolean;
  readonly onKeeping: (keeping: boolean) => void;
}

let loaded: ComponentType<RecentProps> | null = null;

/** The list of recent comparisons, loaded once the page is there and has nothing else to do. */
export function RecentLater(props: RecentProps) {
  const [List, setList] = useState(() => loaded);
  useEffect(() => {
    if (loaded !== null) return;
    return whenIdle(() => {
      // Without its list the start screen is whole; the next visit tries again.
      import('./recent.tsx').then(
        ({ Recent }) => {
          loaded = Recent;
          setList(() => Recent);
        },
        () => {},
      );
    });
  }, []);
  return List === null ? null : <List {...props} />;
}
