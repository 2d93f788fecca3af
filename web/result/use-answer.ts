import { useCallback, useDeferredValue, useMemo } from 'react';
import { type Comparison, verdictLines } from '#engine';
import { readLayers } from '../compare/layers.ts';
import { redlineStretches } from '../compare/redline-pieces.ts';
import { useMessages } from '../messages/use-messages.ts';
import { layOutRows } from '../model/row-layout.ts';

/** What is derived from an answer: its rows, its marks, its changes as links, its verdict. */
export function useAnswer(comparison: Comparison, showTypography: boolean) {
  const messages = useMessages();
  const layout = useMemo(() => layOutRows(comparison), [comparison]);
  const typography = useDeferredValue(showTypography);
  const layers = useMemo(() => readLayers(comparison, typography), [comparison, typography]);
  const changes = useMemo(
    () =>
      typography || layout.inReports
        ? layout.changes
        : layout.changes.filter((link) => layout.relations[link] !== 'typography'),
    [layout, typography],
  );
  const lineOf = useCallback(
    (index: number) => {
      const link = comparison.links[index];
      return link === undefined ? [] : redlineStretches(comparison, link, layers, typography);
    },
    [comparison, layers, typography],
  );
  const verdict = useMemo(() => verdictLines(comparison, messages), [comparison, messages]);
  return { layout, typography, layers, changes, lineOf, verdict };
}
