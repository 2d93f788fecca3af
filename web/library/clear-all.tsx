import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/use-words.ts';

interface ClearAllProps {
  readonly count: number;
  readonly onClear: () => void;
  readonly onClose: () => void;
}

/** Asks once more, because nothing brings them back. */
export function ClearAll({ count, onClear, onClose }: ClearAllProps) {
  const { library: words, common } = useWords();
  return (
    <Dialog title={words.clearTitle} onClose={onClose}>
      <p className="dialog__p">{words.clearAsk(count)}</p>
      <div className="dialog__go">
        <button type="button" className="btn btn--ink" onClick={onClear}>
          {words.clear}
        </button>
        <button type="button" className="btn btn--line" onClick={onClose}>
          {common.cancel}
        </button>
      </div>
    </Dialog>
  );
}
