/** `storydiff open`: the page with both files on it, served to this machine alone. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { addressOfPair } from '#share';
import type { OpenCommand } from './arguments.ts';
import { readSides, type Surroundings } from './compare.ts';
import { packageRoot } from './package-root.ts';
import { codeOf, type Trouble, trouble } from './trouble.ts';
import { write } from './write.ts';

const HOST = '127.0.0.1';

/** The same at each call where it is free: the browser keeps comparisons by the address. */
const PORT = 4174;

/**
 * Runs `storydiff open`: reads both files, serves the page in one file with them, and has a browser open it. The texts go
 * in the fragment of the page's own address, which no server sees. The process serves until it is ended.
 */
export async function runOpen(command: OpenCommand, around: Surroundings): Promise<number | Trouble> {
  const page = join(packageRoot(), 'dist/storydiff.html');
  if (!existsSync(page)) return trouble(`the page is not here (${page}); npm run build makes it`);
  const sides = await readSides(command, around);
  if ('kind' in sides) return sides;
  const pair = await addressOfPair(...([sides.original, sides.revision] as const));
  // whoever does not know this name gets the page without the texts
  const door = `/${randomUUID()}`;
  const server = createServer(({ headers, url }, response) => {
    const { port } = server.address() as AddressInfo;
    const found =
      headers.host === `${HOST}:${port}` ? { '/': readFileSync(page), [door]: forward(pair) }[url ?? ''] : null;
    response.writeHead(found ? 200 : 404, HEADERS).end(found ?? 'There is nothing here.\n');
  });
  await listen(server);
  const address = `http://${HOST}:${(server.address() as AddressInfo).port}${door}`;
  await write(around.stdout, `${address}\nThis stays on this machine. Ctrl+C ends it.\n`);
  show(address, around.env);
  return 0;
}

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A page that goes on to the comparison: its fragment may be longer than the header of a redirection. */
const forward = (fragment: string) =>
  `<!doctype html><meta charset="utf-8"><title>Storydiff</title><script>location.replace(${JSON.stringify(`/${fragment}`)})</script>`;

/** Listens at the usual port, or at any where another program has that. */
async function listen(server: Server): Promise<void> {
  const at = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, HOST, () => resolve());
    });
  try {
    await at(PORT);
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE') throw error;
    await at(0);
  }
}

/** Has a browser show an address; where there is none the address has been printed. */
function show(address: string, { BROWSER }: Surroundings['env']): void {
  const usual: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    darwin: ['open'],
    win32: ['cmd', '/c', 'start', ''],
  };
  const [program = '', ...args] = BROWSER ? [BROWSER] : (usual[process.platform] ?? ['xdg-open']);
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
