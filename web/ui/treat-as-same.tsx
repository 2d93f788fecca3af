import { useMemo } from 'react';
import type { Comparison } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { useOnSame } from '../model/same-context.ts';
import { pairsOf } from '../model/same-pairs.ts';

interface TreatAsSameProps {
  readonly comparison: Comparison;
  readonly kind: Choice['kind'];
  readonly index: number;
  /** False where the same is offered elsewhere to those who come by the keyboard. */
  readonly focusable?: boolean;
  readonly className?: string;
}

/** Has the words in which an item differs treated as the same from now on; nothing where it is no matter of words. */
export function TreatAsSame({ comparison, kind, index, focusable = true, className = '' }: TreatAsSameProps) {
  const words = useMessages().same;
  const onSame = useOnSame();
  const pairs = useMemo(() => pairsOf(comparison, { kind, index }), [comparison, kind, index]);
  const [only] = pairs;
  if (only === undefined) return null;
  return (
    <button
      type="button"
      className={`inline-flex min-h-7 max-w-full items-center gap-1.5 text-xs/5 font-medium text-ink-2 underline-offset-link hover:text-ink hover:underline hover:decoration-1 pointer-coarse:min-h-11 ${className}`}
      tabIndex={focusable ? undefined : -1}
      aria-keyshortcuts="="
      data-same=""
      onClick={(event) => {
        event.stopPropagation();
        onSame(pairs);
      }}
    >
      <span className="flex-none">{pairs.length === 1 ? words.treat : words.treatWhich}</span>
      {pairs.length === 1 && (
        <span className="truncate font-normal" lang={comparison.revision.language} data-pair="">
          {only.join(' = ')}
        </span>
      )}
    </button>
  );
}
