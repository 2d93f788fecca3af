/** Files on their way from the service worker, which the system gives them to, to the page, which reads them. */

/** The page's address holds it when something was shared. */
export const SHARED_QUERY = 'shared';

const CACHE = 'storydiff-shared';

/** Names of files need not be fit for a header. */
const NAME_HEADER = 'x-file-name';

/**
 * Keeps what was shared, a form with `files`, or with `title` and `text`, until the page takes it. What was shared
 * before and never taken is forgotten. `scope` is the page's folder.
 */
export async function keepShared(form: FormData, store: CacheStorage, scope: string): Promise<void> {
  await store.delete(CACHE);
  const cache = await store.open(CACHE);
  for (const [index, file] of sharedFiles(form).entries()) {
    const headers = { [NAME_HEADER]: encodeURIComponent(file.name), 'content-type': file.type };
    await cache.put(new URL(`${SHARED_QUERY}/${index}`, scope).href, new Response(file, { headers }));
  }
}

/** The files that were shared, each once: a second call gives none. */
export async function takeShared(store: CacheStorage): Promise<readonly File[]> {
  const cache = await store.open(CACHE);
  const files = [];
  for (const request of await cache.keys()) {
    const response = await cache.match(request);
    if (response === undefined) continue;
    const name = decodeURIComponent(response.headers.get(NAME_HEADER) ?? '');
    files.push(new File([await response.blob()], name, { type: response.headers.get('content-type') ?? '' }));
  }
  await store.delete(CACHE);
  return files;
}

/** A shared passage becomes a text file; a link alone does not, since nothing is ever fetched from elsewhere. */
function sharedFiles(form: FormData): readonly File[] {
  const files = form.getAll('files').filter((one) => typeof one !== 'string' && one.size > 0) as readonly File[];
  if (files.length > 0) return files;
  const text = wordsOf(form, 'text');
  if (text === '' || URL.canParse(text)) return [];
  const title = wordsOf(form, 'title')
    .replace(/[\\/:*?"<>|\s]+/g, ' ')
    .trim();
  return [new File([text], `${title || 'shared'}.txt`, { type: 'text/plain' })];
}

function wordsOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}
