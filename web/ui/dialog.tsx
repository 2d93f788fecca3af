import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from './button.tsx';

interface DialogProps {
  readonly title: string;
  /** Where it can be opened again, see `useDialog`. */
  readonly dialog?: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly wide?: boolean;
  /** Open at once and seen a moment later, where most need not be seen at all. */
  readonly late?: boolean;
}

/** A modal sheet over the page. Escape, the cross and a click beside it close it; focus returns where it was. */
export function Dialog({ title, dialog, onClose, children, wide = false, late = false }: DialogProps) {
  const { common } = useMessages();
  const own = useRef<HTMLDialogElement>(null);
  const ref = dialog ?? own;
  useEffect(() => {
    if (ref.current?.open === false) ref.current.showModal();
  }, [ref]);
  return (
    // Escape does for the keyboard what the click beside the sheet does.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={ref}
      className={`m-auto max-h-dialog border border-ink bg-paper text-md text-ink backdrop:bg-veil ${wide ? 'w-dialog-wide' : 'w-dialog'} ${late ? 'animate-late' : ''}`}
      aria-labelledby="dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="px-6 pt-4 pb-6">
        <header className="-me-2 mb-2 flex items-center justify-between">
          <h2 id="dialog-title" className="font-semibold font-serif text-lead">
            {title}
          </h2>
          <IconButton icon="close" label={common.close} onClick={() => ref.current?.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}

export function DialogHeading({ children }: { readonly children: ReactNode }) {
  return <h3 className="mt-6 mb-2 font-semibold">{children}</h3>;
}

export function DialogText({ children }: { readonly children: ReactNode }) {
  return <p className="max-w-note text-ink-2">{children}</p>;
}

/** What can be done, at the foot. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="mt-5 flex flex-wrap gap-2">{children}</div>;
}
