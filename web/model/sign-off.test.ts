import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { itemKeysOf, mustSign, nextOpen, readSignOff, signPasses, withMark, withNote } from './sign-off.ts';
import type { Signed } from './work.ts';

const ORIGINAL = [
  'The ferry carried 310 passengers to Brindle on Friday, the harbour office said.',
  '“We should have stopped the crossing at noon,” said Ida Corran, the harbour master.',
  '“Nobody asked the crew about the swell,” said Piet Halvard, who steers the ferry.',
].join('\n\n');
const REVISION = [
  'The ferry carried 130 passengers to Brindle on Friday, the harbour office said.',
  '“We could have stopped the crossing at noon,” said Ida Corran, the harbour master.',
  '“Nobody asked the crew about the swell,” said Mona Strand, who sells the tickets.',
].join('\n\n');

function read(signed: readonly Signed[], revision = REVISION) {
  const comparison = compareStories(ORIGINAL, revision);
  return { comparison, signOff: readSignOff(comparison, itemKeysOf(comparison), signed) };
}

test('every critical and high item must be judged, worst first, and nothing else', () => {
  const { comparison, signOff } = read([]);
  const weighty = [...comparison.quotes, ...comparison.facts].filter(({ severity }) => mustSign(severity));
  expect(signOff.entries).toHaveLength(weighty.length);
  expect(signOff.entries.length).toBeGreaterThanOrEqual(3);
  const severities = signOff.entries.map(({ severity }) => severity);
  expect(severities).toEqual(
    [...severities].sort((a, b) => ['critical', 'high'].indexOf(a) - ['critical', 'high'].indexOf(b)),
  );
  expect(signOff.counts).toEqual({ ok: 0, query: 0, fix: 0, open: weighty.length });
});

test('a mark closes its item, a note alone does not', () => {
  const [first, second] = read([]).signOff.entries.map(({ key }) => key) as [string, string];
  const { signOff } = read(withNote(withMark([], first, 'query'), second, '  Ask the desk.  '));
  expect(signOff.done).toBe(1);
  expect(signOff.entries[0]).toMatchObject({ mark: 'query', note: '' });
  expect(signOff.entries[1]).toMatchObject({ mark: null, note: 'Ask the desk.' });
});

test('what is taken back says nothing any more, and is the last word on its item', () => {
  const { entries } = read([]).signOff;
  const key = entries[0]?.key ?? '';
  const back = withMark(withMark([], key, 'ok', 'Nora'), key, null, 'Nora');
  expect(back).toEqual([{ item: key, mark: null, note: '', by: 'Nora', at: expect.any(Number) }]);
  expect(read(back).signOff.said.size).toBe(0);
  expect(withNote(withMark(withNote([], 'a', 'Why?'), 'a', 'fix'), 'a', '')).toEqual([
    { item: 'a', mark: 'fix', note: '', at: expect.any(Number) },
  ]);
  const signed = withMark([], 'a', 'ok');
  expect(withMark(signed, 'a', 'ok')).toBe(signed);
});

test('the next open item comes after the chosen one, and round again', () => {
  const { entries } = read([]).signOff;
  const [first, second, third] = entries as [(typeof entries)[0], (typeof entries)[0], (typeof entries)[0]];
  const all = entries.reduce<readonly Signed[]>((signed, { key }) => withMark(signed, key, 'ok'), []);
  const { signOff } = read(withMark([], second.key, 'ok'));
  expect(nextOpen(signOff, null)?.key).toBe(first.key);
  expect(nextOpen(signOff, first)?.key).toBe(third.key);
  expect(nextOpen(signOff, entries.at(-1) ?? null)?.key).toBe(first.key);
  expect(nextOpen(read(all).signOff, null)).toBeNull();
  expect(nextOpen(read(withMark(all, first.key, null)).signOff, first)?.key).toBe(first.key);
});

test('an item whose words changed is open again, and its old judgement waits for the words to come back', () => {
  const { entries } = read([]).signOff;
  const signed = entries.reduce<readonly Signed[]>((all, { key }) => withMark(all, key, 'ok'), []);
  const edited = read(signed, REVISION.replace('could have stopped', 'might have stopped')).signOff;
  expect(edited.counts.open).toBe(1);
  expect(edited.entries.find(({ mark }) => mark === null)?.kind).toBe('quote');
  expect(read(signed).signOff.counts.open).toBe(0);
});

test('only what must be judged can be open', () => {
  expect(signPasses(null, 'high', 'open')).toBe(true);
  expect(signPasses(null, 'check', 'open')).toBe(false);
  expect(signPasses('fix', 'check', 'fix')).toBe(true);
  expect(signPasses('ok', 'critical', 'open')).toBe(false);
});
