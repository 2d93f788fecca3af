import { type ComponentProps, type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import type { ShareDialog } from './share-dialog.tsx';

type DialogProps = ComponentProps<typeof ShareDialog>;

/** Opens the sharing dialog, which is loaded with the first press; where that fails the next press tries again. */
export function ShareButton({ work }: { readonly work: Work }) {
  const words = useMessages().share;
  const [Loaded, setLoaded] = useState<ComponentType<DialogProps> | null>(null);
  const { open, dialog, show, onClose } = useDialog();
  const openDialog = () => {
    import('./share-dialog.tsx').then(
      (found) => {
        setLoaded(() => found.ShareDialog);
        show();
      },
      () => {},
    );
  };
  return (
    <>
      <IconButton icon="share" label={words.button} title={words.title} onClick={openDialog} />
      {/* A dialog is no part of the bar that its button stands in. */}
      {open && Loaded !== null && createPortal(<Loaded dialog={dialog} work={work} onClose={onClose} />, document.body)}
    </>
  );
}
