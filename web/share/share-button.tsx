import { type ComponentType, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';
import { useOpening } from '../ui/use-opening.ts';
import { useWords } from '../words/use-words.ts';

interface DialogProps {
  readonly work: Work;
  readonly onClose: () => void;
}

/** Opens the sharing dialog, which is loaded with the first press; where that fails the next press tries again. */
export function ShareButton({ work }: { readonly work: Work }) {
  const words = useWords().share;
  const [ShareDialog, setDialog] = useState<ComponentType<DialogProps> | null>(null);
  const { open, opening, show, closed } = useOpening();
  const openDialog = () => {
    import('./share-dialog.tsx').then(
      ({ ShareDialog: Loaded }) => {
        setDialog(() => Loaded);
        show();
      },
      () => {},
    );
  };
  return (
    <>
      <IconButton icon="share" label={words.button} title={words.title} onClick={openDialog} />
      {/* A dialog is no part of the bar that its button stands in. */}
      {open &&
        ShareDialog !== null &&
        createPortal(<ShareDialog key={opening} work={work} onClose={closed} />, document.body)}
    </>
  );
}
