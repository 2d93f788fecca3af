/** The page's end of the offline copy: asks for it, follows what becomes of it, and removes it. */
import { ENCODER_CACHE } from '../meaning/files.ts';
import { CACHE_PREFIX, type Message } from './messages.ts';

export interface Offline {
  /** Whether the page would work without a network. */
  readonly copy: 'none' | 'coming' | 'kept' | 'failed';
  /** A newer version that waits for the reader's word, or one that another window has let in. */
  readonly update: 'none' | 'waiting' | 'elsewhere';
}

export const NO_COPY: Offline = { copy: 'none', update: 'none' };

export interface Registration {
  /**
   * Lets the waiting version in, where there is one, and loads the page anew; `last` is done just before that. Nothing
   * should be requested in between, not even the tab's icon by a change of the address: Chromium lets the new version
   * in when the old one has nothing to do, and such a request can put that off by half a minute.
   */
  readonly renew: (last?: () => void) => void;
  /** Tells no more. */
  readonly stop: () => void;
}

/** The service worker of the page's folder, wherever that folder stands. */
const SCRIPT = 'sw.js';

/**
 * Registers the service worker and tells what becomes of it. Makes no request but the browser's own for the script
 * and, once, the files of the page. `reload` is the window's, or a test's.
 */
export function register(
  container: ServiceWorkerContainer,
  base: string,
  tell: (offline: Offline) => void,
  reload: () => void,
): Registration {
  const stop = new AbortController();
  const { signal } = stop;
  let now = NO_COPY;
  let registration: ServiceWorkerRegistration | undefined;
  let controlled = container.controller !== null;
  let renewing = false;
  let parting = () => {};
  const leave = () => {
    parting();
    reload();
  };
  const say = (change: Partial<Offline>) => {
    now = { ...now, ...change };
    if (!signal.aborted) tell(now);
  };
  const follow = (worker: ServiceWorker | null) => {
    if (worker === null) return;
    const look = () => {
      if (worker.state === 'activated') void isWhole(worker).then((whole) => say({ copy: whole ? 'kept' : 'failed' }));
      else say(newsOf(worker.state, registration?.active !== null, now));
    };
    worker.addEventListener('statechange', look, { signal });
    look();
  };
  container.addEventListener(
    'controllerchange',
    () => {
      if (renewing) leave();
      // the first worker of all takes the page as it is; a later one brings another version
      else if (controlled) say({ update: 'elsewhere' });
      controlled = true;
    },
    { signal },
  );
  const begin = async () => {
    // a browser that forbids service workers may give none instead of refusing
    const got: ServiceWorkerRegistration | undefined = await container.register(new URL(SCRIPT, base), {
      updateViaCache: 'none',
    });
    if (got === undefined || signal.aborted) return;
    registration = got;
    follow(got.active);
    follow(got.waiting);
    follow(got.installing);
    got.addEventListener('updatefound', () => follow(got.installing), { signal });
  };
  begin().catch(() => say({ copy: 'failed' }));
  return {
    renew: (last = () => {}) => {
      parting = last;
      const waiting = registration?.waiting;
      if (now.update !== 'waiting' || !waiting) return leave();
      renewing = true;
      waiting.postMessage({ kind: 'take-over' } satisfies Message);
    },
    stop: () => stop.abort(),
  };
}

/** Asks the worker in charge for what is missing; a copy may have been removed while the page was open. */
function isWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data === true);
    };
    worker.postMessage({ kind: 'complete' } satisfies Message, [port2]);
  });
}

/** What a worker's state on its way means; `succeeds` when another one is in charge, so that this is its update. */
function newsOf(state: ServiceWorkerState, succeeds: boolean, now: Offline): Partial<Offline> {
  if (state === 'installed') return succeeds ? { update: 'waiting' } : {};
  if (state === 'installing') return now.copy === 'none' ? { copy: 'coming' } : {};
  // a first copy that could not be fetched whole; an update that failed leaves the one there is
  if (state === 'redundant') return now.copy === 'coming' ? { copy: 'failed' } : {};
  return {};
}

/** How many bytes the offline copy takes; 0 where there is none. */
export async function sizeOfCopy(store: CacheStorage): Promise<number> {
  let bytes = 0;
  for (const name of await ownCaches(store)) {
    const cache = await store.open(name);
    for (const response of await cache.matchAll()) bytes += (await response.blob()).size;
  }
  return bytes;
}

/** Removes the offline copy; a page that is open works on, with the network. */
export async function removeCopy(container: ServiceWorkerContainer, store: CacheStorage): Promise<void> {
  const registration = await container.getRegistration();
  await registration?.unregister();
  await Promise.all([...(await ownCaches(store)), ENCODER_CACHE].map((name) => store.delete(name)));
}

async function ownCaches(store: CacheStorage): Promise<readonly string[]> {
  return (await store.keys()).filter((name) => name.startsWith(CACHE_PREFIX));
}
