import { useCallback, useMemo, useState } from 'react';
import { foldUnchanged, sentenceOf, UNFOLDED, unfolded } from '../model/folds.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { usePrinting } from '../ui/use-printing.ts';

const NONE: ReadonlySet<number> = new Set();

/** The stretches that are folded, and how to open one: it stays open as long as the revision and the option stand. */
export function useFolds(layout: RowLayout) {
  const { text } = layout.comparison.revision;
  const isOff = UNFOLDED.use();
  const printing = usePrinting();
  const [opened, setOpened] = useState({ text, isOff, sentences: NONE });
  const sentences = opened.text === text && opened.isOff === isOff ? opened.sentences : NONE;
  const folds = useMemo(
    () => (isOff || printing || layout.inReports ? unfolded(layout) : foldUnchanged(layout, sentences)),
    [layout, sentences, isOff, printing],
  );
  const open = useCallback(
    (link: number) => setOpened({ text, isOff, sentences: new Set(sentences).add(sentenceOf(layout, link)) }),
    [layout, text, isOff, sentences],
  );
  return useMemo(() => ({ ...folds, open }), [folds, open]);
}
