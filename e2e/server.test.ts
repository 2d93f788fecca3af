import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get, request } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../scripts/server.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const PAGE = `<!doctype html>${'<p>The ferry was late again.</p>'.repeat(200)}`;

let parent: string;
let serving: Awaited<ReturnType<typeof serveFolder>>;

test.beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'storydiff-'));
  const folder = join(parent, 'built');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'not for others');
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'assets/page-aaaa.mjs'), 'export default 1;');
  writeFileSync(join(folder, 'assets/face-bbbb.woff2'), 'wOF2');
  writeFileSync(join(folder, 'page.webmanifest'), '{}');
  serving = await serveFolder(folder, { port: 0, base: '/desk/' });
});
test.afterEach(async () => {
  await serving.close();
  rmSync(parent, { recursive: true });
});

/** The path goes out as it is written; a browser, or fetch, would resolve its dots. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port: serving.port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}

test('every file has its type, and only hashed ones are kept for ever', async () => {
  const page = await ask('/desk/');
  expect(page.status).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.headers['cache-control']).toBe('no-cache');
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect(page.headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(page.headers['permissions-policy']).toContain('camera=()');
  const script = await ask('/desk/assets/page-aaaa.mjs');
  expect(script.headers['content-type']).toBe('text/javascript');
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await ask('/desk/assets/face-bbbb.woff2')).headers['content-type']).toBe('font/woff2');
  expect((await ask('/desk/page.webmanifest')).headers['content-type']).toContain('application/manifest+json');
});

test('what can be compressed is, as the browser likes it', async () => {
  const brotli = await ask('/desk/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
  expect(brotli.body.length).toBeLessThan(PAGE.length / 10);
  const gzip = await ask('/desk/', { 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
  expect((await ask('/desk/')).body.toString()).toBe(PAGE);
  const font = await ask('/desk/assets/face-bbbb.woff2', { 'accept-encoding': 'br' });
  expect(font.headers['content-encoding']).toBeUndefined();
});

test('what did not change is not sent again', async () => {
  const { headers } = await ask('/desk/');
  const again = await ask('/desk/', { 'if-none-match': String(headers.etag) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('nothing outside the folder is given away', async () => {
  for (const path of ['../secret.txt', '..%2fsecret.txt', '%2e%2e/secret.txt', 'assets/../../secret.txt', '%00', '%']) {
    expect((await ask(`/desk/${path}`)).status, path).toBe(404);
  }
  expect((await ask('/secret.txt')).status).toBe(404);
  expect((await ask('/desk/assets')).status).toBe(404);
  expect((await ask('/desk/none.js')).status).toBe(404);
});

test('hidden files and symbolic links are not given away', async () => {
  const folder = join(parent, 'built');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git/config'), 'hidden');
  writeFileSync(join(folder, '.env'), 'hidden');
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(join(parent, 'secret.txt'), join(folder, 'link.html'));
  symlinkSync(parent, join(folder, 'up'));
  symlinkSync(join(folder, 'index.html'), join(folder, 'inside.html'));
  for (const path of ['.git/config', '.env', 'link.txt', 'link', 'link.html', 'up/secret.txt', 'up/', 'inside.html']) {
    expect((await ask(`/desk/${path}`)).status, path).toBe(404);
  }
});

test('only what is read is answered', async () => {
  const status = await new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: serving.port, path: '/desk/', method: 'POST' };
    request(options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end('x');
  });
  expect(status).toBe(405);
});

for (const step of ['statSync', 'createReadStream'] as const) {
  test(`a file that a build removes just before ${step} ends its request, not the server`, async () => {
    const name = join(parent, 'built/assets/page-aaaa.mjs');
    const real = fs[step] as (path: fs.PathLike, ...rest: never[]) => unknown;
    const errors: unknown[] = [];
    const note = (error: unknown) => errors.push(error);
    process.prependListener('uncaughtException', note);
    process.prependListener('unhandledRejection', note);
    Object.assign(fs, {
      [step]: (path: fs.PathLike, ...rest: never[]) => {
        if (path === name) rmSync(name, { force: true });
        return real(path, ...rest);
      },
    });
    syncBuiltinESMExports();
    try {
      await expect(ask('/desk/assets/page-aaaa.mjs')).rejects.toThrow();
      expect((await ask('/desk/assets/page-aaaa.mjs')).status).toBe(404);
      expect((await ask('/desk/')).status).toBe(200);
    } finally {
      Object.assign(fs, { [step]: real });
      syncBuiltinESMExports();
      process.off('uncaughtException', note);
      process.off('unhandledRejection', note);
    }
    expect(errors).toEqual([]);
  });
}
