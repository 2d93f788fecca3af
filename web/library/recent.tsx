import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { useSamePairs, writeSamePairs } from '../model/same-setting.ts';
import { keepSigner } from '../model/signer.ts';
import { Button, TextButton } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogText } from '../ui/dialog.tsx';
import { FIELD, Tick } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Card } from './card-shape.ts';
import { watchLibrary } from './library-changes.ts';
import { Persist } from './persist.tsx';
import { nameOf, RecentRow } from './recent-row.tsx';
import {
  clearLibrary,
  type Listed,
  listCards,
  removeRecord,
  renameCard,
  restoreRecord,
  type StorageResult,
  type StoredRecord,
} from './store.ts';

interface RecentProps {
  readonly keeping: boolean;
  readonly onKeeping: (keeping: boolean) => void;
}

/** A list this long is looked through faster by typing. */
const SEARCH_FROM = 8;
/** More rows at a time than anybody reads, and few enough to draw at once. */
const PAGE = 50;
const SECTION = 'mt-10 text-sm phone:mt-6 print:hidden';
const NOTE = 'mt-3 max-w-176 text-ink-2';

/** The comparisons kept on this computer: open, rename, delete, find, clear. */
export function Recent({ keeping, onKeeping }: RecentProps) {
  const words = useMessages().library;
  const [listed, reread] = useListed();
  const [error, setError] = useState<string | null>(null);
  const [shelved, setShelved] = useState<StoredRecord | null>(null);
  const [said, setSaid] = useState('');
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [clearing, setClearing] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** Finds what is to have the focus as soon as it is drawn. */
  const goal = useRef<(() => HTMLElement | null | undefined) | null>(null);
  const id = useId();

  const cards = listed?.ok ? listed.value.cards : NONE;
  const foreign = listed?.ok ? listed.value.foreign : 0;
  const found = useMemo(() => matching(cards, search), [cards, search]);
  useEffect(() => {
    // What was pressed is gone with its row: the hand stays where it can take that back.
    if (shelved !== null) undo.current?.focus();
  }, [shelved]);

  useEffect(() => {
    const found = goal.current?.();
    if (found == null) return;
    goal.current = null;
    found.focus();
  });

  /** Does something to the library; the value, or null where it failed and was said. */
  const act = async <T,>(doing: Promise<StorageResult<T>>): Promise<{ value: T } | null> => {
    const outcome = await doing;
    setError(outcome.ok ? null : words.listTrouble[outcome.error]);
    return outcome.ok ? { value: outcome.value } : null;
  };
  const remove = async (card: Card) => {
    const done = await act(removeRecord(card.id));
    if (done === null) return;
    setSaid('');
    setShelved(done.value);
  };
  const bringBack = async () => {
    if (shelved === null || (await act(restoreRecord(shelved))) === null) return;
    const { id: back } = shelved.card;
    goal.current = () => list.current?.querySelector<HTMLElement>(`[data-card="${back}"] a`);
    setShelved(null);
    await reread();
  };
  const clear = async (withList: boolean) => {
    setClearing(false);
    if ((await act(clearLibrary())) === null) return;
    keepSigner('');
    if (withList) writeSamePairs([]);
    setShelved(null);
    setSearch('');
    setSaid(words.cleared);
    heading.current?.focus();
  };
  const showMore = () => {
    goal.current = () => list.current?.querySelectorAll<HTMLElement>('li a')[shown];
    setShown(shown + PAGE);
  };

  // Before the list was read nothing is known that could be said; its heading's line keeps the page from jumping.
  if (listed === null) return <section className={`min-h-10 ${SECTION}`} aria-busy="true" aria-label={words.title} />;
  return (
    <section className={SECTION} aria-labelledby={`${id}-title`}>
      <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-1">
        <h2
          id={`${id}-title`}
          className="me-auto font-semibold focus-visible:outline-offset-4 tablet:w-full"
          ref={heading}
          tabIndex={-1}
        >
          {words.title}
        </h2>
        {cards.length >= SEARCH_FROM && (
          <input
            type="search"
            className={`${FIELD} min-h-control w-56 min-w-0 px-2 py-1 placeholder:text-ink-3 tablet:flex-1 tablet:basis-44 phone:basis-full`}
            placeholder={words.find}
            aria-label={words.find}
            value={search}
            onChange={(event) => {
              goal.current = null;
              setSearch(event.currentTarget.value);
              setShown(PAGE);
            }}
          />
        )}
        <Tick
          className={`text-ink-2 ${cards.length < SEARCH_FROM ? 'tablet:me-auto' : 'phone:me-auto'}`}
          checked={keeping}
          onChange={(event) => onKeeping(event.currentTarget.checked)}
        >
          {words.keep}
        </Tick>
        {cards.length + foreign > 0 && (
          <Button className="-me-2" onClick={() => setClearing(true)}>
            {words.clear}
          </Button>
        )}
      </div>
      {!listed.ok && <Notice messages={[words.listTrouble[listed.error]]} />}
      {error !== null && <Notice messages={[error]} onDismiss={() => setError(null)} />}
      <p className="not-empty:mb-3" role="status">
        {shelved !== null && (
          <>
            {words.deleted(nameOf(shelved.card))}{' '}
            <TextButton ref={undo} onClick={() => void bringBack()}>
              {words.undo}
            </TextButton>
          </>
        )}
        {shelved === null && (search.trim() === '' ? said : words.found(found.length))}
      </p>
      {found.length > 0 && (
        <ol className="border-rule border-b" ref={list}>
          {found.slice(0, shown).map((card) => (
            <RecentRow
              key={card.id}
              card={card}
              onRename={async (title) => (await act(renameCard(card.id, title))) !== null}
              onRemove={() => void remove(card)}
            />
          ))}
        </ol>
      )}
      {found.length > shown && (
        <Button look="line" className="mt-3" onClick={showMore}>
          {words.more(Math.min(PAGE, found.length - shown))}
        </Button>
      )}
      {listed.ok && cards.length === 0 && <p className={NOTE}>{keeping ? words.empty : words.emptyOff}</p>}
      {cards.length > 0 && !keeping && <p className={NOTE}>{words.off}</p>}
      {foreign > 0 && <p className={NOTE}>{words.foreign(foreign)}</p>}
      {cards.length > 0 && keeping && <Persist />}
      {clearing && (
        <ClearAll
          count={cards.length + foreign}
          onClear={(withList) => void clear(withList)}
          onClose={() => setClearing(false)}
        />
      )}
    </section>
  );
}

