import { type ComponentType, type RefObject, useCallback, useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';

/**
 * A part of the page that comes in a chunk of its own. A chunk may be missing without a network, or because a newer
 * page took its place on the server since this one was opened: what is asked for says so and can be asked for again.
 */
export function createLater<Props>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | null = null;
  /** Fetches the part ahead of its first use. Rejects where it cannot be had. */
  const fetchPart = async () => {
    loaded ??= await load();
    return loaded;
  };
  /** The part, once it is there; asked for as soon as it is `wanted`, and by `ask` once more. */
  const usePart = (wanted: boolean) => {
    const [Part, setPart] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const ask = useCallback(() => {
      setFailed(false);
      fetchPart().then(
        (found) => setPart(() => found),
        () => setFailed(true),
      );
    }, []);
    useEffect(() => {
      if (wanted) ask();
    }, [wanted, ask]);
    return { Part, failed, ask };
  };
  return { fetchPart, usePart };
}

/** Says that a part did not come, and asks for it again. */
export function NotLoaded({ onAsk }: { readonly onAsk: () => void }) {
  const { offline } = useMessages();
  return (
    <>
      <Notice messages={[offline.notLoaded]} />
      <Button look="line" className="mt-4" onClick={onAsk}>
        {offline.again}
      </Button>
    </>
  );
}

interface NotLoadedDialogProps {
  readonly title: string;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onAsk: () => void;
  readonly onClose: () => void;
}

/** The same in the place of a dialog. */
export function NotLoadedDialog({ onAsk, ...props }: NotLoadedDialogProps) {
  return (
    <Dialog {...props}>
      <NotLoaded onAsk={onAsk} />
    </Dialog>
  );
}
