import { expect, test } from 'vitest';
import { en } from '../messages/en.ts';
import type { SignOff } from '../model/sign-off.ts';
import { groupsOf } from './groups.ts';
import { passesSign, signChips } from './sign-chips.ts';

const SIGN_OFF: SignOff = {
  keys: { quote: ['a', 'b', 'c', 'd'], fact: [], setAside: [] },
  said: new Map([
    ['a', { item: 'a', mark: 'query', note: '' }],
    ['c', { item: 'c', mark: null, note: 'Look again.' }],
  ]),
  entries: [],
  counts: { ok: 0, query: 1, fix: 0, open: 2 },
  done: 1,
};
const QUOTES = [{ severity: 'critical' }, { severity: 'high' }, { severity: 'high' }, { severity: 'check' }] as const;
const NONE: ReadonlySet<string> = new Set();

test('there is a chip for each answer that was given, and for the one that is asked for', () => {
  const chips = (filter: string) =>
    signChips(SIGN_OFF, 'quote', QUOTES, filter, en.signoff).map(({ name, count }) => `${name} ${count}`);
  expect(chips('all')).toEqual(['Open 2', 'Query 1']);
  expect(chips('fix')).toEqual(['Open 2', 'Query 1', 'Fix 0']);
});

test('what was judged since the filter was set keeps its place', () => {
  const open = (stays: ReadonlySet<string>) =>
    groupsOf(QUOTES, (index) => passesSign(SIGN_OFF, 'quote', index, QUOTES[index]?.severity ?? 'none', 'open', stays));
  expect(open(NONE)).toEqual([{ group: 'high', indices: [1, 2] }]);
  expect(open(new Set(['a']))).toEqual([
    { group: 'critical', indices: [0] },
    { group: 'high', indices: [1, 2] },
  ]);
});

test('what is new stands before all severities', () => {
  expect(
    groupsOf(
      QUOTES,
      () => true,
      (index) => index === 2,
    ),
  ).toEqual([
    { group: 'new', indices: [2] },
    { group: 'critical', indices: [0] },
    { group: 'high', indices: [1] },
    { group: 'check', indices: [3] },
  ]);
});
