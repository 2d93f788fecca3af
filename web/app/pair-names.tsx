import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { IconButton } from '../ui/button.tsx';

interface PairNamesProps {
  readonly pair: Pick<Work, 'original' | 'revision'>;
  /** Whether the sides go by their names alone. */
  readonly inReports: boolean;
  readonly onSwap: () => void;
}

/** The pair in hand, named in the header, with the button that turns it round. */
export function PairNames({ pair, inReports, onSwap }: PairNamesProps) {
  const { common } = useMessages();
  const names = (side: 'original' | 'revision') =>
    inReports ? { side: '', name: common[side] } : { side: common[side], name: pair[side].name || common.pasted };
  return (
    <div className="ms-4 flex min-w-0 items-center gap-1 font-medium text-sm phone:hidden">
      <Name {...names('original')} />
      <IconButton className="flex-none" icon="swap" label={common.swap} title={common.swap} onClick={onSwap} />
      <Name {...names('revision')} />
    </div>
  );
}

function Name({ side, name }: { side: string; name: string }) {
  return (
    <span className="min-w-0 truncate" data-pair-name="">
      {side !== '' && <span className="me-1 font-normal text-ink-3 slim:hidden">{side}</span>} {name}
    </span>
  );
}
