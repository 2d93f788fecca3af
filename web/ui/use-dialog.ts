import { useCallback, useMemo, useRef, useState } from 'react';

/**
 * Whether a dialog is open. Its `close` event comes a moment after it closed: by then a quick hand may have asked for it
 * again, which opens the same dialog once more and outlives that event.
 */
export function useDialog() {
  const [open, setOpen] = useState(false);
  /** To be given to the dialog, so that it can be opened again. */
  const dialog = useRef<HTMLDialogElement>(null);
  const show = useCallback(() => {
    setOpen(true);
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  /** Hears the dialog's `close` event. */
  const onClose = useCallback(() => {
    if (dialog.current?.open !== true) setOpen(false);
  }, []);
  return useMemo(() => ({ open, dialog, show, onClose }), [open, show, onClose]);
}
