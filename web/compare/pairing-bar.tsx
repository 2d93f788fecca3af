import type { Ref } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Picked } from '../model/pairing.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import type { ManualPairing } from './use-manual-pairing.ts';

interface PairingBarProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly layout: RowLayout;
  readonly pairing: ManualPairing;
  /** While an answer is under way its sentences are not those on the screen. */
  readonly disabled: boolean;
  readonly onClose: () => void;
}

const GROUP = 'flex flex-wrap gap-1 phone:basis-full phone:whitespace-nowrap';
const BUTTON =
  'rounded-2 px-[0.6rem] py-[0.3rem] font-medium not-disabled:hover:bg-hover disabled:text-ink-3 disabled:opacity-60';

/** What can be done with the chosen row: its sentences, linked otherwise. */
export function PairingBar({ ref, layout, pairing, disabled, onClose }: PairingBarProps) {
  const { hand: words, common } = useMessages();
  const { link, held, isHolding, isHeldGone } = pairing;
  if (link === null && !isHolding && !isHeldGone) return null;
  const one = (side: SideName, index: number) => {
    const number = layout.numbers[side][index] ?? null;
    return number === null
      ? words.other(side, layout.comparison[side].sentences[index]?.role ?? 'body')
      : words.sentence(side, number);
  };
  const act = (label: string, key: string, can: boolean, onClick: () => void) => (
    <button
      type="button"
      className={BUTTON}
      disabled={disabled || !can}
      aria-keyshortcuts={key}
      title={`${label} (${key})`}
      onClick={onClick}
    >
      {label}
    </button>
  );
  return (
    <div
      ref={ref}
      className="sticky bottom-0 z-3 -ms-5 -me-2 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-paper px-5 py-2 text-sm phone:bottom-dock phone:mx-0 phone:px-4"
      role="toolbar"
      aria-label={words.bar}
    >
      {(isHolding || isHeldGone) && (
        <p className="flex items-center gap-2 font-semibold text-ink phone:basis-full phone:justify-between">
          {isHeldGone && <span role="status">{words.heldGone}</span>}
          {isHolding && <span>{words.held(listOf(held, one))}</span>}
          <button type="button" className={BUTTON} onClick={pairing.clear}>
            {isHolding ? words.letGo : common.dismiss}
          </button>
        </p>
      )}
      {link !== null && (
        <>
          <div className={GROUP} role="group" aria-label={words.row}>
            {SIDES.flatMap((side) =>
              link[side].map((index) => (
                <button
                  key={`${side}-${index}`}
                  type="button"
                  className="rounded-full border border-rule px-[0.55rem] py-[0.2rem] text-ink-2 not-aria-pressed:line-through aria-pressed:border-ink-3 aria-pressed:text-ink"
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
            <span className="text-ink-2" data-by-hand="">
              {link.kind === 'dropped' || link.kind === 'added' ? words.byHandAlone : words.byHand}
            </span>
          )}
          <div className={`${GROUP} ms-auto phone:-mx-2`}>
            {pairing.canLink
              ? act(words.link, 'l', true, pairing.hold)
              : act(words.hold, 'l', !isHolding, pairing.hold)}
            {act(words.unlink, 'x', pairing.canUnlink, pairing.unlink)}
            {act(words.split, 's', pairing.canSplit, pairing.split)}
            {act(words.merge, 'm', pairing.canMerge, pairing.merge)}
            {pairing.canReset && act(words.reset, 'r', true, pairing.reset)}
            <button type="button" className={BUTTON} aria-label={words.closeBar} onClick={onClose}>
              <Icon name="close" />
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function listOf(held: Picked, one: (side: SideName, index: number) => string): string[] {
  return SIDES.flatMap((side) => held[side].map((index) => one(side, index)));
}
