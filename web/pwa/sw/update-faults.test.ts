/**
 * Faults of updates, drawn by seed: files missing at the server, no network, a newer build put there in the middle, the
 * worker killed, its caches cleared. The build that a reader has stays whole, and the next one becomes it.
 */
import { expect, test } from 'vitest';
import { fakeCaches } from '../fake-caches.ts';
import { createPrecache, type Entry } from './precache.ts';

const FAULTS = 50 * Number(process.env.STORYDIFF_TORTURE ?? 1);
const SEED = Number(process.env.STORYDIFF_SEED ?? 20261129);
const SCOPE = 'https://ferry.example/storydiff/';

const KINDS = ['none', 'missing', 'offline', 'newer', 'killed', 'cleared'] as const;

function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** What a server has: a file by its name. */
type Files = ReadonlyMap<string, string>;

/** The next build: the page's name stays, some chunks are others. */
function nextBuild(before: Files, number: number, below: (most: number) => number): Files {
  const chunks = [...before.keys()].filter((name) => name.startsWith('assets/') && below(3) > 0);
  for (let added = 1 + below(3); added > 0; added--) chunks.push(`assets/part-${number}-${added}.js`);
  return new Map([
    ['index.html', `page ${chunks.join(' ')}`],
    ...chunks.map((name): [string, string] => [name, `chunk ${name}`]),
  ]);
}

function entriesOf(files: Files): Entry[] {
  return [...files].map(([url, text]) => ({ url, revision: url.startsWith('assets/') ? null : text }));
}

test('no update leaves a reader with half a page', { timeout: 0 }, async () => {
  const below = draws(SEED);
  let store = fakeCaches();
  let server: Files = nextBuild(new Map(), 0, below);
  let kind: (typeof KINDS)[number] = 'none';
  let asked = 0;
  let hurtAt = 0;
  const load = async (url: string) => {
    const name = url.slice(SCOPE.length);
    const hurt = ++asked === hurtAt;
    if (hurt && kind === 'killed') return new Promise<never>(() => {});
    if (kind === 'offline' && asked >= hurtAt) throw new TypeError('Failed to fetch');
    const text = hurt && kind === 'missing' ? undefined : server.get(name);
    return text === undefined ? new Response('<h1>404</h1>', { status: 404 }) : new Response(text);
  };
  const precacheOf = (files: Files) => createPrecache({ entries: entriesOf(files), scope: SCOPE, store, load });
  const textsOf = async (worker: ReturnType<typeof precacheOf>, names: Iterable<string>) =>
    new Map(
      await Promise.all(
        [...names].map(async (name) => [name, await (await worker.find(SCOPE + name))?.text()] as const),
      ),
    );
  let active: Files = server;
  await precacheOf(active).fill();
  let taken = 0;
  for (let fault = 0; fault < FAULTS; fault++) {
    kind = KINDS[below(KINDS.length)] ?? 'none';
    const what = `fault ${fault} of seed ${SEED}: ${kind}`;
    const next = nextBuild(active, fault + 1, below);
    server = next;
    [asked, hurtAt] = [0, 1 + below(3)];
    const filling = precacheOf(next).fill();
    // the build after it has none of its chunks
    if (kind === 'newer') server = new Map([['index.html', 'page assets/of-another.js']]);
    await Promise.race([
      filling.then(
        () => 'whole',
        () => 'refused',
      ),
      new Promise<string>((done) => setTimeout(() => done('killed'), kind === 'killed' ? 5 : 2000)),
    ]);
    // a browser without room clears all of a site at once
    if (kind === 'cleared') store = fakeCaches();
    else expect(await textsOf(precacheOf(active), active.keys()), what).toEqual(active);
    [kind, server, asked, hurtAt] = ['none', next, 0, 0];
    // the browser asks again, and goes on where it was
    await precacheOf(next).fill();
    await precacheOf(next).tidy();
    const worker = precacheOf(next);
    expect(await textsOf(worker, next.keys()), what).toEqual(next);
    // a page that is still open finds the chunks of the build before, unless the browser cleared them
    const old = [...active.keys()].filter((name) => name.startsWith('assets/'));
    if (!what.endsWith('cleared'))
      expect(await textsOf(worker, old), what).toEqual(new Map(old.map((name) => [name, active.get(name)])));
    active = next;
    taken++;
  }
  expect(taken).toBe(FAULTS);
  if (FAULTS > 50) console.info(`torture\tfaults of updates\t${FAULTS}\tseed ${SEED}`);
});
