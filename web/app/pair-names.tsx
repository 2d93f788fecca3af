import type { Work } from '../model/work.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';

/** The pair in hand, named in the header, with the button that turns it round. */
export function Pair({ pair, onSwap }: { pair: Pick<Work, 'original' | 'revision'>; onSwap: () => void }) {
  const { common } = useWords();
  return (
    <div className="pair">
      <span className="pair__f">
        <span className="pair__s">{common.original}</span> {pair.original.name || common.pasted}
      </span>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label={common.swap}
        title={common.swap}
        onClick={onSwap}
      >
        <Icon name="swap" />
      </button>
      <span className="pair__f">
        <span className="pair__s">{common.revision}</span> {pair.revision.name || common.pasted}
      </span>
    </div>
  );
}
