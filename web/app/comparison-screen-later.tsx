import type { ComponentProps } from 'react';
import { createLater, NotLoaded } from '../ui/later.tsx';
import { WaitScreen } from '../ui/wait-screen.tsx';
import type { ComparisonScreen } from './comparison-screen.tsx';

const screen = createLater<ComponentProps<typeof ComparisonScreen>>(
  async () => (await import('./comparison-screen.tsx')).ComparisonScreen,
);

/** Fetches the comparison screen ahead of its first use. Rejects where it cannot be had. */
export const loadComparisonScreen = screen.fetchPart;

/** The comparison screen, which is larger than all the rest of the page: it comes once the start screen stands. */
export function ComparisonScreenLater(props: ComponentProps<typeof ComparisonScreen>) {
  const { Part, failed, ask } = screen.usePart(true);
  if (Part !== null) return <Part {...props} />;
  return <WaitScreen>{failed && <NotLoaded onAsk={ask} />}</WaitScreen>;
}
