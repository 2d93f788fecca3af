/** Where on a result the reader is: one state, and the actions that change it. Pure, so that it is tested without a page. */
import type { SideName } from '#engine';
import { changePasses, factPasses, filtersIn, quotePasses, worstPasses } from '../ledger/filters.ts';
import { ALL, type Place, type Tab, type View } from '../model/address.ts';
import { type Choice, choiceIn, linksOfChoice } from '../model/choice.ts';
import { mapPosition } from '../model/map-positions.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { isSwapped } from '../model/swap.ts';
import type { Target } from '../model/target.ts';
import { type Stop, stopAt } from './stops.ts';

/** A position in a text that was typed at. */
export interface TypedAt {
  readonly side: SideName;
  readonly at: number;
  readonly text: string;
}

export interface PlaceState extends Place {
  /** The answer that the choice is an index into. */
  readonly layout: RowLayout;
  /** What brought the reader here; another object for each time they come from outside. */
  readonly arrival: object | null;
  /** Another object for each time the reader is led to what is chosen; what is chosen by typing is where they are. */
  readonly led: object;
  /** Whether the ledger is out, where it is a drawer. */
  readonly drawer: boolean;
  /** Where the typing ended and what was chosen for it, until the answer to the last letter is there. */
  readonly typed: { readonly at: TypedAt; readonly choice: Choice | null } | null;
}

export type PlaceAction =
  /** Another answer is there. */
  | { readonly type: 'answer'; readonly layout: RowLayout; readonly editing: boolean }
  /** The reader came by a link, Back or Forward. */
  | { readonly type: 'arrive'; readonly arrival: object | null; readonly place: Place }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'choose'; readonly choice: Choice | null }
  /** Chooses the row of the sentence that was typed at, or before. */
  | { readonly type: 'typed'; readonly at: TypedAt }
  /**
   * To the next or the last of the stops; where none is chosen, or one that the reader scrolled away from, to the one
   * that follows from what is in view.
   */
  | {
      readonly type: 'step';
      readonly by: 1 | -1;
      readonly stops: readonly Stop[];
      readonly from: number;
      readonly away: Choice | null;
    }
  | { readonly type: 'filter'; readonly tab: Tab; readonly filter: string }
  /** Goes where a part of the verdict leads. */
  | { readonly type: 'follow'; readonly target: Target; readonly changes: readonly number[] }
  | { readonly type: 'drawer'; readonly open: boolean }
  /** Brings a list that has quotes or facts into the ledger, with no open item filtered away. */
  | { readonly type: 'list'; readonly kind: 'quote' | 'fact'; readonly drawer: boolean };

/** The place at which the reader comes in. */
export function startPlace({ layout, place, arrival }: Pick<PlaceState, 'layout' | 'arrival'> & { place: Place }) {
  return placeIn({ layout, arrival, ...place, led: {}, drawer: false, typed: null });
}

export function placeReducer(state: PlaceState, action: PlaceAction): PlaceState {
  switch (action.type) {
    case 'answer':
      return withAnswer(state, action.layout, action.editing);
    case 'arrive':
      return startPlace({ ...action, layout: state.layout });
    case 'view':
      return { ...state, view: action.view };
    case 'choose':
      return withChoice(state, action.choice);
    case 'typed':
      return withTyped(state, action.at);
    case 'step':
      return withStep(state, action);
    case 'filter':
      return withFilter(state, action.tab, action.filter);
    case 'follow':
      return withTarget(state, action.target, action.changes);
    case 'drawer':
      return { ...state, drawer: action.open };
    case 'list': {
      const tab = state.tab === 'worst' ? 'worst' : action.kind === 'quote' ? 'quotes' : 'facts';
      const shown = state.filters[tab] === 'open' ? state : withFilter(state, tab, ALL);
      return { ...shown, tab, drawer: action.drawer };
    }
  }
}

/** A place that came from outside, without what this answer does not have. */
function placeIn(state: PlaceState): PlaceState {
  const { layout, choice, filters } = state;
  return { ...state, choice: choiceIn(layout.comparison, choice), filters: filtersIn(layout, filters) };
}

/** A new answer has new indices: the choice is looked up in it by the position of its first sentence. */
function withAnswer(state: PlaceState, layout: RowLayout, editing: boolean): PlaceState {
  const sameTexts = isSameTexts(state.layout, layout);
  const at = state.typed?.choice === state.choice ? (state.typed?.at ?? null) : null;
  const answersTyping = at !== null && layout.comparison[at.side].text === at.text;
  // While letters are typed nothing is to move away from under the hand.
  const kept = editing && !sameTexts ? null : findChoice(state.layout, layout, state.choice);
  const choice = answersTyping ? choiceAt(layout, at) : kept;
  return {
    ...state,
    layout,
    choice,
    typed: answersTyping ? null : at === null ? state.typed : { at, choice },
    filters: sameTexts ? state.filters : filtersIn(layout, state.filters),
  };
}

