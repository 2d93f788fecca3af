import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { keepingTo, nodeOptionsFor, plainRoot } from './plain-root.mjs';

const parent = mkdtempSync(join(realpathSync(tmpdir()), 'plain-root-'));
const folder = join(parent, 'a#b');
const root = plainRoot(folder);
afterAll(() => {
  for (const one of [parent, root]) rmSync(one, { recursive: true });
});

it('a folder with a plain name stands for itself', () => {
  expect(plainRoot(parent)).toBe(parent);
});

it('a page with a font and a thread is built in a folder with marks in its name', async () => {
  const files = {
    'index.html': '<script type="module" src="./main.js"></script>',
    'main.js': "import './main.css'; new Worker(new URL('./thread.js', import.meta.url), { type: 'module' })",
    'thread.js': 'postMessage(1)',
    'main.css': '@font-face { font-family: a; src: url(./a.woff2) }',
    'a.woff2': 'font',
  };
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  expect(plainRoot(folder)).toBe(root);
  await build({
    ...{ configFile: false, root, logLevel: 'error', resolve: keepingTo(root) },
    build: { assetsInlineLimit: 0 },
  });
  expect(existsSync(join(folder, 'dist/index.html'))).toBe(true);
  const built = readdirSync(join(folder, 'dist/assets')).join(' ');
  expect(built).toMatch(/thread-\S+\.js/);
  expect(built).toMatch(/a-\S+\.woff2/);
});

it('a program is known by the plain name that it is run by', () => {
  writeFileSync(join(folder, 'program.mjs'), 'console.log(import.meta.url)');
  const env = { ...process.env, ...nodeOptionsFor(root, process.env) };
  const { stdout } = spawnSync(process.execPath, [join(root, 'program.mjs')], { env, encoding: 'utf8' });
  expect(stdout.trim()).toBe(pathToFileURL(join(root, 'program.mjs')).href);
  expect(nodeOptionsFor(realpathSync(root), {})).toEqual({});
});
