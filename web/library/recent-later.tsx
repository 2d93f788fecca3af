import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { createLater } from '../ui/later.tsx';
import { Notice } from '../ui/notice.tsx';
import { whenIdle } from '../ui/when-idle.ts';

interface RecentProps {
  readonly keeping: boolean;
  readonly onKeeping: (keeping: boolean) => void;
}

const list = createLater<RecentProps>(async () => (await import('./recent.tsx')).Recent);

/**
 * The list of recent comparisons, loaded once the page is there and has nothing else to do. Without it the start screen
 * is whole: where it cannot be had the next visit tries again.
 */
export function RecentLater(props: RecentProps) {
  const [idle, setIdle] = useState(false);
  const { Part } = list.usePart(idle);
  const { listTrouble } = useMessages().library;
  useEffect(() => whenIdle(() => setIdle(true)), []);
  return Part === null ? null : (
    <ErrorBoundary fallback={() => <Notice messages={[listTrouble.failed]} />}>
      <Part {...props} />
    </ErrorBoundary>
  );
}
