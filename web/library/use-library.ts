import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { onSetting, readSetting, writeSetting } from '../model/setting.ts';
import type { Work } from '../model/work.ts';
import { useListeners } from '../ui/use-listeners.ts';
import type { Autosave, AutosaveStatus } from './autosave.ts';
import type { Answered } from './card-shape.ts';
import type { StorageError, StoredRecord } from './store.ts';

/** What came of asking for a record. */
export type LoadOutcome =
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'none'; readonly reason: 'missing' | 'foreign' | StorageError };

export type Library = ReturnType<typeof useLibrary>;

interface Shown {
  /** What the reader should know of the record; null while all is as it should be. */
  readonly news: Exclude<AutosaveStatus, { kind: 'kept' }> | null;
  readonly dismissed: boolean;
}

const NOTHING: Shown = { news: null, dismissed: false };

/** What stays true is not said again once it was dismissed; that a copy was made is said until it is. */
function following(last: Shown, next: AutosaveStatus): Shown {
  if (next.kind === 'kept') return last.news?.kind === 'copied' ? last : NOTHING;
  return JSON.stringify(last.news) === JSON.stringify(next) ? last : { news: next, dismissed: false };
}

/** Whether comparisons are kept on this computer: the reader's own choice, for every tab. */
const KEY = 'storydiff-keep';
const onKeep = (tell: () => void) => onSetting(KEY, tell);
const isKeeping = () => readSetting(KEY) !== 'no';
const onKeeping = (keep: boolean) => writeSetting(KEY, keep ? null : 'no');

/** The records that works came from, by the works themselves as they were opened. */
const origins = new WeakMap<Work, StoredRecord>();

/**
 * Keeps the work in hand in the library of this computer. `visit` tells works apart: within one visit the
 * record stays the same. `answered` is what the list shall say of it, null until it has its answer.
 * What reads and writes the storage is loaded when there is first something to keep.
 */
export function useLibrary(work: Work | null, visit: number, answered: Answered | null) {
  const keeping = useSyncExternalStore(onKeep, isKeeping);
  const [record, setRecord] = useState<string | null>(null);
  const [news, setNews] = useState<Shown>(NOTHING);
  const loading = useRef<Promise<Autosave> | null>(null);
  const visited = useRef<number | null>(null);

  const hear = useCallback((next: AutosaveStatus) => setNews((last) => following(last, next)), []);
  const withAutosave = useCallback(
    (act: (autosave: Autosave) => void) => {
      loading.current ??= import('./autosave.ts').then(({ createAutosave }) => createAutosave(setRecord, hear));
      loading.current.then(act, () => {
        loading.current = null;
        hear({ kind: 'error', error: 'failed' });
      });
    },
    [hear],
  );

  useEffect(() => {
    if (loading.current === null && work === null) return;
    withAutosave((autosave) => autosave.keep(keeping));
    if (visited.current !== visit) {
      visited.current = visit;
      const from = work === null ? null : (origins.get(work) ?? null);
      setRecord(from?.card.id ?? null);
      setNews(NOTHING);
      withAutosave((autosave) => autosave.begin(work, from));
    }
    if (work !== null) withAutosave((autosave) => autosave.tell(work, answered));
  }, [work, visit, answered, keeping, withAutosave]);

  const flush = useCallback(() => {
    if (loading.current !== null) withAutosave((autosave) => void autosave.flush());
  }, [withAutosave]);
  // A page may be closed at any time; when it goes out of sight is the last moment that is told for certain.
  useListeners(document, { visibilitychange: () => document.visibilityState === 'hidden' && flush() });
  // Writing takes a few turns, which a page that is reloaded or left still has at this moment.
  useListeners(window, { pagehide: flush, beforeunload: flush });

  const find = useCallback(async (id: string): Promise<LoadOutcome> => {
    const none = (reason: 'missing' | 'foreign' | StorageError): LoadOutcome => ({ kind: 'none', reason });
    try {
      const { loadRecord } = await import('./store.ts');
      const outcome = await loadRecord(id);
      if (!outcome.ok) return none(outcome.error);
      if (outcome.value === 'missing' || outcome.value === 'foreign') return none(outcome.value);
      origins.set(outcome.value.work, outcome.value);
      return { kind: 'work', work: outcome.value.work };
    } catch {
      return none('failed');
    }
  }, []);

  const onDismiss = useCallback(() => setNews((last) => ({ ...last, dismissed: true })), []);
  return useMemo(
    () => ({
      /** The id of the work in hand; null while it is not kept. */
      record,
      news: news.dismissed ? null : news.news,
      onDismiss,
      /** Whether what is done in hand is written down, or soon will be. */
      safe: keeping && record !== null && news.news?.kind !== 'error',
      /** Writes down at once what is not yet. */
      flush,
      keeping,
      onKeeping,
      /** Takes a work out of the library. Taken in hand, it goes on in its own record. */
      find,
    }),
    [record, news, onDismiss, flush, keeping, find],
  );
}
