import { useCallback, useMemo, useState } from 'react';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { SignActions, SignEntry } from '../model/sign-off.ts';
import { isWindowed, Windowed } from '../ui/windowed.tsx';
import type { DrawWording } from '../ui/wordings.tsx';
import { SignOffCard } from './sign-off-card.tsx';

interface SignOffCardsProps {
  readonly layout: RowLayout;
  readonly entries: readonly SignEntry[];
  /** How many items of the sheet stand before these. */
  readonly before: number;
  readonly actions: SignActions;
  readonly wording: DrawWording;
  readonly onGo: (choice: Choice) => void;
}

/** More slips than this are drawn only where they are seen; on paper all are. */
const WHOLE = 40;
/** About as tall as most slips are, in pixels. */
const USUAL_HEIGHT = 150;
/** Below this width the two wordings stand one over the other. */
const NARROW = 600;

/** A part of the sheet. */
export function SignOffCards({ layout, entries, before, actions, wording, onGo }: SignOffCardsProps) {
  const [writing, setWriting] = useState<string | null>(null);
  const long = isWindowed(entries.length, WHOLE);
  // A mark makes other entries of the same items.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const items = useMemo(() => ({}), [layout, entries.length]);
  const draw = useCallback(
    (order: number) => {
      const { kind, index, key, severity, mark, note, said } = entries[order] as SignEntry;
      return (
        <SignOffCard
          key={key}
          layout={layout}
          kind={kind}
          index={index}
          item={key}
          severity={severity}
          mark={mark}
          note={note}
          said={said}
          long={long}
          number={before + order + 1}
          actions={actions}
          writing={writing === key}
          onWriting={setWriting}
          wording={wording}
          onGo={onGo}
        />
      );
    },
    [entries, layout, long, before, actions, writing, wording, onGo],
  );
  return (
    <ol>
      <Windowed
        count={entries.length}
        of={items}
        whole={WHOLE}
        gap="li"
        estimateHeight={(_, width) => (width < NARROW ? USUAL_HEIGHT + 90 : USUAL_HEIGHT)}
        draw={draw}
      />
    </ol>
  );
}
