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
      {chips.map((chip) => (
        <button
          key={chip.filter}
          type="button"
          aria-pressed={chip.filter === filter}
          onClick={() => onFilter(chip.filter)}
        >
          {chip.name}
          <span>{chip.count}</span>
        </button>
      ))}
    </fieldset>
  );
}
