/**
 * Where the reader is, as the address says it: screen, record of the library, view, list, filters, selection.
 * All of it stands in the fragment, which browsers keep to themselves; never a word of a story, but in the
 * one kind of link that is made to carry them.
 */
import type { Choice } from './choice.ts';

const VIEWS = ['aligned', 'columns', 'redline'] as const;
const TABS = ['worst', 'quotes', 'facts', 'changes'] as const;
const CHOICES = ['quote', 'fact', 'link'] as const;

export type View = (typeof VIEWS)[number];
export type Tab = (typeof TABS)[number];

/** Where on a result the reader is. */
export interface Place {
  readonly view: View;
  /** The list of the ledger. */
  readonly tab: Tab;
  /** The filter of each list. */
  readonly filters: Readonly<Record<Tab, string>>;
  readonly choice: Choice | null;
}

export type Address =
  | { readonly screen: 'start' }
  /** `record` is the id that the library knows the work by; null where it is not kept. */
  | { readonly screen: 'result'; readonly record: string | null; readonly place: Place }
  /** A link that holds a whole comparison, still packed. */
  | { readonly screen: 'shared'; readonly packed: string }
  /** A text from elsewhere, as a bookmarklet passes what is selected: it goes on the first empty sheet. */
  | { readonly screen: 'passed'; readonly text: string };

/** The filter that lets everything through. */
export const ALL = 'all';
export const NO_FILTERS: Readonly<Record<Tab, string>> = { worst: ALL, quotes: ALL, facts: ALL, changes: ALL };
export const FIRST_PLACE: Place = { view: 'aligned', tab: 'worst', filters: NO_FILTERS, choice: null };
export const START: Address = { screen: 'start' };

/** What the key of a packed comparison is called: `#story=…`; that of a text: `#text=…`. */
const SHARED_KEY = 'story';
const TEXT_KEY = 'text';

const RECORD = /^[a-z0-9]{8,40}$/;
/** Filters are names of the page's own, never what somebody typed. */
const FILTER = /^[a-z][a-z-]{0,19}$/;
const CHOICE = /^([a-z]+)\.(0|[1-9]\d{0,6})$/;

/** The fragment of an address, with its `#`; empty for the start screen. */
export function writeAddress(address: Address): string {
  if (address.screen === 'start') return '';
  if (address.screen === 'shared') return `#${SHARED_KEY}=${address.packed}`;
  if (address.screen === 'passed') return `#${TEXT_KEY}=${encodeURIComponent(address.text)}`;
  const { view, tab, filters, choice } = address.place;
  const parts = address.record === null ? [] : [`work=${address.record}`];
  // The view is always named, so that a result without a record has an address, too.
  parts.push(`view=${view}`);
  if (tab !== FIRST_PLACE.tab) parts.push(`list=${tab}`);
  for (const name of TABS) if (filters[name] !== ALL) parts.push(`${name}=${filters[name]}`);
  if (choice !== null) parts.push(`at=${choice.kind}.${choice.index}`);
  return `#${parts.join('&')}`;
}

/**
 * The address in a fragment, with or without its `#`; what is not understood in it is left at its first value.
 * Null where the fragment is none of the addresses, as `#main` is, which only scrolls. Never throws.
 */
export function readAddress(fragment: string): Address | null {
  const text = fragment.replace(/^#/, '');
  if (text === '') return START;
  if (text.startsWith(`${SHARED_KEY}=`)) return { screen: 'shared', packed: text.slice(SHARED_KEY.length + 1) };
  const fields = new URLSearchParams(text);
  const passed = fields.get(TEXT_KEY);
  if (passed !== null) return { screen: 'passed', text: passed };
  const record = matching(fields.get('work'), RECORD);
  const view = oneOf(VIEWS, fields.get('view'));
  if (record === null && view === null) return null;
  return {
    screen: 'result',
    record,
    place: {
      view: view ?? FIRST_PLACE.view,
      tab: oneOf(TABS, fields.get('list')) ?? FIRST_PLACE.tab,
      filters: {
        worst: matching(fields.get('worst'), FILTER) ?? ALL,
        quotes: matching(fields.get('quotes'), FILTER) ?? ALL,
        facts: matching(fields.get('facts'), FILTER) ?? ALL,
        changes: matching(fields.get('changes'), FILTER) ?? ALL,
      },
      choice: readChoice(fields.get('at')),
    },
  };
}

function readChoice(text: string | null): Choice | null {
  const [, name, index] = CHOICE.exec(text ?? '') ?? [];
  const kind = oneOf(CHOICES, name ?? null);
  return kind === null ? null : { kind, index: Number(index) };
}

function oneOf<T extends string>(all: readonly T[], value: string | null): T | null {
  return all.find((one) => one === value) ?? null;
}

function matching(value: string | null, pattern: RegExp): string | null {
  return value !== null && pattern.test(value) ? value : null;
}
