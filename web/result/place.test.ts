import { describe, expect, test } from 'vitest';
import { compareStories, itemKeys, withoutSetAside } from '#engine';
import { FIRST_PLACE } from '../model/address.ts';
import { layOutRows } from '../model/row-layout.ts';
import { type PlaceAction, type PlaceState, placeReducer, startPlace } from './place.ts';
import { quoteStops, type Stop, stopAt, stopsOf } from './stops.ts';

const FERRY = 'The ferry to Skarn stops on Friday.';
const CREW = 'Its crew of twelve was told by letter.';
const QUOTE = '“We learned it from the paper,” said Nils Aabel.';
const TIDE = 'A tide table hangs in the empty hall.';
const answer = (original: string, revision: string) => layOutRows(compareStories(original, revision));
const LAYOUT = answer(`${FERRY} ${CREW} ${QUOTE}`, `${FERRY} ${QUOTE} ${TIDE}`);
const START = startPlace({ layout: LAYOUT, place: FIRST_PLACE, arrival: null });
const act = (state: PlaceState, ...actions: PlaceAction[]) => actions.reduce(placeReducer, state);
const textOf = ({ layout, choice }: PlaceState) => {
  const { original, revision, links } = layout.comparison;
  const link = choice?.kind === 'link' ? links[choice.index] : undefined;
  const sentence = revision.sentences[link?.revision[0] ?? -1] ?? original.sentences[link?.original[0] ?? -1];
  const side = link?.revision.length ? revision : original;
  return sentence === undefined ? null : side.text.slice(sentence.start, sentence.end);
};
const rowOf = (text: string, layout = LAYOUT): PlaceAction => {
  const { original, revision, links } = layout.comparison;
  const index = links.findIndex(({ original: [first = -1], revision: [second = -1] }) =>
    [original.sentences[first], revision.sentences[second]].some(
      (one, at) => one !== undefined && [original, revision][at]?.text.slice(one.start, one.end) === text,
    ),
  );
  return { type: 'choose', choice: { kind: 'link', index } };
};

test('what comes from outside and the answer does not have is left out', () => {
  const place = {
    ...FIRST_PLACE,
    choice: { kind: 'fact', index: 99 },
    filters: { ...FIRST_PLACE.filters, facts: 'no' },
  };
  const state = startPlace({ layout: LAYOUT, place: place as typeof FIRST_PLACE, arrival: null });
  expect(state.choice).toBeNull();
  expect(state.filters).toEqual(FIRST_PLACE.filters);
});

const NO_FILTER = FIRST_PLACE.filters;
const step = (
  by: 1 | -1,
  stops: readonly Stop[],
  more: { from?: number; away?: PlaceState['choice'] } = {},
): PlaceAction => ({
  type: 'step',
  by,
  stops,
  from: more.from ?? (by === 1 ? 0 : stops.length - 1),
  away: more.away ?? null,
});

test('steps go round the changes, from either end', () => {
  expect(LAYOUT.changes.map((link) => LAYOUT.relations[link])).toEqual(['dropped', 'added']);
  const stops = stopsOf(LAYOUT, LAYOUT.changes, 'worst', NO_FILTER);
  expect(stopAt(START, stops)).toBe(-1);
  expect(stopAt(act(START, step(1, stops)), stops)).toBe(0);
  expect(stopAt(act(START, step(-1, stops)), stops)).toBe(1);
  expect(stopAt(act(START, step(1, stops), step(1, stops), step(1, stops)), stops)).toBe(0);
  expect(act(START, step(1, []))).toBe(START);
});

test('steps go on from what is in view, once the reader scrolled away from what was chosen', () => {
  const stops = stopsOf(LAYOUT, LAYOUT.changes, 'worst', NO_FILTER);
  const first = act(START, step(1, stops));
  expect(stopAt(act(first, step(1, stops, { from: 0, away: first.choice })), stops)).toBe(0);
  // a quick hand has stepped on meanwhile
  const quick = act(first, step(1, stops), step(1, stops, { from: 1, away: first.choice }));
  expect(stopAt(quick, stops)).toBe(0);
});

test('steps keep to the filter of the list', () => {
  const added = stopsOf(LAYOUT, LAYOUT.changes, 'changes', { ...NO_FILTER, changes: 'added' });
  expect(added.map(({ link }) => LAYOUT.relations[link])).toEqual(['added']);
  const quotes = stopsOf(LAYOUT, LAYOUT.changes, 'quotes', { ...NO_FILTER, quotes: 'kept' });
  expect(quotes.map(({ choice }) => choice)).toEqual([{ kind: 'quote', index: 0 }]);
  expect(stopsOf(LAYOUT, LAYOUT.changes, 'quotes', { ...NO_FILTER, quotes: 'open' })).toHaveLength(2);
});

