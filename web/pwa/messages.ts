/** What the page and its service worker share. */

/** What the cache of every build is called before the build's own mark. Other pages may live on the same origin. */
export const CACHE_PREFIX = 'storydiff-page-';

/** What the page says to its service worker. */
export type Message =
  /** To a version that waits: become the one in charge. */
  | { readonly kind: 'take-over' }
  /** To the one in charge: fetch what is missing of the copy, and answer by the port whether it is whole. */
  | { readonly kind: 'complete' };

/** Whatever else may be posted to a service worker is none of ours. */
export function readMessage(data: unknown): Message['kind'] | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  return data.kind === 'take-over' || data.kind === 'complete' ? data.kind : undefined;
}
