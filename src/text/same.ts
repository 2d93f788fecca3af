import { memoise } from './collections.ts';
import { MOST_PAIRS, MOST_WORDS, type SamePair } from './same-list.ts';
import { type Token, tokenize } from './tokens.ts';

/** Gives the tokens of a sentence one key where the house takes their words for the same; a phrase becomes one token. */
export type AsSame = (tokens: readonly Token[]) => readonly Token[];

/** Reads a house's list for a language; undefined where it is empty. */
export function asSameBy(pairs: readonly SamePair[] | undefined, language: string): AsSame | undefined {
  if (pairs === undefined || pairs.length === 0) return undefined;
  const rows = rowsOf(JSON.stringify([language, pairs.slice(0, MOST_PAIRS)]));
  return (tokens) => {
    const read: Token[] = [];
    for (let at = 0; at < tokens.length; ) {
      const row = rows.get(baseOf(tokens[at]?.key ?? ''))?.find(({ keys }) => isAt(tokens, at, keys));
      const first = tokens[at] as Token;
      if (row === undefined) {
        read.push(first);
        at++;
        continue;
      }
      const last = tokens[at + row.keys.length - 1] as Token;
      const ending = last.key.slice(baseOf(last.key).length);
      read.push({ ...first, end: last.end, key: row.key + ending });
      at += row.keys.length;
    }
    return read;
  };
}

/** Whether two wordings are the same to the house, and would not be without its list. */
export function isSameByList(one: string, other: string, asSame: AsSame | undefined, language: string): boolean {
  if (asSame === undefined) return false;
  const [first, second] = [one, other].map((words) => tokenize(words, 0, words.length, language)) as [Token[], Token[]];
  return !isOneKey(first, second) && isOneKey(asSame(first), asSame(second));
}

function isOneKey(one: readonly Token[], other: readonly Token[]): boolean {
  return one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);
}

interface Row {
  /** The words to find, folded. */
  readonly keys: readonly string[];
  /** The one key of all that is the same. */
  readonly key: string;
}

/** Rows by their first word, the longest first. Words that are the same as a third are the same. */
const rowsOf = memoise((list: string): ReadonlyMap<string, readonly Row[]> => {
  const [language, pairs] = JSON.parse(list) as [string, SamePair[]];
  const keysOf = (words: string) => tokenize(words, 0, words.length, language).map(({ key }) => key);
  const groups = new Map<string, string>();
  const groupOf = (words: string): string => {
    let group = words;
    while (groups.has(group) && groups.get(group) !== group) group = groups.get(group) as string;
    return group;
  };
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.map((words) => keysOf(words).join(' '));
    groups.set(groupOf(other), groupOf(one));
    groups.set(groupOf(one), groupOf(one));
  }
  const rows = new Map<string, Row[]>();
  for (const words of groups.keys()) {
    const keys = words.split(' ');
    const first = keys[0] ?? '';
    if (keys.length <= MOST_WORDS) rows.set(first, [...(rows.get(first) ?? []), { keys, key: groupOf(words) }]);
  }
  for (const [first, list] of rows)
    rows.set(
      first,
      list.toSorted((a, b) => b.keys.length - a.keys.length),
    );
  return rows;
});

function isAt(tokens: readonly Token[], at: number, keys: readonly string[]): boolean {
  return keys.every((key, index) => {
    const own = tokens[at + index]?.key;
    return own !== undefined && (own === key || (index === keys.length - 1 && baseOf(own) === key));
  });
}

/** A word without the ending of its genitive. */
function baseOf(key: string): string {
  return key.endsWith("'s") ? key.slice(0, -2) : key;
}
