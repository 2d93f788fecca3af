/**
 * The service worker: it keeps the built page and answers from what it kept. It takes over from its predecessor only
 * when the reader asks for it, and takes in what the system shares with the installed page.
 */
import { readMessage } from '../messages.ts';
import { keepShared, SHARED_QUERY } from '../shared-files.ts';
import { createPrecache, type Entry } from './precache.ts';
import { routeOf } from './route.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** The build tool writes the list of files in its place. */
  readonly __WB_MANIFEST: readonly Entry[];
};

const { scope } = self.registration;
const page = new URL('index.html', scope).href;
const precache = createPrecache({
  entries: self.__WB_MANIFEST,
  scope,
  store: caches,
  load: (url, init) => fetch(url, init),
});

self.addEventListener('install', (event) => event.waitUntil(precache.fill()));

self.addEventListener('activate', (event) => event.waitUntil(precache.tidy().then(() => self.clients.claim())));

self.addEventListener('message', (event) => {
  const message = readMessage(event.data);
  const [port] = event.ports;
  if (message === 'take-over') event.waitUntil(self.skipWaiting());
  if (message === 'complete' && port !== undefined) {
    const whole = precache.fill().then(
      () => true,
      () => false,
    );
    event.waitUntil(whole.then((yes) => port.postMessage(yes)));
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, scope);
  if (route === 'share') event.respondWith(takeIn(request));
  else if (route !== 'network') event.respondWith(answer(request, route === 'page' ? page : request.url));
});

async function answer(request: Request, url: string): Promise<Response> {
  return (await precache.find(url)) ?? fetch(request);
}

/** The page is told by its address that there is something; where it could not be kept, it will find nothing and say so. */
async function takeIn(request: Request): Promise<Response> {
  try {
    await keepShared(await request.formData(), caches, scope);
  } catch {
    // the form was broken, or the browser's storage is full
  }
  return Response.redirect(new URL(`?${SHARED_QUERY}`, scope).href, 303);
}
