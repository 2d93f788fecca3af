import { type UIEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Tab } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { SignActions, Signing } from '../model/signing.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { ChangeList } from './changes.tsx';
import { FactList } from './facts.tsx';
import { Progress } from './progress.tsx';
import { QuoteList } from './quotes.tsx';

export type { DrawWording };

export interface ListProps {
  readonly layout: RowLayout;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly wording: DrawWording;
  readonly signing: Signing;
  readonly actions: SignActions;
  /** The items judged since the filter was set: they keep their place until it is set again. */
  readonly stays: ReadonlySet<string>;
}

interface LedgerProps extends Omit<ListProps, 'filter' | 'onFilter' | 'actions' | 'stays'> {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  /** Counts up whenever the reader asked for `tab`, so that asking twice leads there twice. */
  readonly asked: number;
  readonly filters: Readonly<Record<Tab, string>>;
  readonly onFilter: (tab: Tab, filter: string) => void;
  /** Whether the drawer is out, where the ledger is one. */
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onNextOpen: () => void;
  readonly onSheet: () => void;
}

const NONE: ReadonlySet<string> = new Set();

const TABS: readonly Tab[] = ['quotes', 'facts', 'changes'];

/**
 * Quotes, facts and changes, worst first. The three lists stand in one column, so that everything
 * can be read through in one go; the tabs lead to their starts and tell which one is in view.
 */
export function Ledger(props: LedgerProps) {
  const { layout, tab, onTab, asked, filters, onFilter, open, onClose } = props;
  const words = useWords().ledger;
  const scroller = useRef<HTMLDivElement>(null);
  const drawer = useRef<HTMLElement>(null);
  const led = useRef(0);
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
    const taken = drawer.current?.contains(before) === true;
    const opener = taken ? document.getElementById('main') : before;
    if (!taken) drawer.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    return () => {
      const { activeElement } = document;
      const lost = activeElement === document.body || drawer.current?.contains(activeElement) === true;
      if (lost && opener instanceof HTMLElement) opener.focus();
    };
  }, [open]);

  useEffect(() => {
    if (asked === led.current) return;
    led.current = asked;
    const section = scroller.current?.querySelector<HTMLElement>(`#ledger-${tab}`);
    if (section && scroller.current) scroller.current.scrollTop = section.offsetTop;
  }, [asked, tab]);

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
    <aside ref={drawer} className={open ? 'ledger is-open' : 'ledger'} aria-label={words.name} id="ledger">
      <div className="tabs">
        <div role="tablist" aria-label={words.name}>
          {TABS.map((own) => (
            <button
              key={own}
              type="button"
              role="tab"
              aria-selected={own === tab}
              aria-controls={`ledger-${own}`}
              onClick={() => onFilter(own, filters[own])}
            >
              {words.tabs[own]}
              <span className="tabs__n">{counts[own]}</span>
            </button>
          ))}
        </div>
        <button type="button" className="tabs__close" aria-label={words.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <Progress signing={props.signing} onNext={props.onNextOpen} onSheet={props.onSheet} />
      <div
        className="ledger__scroll"
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area must be reachable by keyboard
        tabIndex={0}
        role="group"
        aria-label={words.findings}
        onScroll={follow}
      >
        <section id="ledger-quotes" data-tab="quotes" className="ledger__part" aria-label={words.tabs.quotes}>
          <QuoteList {...list('quotes')} />
        </section>
        <section id="ledger-facts" data-tab="facts" className="ledger__part" aria-label={words.tabs.facts}>
          <h2 className="ledger__name">{words.tabs.facts}</h2>
          <FactList {...list('facts')} />
        </section>
        <section id="ledger-changes" data-tab="changes" className="ledger__part" aria-label={words.tabs.changes}>
          <h2 className="ledger__name">{words.tabs.changes}</h2>
          <ChangeList {...list('changes')} />
        </section>
      </div>
    </aside>
  );
}
