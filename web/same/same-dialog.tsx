import { type RefObject, useEffect, useRef, useState } from 'react';
import { type SamePair, writeSameList } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { readListFile, withoutPairs, withPairs } from '../model/same-pairs.ts';
import { writeSamePairs } from '../model/same-setting.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogHeading, DialogText } from '../ui/dialog.tsx';
import { saveFile } from '../ui/save-file.ts';

interface SameDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly pairs: readonly SamePair[];
  /** What the chosen item offers to it. */
  readonly offered: readonly SamePair[];
  readonly onAdd: (pairs: readonly SamePair[]) => void;
}

/** What was done last, and how the list stood before it. */
interface Said {
  readonly text: string;
  readonly before: readonly SamePair[] | null;
}

const ROW = 'flex min-h-control items-center justify-between gap-3 border-b border-rule defer-22';

/** The house's own list: what it holds, what leaves it, and its way into a file and out of one. */
export function SameDialog({ dialog, onClose, pairs, offered, onAdd }: SameDialogProps) {
  const words = useMessages().same;
  const [said, setSaid] = useState<Said | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const file = useRef<HTMLInputElement>(null);
  // The button that took an entry out of the list is gone with it.
  useEffect(() => {
    if (said?.before != null && document.activeElement === document.body) undo.current?.focus();
  }, [said]);
  const remove = (pair: SamePair) => {
    setSaid({ text: words.removed(pair.join(' = ')), before: pairs });
    writeSamePairs(withoutPairs(pairs, [pair]));
  };
  const takeFile = async (given: File) => {
    const found = await given.arrayBuffer().then(
      (bytes) => readListFile(bytes, pairs),
      () => ({ kind: 'problem', reason: 'encoding' }) as const,
    );
    if (found.kind === 'problem') return setSaid({ text: words.trouble[found.reason](given.name), before: null });
    const next = withPairs(pairs, found.pairs);
    writeSamePairs(next);
    const fresh = next.length - pairs.length;
    setSaid({ text: words.imported(fresh, given.name, found.unread), before: fresh === 0 ? null : pairs });
  };
  const open = withoutPairs(offered, pairs);
  return (
    <Dialog title={words.title} dialog={dialog} onClose={onClose}>
      <DialogText>{words.means}</DialogText>
      {open.length > 0 && (
        <>
          <DialogHeading>{words.offered}</DialogHeading>
          <Pairs pairs={open} act={words.add} actOn={words.addPair} onAct={(pair) => onAdd([pair])} />
        </>
      )}
      <DialogHeading>{words.holds(pairs.length)}</DialogHeading>
      {pairs.length > 0 && <Pairs pairs={pairs} act={words.remove} actOn={words.removePair} onAct={remove} />}
      <DialogActions>
        <Button
          look="line"
          disabled={pairs.length === 0}
          onClick={() => saveFile(words.fileName, writeSameList(pairs), 'text/plain')}
        >
          {words.exportList}
        </Button>
        <Button look="line" onClick={() => file.current?.click()}>
          {words.importList}
        </Button>
        <input
          ref={file}
          hidden
          type="file"
          accept=".txt,text/plain"
          aria-label={words.importList}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) void takeFile(chosen);
            // The same file chosen again must count as chosen.
            event.currentTarget.value = '';
          }}
        />
      </DialogActions>
      <div className="mt-3 flex flex-wrap items-center gap-2" role="status">
        {said !== null && (
          <>
            <p>{said.text}</p>
            <Button
              ref={undo}
              className={said.before === null ? 'hidden' : ''}
              onClick={() => {
                writeSamePairs(said.before ?? pairs);
                setSaid({ text: words.asBefore, before: null });
              }}
            >
              {words.undo}
            </Button>
          </>
        )}
      </div>
      <p className="mt-3 text-ink-2 text-xs/5">{words.keptHere}</p>
    </Dialog>
  );
}

interface PairsProps {
  readonly pairs: readonly SamePair[];
  readonly act: string;
  readonly actOn: (pair: string) => string;
  readonly onAct: (pair: SamePair) => void;
}

function Pairs({ pairs, act, actOn, onAct }: PairsProps) {
  return (
    <ul className="max-h-72 overflow-y-auto border-t border-rule">
      {pairs.map((pair) => {
        const text = pair.join(' = ');
        return (
          <li key={text} className={ROW}>
            <bdi className="min-w-0 font-serif text-said wrap-anywhere">{text}</bdi>
            <Button
              size="small"
              className="pointer-coarse:min-h-11"
              aria-label={actOn(text)}
              onClick={() => onAct(pair)}
            >
              {act}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
