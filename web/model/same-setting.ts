/**
 * The house's own list: names, spellings and phrases that it takes for the same. This browser keeps it for every
 * comparison, as the text of the file that `storydiff compare --same` reads.
 */
import { useSyncExternalStore } from 'react';
import { readSameList, type SamePair, writeSameList } from '#engine';
import { onSetting, readSetting, writeSetting } from './setting.ts';

const KEY = 'storydiff-same';

let known: { readonly text: string; readonly pairs: readonly SamePair[] } = { text: '', pairs: [] };

/** The list; the same array as long as it is the same. */
export function readSamePairs(): readonly SamePair[] {
  const text = readSetting(KEY) ?? '';
  if (text !== known.text) known = { text, pairs: readSameList(text) };
  return known.pairs;
}

export function writeSamePairs(pairs: readonly SamePair[]): void {
  writeSetting(KEY, pairs.length === 0 ? null : writeSameList(pairs));
}

export function useSamePairs(): readonly SamePair[] {
  return useSyncExternalStore((tell) => onSetting(KEY, tell), readSamePairs);
}
