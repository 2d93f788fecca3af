/** Who answers a request: the kept page, the kept files, the intake for shared files, or the network. */
export type Route = 'page' | 'kept' | 'share' | 'network';

interface Asked {
  readonly method: string;
  readonly mode: string;
  readonly url: string;
}

/** Where the system posts what was shared with the installed page; the web app manifest names it, too. */
const SHARE = 'share';

/** `scope` is the page's folder with a slash at its end; what lies outside is none of the service worker's business. */
export function routeOf({ method, mode, url }: Asked, scope: string): Route {
  const { origin, pathname } = new URL(url);
  const folder = new URL(scope);
  if (origin !== folder.origin || !pathname.startsWith(folder.pathname)) return 'network';
  const path = pathname.slice(folder.pathname.length);
  if (method === 'POST') return path === SHARE ? 'share' : 'network';
  if (method !== 'GET') return 'network';
  if (mode !== 'navigate') return 'kept';
  return path === '' || path === 'index.html' ? 'page' : 'kept';
}
