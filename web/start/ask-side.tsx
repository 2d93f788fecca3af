import type { SideName } from '../model/desk.ts';
import { Dialog } from '../ui/dialog.tsx';

interface AskSideProps {
  readonly name: string;
  readonly onSide: (side: SideName) => void;
  readonly onClose: () => void;
}

/** Both sides are taken and one more file came: which does it replace? */
export function AskSide({ name, onSide, onClose }: AskSideProps) {
  return (
    <Dialog title="Which side is it?" onClose={onClose}>
      <p className="dialog__p">Both sheets have text. {name} replaces the one you choose.</p>
      <div className="dialog__go">
        <button type="button" className="btn btn--line" onClick={() => onSide('original')}>
          Replace the original
        </button>
        <button type="button" className="btn btn--line" onClick={() => onSide('revision')}>
          Replace the revision
        </button>
      </div>
    </Dialog>
  );
}
