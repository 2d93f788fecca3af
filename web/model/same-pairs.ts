/** What an item of the ledger offers to the house's own list, and what becomes of the list. */
import {
  type Comparison,
  type Edit,
  type FactKind,
  MOST_PAIRS,
  mayBeSame,
  type Range,
  readSameList,
  type SamePair,
  samePair,
  unreadLines,
} from '#engine';
import type { Choice } from './choice.ts';

/** Facts that are told by a pair of words, whatever they mean. A figure, a denial, a doubt or a source is no spelling. */
const IN_WORDS: readonly FactKind[] = [
  'name',
  'word',
  'intensity',
  'direction',
  'scale',
  'relation',
  'cause',
  'address',
];

/** An item that differs in more words than this is no matter of spelling. */
const MOST_OFFERED = 6;

/** The pairs of words that an item could have treated as the same; none where it is of no such pair. */
export function pairsOf({ original, revision, quotes, facts, links }: Comparison, choice: Choice | null): SamePair[] {
  if (choice === null) return [];
  const found: (SamePair | null)[] = [];
  const note = (before: Range, after: Range, isName = false) => {
    const pair = samePair(original.text.slice(...before), revision.text.slice(...after));
    if (pair !== null && (isName || mayBeSame(pair, revision.language))) found.push(pair);
  };
  const noteEdits = (edits: readonly Edit[]) => {
    for (const edit of edits) {
      if (edit.kind === 'replace' || edit.kind === 'spelling') note(edit.original, edit.revision);
    }
  };
  if (choice.kind === 'link') noteEdits(links[choice.index]?.edits ?? []);
  if (choice.kind === 'fact') {
    const fact = facts[choice.index];
    if (fact === undefined || !IN_WORDS.includes(fact.kind)) return [];
    if (fact.original !== null && fact.revision !== null) note(fact.original, fact.revision, fact.kind === 'name');
    else
      noteEdits(
        (links[fact.link ?? -1]?.edits ?? []).filter(
          (edit) => touches(edit.original, fact.original) || touches(edit.revision, fact.revision),
        ),
      );
  }
  if (choice.kind === 'quote') {
    const change = quotes[choice.index];
    const [before, after] = [change?.original[0], change?.revision[0]];
    if (change?.flags.includes('speaker') && before?.speakerName && after?.speakerName)
      found.push(samePair(before.speakerName, after.speakerName));
    if (change?.flags.includes('cue') && before?.cue && after?.cue) note(before.cue, after.cue);
    noteEdits(change?.edits ?? []);
  }
  const offered = found.filter((pair) => pair !== null && !pair.some((words) => FIGURE.test(words))) as SamePair[];
  const once = offered.filter((pair, index) => offered.findIndex((other) => isSame(pair, other)) === index);
  return once.length > MOST_OFFERED ? [] : once;
}

/** A word that begins as a figure does: `42`, `$4.2`, `7-2`; not `G7`. */
const FIGURE = /(?:^|\s)[+\-−]?\p{Sc}?\p{N}/u;

function touches([from, to]: Range, range: Range | null): boolean {
  return range !== null && from < range[1] && range[0] < to;
}

function isSame([a, b]: SamePair, [c, d]: SamePair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

/** The list with more pairs at its end, each once; cut where it would be more than a list can hold. */
export function withPairs(list: readonly SamePair[], more: readonly SamePair[]): SamePair[] {
  const key = ([one, other]: SamePair) => [one, other].toSorted().join('=');
  const byKey = new Map([...list, ...more].toReversed().map((pair) => [key(pair), pair]));
  return [...byKey.values()].toReversed().slice(0, MOST_PAIRS);
}

/** The list without these pairs. */
export function withoutPairs(list: readonly SamePair[], gone: readonly SamePair[]): SamePair[] {
  return list.filter((pair) => !gone.some((other) => isSame(pair, other)));
}

export type ReadList =
  | { readonly kind: 'list'; readonly pairs: readonly SamePair[]; readonly unread: readonly number[] }
  /** `encoding`: no text in UTF-8; `empty`: no line holds a pair; `many`: more pairs than a list can hold. */
  | { readonly kind: 'problem'; readonly reason: 'encoding' | 'empty' | 'many' };

/** A line of the longest pair is shorter than this; a longer file is not looked at. */
const MOST_BYTES = MOST_PAIRS * 400;

/** What a file brings, for a list that holds so many pairs already. Never throws. */
export function readListFile(bytes: ArrayBuffer, list: readonly SamePair[]): ReadList {
  if (bytes.byteLength > MOST_BYTES) return { kind: 'problem', reason: 'many' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'problem', reason: 'encoding' };
  }
  // An archive or a picture may happen to be UTF-8.
  if (text.includes('\0')) return { kind: 'problem', reason: 'encoding' };
  const pairs = readSameList(text);
  if (pairs.length === 0) return { kind: 'problem', reason: 'empty' };
  const isFull = pairs.length === MOST_PAIRS || withPairs(list, pairs).length === MOST_PAIRS;
  return isFull ? { kind: 'problem', reason: 'many' } : { kind: 'list', pairs, unread: unreadLines(text) };
}
