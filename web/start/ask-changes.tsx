import type { OpenedFile } from '../files/read.ts';
import type { Draft } from '../model/work.ts';
import { Dialog } from '../ui/dialog.tsx';

type Changes = NonNullable<OpenedFile['trackedChanges']>;

interface AskChangesProps {
  readonly name: string;
  readonly changes: Changes;
  readonly onText: (draft: Draft) => void;
  readonly onBoth: (original: Draft, revision: Draft) => void;
  readonly onClose: () => void;
}

/** A document with tracked changes is two versions in itself: which of them is meant? */
export function AskChanges({ name, changes, onText, onBoth, onClose }: AskChangesProps) {
  const before = { name: `${name}, changes rejected`, text: changes.original };
  const after = { name: `${name}, changes accepted`, text: changes.revision };
  return (
    <Dialog title="Tracked changes" onClose={onClose}>
      <p className="dialog__p">{name} has tracked changes: it is two versions in itself.</p>
      <div className="dialog__go">
        <button type="button" className="btn btn--ink" onClick={() => onBoth(before, after)}>
          Compare the two
        </button>
        <button type="button" className="btn btn--line" onClick={() => onText(after)}>
          All accepted
        </button>
        <button type="button" className="btn btn--line" onClick={() => onText(before)}>
          All rejected
        </button>
      </div>
    </Dialog>
  );
}
