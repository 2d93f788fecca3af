/** A server for the built page and nothing else: right types, compressed, kept by the browser as long as it may be. */
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { HEADERS } from './policy.mjs';

const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.bin': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** What is compressed as it is. */
const PACKED = new Set(['.png', '.woff2']);

/** The build gives the files of this folder names that change with them. */
const HASHED = /^assets\//;
const FOR_EVER = 'public, max-age=31536000, immutable';

/** High enough for most of the gain, low enough that the largest file takes a fifth of a second, once. */
const BROTLI_QUALITY = 6;

/**
 * @typedef {{ type: string, plain: Buffer, tag: string, cache: string, packed: Map<string, Promise<Buffer>>, changed: number }} Served
 * @typedef {{ server: import('node:http').Server, port: number, close: () => Promise<void> }} Serving
 */

/**
 * Serves a folder below `base`, and tells `onRequest` what is asked for. Rejects where the port cannot be used.
 * @param {string} folder
 * @param {{ port: number, host?: string, base?: string, onRequest?: (request: import('node:http').IncomingMessage) => void }} options
 * @returns {Promise<Serving>}
 */
export function serveFolder(folder, { port, host = '127.0.0.1', base = '/', onRequest = () => {} }) {
  /** @type {Map<string, Served>} */
  const known = new Map();
  const server = createServer((request, response) => {
    onRequest(request);
    answer(request, response, folder, base, known).catch(() => fail(response, 500));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const address = server.address();
      resolve({
        server,
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} folder
 * @param {string} base
 * @param {Map<string, Served>} known
 */
async function answer(request, response, folder, base, known) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return fail(response, 405);
  }
  const path = pathOf(request.url ?? '/', base);
  const file = path === undefined ? undefined : await find(folder, path, known);
  if (file === undefined) return fail(response, 404);
  const etag = `"${file.tag}"`;
  const headers = { ...HEADERS, 'Content-Type': file.type, 'Cache-Control': file.cache, ETag: etag };
  if (request.headers['if-none-match']?.includes(etag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const encoding = encodingFor(request.headers['accept-encoding'], path ?? '');
  const body = encoding === undefined ? file.plain : await pack(file, encoding);
  response.writeHead(200, {
    ...headers,
    Vary: 'Accept-Encoding',
    'Content-Length': body.length,
    ...(encoding === undefined ? {} : { 'Content-Encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * The file that a URL asks for, as a path inside the folder; undefined for one outside it.
 * @param {string} url
 * @param {string} base
 */
function pathOf(url, base) {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    if (!pathname.startsWith(base)) return undefined;
    const path = normalize(decodeURIComponent(pathname.slice(base.length))).replaceAll(sep, '/');
    if (path === '..' || path.startsWith('../') || path.startsWith('/') || path.includes('\0')) return undefined;
    return path === '.' || path.endsWith('/') ? `${path === '.' ? '' : path}index.html` : path;
  } catch {
    return undefined;
  }
}

/**
 * A file's bytes, read anew when it has changed.
 * @param {string} folder
 * @param {string} path
 * @param {Map<string, Served>} known
 * @returns {Promise<Served | undefined>}
 */
async function find(folder, path, known) {
  const full = join(folder, path);
  const stats = await stat(full).catch(() => undefined);
  if (stats === undefined || !stats.isFile()) return undefined;
  const before = known.get(path);
  if (before?.changed === stats.mtimeMs) return before;
  const plain = await readFile(full);
  const file = {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    plain,
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 20),
    cache: HASHED.test(path) ? FOR_EVER : 'no-cache',
    packed: new Map(),
    changed: stats.mtimeMs,
  };
  known.set(path, file);
  return file;
}

/**
 * @param {string | undefined} accepted
 * @param {string} path
 */
function encodingFor(accepted, path) {
  if (accepted === undefined || PACKED.has(extname(path))) return undefined;
  return ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

/**
 * @param {Served} file
 * @param {string} encoding
 */
function pack(file, encoding) {
  const before = file.packed.get(encoding);
  if (before !== undefined) return before;
  const packed =
    encoding === 'br'
      ? brotli(file.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
      : gz(file.plain);
  file.packed.set(encoding, packed);
  return packed;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function fail(response, status) {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const words = status === 404 ? 'There is nothing here.' : status === 405 ? 'Only to be read.' : 'That went wrong.';
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
}
