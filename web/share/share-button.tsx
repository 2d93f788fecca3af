import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';
import { createLater, NotLoadedDialog } from '../ui/later.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import type { ShareDialog } from './share-dialog.tsx';

const sharing = createLater<ComponentProps<typeof ShareDialog>>(
  async () => (await import('./share-dialog.tsx')).ShareDialog,
);

/** Opens the sharing dialog, which is loaded with the first press. */
export function ShareButton({ work }: { readonly work: Work }) {
  const words = useMessages().share;
  const { open, show, ...own } = useDialog();
  const { Part, failed, ask } = sharing.usePart(open);
  return (
    <>
      <IconButton icon="share" label={words.button} title={words.title} onClick={show} />
      {/* A dialog is no part of the bar that its button stands in. */}
      {open && Part !== null && createPortal(<Part {...own} work={work} />, document.body)}
      {open && failed && createPortal(<NotLoadedDialog {...own} title={words.title} onAsk={ask} />, document.body)}
    </>
  );
}
