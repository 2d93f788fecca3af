import type { Work } from './model/work.ts';
import { Icon } from './ui/icon.tsx';

/** The pair in hand, named in the header, with the button that turns it round. */
export function Pair({ pair, onSwap }: { pair: Pick<Work, 'original' | 'revision'>; onSwap: () => void }) {
  return (
    <div className="pair">
      <span className="pair__f">
        <span className="pair__s">Original</span> {pair.original.name || 'pasted text'}
      </span>
      <button
        type="button"
        className="btn btn--quiet btn--icon"
        aria-label="Swap original and revision"
        title="Swap original and revision"
        onClick={onSwap}
      >
        <Icon name="swap" />
      </button>
      <span className="pair__f">
        <span className="pair__s">Revision</span> {pair.revision.name || 'pasted text'}
      </span>
    </div>
  );
}