test('the next quote is chosen, round and round', () => {
  const stops = quoteStops(LAYOUT, 'worst', NO_FILTER);
  const next = act(START, step(1, stops));
  expect(next.choice).toEqual({ kind: 'quote', index: 0 });
  expect(act(next, step(1, stops)).choice).toEqual({ kind: 'quote', index: 0 });
});

test('a part of the verdict leads to the list, its filter and the first such item', () => {
  const { changes } = LAYOUT;
  const state = act(START, { type: 'follow', target: { tab: 'changes', filter: 'added' }, changes });
  expect([state.tab, state.filters.changes, textOf(state)]).toEqual(['changes', 'added', TIDE]);
  const none = act(START, { type: 'follow', target: { tab: 'quotes', filter: 'dropped' }, changes });
  expect([none.tab, none.choice]).toEqual(['quotes', null]);
});

test('a list is brought out with nothing open filtered away', () => {
  const list: PlaceAction = { type: 'list', kind: 'quote', drawer: true };
  const filter = (own: string) => act(START, { type: 'filter', tab: 'quotes', filter: own }, list).filters.quotes;
  expect([filter('dropped'), filter('open')]).toEqual(['all', 'open']);
  expect(act(START, list).drawer).toBe(true);
});

test('another arrival brings its own place, and puts the drawer away', () => {
  const arrival = {};
  const state = act(START, { type: 'drawer', open: true }, rowOf(TIDE), {
    type: 'arrive',
    arrival,
    place: { ...FIRST_PLACE, view: 'redline' },
  });
  expect(state).toMatchObject({ view: 'redline', choice: null, drawer: false, arrival });
});

describe('another answer', () => {
  const later = answer(`Late news. ${FERRY} ${CREW} ${QUOTE}`, `${FERRY} ${QUOTE} ${TIDE}`);
  const arrives = (layout = later, editing = false): PlaceAction => ({ type: 'answer', layout, editing });

  test('keeps the sentence that was chosen, wherever it is now, and the filters that let something through', () => {
    const filtered = { type: 'filter', tab: 'quotes', filter: 'kept' } as const;
    const state = act(START, rowOf(CREW), filtered, arrives());
    expect(textOf(state)).toBe(CREW);
    expect(state.filters).toEqual({ ...FIRST_PLACE.filters, quotes: 'kept' });
    expect(act(state, arrives(answer(FERRY, TIDE))).filters).toEqual(FIRST_PLACE.filters);
  });

  test('to the same texts keeps the filters, too', () => {
    const again = answer(LAYOUT.comparison.original.text, LAYOUT.comparison.revision.text);
    const state = act(START, { type: 'filter', tab: 'quotes', filter: 'kept' }, arrives(again));
    expect(state.filters.quotes).toBe('kept');
  });

  test('chooses nothing while letters are typed, nor when the sides have changed places', () => {
    expect(act(START, rowOf(CREW), arrives(later, true)).choice).toBeNull();
    const { original, revision } = LAYOUT.comparison;
    expect(act(START, rowOf(CREW), arrives(answer(revision.text, original.text))).choice).toBeNull();
  });

  test('chooses what was typed at once it answers the last letter', () => {
    const text = later.comparison.original.text;
    const typed = act(START, { type: 'typed', at: { side: 'original', at: 3, text } });
    // The answer before knows no late news: its first row stands for it.
    expect(textOf(typed)).toBe(FERRY);
    const between = answer(`Late. ${FERRY} ${CREW} ${QUOTE}`, LAYOUT.comparison.revision.text);
    expect(act(typed, arrives(between)).typed).not.toBeNull();
    const done = act(typed, arrives(between), arrives());
    expect([textOf(done), done.typed]).toEqual(['Late news.', null]);
  });

  test('leaves what the reader chose since the typing', () => {
    const text = later.comparison.original.text;
    const state = act(START, { type: 'typed', at: { side: 'original', at: 3, text } }, rowOf(TIDE), arrives());
    expect(textOf(state)).toBe(TIDE);
  });
});

test('a chosen item stays chosen when another is set aside; of one that is set aside its row stays', () => {
  const whole = answer(
    'Nils Aabel lost 12 boats. Ida Holm lost 40 nets.',
    'Nils Aabel lost 21 boats. Ida Holm lost 4 nets.',
  );
  const [first, second] = itemKeys(whole.comparison).facts;
  const without = (item = '') => layOutRows(withoutSetAside(whole.comparison, [{ item, mark: 'not-so', note: '' }]));
  const chosen = act(startPlace({ layout: whole, place: FIRST_PLACE, arrival: null }), {
    type: 'choose',
    choice: { kind: 'fact', index: 1 },
  });
  const then = (layout: typeof whole) => placeReducer(chosen, { type: 'answer', layout, editing: false });
  expect(then(without(first)).choice).toEqual({ kind: 'fact', index: 0 });
  expect(textOf(then(without(second)))).toBe('Ida Holm lost 4 nets.');
  expect(placeReducer(then(without(first)), { type: 'answer', layout: whole, editing: false }).choice).toEqual({
    kind: 'fact',
    index: 1,
  });
});
