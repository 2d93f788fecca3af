import { expect, test } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { keepShared, takeShared } from './shared-files.ts';

const SCOPE = 'https://ferry.example/';

function form(fields: Readonly<Record<string, string>>, files: readonly File[] = []): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  for (const file of files) data.append('files', file);
  return data;
}

async function shared(...forms: readonly FormData[]): Promise<(readonly [name: string, text: string])[]> {
  const store = fakeCaches();
  for (const one of forms) await keepShared(one, store, SCOPE);
  const files = await takeShared(store);
  return Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
}

test('shared files arrive with their names and in their order, once', async () => {
  const store = fakeCaches();
  const files = [new File(['Fähre fährt'], 'Fähre – früh.txt', { type: 'text/plain' }), new File(['später'], 'b.md')];
  await keepShared(form({ title: 'Zwei' }, files), store, SCOPE);
  const taken = await takeShared(store);
  expect(taken.map((file) => [file.name, file.type])).toEqual([
    ['Fähre – früh.txt', 'text/plain'],
    ['b.md', ''],
  ]);
  expect(await taken[0]?.text()).toBe('Fähre fährt');
  expect(await takeShared(store)).toEqual([]);
});

test('a shared passage becomes a text file under its title', async () => {
  expect(await shared(form({ title: 'Ferry: late/again', text: ' The ferry was late. ' }))).toEqual([
    ['Ferry late again.txt', 'The ferry was late.'],
  ]);
  expect(await shared(form({ text: 'The ferry was late.' }))).toEqual([['shared.txt', 'The ferry was late.']]);
});

test('a link alone is nothing to compare, and is not followed', async () => {
  expect(await shared(form({ url: 'https://news.example/ferry' }))).toEqual([]);
  expect(await shared(form({ text: 'https://news.example/ferry' }))).toEqual([]);
});

test('what was shared last is what counts, and an empty file does not', async () => {
  expect(await shared(form({ text: 'First.' }), form({ text: 'Second.' }))).toEqual([['shared.txt', 'Second.']]);
  expect(await shared(form({ text: 'Words.' }, [new File([], 'empty.txt')]))).toEqual([['shared.txt', 'Words.']]);
});
