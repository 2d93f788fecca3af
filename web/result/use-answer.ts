import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Comparison } from '#engine';
import { readLayers } from '../compare/layers.ts';
import { redlineStretches } from '../compare/redline-pieces.ts';
import { readVerdict } from '../compare/verdict.ts';
import { layOutRows } from '../model/row-layout.ts';
import { useWords } from '../words/use-words.ts';

/** What is derived from an answer: its rows, its marks, its changes as links, its verdict. */
export function useAnswer(comparison: Comparison, showTypography: boolean) {
  const phrases = useWords().verdict;
  const layout = useMemo(() => layOutRows(comparison), [comparison]);
  const typography = useDeferredValue(showTypography);
  const layers = useMemo(() => readLayers(comparison, typography), [comparison, typography]);
  const changes = useMemo(
    () => (typography ? layout.changes : layout.changes.filter((link) => layout.relations[link] !== 'typography')),
    [layout, typography],
  );
  const lineOf = useCallback(
    (index: number) => {
      const link = comparison.links[index];
      return link === undefined ? [] : redlineStretches(comparison, link, layers, typography);
    },
    [comparison, layers, typography],
  );
  const verdict = useMemo(() => readVerdict(comparison, phrases), [comparison, phrases]);
  return { layout, typography, layers, changes, lineOf, verdict };
}
