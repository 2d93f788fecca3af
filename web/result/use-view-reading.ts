import { useCallback, useMemo } from 'react';
import type { SideName } from '#engine';
import type { Reading } from '../compare/reading.ts';
import type { Choice } from '../model/choice.ts';
import type { WorkState } from '../model/use-work.ts';
import { renamed } from '../model/work.ts';
import type { useAnswer } from './use-answer.ts';
import type { usePlace } from './use-place.ts';

interface ViewReadingInput
  extends Pick<ReturnType<typeof useAnswer>, 'layout' | 'layers' | 'typography'>,
    Pick<Reading, 'folds'> {
  readonly place: ReturnType<typeof usePlace>;
  readonly change: WorkState['change'];
  /** Brings the bar for pairing by hand. */
  readonly onPair: () => void;
}

/** What every view draws from; the same object as long as nothing of it changed. */
export function useViewReading({
  layout,
  layers,
  typography,
  folds,
  place,
  change,
  onPair,
}: ViewReadingInput): Reading {
  const { choice, chosenLinks, choose } = place;
  const onRename = useCallback(
    (side: SideName, name: string) => change((last) => renamed(last, side, name), 'name'),
    [change],
  );
  const onHand = useCallback(
    (next: Choice) => {
      choose(next);
      onPair();
    },
    [choose, onPair],
  );
  return useMemo(
    () => ({
      layout,
      layers,
      chosen: choice,
      chosenLinks,
      showTypography: typography,
      folds,
      onChoose: choose,
      onHand,
      onRename,
    }),
    [onHand, layout, layers, folds, choice, chosenLinks, typography, choose, onRename],
  );
}
