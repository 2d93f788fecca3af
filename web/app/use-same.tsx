import { useCallback, useState } from 'react';
import type { SamePair } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { OnSame } from '../model/same-context.ts';
import { withoutPairs, withPairs } from '../model/same-pairs.ts';
import { readSamePairs, useSamePairs, writeSamePairs } from '../model/same-setting.ts';
import type { Work } from '../model/work.ts';
import { SameDialog } from '../same/same-dialog.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import { SLIP } from './slip.tsx';

interface Added {
  readonly pairs: readonly SamePair[];
  /** What was in hand then: once the work went on, undo means that. */
  readonly work: Work;
}

const NONE: readonly SamePair[] = [];

/** The house's own list, as the comparison screen keeps it: what is taken into it, taken back, and where it is shown. */
export function useSame(work: Work) {
  const pairs = useSamePairs();
  const { open, show, ...own } = useDialog();
  const [added, setAdded] = useState<Added | null>(null);
  const [offered, setOffered] = useState(NONE);
  const isLast = added !== null && added.work === work && added.pairs.some((pair) => pairs.includes(pair));
  const add = useCallback(
    (more: readonly SamePair[]) => {
      const known = readSamePairs();
      writeSamePairs(withPairs(known, more));
      setAdded({ pairs: withoutPairs(readSamePairs(), known), work });
    },
    [work],
  );
  const onSame = useCallback<OnSame>(
    (found) => {
      if (found.length === 1) return add(found);
      setOffered(found);
      show();
    },
    [add, show],
  );
  const takeBack = () => {
    writeSamePairs(withoutPairs(pairs, added?.pairs ?? NONE));
    setAdded(null);
  };
  return {
    /** Nothing while the list is empty. */
    list: pairs.length === 0 ? undefined : pairs,
    onSame,
    onList: () => {
      setOffered(NONE);
      show();
    },
    /** Takes back what was taken into the list last; null where that was not the last thing that was done. */
    takeBack: isLast ? takeBack : null,
    slip: isLast && !open && (
      <AddedSlip pairs={added.pairs} onUndo={takeBack} onList={show} onDismiss={() => setAdded(null)} />
    ),
    dialog: open && <SameDialog {...own} pairs={pairs} offered={offered} onAdd={add} />,
  };
}

interface AddedSlipProps {
  readonly pairs: readonly SamePair[];
  readonly onUndo: () => void;
  readonly onList: () => void;
  readonly onDismiss: () => void;
}

/** Says what was taken into the list, and takes it back. */
function AddedSlip({ pairs, onUndo, onList, onDismiss }: AddedSlipProps) {
  const { same, common } = useMessages();
  return (
    <div role="status">
      <div className={`${SLIP} max-w-md flex-wrap phone:max-w-80`} data-added="">
        <p>
          <bdi data-pair="">{pairs.map((pair) => pair.join(' = ')).join(', ')}</bdi> {same.added}
        </p>
        <Button size="small" className="text-ink pointer-coarse:min-h-11" aria-keyshortcuts="u" onClick={onUndo}>
          {same.undo}
        </Button>
        <Button size="small" className="text-ink pointer-coarse:min-h-11" onClick={onList}>
          {same.list}
        </Button>
        <IconButton icon="close" label={common.dismiss} small onClick={onDismiss} />
      </div>
    </div>
  );
}
