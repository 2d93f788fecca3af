import type { ComponentProps } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';
import { createLaterDialog } from '../ui/later.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import type { ShareDialog } from './share-dialog.tsx';

const ShareDialogLater = createLaterDialog<ComponentProps<typeof ShareDialog>>(
  async () => (await import('./share-dialog.tsx')).ShareDialog,
);

/** Opens the sharing dialog, which is loaded with the first press. */
export function ShareButton({ work }: { readonly work: Work }) {
  const words = useMessages().share;
  const { open, show, ...own } = useDialog();
  return (
    <>
      <IconButton icon="share" label={words.button} title={words.title} onClick={show} />
      {/* A dialog is no part of the bar that its button stands in. */}
      {open && createPortal(<ShareDialogLater {...own} title={words.title} work={work} />, document.body)}
    </>
  );
}
