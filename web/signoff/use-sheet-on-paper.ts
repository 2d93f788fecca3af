import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Lets an open sheet be printed over several pages. A modal dialog lies above the page, where it is not broken
 * into pages; while paper is made it is an ordinary part of the page. Gives back what the dialog's `close`
 * event is to call: closing for the printer is no closing.
 */
export function useSheetOnPaper(dialog: RefObject<HTMLDialogElement | null>, onClose: () => void): () => void {
  const passing = useRef(0);
  const printing = useRef(false);
  useEffect(() => {
    const swap = (modal: boolean) => {
      const { current } = dialog;
      if (current === null || printing.current !== modal) return;
      printing.current = !modal;
      const { activeElement } = document;
      passing.current++;
      current.close();
      if (modal) current.showModal();
      else current.show();
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
    const before = () => swap(false);
    const after = () => swap(true);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [dialog]);
  return useCallback(() => {
    if (passing.current > 0) passing.current--;
    else onClose();
  }, [onClose]);
}
