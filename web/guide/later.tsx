/** The tour and the page *How Storydiff decides*, which are loaded when they are asked for. */
import type { ComponentProps } from 'react';
import { createLater, createLaterDialog } from '../ui/later.tsx';
import { useListeners } from '../ui/use-listeners.ts';
import type { Decides } from './decides.tsx';

const tour = createLater<TourProps>(async () => (await import('./tour.tsx')).Tour);

export const DecidesLater = createLaterDialog<ComponentProps<typeof Decides>>(
  async () => (await import('./decides.tsx')).Decides,
);

interface TourProps {
  readonly onEnd: () => void;
}

export function TourLater({ onEnd }: TourProps) {
  const { Part } = tour.usePart(true);
  return Part === null ? <TourOnItsWay onEnd={onEnd} /> : <Part onEnd={onEnd} />;
}

/** Escape ends the tour, there already or not. */
function TourOnItsWay({ onEnd }: TourProps) {
  useListeners(document, { keydown: ({ key }) => key === 'Escape' && onEnd() });
  return null;
}
