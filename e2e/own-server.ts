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

/** Opens the page and waits until it says that it works offline. */
export async function openKept(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Works offline.')).toBeVisible({ timeout: 30_000 });
}
