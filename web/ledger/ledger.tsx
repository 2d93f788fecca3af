import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { Tab } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import { foldLedger, useLedgerFolded } from '../model/ledger-setting.ts';
import type { ItemActions } from '../model/sign-off.ts';
import { Icon } from '../ui/icon.tsx';
import { SetAsideList } from '../ui/set-aside.tsx';
import { usePainted } from '../ui/use-painted.ts';
import { useRoving } from '../ui/use-roving.ts';
import { ChangeList } from './changes.tsx';
import { FactList } from './facts.tsx';
import type { ListProps } from './list-props.ts';
import { QuoteList } from './quotes.tsx';
import { ReportsLists } from './reports-ledger.tsx';
import { LIST_FOR, listAt, type ReportsList, ReportsNav } from './reports-nav.tsx';
import { RestoreAll } from './restore.tsx';
import { SignOffProgress } from './sign-off-progress.tsx';
import { WorstList } from './worst.tsx';

/** What the ledger does when it is asked to. */
export interface LedgerHandle {
  /** Scrolls to the beginning of the list. */
  readonly showList: () => void;
  /** Gives the focus to the list's filters. */
  readonly focusFilters: () => void;
  /** Gives the focus to the sign-off of an item; false where the item is not drawn yet. */
  readonly focusItem: (choice: Choice) => boolean;
  /** Opens what can be corrected about the chosen quote by hand. */
  readonly correct: () => void;
}

interface LedgerProps
  extends Omit<ListProps, 'filter' | 'onFilter' | 'actions' | 'stays' | 'forAll'>,
    Pick<ItemActions, 'onRestore' | 'onCorrect'> {
  readonly tab: Tab;
  readonly filters: Readonly<Record<Tab, string>>;
  readonly onFilter: (tab: Tab, filter: string) => void;
  /** Whether the drawer is out, where the ledger is one. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onNextOpen: () => void;
  readonly onSheet: () => void;
  readonly handle: Ref<LedgerHandle>;
  /** What takes the focus where that which opened the drawer is gone. */
  readonly main: RefObject<HTMLElement | null>;
}

const NONE: ReadonlySet<string> = new Set();

const TABS: readonly Tab[] = ['worst', 'quotes', 'facts', 'changes'];

const DRAWER =
  'docked:fixed docked:end-0 docked:top-bar docked:bottom-0 docked:z-6 docked:w-full docked:max-w-100 docked:border-ink docked:bg-desk';

