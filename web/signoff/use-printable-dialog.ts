import { type RefObject, useEffect } from 'react';

/**
 * Lets an open dialog be printed over several pages. A modal dialog lies above the page, where it is not broken into
 * pages; while paper is made it is an ordinary part of the page. Its `close` events come when it is open again.
 */
export function usePrintableDialog(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    let printing = false;
    const turn = (toPrinter: boolean) => {
      const { current } = dialog;
      if (current === null || printing === toPrinter) return;
      printing = toPrinter;
      const { activeElement } = document;
      current.close();
      if (toPrinter) current.show();
      else current.showModal();
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
    const before = () => turn(true);
    const after = () => turn(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [dialog]);
}
