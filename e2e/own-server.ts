import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { serveFolder } from '../scripts/server.mjs';

/** What `vite build` made. */
export const BUILT = fileURLToPath(new URL('../dist/web/', import.meta.url));

export interface OwnServer {
  /** The page's address, in a folder, as a page among others would stand. */
  readonly address: string;
  /** Everything that was asked for: `GET /desk/theme.js`. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** A server for one test alone, which can be stopped, and writes down what it is asked for. */
export async function ownServer(folder: string = BUILT): Promise<OwnServer> {
  const asked: string[] = [];
  const serving = await serveFolder(folder, {
    port: 0,
    base: '/desk/',
    onRequest: ({ method, url }) => asked.push(`${method} ${url}`),
  });
  return { address: `http://127.0.0.1:${serving.port}/desk/`, asked, stop: serving.close };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** A static host as plain as one can be, with the page in a folder of a folder: no header but the type, no rewriting. */
export async function plainServer(folder: string = BUILT): Promise<Pick<OwnServer, 'address' | 'stop'>> {
  const base = '/tools/storydiff/';
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : '..';
    const file = await readFile(join(folder, name)).catch(() => null);
    response.writeHead(file === null ? 404 : 200, {
      'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream',
    });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`, stop };
}

/** Opens the page and waits until it says that it works offline. */
export async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Works offline.')).toBeVisible({ timeout: 30_000 });
}