/** The worst of quotes and facts, all quotes, all facts, all changes: four lists, one of them shown. */
export function Ledger(props: LedgerProps) {
  const { layout, tab, filters, onFilter, open, onClose, onRestore, onCorrect, handle, main } = props;
  const words = useMessages().ledger;
  const scroller = useRef<HTMLDivElement>(null);
  const drawer = useRef<HTMLElement>(null);
  const { inReports } = layout;
  /** The list of two reports that is in view. */
  const [shown, setShown] = useState<ReportsList>('values');
  const toList = (own: ReportsList) => {
    setShown(own);
    const section = scroller.current?.querySelector<HTMLElement>(`#reports-${own}`);
    scroller.current?.scrollTo(0, section?.offsetTop ?? 0);
  };
  // A drawer takes the focus when it opens, and gives it back to what opened it.
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    // A note that was asked for by its key has opened the drawer, and has the focus already or takes it once it is drawn.
    const isInside = drawer.current?.contains(before) === true;
    const opener = isInside || before === document.body ? main.current : before;
    if (!isInside) drawer.current?.querySelector<HTMLElement>(CURRENT_LIST)?.focus();
    return () => {
      const { activeElement } = document;
      const lost = activeElement === document.body || drawer.current?.contains(activeElement) === true;
      if (lost && opener instanceof HTMLElement) opener.focus();
    };
  }, [open, main]);

  useImperativeHandle(handle, () => {
    const find = (selector: string) => scroller.current?.querySelector<HTMLElement>(selector) ?? null;
    return {
      showList: () => {
        const section = inReports ? find(`#reports-${LIST_FOR[tab]}`) : null;
        scroller.current?.scrollTo(0, section?.offsetTop ?? 0);
      },
      focusFilters: () => {
        const first = drawer.current?.querySelector<HTMLElement>('nav button');
        (inReports ? first : find('[data-chips] button'))?.focus();
      },
      focusItem: ({ kind, index }) => {
        const button = find(`[data-item="${kind}-${index}"] fieldset button`);
        button?.focus({ preventScroll: true });
        return button !== null;
      },
      correct: () => find('[data-correct][aria-expanded="false"]')?.click(),
    };
  }, [inReports, tab]);

  const [stays, setStays] = useState<ReadonlySet<string>>(NONE);
  const { onMark, onNote, onWriting } = props.signing;
  const actions: ItemActions = useMemo(
    () => ({
      onMark: (item, mark) => {
        setStays((last) => new Set(last).add(item));
        onMark(item, mark);
      },
      onNote,
      onWriting,
      onRestore,
      onCorrect,
    }),
    [onMark, onNote, onWriting, onRestore, onCorrect],
  );
  const list = (own: Tab): ListProps => ({
    ...props,
    actions,
    stays,
    filter: filters[own],
    forAll: (
      <RestoreAll
        layout={layout}
        tab={own}
        filter={filters[own]}
        signOff={props.signing.signOff}
        onRestore={onRestore}
      />
    ),
    onFilter: (filter) => {
      setStays(NONE);
      onFilter(own, filter);
    },
  });
  useRoving(scroller, '[data-item]', inReports ? 'reports' : tab);
  const List = LISTS[tab];
  // The rows come first: an answer's cards are as many elements again.
  const painted = usePainted();
  const folded = useLedgerFolded();
  const panel = inReports
    ? { role: 'group', 'aria-label': words.name }
    : { role: 'tabpanel', 'aria-labelledby': `tab-${tab}` };
  return (
    <aside
      ref={drawer}
      className={`flex min-h-0 w-ledger flex-none flex-col border-s border-rule print:hidden ${folded ? 'beside:hidden' : ''} ${open ? DRAWER : 'docked:hidden'}`}
      aria-label={words.name}
      aria-busy={!painted}
      id="ledger"
      data-open={open}
    >
      <h2 className="sr-only select-none">{words.name}</h2>
      <div className="flex flex-none justify-between gap-3 border-b border-rule px-5">
        {inReports ? (
          <ReportsNav layout={layout} list={shown} onList={toList} />
        ) : (
          <Tabs tab={tab} onTab={(own) => onFilter(own, filters[own])} />
        )}
        <button
          type="button"
          className="-me-3 ms-auto grid h-tools w-8 place-items-center text-ink-2 hover:text-ink docked:hidden"
          aria-keyshortcuts="\\"
          aria-label={words.fold}
          title={`${words.fold} (\\)`}
          onClick={() => foldLedger(true)}
        >
          <Icon name="right" />
        </button>
        <button
          type="button"
          className="-me-3 ms-auto hidden h-tools w-11 place-items-center text-ink-2 docked:grid"
          aria-label={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <SignOffProgress signing={props.signing} onNext={props.onNextOpen} onSheet={props.onSheet} />
      <div
        className="relative flex-1 overflow-y-auto scrollbar-none pb-8 -outline-offset-2"
        ref={scroller}
        id={`ledger-${inReports ? 'reports' : tab}`}
        key={inReports ? 'reports' : tab}
        onScroll={inReports ? (event) => setShown(listAt(event)) : undefined}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
        tabIndex={0}
        {...panel}
      >
        {painted && (inReports ? <ReportsLists {...props} actions={actions} /> : <List {...list(tab)} />)}
        {painted && (inReports || tab !== 'changes') && (
          <SetAsideList
            layout={layout}
            kind={inReports ? null : ASIDE_IN[tab]}
            signing={props.signing}
            wording={props.wording}
            onGo={props.onChoose}
          />
        )}
      </div>
    </aside>
  );
}

/** The name of the list that is shown: a tab, or of two reports the way to a list. */
const CURRENT_LIST = '[role="tab"][aria-selected="true"], nav [aria-current]';

/** Of which kind a list has what was set aside; null for both. */
const ASIDE_IN = { worst: null, quotes: 'quote', facts: 'fact', changes: null } as const;

const LISTS = { worst: WorstList, quotes: QuoteList, facts: FactList, changes: ChangeList } as const;

/** The names of the lists. One of them is reached by Tab, the others from it by the arrows. */
function Tabs({ tab, onTab }: { tab: Tab; onTab: (tab: Tab) => void }) {
  const words = useMessages().ledger;
  const bar = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div
      ref={bar}
      className="flex min-w-0 max-w-75 flex-1 justify-between gap-3"
      role="tablist"
      aria-label={words.name}
      onKeyDown={onKey}
    >
      {TABS.map((own) => (
        <button
          key={own}
          id={`tab-${own}`}
          type="button"
          role="tab"
          className="relative h-tools min-w-0 text-sm font-medium whitespace-nowrap text-ink-2 aria-selected:font-semibold aria-selected:text-ink forced-colors:aria-selected:-mx-2 forced-colors:aria-selected:px-2"
          aria-selected={own === tab}
          aria-controls={own === tab ? `ledger-${own}` : undefined}
          tabIndex={own === tab ? 0 : -1}
          onClick={() => onTab(own)}
        >
          {words.tabs[own]}
          {own === tab && <span className="absolute inset-x-0 bottom-2 h-0.5 bg-ink" />}
        </button>
      ))}
    </div>
  );
}
