import { Fragment } from 'react';
import { Icon } from '../ui/icon.tsx';
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
          {chip.sign && !chips[index - 1]?.sign && <span className="chips__break" />}
          <button type="button" aria-pressed={chip.filter === filter} onClick={() => onFilter(chip.filter)}>
            {chip.sign && <Icon name={chip.sign} />}
            {chip.name}
            <span>{chip.count}</span>
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}