/** The list as it stands, followed through the changes of every tab; null until it was read. */
function useListed(): readonly [listed: StorageResult<Listed> | null, reread: () => Promise<void>] {
  const [listed, setListed] = useState<StorageResult<Listed> | null>(null);
  const reread = useCallback(async () => setListed(await listCards()), []);
  useEffect(() => {
    void reread();
    return watchLibrary(() => void reread());
  }, [reread]);
  return [listed, reread];
}

const NONE: readonly Card[] = [];

/** Every word of the search somewhere in what the row shows. */
function matching(cards: readonly Card[], search: string): readonly Card[] {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return cards;
  return cards.filter(({ title, names, answered }) => {
    const text = [title, names.original, names.revision, answered?.headline ?? ''].join(' ').toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
}

interface ClearAllProps {
  readonly count: number;
  /** Whether the house's own list goes, too. */
  readonly onClear: (withList: boolean) => void;
  readonly onClose: () => void;
}

/** Asks once more, because nothing brings them back. */
function ClearAll({ count, onClear, onClose }: ClearAllProps) {
  const { library: words, common } = useMessages();
  const pairs = useSamePairs().length;
  const [withList, setWithList] = useState(false);
  return (
    <Dialog title={words.clearTitle} onClose={onClose}>
      <DialogText>{words.clearAsk(count)}</DialogText>
      {pairs > 0 && (
        <Tick
          className="mt-3 pointer-coarse:min-h-11"
          checked={withList}
          onChange={(event) => setWithList(event.currentTarget.checked)}
        >
          {words.clearList(pairs)}
        </Tick>
      )}
      <DialogActions>
        <Button look="ink" onClick={() => onClear(withList)}>
          {words.clear}
        </Button>
        <Button look="line" onClick={onClose}>
          {common.cancel}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
