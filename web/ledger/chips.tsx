import { Fragment } from 'react';
import type { Chip } from './filters.ts';

interface ChipsProps {
  readonly name: string;
  readonly chips: readonly Chip[];
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** Filter chips with counts. */
export function Chips({ name, chips, filter, onFilter }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <fieldset className="chips" aria-label={name}>
      {chips.map((chip, index) => (
        <Fragment key={chip.filter}>
          {chip.apart && !chips[index - 1]?.apart && <span className="chips__gap" />}
          <button type="button" aria-pressed={chip.filter === filter} onClick={() => onFilter(chip.filter)}>
            {chip.name}
            <span>{chip.count}</span>
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}
