import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changePasses, factPasses, filtersIn, quotePasses } from '../ledger/filters.ts';
import { NO_FILTERS, type Place, type Tab, type View } from '../model/address.ts';
import { type Choice, choiceIn, linksOfChoice } from '../model/choice.ts';
import { mapPosition } from '../model/map-positions.ts';
import type { RowLayout, SideName } from '../model/row-layout.ts';
import { isSwapped } from '../model/swap.ts';
import { showPlace } from '../ui/show-place.ts';
import type { Target } from '../words/verdict.ts';

interface PlaceInput {
  readonly layout: RowLayout;
  /** The changes to step through, as links. */
  readonly changes: readonly number[];
  /** Where the reader comes in, and where they went. */
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  /** Whether both texts are typed at. */
  readonly editing: boolean;
}

/** A place in a text that was typed at. */
export interface TypedAt {
  readonly side: SideName;
  readonly at: number;
  readonly text: string;
}

/** Where on a result the reader is: view, list, filters and what is picked out; and the ways from there. */
export function usePlace({ layout, changes, place, onPlace, editing }: PlaceInput) {
  const { comparison } = layout;
  const [view, setView] = useState<View>(place.view);
  const [chosen, setChosen] = useState<Choice | null>(() => choiceIn(comparison, place.choice));
  const [tab, setTab] = useState<Tab>(place.tab);
  const [asked, setAsked] = useState(0);
  const [filters, setFilters] = useState(() => filtersIn(layout, place.filters));
  const [drawer, setDrawer] = useState(false);
  const chosenLinks = useMemo(() => new Set(linksOfChoice(layout, chosen)), [layout, chosen]);
  const step = chosen === null ? -1 : changes.findIndex((index) => chosenLinks.has(index));

  /** Where the typing ended, and what was chosen for it, until the answer to the last letter is there. */
  const [typed, setTyped] = useState<{ readonly place: TypedAt; readonly choice: Choice | null } | null>(null);

  // A new answer has new indices: what was chosen in the old one is another thing in it, if it is there at all.
  const [answered, setAnswered] = useState(layout);
  if (answered !== layout) {
    setAnswered(layout);
    const last = typed?.choice === chosen ? typed.place : null;
    const answersLast = last !== null && comparison[last.side].text === last.text;
    if (answersLast) setTyped(null);
    // While letters are typed nothing is to move away from under the hand.
    const kept = editing && !sameTexts(answered, layout) ? null : chosenAnew(answered, layout, chosen);
    const choice = answersLast ? choiceAt(layout, last) : kept;
    setChosen(choice);
    if (last !== null && !answersLast) setTyped({ place: last, choice });
    if (!sameTexts(answered, layout)) setFilters(NO_FILTERS);
  }

  const chooseTyped = (place: TypedAt) => {
    // The answer may be some letters behind: the row that it has there stands for the one to come.
    const { text } = comparison[place.side];
    const choice = choiceAt(layout, { ...place, at: mapPosition(place.at, place.text, text) });
    setChosen(choice);
    setTyped(text === place.text ? null : { place, choice });
  };
  const choose = useCallback((choice: Choice) => setChosen(choice), []);
  const chooseInLedger = useCallback((choice: Choice) => {
    setChosen(choice);
    setDrawer(false);
  }, []);
  useEffect(() => {
    const link = linksOfChoice(layout, chosen)[0];
    if (link !== undefined) showPlace(link);
  }, [layout, chosen]);

  // A row that was linked otherwise takes the focus along; what had it may be another row now.
  const drawn = useRef(layout);
  useEffect(() => {
    if (drawn.current === layout) return;
    drawn.current = layout;
    const link = linksOfChoice(layout, chosen)[0];
    if (
      link !== undefined &&
      document.activeElement?.matches('body, [role="row"] button, [role="toolbar"] button') === true
    ) {
      document.querySelector<HTMLElement>(`#link-${link} button`)?.focus({ preventScroll: true });
    }
  }, [layout, chosen]);

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
      const index = changes.find((one) => changePasses(layout, one, filter));
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
    /** Chooses the row of the sentence that was typed at, or before. */
    chooseTyped,
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

/**
 * Where the reader was stays in sight: the row that now holds the first sentence of what was chosen, wherever a
 * change of the text moved it. Texts that changed places are another question.
 */
function chosenAnew(before: RowLayout, after: RowLayout, chosen: Choice | null): Choice | null {
  const link = before.comparison.links[linksOfChoice(before, chosen)[0] ?? -1];
  if (link === undefined || isSwapped(before.comparison, after.comparison)) return null;
  return (
    placeAnew(before, after, 'revision', link.revision[0]) ?? placeAnew(before, after, 'original', link.original[0])
  );
}

function placeAnew(before: RowLayout, after: RowLayout, side: SideName, index: number | undefined): Choice | null {
  const [old, now] = [before.comparison[side], after.comparison[side]];
  const sentence = old.sentences[index ?? -1];
  // A place before the first letter would be the sentence before.
  return sentence === undefined
    ? null
    : choiceAt(after, { side, at: mapPosition(sentence.start, old.text, now.text) + 1 });
}

/** The row of the sentence that a place of the text is in, or before; of the last one behind all. */
function choiceAt({ comparison, linkOf }: RowLayout, { side, at }: Pick<TypedAt, 'side' | 'at'>): Choice | null {
  const { sentences } = comparison[side];
  const sentence = sentences.findIndex(({ end }) => end >= at);
  const index = linkOf[side][sentence === -1 ? sentences.length - 1 : sentence] ?? -1;
  return index === -1 ? null : { kind: 'link', index };
}

function sameTexts({ comparison: a }: RowLayout, { comparison: b }: RowLayout): boolean {
  return a.original.text === b.original.text && a.revision.text === b.revision.text;
}
