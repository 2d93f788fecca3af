/** The tour and the page *How Storydiff decides*, which are loaded when they are asked for. */
import type { RefObject } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { createLater, NotLoadedDialog } from '../ui/later.tsx';

const tour = createLater<{ readonly onEnd: () => void }>(async () => (await import('./tour.tsx')).Tour);
const decides = createLater<DecidesProps>(async () => (await import('./decides.tsx')).Decides);

interface DecidesProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

export function TourLater({ onEnd }: { readonly onEnd: () => void }) {
  const { Part } = tour.usePart(true);
  return Part === null ? null : <Part onEnd={onEnd} />;
}

export function DecidesLater(props: DecidesProps) {
  const { help } = useMessages();
  const { Part, failed, ask } = decides.usePart(true);
  if (Part !== null) return <Part {...props} />;
  return failed ? <NotLoadedDialog title={help.decides} onAsk={ask} {...props} /> : null;
}
