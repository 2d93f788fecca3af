import { expect, test } from 'vitest';
import { freshWork } from '../model/work.ts';
import { restorePageState, storePageState } from './restore.ts';

const original = { name: 'early.txt', text: 'The mill at Sorn closed on Monday.' };
const revision = { name: '', text: 'The mill at Sorn shut on Monday.' };
const drafts = { original, revision };

function memory(room = 1000) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new Error('full');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('texts and work arrive on the other side, once', async () => {
  const storage = memory();
  const work = {
    ...freshWork(original, revision),
    corrections: [{ original: [[0, 34]] as const, revision: [] }],
    signOff: [{ item: 'q', mark: 'query' as const, note: 'Ring the mill.' }],
  };
  expect(storePageState({ drafts, work }, () => storage)).toBe(true);
  expect(await restorePageState(() => storage)).toEqual({ drafts, work });
  expect(await restorePageState(() => storage)).toBeNull();
  storePageState({ drafts, work: null }, () => storage);
  expect(await restorePageState(() => storage)).toEqual({ drafts, work: null });
});

test('what does not fit is said, and nothing is put by', async () => {
  const storage = memory(20);
  expect(storePageState({ drafts, work: null }, () => storage)).toBe(false);
  expect(await restorePageState(() => storage)).toBeNull();
});

test.each(['{', 'null', '{"drafts":{}}', '{"drafts":{"original":1,"revision":2},"work":null}'])(
  'what nobody here wrote is not believed: %s',
  async (text) => {
    const storage = memory();
    storage.setItem('storydiff-handover', text);
    expect(await restorePageState(() => storage)).toBeNull();
    expect(storage.kept.size).toBe(0);
  },
);
