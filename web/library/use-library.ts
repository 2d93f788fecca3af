import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Work } from '../model/work.ts';
import type { Answered } from './card.ts';
import { useKeepingChoice } from './choice.ts';
import type { Keeper, KeepingNews } from './keeper.ts';
import type { Kept, Trouble } from './store.ts';

/** What came of asking for a record. */
export type Found =
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'none'; readonly reason: 'missing' | 'foreign' | Trouble };

export interface Library {
  /** The id of the work in hand; null while it is not kept. */
  readonly record: string | null;
  /** What the reader should know about it; null when all is as it should be, or once it was dismissed. */
  readonly news: Exclude<KeepingNews, { kind: 'kept' }> | null;
  readonly onDismiss: () => void;
  /** Whether what is done in hand is written down, or soon will be. */
  readonly safe: boolean;
  /** Writes down at once what is not yet. */
  readonly flush: () => void;
  readonly keeping: boolean;
  readonly onKeeping: (keeping: boolean) => void;
  /** Takes a work out of the library. Taken in hand, it goes on in its own record. */
  readonly find: (id: string) => Promise<Found>;
}

interface Shown {
  readonly news: Library['news'];
  readonly dismissed: boolean;
}

const NOTHING: Shown = { news: null, dismissed: false };

/** What stays true is not said again once it was dismissed; that a copy was made is said until it is. */
function following(last: Shown, next: KeepingNews): Shown {
  if (next.kind === 'kept') return last.news?.kind === 'copied' ? last : NOTHING;
  return JSON.stringify(last.news) === JSON.stringify(next) ? last : { news: next, dismissed: false };
}

/** The records that works came from, by the works themselves as they were opened. */
const origins = new WeakMap<Work, Kept>();

/**
 * Keeps the work in hand in the library of this computer. `visit` tells works apart: within one visit the
 * record stays the same. `answered` is what the list shall say of it, null until it has its answer.
 * What reads and writes the storage is loaded when there is first something to keep.
 */
export function useLibrary(work: Work | null, visit: number, answered: Answered | null): Library {
  const [keeping, onKeeping] = useKeepingChoice();
  const [record, setRecord] = useState<string | null>(null);
  const [news, setNews] = useState<Shown>(NOTHING);
  const loading = useRef<Promise<Keeper> | null>(null);
  const visited = useRef<number | null>(null);

  const hear = useCallback((next: KeepingNews) => setNews((last) => following(last, next)), []);
  const withKeeper = useCallback(
    (act: (keeper: Keeper) => void) => {
      loading.current ??= import('./keeper.ts').then(({ createKeeper }) => createKeeper(setRecord, hear));
      loading.current.then(act, () => {
        loading.current = null;
        hear({ kind: 'trouble', trouble: 'failed' });
      });
    },
    [hear],
  );

  useEffect(() => {
    if (loading.current === null && work === null) return;
    withKeeper((keeper) => keeper.keep(keeping));
    if (visited.current !== visit) {
      visited.current = visit;
      const from = work === null ? null : (origins.get(work) ?? null);
      setRecord(from?.card.id ?? null);
      setNews(NOTHING);
      withKeeper((keeper) => keeper.begin(work, from));
    }
    if (work !== null) withKeeper((keeper) => keeper.tell(work, answered));
  }, [work, visit, answered, keeping, withKeeper]);

  const flush = useCallback(() => {
    if (loading.current !== null) withKeeper((keeper) => void keeper.flush());
  }, [withKeeper]);
  useEffect(() => {
    // A page may be closed at any time; when it goes out of sight is the last moment that is told for certain.
    const hide = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', flush);
    // Writing takes a few turns, which a page that is reloaded or left still has at this moment.
    window.addEventListener('beforeunload', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', flush);
    };
  }, [flush]);

  const find = useCallback(async (id: string): Promise<Found> => {
    const none = (reason: 'missing' | 'foreign' | Trouble): Found => ({ kind: 'none', reason });
    try {
      const { loadKept } = await import('./store.ts');
      const outcome = await loadKept(id);
      if (!outcome.ok) return none(outcome.trouble);
      if (outcome.value === 'missing' || outcome.value === 'foreign') return none(outcome.value);
      origins.set(outcome.value.work, outcome.value);
      return { kind: 'work', work: outcome.value.work };
    } catch {
      return none('failed');
    }
  }, []);

  const onDismiss = useCallback(() => setNews((last) => ({ ...last, dismissed: true })), []);
  return useMemo(() => {
    const safe = keeping && record !== null && news.news?.kind !== 'trouble';
    return { record, news: news.dismissed ? null : news.news, onDismiss, safe, flush, keeping, onKeeping, find };
  }, [record, news, onDismiss, flush, keeping, onKeeping, find]);
}
