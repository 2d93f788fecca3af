import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Icon } from '../ui/icon.tsx';
import type { Chip } from './filters.ts';

interface ChipsProps {
  readonly name: string;
  readonly chips: readonly Chip[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** What can be done to all that the filter lets through. */
  readonly forAll: ReactNode;
}

const CHIP =
  'min-h-6.5 rounded-[1rem] px-2 text-xs/5 font-medium text-ink-2 inset-ring inset-ring-rule aria-pressed:bg-ink aria-pressed:text-paper aria-pressed:inset-ring-0 pointer-coarse:min-h-11 pointer-coarse:px-3 forced-colors:border';

/** Filter chips with counts. */
export function Chips({ name, chips, filter, onFilter, forAll }: ChipsProps) {
  const { number } = useMessages().signoff;
  if (chips.length === 0) return null;
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-1 px-5 pt-3 pb-2" aria-label={name} data-chips="">
      {chips.map((chip) => (
        <button
          key={chip.filter}
          type="button"
          className={`${CHIP}${chip.sign ? ' inline-flex items-center' : ''}`}
          aria-pressed={chip.filter === filter}
          onClick={() => onFilter(chip.filter)}
        >
          {chip.sign && <Icon name={chip.sign} className="-ms-0.5 me-1" />}
          {chip.name}
          <span className={chip.filter === filter ? 'ms-1.25' : 'ms-1.25 text-ink-3'}>{number(chip.count)}</span>
        </button>
      ))}
      <span className="basis-full empty:hidden">{forAll}</span>
    </fieldset>
  );
}
