import { type ComponentType, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Notice } from './notice.tsx';
import { Progress } from './progress.tsx';
import { useListeners } from './use-listeners.ts';

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

interface LaterDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

/**
 * A dialog that comes in a chunk of its own. One that is still on its way is open already: Escape, the cross, a click
 * beside it and the browser's Back close it as they close any other, and what was closed does not come any more.
 */
export function createLaterDialog<Props extends LaterDialogProps>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props & { readonly title: string }> {
  const { usePart } = createLater(load);
  return function LaterDialog({ title, ...props }) {
    const { Part, failed, ask } = usePart(true);
    // The compiler does not see that what is left without the title are the part's own props.
    if (Part !== null) return <Part {...(props as unknown as Props)} />;
    return <PendingDialog title={title} dialog={props.dialog} onClose={props.onClose} failed={failed} onAsk={ask} />;
  };
}

interface PendingDialogProps extends LaterDialogProps {
  readonly title: string;
  readonly failed: boolean;
  readonly onAsk: () => void;
}

/** Stands in the place of a dialog until that is there, unseen at first: most come in no time. */
function PendingDialog({ title, dialog, onClose, failed, onAsk }: PendingDialogProps) {
  const [asked, setAsked] = useState(false);
  /** Whether the dialog itself has taken this place: it is closed, but nobody closed it. */
  const replaced = useRef(false);
  useLayoutEffect(() => {
    const { current } = dialog;
    replaced.current = false;
    return () => {
      replaced.current = true;
      // The focus goes back to where it came from, for the dialog itself to find it there.
      current?.close();
    };
  }, [dialog]);
  useListeners(window, { popstate: () => dialog.current?.close() });
  return (
    <Dialog title={title} dialog={dialog} onClose={() => !replaced.current && onClose()} late={!failed && !asked}>
      {failed ? (
        <NotLoaded
          onAsk={() => {
            setAsked(true);
            onAsk();
          }}
        />
      ) : (
        <Progress label={title} />
      )}
    </Dialog>
  );
}
