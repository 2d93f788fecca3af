import type { RelationKind } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Ruling } from '../model/work.ts';
import { FIELD } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';

interface RulingProps {
  /** What the editor ruled. */
  readonly as: Ruling | null;
  readonly onAs: (as: Ruling | null) => void;
}

const RULINGS: readonly Ruling[] = ['rewrite', 'reports'];

/** Says, or leaves to what is found, what the two texts are to each other. */
export function RulingChoice({ as, onAs, found }: RulingProps & { readonly found: RelationKind | null }) {
  const words = useMessages().reports;
  return (
    <label className="grid gap-1">
      <span>{words.relation}</span>
      <select
        className={`${FIELD} min-h-control px-2`}
        value={as ?? ''}
        onChange={({ currentTarget: { value } }) => onAs(RULINGS.find((ruling) => ruling === value) ?? null)}
      >
        <option value="">{words.asFound(found)}</option>
        {RULINGS.map((ruling) => (
          <option key={ruling} value={ruling}>
            {words.ruling[ruling]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Overrules that two texts were found to be reports, or takes an editor's ruling back. */
export function RulingButton({ as, onAs }: RulingProps) {
  const words = useMessages().reports;
  return (
    <button
      type="button"
      className="inline-flex items-center align-baseline gap-1 font-sans text-xs/5 font-semibold text-ink underline-offset-link hover:underline pointer-coarse:-my-3 pointer-coarse:min-h-11"
      data-ruling=""
      onClick={() => onAs(as === null ? 'rewrite' : null)}
    >
      <Icon name="swap" />
      {as === null ? words.compareAs.rewrite : words.compareAsFound}
    </button>
  );
}
