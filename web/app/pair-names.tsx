import type { Work } from '../model/work.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';

/** The pair in hand, named in the header, with the button that turns it round. */
export function Pair({ pair, onSwap }: { pair: Pick<Work, 'original' | 'revision'>; onSwap: () => void }) {
  const { common } = useWords();
  return (
    <div className="ms-4 flex min-w-0 items-center gap-1 text-sm font-medium phone:hidden" data-pair="">
      <span className="min-w-0 truncate">
        <span className="me-1 font-normal text-ink-3 slim:hidden">{common.original}</span>{' '}
        {pair.original.name || common.pasted}
      </span>
      <button
        type="button"
        className="btn btn--quiet btn--icon flex-none"
        aria-label={common.swap}
        title={common.swap}
        onClick={onSwap}
      >
        <Icon name="swap" />
      </button>
      <span className="min-w-0 truncate">
        <span className="me-1 font-normal text-ink-3 slim:hidden">{common.revision}</span>{' '}
        {pair.revision.name || common.pasted}
      </span>
    </div>
  );
}