function withTyped(state: PlaceState, at: TypedAt): PlaceState {
  // The answer may be some letters behind: the row that it has there stands for the one to come.
  const { text } = state.layout.comparison[at.side];
  const choice = choiceAt(state.layout, { ...at, at: mapPosition(at.at, at.text, text) });
  return { ...state, choice, typed: text === at.text ? null : { at, choice } };
}

function withStep(state: PlaceState, { by, stops, from, away }: Extract<PlaceAction, { type: 'step' }>): PlaceState {
  const step = away !== null && away === state.choice ? -1 : stopAt(state, stops);
  const stop = stops[step === -1 ? from : (step + by + stops.length) % stops.length];
  return stop === undefined ? state : withChoice(state, stop.choice);
}

/** Chooses, and shows the list that has what is chosen: the worst first, where it is one of them. */
function withChoice(state: PlaceState, choice: Choice | null): PlaceState {
  const { quotes, facts } = state.layout.comparison;
  const led = {};
  if (choice === null || choice.kind === 'link') return { ...state, choice, led };
  const own: Tab = choice.kind === 'quote' ? 'quotes' : 'facts';
  const severity = (choice.kind === 'quote' ? quotes : facts)[choice.index]?.severity ?? 'none';
  const isShown = state.tab === own || (state.tab === 'worst' && worstPasses(severity, ALL));
  return { ...state, choice, led, tab: isShown ? state.tab : worstPasses(severity, ALL) ? 'worst' : own };
}

function withFilter(state: PlaceState, tab: Tab, filter: string): PlaceState {
  return { ...state, tab, filters: { ...state.filters, [tab]: filter } };
}

function withTarget(state: PlaceState, { tab, filter }: Target, changes: readonly number[]): PlaceState {
  if (tab === 'worst') return withFilter(state, tab, filter);
  const { layout } = state;
  const { quotes, facts } = layout.comparison;
  const first: Choice =
    tab === 'quotes'
      ? { kind: 'quote', index: quotes.findIndex((quote) => quotePasses(quote, filter)) }
      : tab === 'facts'
        ? { kind: 'fact', index: facts.findIndex((fact) => factPasses(fact, filter)) }
        : { kind: 'link', index: changes.find((link) => changePasses(layout, link, filter)) ?? -1 };
  const next = withFilter(state, tab, filter);
  return first.index === -1 ? next : { ...next, choice: first, led: {} };
}

/**
 * The same item, where it is only counted otherwise; else the row that now holds the first sentence of what was chosen.
 * Texts that changed places are another question.
 */
function findChoice(before: RowLayout, after: RowLayout, chosen: Choice | null): Choice | null {
  if (chosen?.kind === 'quote' || chosen?.kind === 'fact') {
    const list = chosen.kind === 'quote' ? 'quotes' : 'facts';
    const items: readonly unknown[] = after.comparison[list];
    const index = items.indexOf(before.comparison[list][chosen.index]);
    if (index !== -1) return { kind: chosen.kind, index };
    const quote = chosen.kind === 'quote' && isSameTexts(before, after) ? quoteAgain(before, after, chosen) : -1;
    if (quote !== -1) return { kind: 'quote', index: quote };
  }
  const link = before.comparison.links[linksOfChoice(before, chosen)[0] ?? -1];
  if (link === undefined || isSwapped(before.comparison, after.comparison)) return null;
  for (const side of ['revision', 'original'] as const) {
    const [old, now] = [before.comparison[side], after.comparison[side]];
    const sentence = old.sentences[link[side][0] ?? -1];
    // A position before the first letter would be the sentence before.
    const at = sentence === undefined ? null : mapPosition(sentence.start, old.text, now.text) + 1;
    const found = at === null ? null : choiceAt(after, { side, at });
    if (found !== null) return found;
  }
  return null;
}

/** The entry that has a quote of the chosen one now, of the revision before the original; -1 where none has. */
function quoteAgain(before: RowLayout, after: RowLayout, { index }: Choice): number {
  for (const side of ['revision', 'original'] as const) {
    const start = before.comparison.quotes[index]?.[side][0]?.start;
    const found = after.comparison.quotes.findIndex((one) => one[side].some((quote) => quote.start === start));
    if (start !== undefined && found !== -1) return found;
  }
  return -1;
}

/** The row of the sentence that a position of the text is in, or before; of the last one behind all. */
function choiceAt({ comparison, linkOf }: RowLayout, { side, at }: Pick<TypedAt, 'side' | 'at'>): Choice | null {
  const { sentences } = comparison[side];
  const sentence = sentences.findIndex(({ end }) => end >= at);
  const index = linkOf[side][sentence === -1 ? sentences.length - 1 : sentence] ?? -1;
  return index === -1 ? null : { kind: 'link', index };
}

function isSameTexts({ comparison: a }: RowLayout, { comparison: b }: RowLayout): boolean {
  return a.original.text === b.original.text && a.revision.text === b.revision.text;
}
