import type { Picked } from '../model/pairing.ts';
import type { RowLayout, SideName } from '../model/row-layout.ts';
import { useWords } from '../words/use-words.ts';
import type { ManualPairing } from './use-manual-pairing.ts';

interface PairingBarProps {
  readonly layout: RowLayout;
  readonly pairing: ManualPairing;
  /** While an answer is under way its sentences are not those on the screen. */
  readonly disabled: boolean;
  readonly onEdit: (() => void) | null;
}

const SIDES: readonly SideName[] = ['original', 'revision'];

/** What can be done with the chosen row: its sentences, linked otherwise. */
export function PairingBar({ layout, pairing, disabled, onEdit }: PairingBarProps) {
  const words = useWords().hand;
  const { link, held } = pairing;
  const isHeld = held.original.length + held.revision.length > 0;
  if (link === null && !isHeld) return null;
  const one = (side: SideName, index: number) => {
    const number = layout.numbers[side][index] ?? null;
    return number === null
      ? words.other(side, layout.comparison[side].sentences[index]?.role ?? 'body')
      : words.sentence(side, number);
  };
  const act = (label: string, key: string, can: boolean, onClick: () => void) => (
    <button
      type="button"
      className="hand__b"
      disabled={disabled || !can}
      aria-keyshortcuts={key}
      title={`${label} (${key})`}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <div className="hand" role="toolbar" aria-label={words.bar}>
      {isHeld && (
        <p className="hand__held">
          <span>{words.held(listOf(held, one))}</span>
          <button type="button" className="hand__b" onClick={pairing.clear}>
            {words.letGo}
          </button>
        </p>
      )}
      {link !== null && (
        <>
          <div className="hand__chips" role="group" aria-label={words.row}>
            {SIDES.flatMap((side) =>
              link[side].map((index) => (
                <button
                  key={`${side}-${index}`}
                  type="button"
                  className="hand__chip"
                  disabled={disabled}
                  aria-pressed={pairing.picked[side].includes(index)}
                  onClick={() => pairing.toggle(side, index)}
                >
                  {one(side, index)}
                </button>
              )),
            )}
          </div>
          {link.byHand === true && (
            <span className="hand__by">
              {link.kind === 'dropped' || link.kind === 'added' ? words.byHandAlone : words.byHand}
            </span>
          )}
          <div className="hand__acts">
            {pairing.canLink ? act(words.link, 'l', true, pairing.hold) : act(words.hold, 'l', !isHeld, pairing.hold)}
            {act(words.unlink, 'x', pairing.canUnlink, pairing.unlink)}
            {act(words.split, 's', pairing.canSplit, pairing.split)}
            {act(words.merge, 'm', pairing.canMerge, pairing.merge)}
            {pairing.canReset && act(words.reset, 'r', true, pairing.reset)}
            {onEdit !== null && act(words.edit, 'e', true, onEdit)}
          </div>
        </>
      )}
    </div>
  );
}

function listOf(held: Picked, one: (side: SideName, index: number) => string): string[] {
  return SIDES.flatMap((side) => held[side].map((index) => one(side, index)));
}
