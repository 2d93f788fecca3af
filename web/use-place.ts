import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changePasses, factPasses, filtersIn, quotePasses } from './ledger/filters.ts';
import { NO_FILTERS, type Place, type Tab, type View } from './model/address.ts';
import { type Choice, choiceIn, linksOfChoice } from './model/choice.ts';
import type { Desk } from './model/desk.ts';
import { showPlace } from './ui/show-place.ts';
import type { Target } from './words/verdict.ts';

interface PlaceInput {
  readonly desk: Desk;
  /** The changes to step through, as links. */
  readonly changes: readonly number[];
  /** Where the reader comes in, and where they went. */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** Where on a result the reader is: view, list, filters and what is picked out; and the ways from there. */
export function usePlace({ desk, changes, place, onPlace }: PlaceInput) {
  const { comparison } = desk;
  const [view, setView] = useState<View>(place.view);
  const [chosen, setChosen] = useState<Choice | null>(() => choiceIn(comparison, place.choice));
  const [tab, setTab] = useState<Tab>(place.tab);
  const [asked, setAsked] = useState(0);
  const [filters, setFilters] = useState(() => filtersIn(desk, place.filters));
  const [drawer, setDrawer] = useState(false);
  const chosenLinks = useMemo(() => new Set(linksOfChoice(desk, chosen)), [desk, chosen]);
  const step = chosen === null ? -1 : changes.findIndex((index) => chosenLinks.has(index));

  // A new answer has new indices: what was chosen in the old one is another thing in it, if it is there at all.
  const [answered, setAnswered] = useState(desk);
  if (answered !== desk) {
    setAnswered(desk);
    setChosen(chosenAnew(answered, desk, chosen));
    if (!sameTexts(answered, desk)) setFilters(NO_FILTERS);
  }

  const choose = useCallback((choice: Choice) => setChosen(choice), []);
  const chooseInLedger = useCallback((choice: Choice) => {
    setChosen(choice);
    setDrawer(false);
  }, []);
  useEffect(() => {
    const link = linksOfChoice(desk, chosen)[0];
    if (link !== undefined) showPlace(link);
  }, [desk, chosen]);

  // A row that was linked otherwise takes the focus along; what had it may be another row now.
  const drawn = useRef(desk);
  useEffect(() => {
    if (drawn.current === desk) return;
    drawn.current = desk;
    const link = linksOfChoice(desk, chosen)[0];
    if (link !== undefined && document.activeElement?.matches('body, .rel, .hand button') === true) {
      document.querySelector<HTMLElement>(`#link-${link} .rel`)?.focus({ preventScroll: true });
    }
  }, [desk, chosen]);

  const ask = (own: Tab, filter: string) => {
    setTab(own);
    setFilters((last) => ({ ...last, [own]: filter }));
    setAsked((count) => count + 1);
  };
  const follow = ({ tab: own, filter }: Target) => {
    ask(own, filter);
    if (own === 'quotes') {
      const index = comparison.quotes.findIndex((quote) => quotePasses(quote, filter));
      if (index >= 0) setChosen({ kind: 'quote', index });
    } else if (own === 'facts') {
      const index = comparison.facts.findIndex((fact) => factPasses(fact, filter));
      if (index >= 0) setChosen({ kind: 'fact', index });
    } else {
      const index = changes.find((one) => changePasses(desk, one, filter));
      if (index !== undefined) setChosen({ kind: 'link', index });
    }
  };
  // Drawing a long story anew takes a while; the page answers to the hand meanwhile.
  const show = (next: View) => startTransition(() => setView(next));
  const stepBy = (by: 1 | -1) => {
    const next = step === -1 ? (by === 1 ? 0 : changes.length - 1) : (step + by + changes.length) % changes.length;
    const index = changes[next];
    if (index !== undefined) setChosen({ kind: 'link', index });
  };
  const nextQuote = () => {
    const { length } = comparison.quotes;
    if (length === 0) return;
    setChosen((last) => ({ kind: 'quote', index: last?.kind === 'quote' ? (last.index + 1) % length : 0 }));
  };
  useEffect(() => onPlace({ view, tab, filters, choice: chosen }), [onPlace, view, tab, filters, chosen]);

  return {
    view,
    setView,
    show,
    chosen,
    setChosen,
    choose,
    /** Chooses from the ledger, and puts it away where it is a drawer. */
    chooseInLedger,
    chosenLinks,
    /** Which of the changes is chosen; null when none is. */
    step: step === -1 ? null : step,
    stepBy,
    nextQuote,
    tab,
    setTab,
    /** Counts up whenever a list was asked for. */
    asked,
    filters,
    setFilters,
    ask,
    /** Goes where a part of the verdict leads. */
    follow,
    drawer,
    setDrawer,
  };
}

/** Where the reader was stays in sight: the row that now holds the first sentence of what was chosen. */
function chosenAnew(before: Desk, after: Desk, chosen: Choice | null): Choice | null {
  const link = before.comparison.links[linksOfChoice(before, chosen)[0] ?? -1];
  if (link === undefined || !sameTexts(before, after)) return null;
  const revision = after.linkOf.revision[link.revision[0] ?? -1];
  const original = after.linkOf.original[link.original[0] ?? -1];
  const index = revision ?? original;
  return index === undefined ? null : { kind: 'link', index };
}

function sameTexts({ comparison: a }: Desk, { comparison: b }: Desk): boolean {
  return a.original.text === b.original.text && a.revision.text === b.revision.text;
}
