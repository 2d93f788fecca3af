/** How far the sign-off of a comparison is: which items must be judged, what was said of each, what is still open. */
import { type Comparison, itemKeys, type Mark, type Ruled, type Severity, worstFirst } from '#engine';
import type { Choice } from './choice.ts';
import { isSaid, momentAfter } from './merge-signs.ts';
import { isNew } from './news.ts';
import type { Correct } from './quotes-by-hand.ts';
import type { Signed } from './work.ts';

/** An item that must be judged, with what was said of it. */
export interface SignEntry {
  readonly kind: 'quote' | 'fact';
  /** Index into the comparison's quotes or facts. */
  readonly index: number;
  readonly key: string;
  readonly severity: Severity;
  /** Null while it is open; a note alone leaves it so. */
  readonly mark: Mark | null;
  readonly note: string;
  readonly said: Signed | undefined;
}

export interface SignOff {
  /** The keys of all items, the lesser ones too, by their index; and of those that were set aside. */
  readonly keys: Readonly<Record<'quote' | 'fact' | 'setAside', readonly string[]>>;
  /** What was said, by key; of items that are gone, too. */
  readonly said: ReadonlyMap<string, Signed>;
  /** Every critical and high item: what is new first, then worst first, those of one severity in reading order. */
  readonly entries: readonly SignEntry[];
  /** The entries by their mark. */
  readonly counts: Readonly<Record<Mark | 'open', number>>;
  /** How many entries have a mark. */
  readonly done: number;
}

/** The severities that nobody may pass over. */
const WEIGHTY: readonly Severity[] = ['critical', 'high'];

/** Whether an item of this severity must be judged before the story is signed off. */
export function mustSign(severity: Severity): boolean {
  return WEIGHTY.includes(severity);
}

/** The keys of a comparison's items; they hash every quote and fact, so keep them with the comparison. */
export function itemKeysOf(comparison: Comparison): SignOff['keys'] {
  const { quotes, facts, setAside } = itemKeys(comparison);
  return { quote: quotes, fact: facts, setAside };
}

/** Reads judgements against a comparison. Those whose items are gone are left alone: undo may bring the items back. */
export function readSignOff(comparison: Comparison, keys: SignOff['keys'], signed: readonly Signed[]): SignOff {
  const said = new Map(signed.filter(isSaid).map((one) => [one.item, one]));
  const entries = worstFirst(comparison)
    .filter(({ severity }) => mustSign(severity))
    .map((entry): SignEntry => {
      const key = keys[entry.kind][entry.index] ?? '';
      const one = said.get(key);
      return { ...entry, key, mark: markOf(one), note: one?.note ?? '', said: one };
    })
    .sort((a, b) => Number(isNew(comparison, b)) - Number(isNew(comparison, a)));
  const counts = { ok: 0, query: 0, fix: 0, open: 0 };
  for (const { mark } of entries) counts[mark ?? 'open']++;
  return { keys, said, entries, counts, done: entries.length - counts.open };
}

/** The mark of an item that counts: what is not so has none. */
export function markOf(one: Signed | undefined): Mark | null {
  return one === undefined || one.mark === 'not-so' ? null : one.mark;
}

/** The judgements with another mark on an item; null takes the mark away and keeps the note. */
export function withMark(signed: readonly Signed[], item: string, mark: Ruled | null, by = ''): readonly Signed[] {
  return withSaid(signed, item, { mark }, by);
}

/** The judgements with another note on an item. */
export function withNote(signed: readonly Signed[], item: string, note: string, by = ''): readonly Signed[] {
  return withSaid(signed, item, { note: note.trim() }, by);
}

function withSaid(signed: readonly Signed[], item: string, change: Partial<Signed>, by: string): readonly Signed[] {
  const last = signed.find((one) => one.item === item) ?? { item, mark: null, note: '' };
  const { mark, note } = { ...last, ...change };
  if (mark === last.mark && note === last.note) return signed;
  const others = signed.filter((one) => one.item !== item);
  return [...others, { item, mark, note, at: momentAfter(last), ...(by === '' ? {} : { by }) }];
}

/** The next entry without a mark after the chosen item, round and round; the first where no entry is chosen. */
export function nextOpen({ entries }: SignOff, chosen: Choice | null): SignEntry | null {
  const at = entries.findIndex(({ kind, index }) => chosen?.kind === kind && chosen.index === index);
  const open = ({ mark }: SignEntry) => mark === null;
  // The chosen one comes last of all, and only when it is the one that is left.
  return entries.slice(at + 1).find(open) ?? entries.slice(0, at + 1).find(open) ?? null;
}

/** The filters of the ledger that ask for what was said of an item. */
export type SignFilter = 'open' | 'query' | 'fix';

export function isSignFilter(filter: string): filter is SignFilter {
  return filter === 'open' || filter === 'query' || filter === 'fix';
}

/** Whether an item passes such a filter: only what must be judged can be open. */
export function signPasses(mark: Mark | null, severity: Severity, filter: SignFilter): boolean {
  return filter === 'open' ? mark === null && mustSign(severity) : mark === filter;
}

/** Works on the judgements; steps in a row with the same `run` are undone as one. */
export type OnSign = (edit: (signed: readonly Signed[]) => readonly Signed[], run?: string) => void;

/** What can be done to an item, which is known by its key. The same object from one mark to the next. */
export interface SignActions {
  readonly onMark: (item: string, mark: Ruled | null) => void;
  readonly onNote: (item: string, note: string) => void;
  readonly onWriting: (item: string | null) => void;
}

export interface Signing extends SignActions {
  readonly signOff: SignOff;
  /** The key of the item whose note is being written in the ledger. */
  readonly writing: string | null;
  /** What is to be heard of the last mark. */
  readonly news: string;
}

/** What can be done to an item of the ledger. */
export interface ItemActions extends SignActions {
  /** Puts the original's words back into the revision. */
  readonly onRestore: (choices: readonly Choice[]) => void;
  /** Corrects a quote by hand; what was done is said. */
  readonly onCorrect: (edit: Correct, done: Corrected) => void;
}

/** What was done about a quote by hand. */
export type Corrected = 'named' | 'paired' | 'parted' | 'reset';
