import { describe, expect, test } from 'vitest';
import { fakeCaches } from './fake-caches.ts';
import { type Offline, register, removeCopy, sizeOfCopy } from './registration.ts';

/** A service worker whose life the test leads. */
class Worker extends EventTarget {
  state: ServiceWorkerState;
  readonly heard: string[] = [];
  whole = true;
  constructor(state: ServiceWorkerState) {
    super();
    this.state = state;
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(message: { kind: string }, [port]: readonly MessagePort[] = []): void {
    this.heard.push(message.kind);
    port?.postMessage(this.whole);
  }
}

class Holder extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
}

/** A browser with its registration; `controller` as it stood when the page was loaded. */
class Container extends EventTarget {
  controller: Worker | null = null;
  readonly holder = new Holder();
  readonly asked: string[] = [];
  refuse = false;
  async register(url: URL): Promise<Holder> {
    this.asked.push(url.href);
    if (this.refuse) throw new Error('no');
    return this.holder;
  }
}

function page(container: Container) {
  const told: Offline[] = [];
  let reloads = 0;
  const registration = register(
    container as unknown as ServiceWorkerContainer,
    'https://ferry.example/tools/',
    (offline) => told.push(offline),
    () => {
      reloads += 1;
    },
  );
  return { registration, told, last: () => told.at(-1), reloads: () => reloads };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the first copy', () => {
  test('comes, is checked and kept', async () => {
    const container = new Container();
    const worker = new Worker('installing');
    container.holder.installing = worker;
    const { last, reloads } = page(container);
    await turn();
    expect(container.asked).toEqual(['https://ferry.example/tools/sw.js']);
    expect(last()).toEqual({ copy: 'coming', update: 'none' });
    worker.become('installed');
    container.holder.active = worker;
    worker.become('activating');
    container.controller = worker;
    container.dispatchEvent(new Event('controllerchange'));
    worker.become('activated');
    await turn();
    expect(last()).toEqual({ copy: 'kept', update: 'none' });
    expect(worker.heard).toEqual(['complete']);
    expect(reloads()).toBe(0);
  });

  test('is said to have failed where a file was missing, or the browser refused', async () => {
    const container = new Container();
    const worker = new Worker('installing');
    container.holder.installing = worker;
    const first = page(container);
    await turn();
    worker.become('redundant');
    expect(first.last()).toEqual({ copy: 'failed', update: 'none' });

    const strict = new Container();
    strict.refuse = true;
    const second = page(strict);
    await turn();
    expect(second.last()).toEqual({ copy: 'failed', update: 'none' });
  });

  test('is not called kept where the cache was emptied and cannot be filled', async () => {
    const container = new Container();
    const worker = new Worker('activated');
    worker.whole = false;
    container.holder.active = worker;
    container.controller = worker;
    const { last } = page(container);
    await turn();
    expect(last()).toEqual({ copy: 'failed', update: 'none' });
  });
});

describe('an update', () => {
  const running = () => {
    const container = new Container();
    const old = new Worker('activated');
    container.holder.active = old;
    container.controller = old;
    return container;
  };

  test('waits for the reader’s word, and then reloads once it is in charge', async () => {
    const container = running();
    const { last, reloads, registration } = page(container);
    await turn();
    const next = new Worker('installing');
    container.holder.installing = next;
    container.holder.dispatchEvent(new Event('updatefound'));
    expect(last()).toEqual({ copy: 'kept', update: 'none' });
    container.holder.waiting = next;
    next.become('installed');
    expect(last()).toEqual({ copy: 'kept', update: 'waiting' });
    expect(next.heard).toEqual([]);
    const parting: number[] = [];
    registration.renew(() => parting.push(reloads()));
    expect(next.heard).toEqual(['take-over']);
    expect([parting, reloads()]).toEqual([[], 0]);
    container.controller = next;
    container.dispatchEvent(new Event('controllerchange'));
    expect([parting, reloads()]).toEqual([[0], 1]);
  });

  test('that waited since the last visit is offered at once', async () => {
    const container = running();
    container.holder.waiting = new Worker('installed');
    const { last } = page(container);
    await turn();
    expect(last()).toEqual({ copy: 'kept', update: 'waiting' });
  });

  test('that another window let in is told, and reloads nothing by itself', async () => {
    const container = running();
    const { last, reloads, registration } = page(container);
    await turn();
    container.controller = new Worker('activated');
    container.dispatchEvent(new Event('controllerchange'));
    expect(last()).toEqual({ copy: 'kept', update: 'elsewhere' });
    expect(reloads()).toBe(0);
    registration.renew();
    expect(reloads()).toBe(1);
  });

  test('that fails leaves the copy there is', async () => {
    const container = running();
    const { last } = page(container);
    await turn();
    const next = new Worker('installing');
    container.holder.installing = next;
    container.holder.dispatchEvent(new Event('updatefound'));
    next.become('redundant');
    expect(last()).toEqual({ copy: 'kept', update: 'none' });
  });
});

test('the copy is weighed and removed, and nothing else', async () => {
  const store = fakeCaches();
  const own = await store.open('storydiff-page-one');
  await own.put('https://ferry.example/a', new Response('12345'));
  const other = await store.open('neighbour');
  await other.put('https://ferry.example/b', new Response('1234567890'));
  expect(await sizeOfCopy(store)).toBe(5);
  let gone = 0;
  const container = {
    getRegistration: async () => ({
      unregister: async () => {
        gone += 1;
        return true;
      },
    }),
  };
  await removeCopy(container as unknown as ServiceWorkerContainer, store);
  expect(gone).toBe(1);
  expect(await store.keys()).toEqual(['neighbour']);
  expect(await sizeOfCopy(store)).toBe(0);
});
