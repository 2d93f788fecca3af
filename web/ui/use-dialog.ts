import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';

export interface DialogState {
  readonly open: boolean;
  /** To be given to the dialog, so that it can be opened again. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly show: () => void;
  /** Hears the dialog's `close` event. */
  readonly onClose: () => void;
}

/**
 * Whether a dialog is open. Its `close` event comes a moment after it closed: by then a quick hand may have asked for it
 * again, which opens the same dialog once more and outlives that event.
 */
export function useDialog(): DialogState {
  const [open, setOpen] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useCallback(() => {
    setOpen(true);
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const onClose = useCallback(() => {
    if (dialog.current?.open !== true) setOpen(false);
  }, []);
  return useMemo(() => ({ open, dialog, show, onClose }), [open, show, onClose]);
}
