/** Who answers a request: the kept page, the kept files, the intake for shared files, or the network. */
export type Route = 'page' | 'kept' | 'share' | 'network';

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
  /** The page that asks; empty or `about:client` where the system does, or where a page keeps it to itself. */
  readonly referrer: string;
}

/** Where the system posts what was shared with the installed page; the web app manifest names it, too. */
const SHARE = 'share';

/** `scope` is the page's folder with a slash at its end; what lies outside is none of the service worker's business. */
export function routeOf({ method, mode, url, referrer }: Asked, scope: string): Route {
  const { origin, pathname } = new URL(url);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return 'network';
  const path = pathname.slice(folder.pathname.length);
  // a form of another site shares nothing: its texts would stand here as if the reader had brought them
  if (method === 'POST') return path === SHARE && !isForeign(referrer, folder.origin) ? 'share' : 'network';
  if (method !== 'GET') return 'network';
  if (mode !== 'navigate') return 'kept';
  return path === '' || path === 'index.html' ? 'page' : 'kept';
}

function isForeign(referrer: string, origin: string): boolean {
  return URL.canParse(referrer) && new URL(referrer).protocol !== 'about:' && new URL(referrer).origin !== origin;
}
