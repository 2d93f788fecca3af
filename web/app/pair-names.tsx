import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';

/** The pair in hand, named in the header, with the button that turns it round. */
export function PairNames({ pair, onSwap }: { pair: Pick<Work, 'original' | 'revision'>; onSwap: () => void }) {
  const { common } = useMessages();
  return (
    <div className="ms-4 flex min-w-0 items-center gap-1 font-medium text-sm phone:hidden">
      <Name side={common.original} name={pair.original.name || common.pasted} />
      <IconButton className="flex-none" icon="swap" label={common.swap} title={common.swap} onClick={onSwap} />
      <Name side={common.revision} name={pair.revision.name || common.pasted} />
    </div>
  );
}

function Name({ side, name }: { side: string; name: string }) {
  return (
    <span className="min-w-0 truncate" data-pair-name="">
      <span className="me-1 font-normal text-ink-3 slim:hidden">{side}</span> {name}
    </span>
  );
}
