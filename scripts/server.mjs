/** A server for the built page and nothing else, by sirv and compression. */
import { once } from 'node:events';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { HEADERS } from './policy.mjs';

/**
 * The types of text that do not say their encoding; modules are UTF-8, style sheets have the encoding of the page.
 * @type {Readonly<Record<string, string>>}
 */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/** The build gives the files of this folder names that change with them. */
const HASHED = /^assets\//;
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the files of a folder below `base`, none whose name begins with a dot and no symbolic link, and tells
 * `onRequest` what is asked for. Rejects where the port cannot be used.
 * @param {string} folder
 * @param {{ port: number, host?: string, base?: string, onRequest?: (request: import('node:http').IncomingMessage) => void }} options
 */
export async function serveFolder(folder, { port, host = '127.0.0.1', base = '/', onRequest = () => {} }) {
  const root = await realpath(folder);
  // `dev` reads the folder at each request: it is built anew while it is served
  const compress = compression();
  const send = sirv(root, { dev: true, etag: true, extensions: [] });
  const server = createServer(async (request, response) => {
    onRequest(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only to be read.');
    }
    const path = pathOf(request.url ?? '/', base);
    if (path === undefined || !(await isServed(root, path))) return refuse(response, 404, 'There is nothing here.');
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (HASHED.test(path)) response.setHeader('Cache-Control', FOR_EVER);
    const type = TYPES[extname(path)];
    if (type !== undefined) response.setHeader('Content-Type', type);
    request.url = `/${encodeURI(path)}`;
    // a build may remove the file after `isServed`: sirv throws, or the stream that it pipes here fails
    response.on('pipe', (file) => file.on('error', () => response.destroy()));
    try {
      compress(request, response, () => send(request, response));
    } catch {
      response.destroy();
    }
  });
  server.listen(port, host);
  await once(server, 'listening');
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { port: /** @type {import('node:net').AddressInfo} */ (server.address()).port, close };
}

/**
 * The file that a URL asks for, as a path in the folder with `/`; undefined outside of `base` and for hidden files.
 * @param {string} url
 * @param {string} base
 */
function pathOf(url, base) {
  try {
    const pathname = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!pathname.startsWith(base) || /(?:^|[/\\])\.|\0/.test(pathname)) return undefined;
    const path = pathname.slice(base.length);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/**
 * Whether a path is that of a file in the folder itself: a symbolic link, wherever it leads, is none.
 * @param {string} root
 * @param {string} path
 */
async function isServed(root, path) {
  const file = join(root, path.replaceAll('/', sep));
  try {
    return (await realpath(file)) === file && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} why
 */
function refuse(response, status, why) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${why}\n`);
}
