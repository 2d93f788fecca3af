import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogText } from '../ui/dialog.tsx';

interface ClearAllProps {
  readonly count: number;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Asks once more, because nothing brings them back. */
export function ClearAll({ count, onClear, onClose }: ClearAllProps) {
  const { library: words, common } = useMessages();
  return (
    <Dialog title={words.clearTitle} onClose={onClose}>
      <DialogText>{words.clearAsk(count)}</DialogText>
      <DialogActions>
        <Button look="ink" onClick={onClear}>
          {words.clear}
        </Button>
        <Button look="line" onClick={onClose}>
          {common.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
