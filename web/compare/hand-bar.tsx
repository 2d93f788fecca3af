import type { Picked } from '../model/pairing.ts';
import type { RowLayout, SideName } from '../model/row-layout.ts';
import { useWords } from '../words/use-words.ts';
import type { Hand } from './use-hand.ts';

interface HandBarProps {
  readonly layout: RowLayout;
  readonly hand: Hand;
  /** While an answer is under way its sentences are not those on the screen. */
  readonly disabled: boolean;
  readonly onEdit: (() => void) | null;
}

const SIDES: readonly SideName[] = ['original', 'revision'];

/** What can be done with the chosen row: its sentences, linked otherwise. */
export function HandBar({ layout, hand, disabled, onEdit }: HandBarProps) {
  const words = useWords().hand;
  const { link, held } = hand;
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
          <button type="button" className="hand__b" onClick={hand.letGo}>
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
                  aria-pressed={hand.picked[side].includes(index)}
                  onClick={() => hand.toggle(side, index)}
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
            {hand.canLink ? act(words.link, 'l', true, hand.hold) : act(words.hold, 'l', !isHeld, hand.hold)}
            {act(words.unlink, 'x', hand.canUnlink, hand.unlink)}
            {act(words.split, 's', hand.canSplit, hand.split)}
            {act(words.merge, 'm', hand.canMerge, hand.merge)}
            {hand.canReset && act(words.reset, 'r', true, hand.reset)}
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
