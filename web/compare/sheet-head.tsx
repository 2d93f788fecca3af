import type { Comparison, SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';

interface SheetNameProps {
  readonly comparison: Comparison;
  readonly side: SideName;
  /** Whether name and length stand below one another on a phone. */
  readonly stacked?: boolean;
}

/** Which side a sheet is, which file, how long. A name too long for its line is cut short, its length never. */
export function SheetName({ comparison, side, stacked = false }: SheetNameProps) {
  const { common } = useMessages();
  const { name } = comparison[side];
  const length = common.words(comparison.summary.words[side]);
  const line = describe(name, side, length);
  return (
    <>
      <b className="me-1 flex-none font-semibold text-ink">{common[side]}</b>{' '}
      {line === length ? (
        <span>{length}</span>
      ) : (
        <span className={stacked ? 'flex min-w-0 phone:flex-col' : 'flex min-w-0'} title={name} data-file="">
          <span className="min-w-0 truncate">{name}</span>
          <span className="flex-none whitespace-pre">
            <span className={stacked ? 'phone:hidden' : undefined}>, </span>
            {length}
          </span>
        </span>
      )}
    </>
  );
}

/** `wire.txt, 388 words`; a side without a name of its own is not named twice. */
export function describe(name: string, side: string, length: string): string {
  return name === '' || name.toLowerCase() === side ? length : `${name}, ${length}`;
}
