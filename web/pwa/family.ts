/** What the cache of every build is called before the build's own mark. Other pages may live on the same origin. */
export const CACHE_PREFIX = 'storydiff-page-';
