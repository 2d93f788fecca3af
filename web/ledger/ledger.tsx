import {
  type Ref,
  type RefObject,
  type UIEvent,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type Comparison, coverageLines } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Tab } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import type { SignActions } from '../model/sign-off.ts';
import { Icon } from '../ui/icon.tsx';
import { ChangeList } from './changes.tsx';
import { FactList } from './facts.tsx';
import type { ListProps } from './list-props.ts';
import { QuoteList } from './quotes.tsx';
import { SignOffProgress } from './sign-off-progress.tsx';

/** What the ledger does when it is asked to. */
export interface LedgerHandle {
  /** Scrolls to the beginning of a list. */
  readonly showList: (tab: Tab) => void;
  /** Gives the focus to a list's filters. */
  readonly focusFilters: (tab: Tab) => void;
  /** Gives the focus to the sign-off of an item; false where the item is not drawn yet. */
  readonly focusItem: (choice: Choice) => boolean;
}

interface LedgerProps extends Omit<ListProps, 'filter' | 'onFilter' | 'actions' | 'stays'> {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
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

const TABS: readonly Tab[] = ['quotes', 'facts', 'changes'];

const DRAWER =
  'docked:fixed docked:end-0 docked:top-bar docked:bottom-0 docked:z-6 docked:w-full docked:max-w-100 docked:border-ink docked:bg-desk';
const PART = 'border-rule pb-6 not-first:border-t last:min-h-full';

/**
 * Quotes, facts and changes, worst first. The three lists stand in one column, so that everything
 * can be read through in one go; the tabs lead to their starts and tell which one is in view.
 */
export function Ledger(props: LedgerProps) {
  const { layout, tab, onTab, filters, onFilter, open, onClose, handle, main } = props;
  const words = useMessages().ledger;
  const scroller = useRef<HTMLDivElement>(null);
  const drawer = useRef<HTMLElement>(null);
  const counts: Readonly<Record<Tab, number>> = {
    quotes: layout.comparison.quotes.length,
    facts: layout.comparison.facts.length,
    changes: layout.changes.length,
  };

  // A drawer takes the focus when it opens, and gives it back to what opened it.
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    // A note that was asked for by its key has opened the drawer, and has the focus already.
    const isInside = drawer.current?.contains(before) === true;
    const opener = isInside ? main.current : before;
    if (!isInside) drawer.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      const { activeElement } = document;
      const lost = activeElement === document.body || drawer.current?.contains(activeElement) === true;
      if (lost && opener instanceof HTMLElement) opener.focus();
    };
  }, [open, main]);

  useImperativeHandle(handle, () => {
    const find = (selector: string) => scroller.current?.querySelector<HTMLElement>(selector) ?? null;
    return {
      showList: (own) => {
        const section = find(`#ledger-${own}`);
        if (section !== null && scroller.current !== null) scroller.current.scrollTop = section.offsetTop;
      },
      focusFilters: (own) => void find(`#ledger-${own} [data-chips] button`)?.focus(),
      focusItem: ({ kind, index }) => {
        const button = find(`[data-item="${kind}-${index}"] fieldset button`);
        button?.focus({ preventScroll: true });
        return button !== null;
      },
    };
  }, []);

  const follow = (event: UIEvent<HTMLDivElement>) => {
    const { scrollTop, children } = event.currentTarget;
    let current: Tab = 'quotes';
    for (const section of children) {
      if (section instanceof HTMLElement && section.offsetTop <= scrollTop + 8) current = section.dataset.tab as Tab;
    }
    if (current !== tab) onTab(current);
  };
  const [stays, setStays] = useState<ReadonlySet<string>>(NONE);
  const { onMark, onNote, onWriting } = props.signing;
  const actions: SignActions = useMemo(
    () => ({
      onMark: (item, mark) => {
        setStays((last) => new Set(last).add(item));
        onMark(item, mark);
      },
      onNote,
      onWriting,
    }),
    [onMark, onNote, onWriting],
  );
  const list = (own: Tab): ListProps => ({
    ...props,
    actions,
    stays,
    filter: filters[own],
    onFilter: (filter) => {
      setStays(NONE);
      onFilter(own, filter);
    },
  });
  return (
    <aside
      ref={drawer}
      className={`flex min-h-0 w-ledger flex-none flex-col border-s border-rule print:hidden ${open ? DRAWER : 'docked:hidden'}`}
      aria-label={words.name}
      id="ledger"
      data-open={open}
    >
      <div className="flex flex-none justify-between gap-6 border-b border-rule px-5">
        <div className="flex gap-6 phone:gap-4" role="tablist" aria-label={words.name}>
          {TABS.map((own) => (
            <button
              key={own}
              type="button"
              role="tab"
              className="relative h-tools text-md font-medium text-ink-2 aria-selected:font-semibold aria-selected:text-ink forced-colors:aria-selected:-mx-2 forced-colors:aria-selected:px-2"
              aria-selected={own === tab}
              aria-controls={`ledger-${own}`}
              onClick={() => onFilter(own, filters[own])}
            >
              {words.tabs[own]}
              <span className="ms-1.5 text-xs/5 font-normal text-ink-3">{counts[own]}</span>
              {own === tab && <span className="absolute inset-x-0 bottom-2 h-0.5 bg-ink" />}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="-me-3 ms-auto hidden h-tools w-11 place-items-center text-ink-2 docked:grid"
          aria-label={words.close}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <Unread comparison={layout.comparison} />
      <SignOffProgress signing={props.signing} onNext={props.onNextOpen} onSheet={props.onSheet} />
      <div
        className="relative flex-1 overflow-y-auto scrollbar-none pb-8 -outline-offset-2"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.findings}
        onScroll={follow}
      >
        <section id="ledger-quotes" data-tab="quotes" className={PART} aria-label={words.tabs.quotes}>
          <QuoteList {...list('quotes')} />
        </section>
        <section id="ledger-facts" data-tab="facts" className={PART} aria-label={words.tabs.facts}>
          <h2 className="px-5 pt-5 font-serif text-body font-semibold">{words.tabs.facts}</h2>
          <FactList {...list('facts')} />
        </section>
        <section id="ledger-changes" data-tab="changes" className={PART} aria-label={words.tabs.changes}>
          <h2 className="px-5 pt-5 font-serif text-body font-semibold">{words.tabs.changes}</h2>
          <ChangeList {...list('changes')} />
        </section>
      </div>
    </aside>
  );
}

/** What the languages of the two texts are not read for: nothing unread may be taken for the same. */
function Unread({ comparison }: { comparison: Comparison }) {
  const messages = useMessages();
  return coverageLines(comparison, messages).map((line) => (
    <p key={line} className="flex-none border-b border-rule px-5 py-2 text-xs/5 text-ink-2">
      {line}
    </p>
  ));
}
