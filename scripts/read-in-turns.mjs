/**
 * How long the readers take for the files of a folder beside those of an earlier state of the project:
 *
 *     git worktree add ../before 37acbeb && (cd ../before && npm ci)
 *     node scripts/read-in-turns.mjs FOLDER ../before [TURNS]
 *
 * Each state reads in a process of its own, the two in turns, file by file. Counted is processor time, which other
 * programs stretch less than the clock; they still make it waver, so that the least of all turns says most.
 */
import { fork } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{ readFile(name: string, bytes: Uint8Array): Promise<{ kind: string }> }} Reader */

/** Where each state has its readers built: inside it, so that they find its packages. */
const BUILT = 'node_modules/.cache/storydiff/readers';

/** Instead of a time: a refusal takes next to none. */
const UNREAD = -1;

const self = fileURLToPath(import.meta.url);
const [folder = '', before = '', turns = '9'] = process.argv.slice(2);

if (process.send !== undefined) await answer(folder);
else if (folder === '' || before === '') throw new Error('usage: read-in-turns.mjs FOLDER BEFORE [TURNS]');
else await measure();

/** Reads each file that is asked for, and tells the milliseconds of processor time.
 * @param {string} reader */
async function answer(reader) {
  /** @type {Reader} */
  const { readFile } = await import(pathToFileURL(reader).href);
  process.on('message', async (/** @type {string} */ path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const began = process.cpuUsage();
    const { kind } = await readFile(basename(path), bytes);
    const { user, system } = process.cpuUsage(began);
    process.send?.(kind === 'problem' ? UNREAD : (user + system) / 1000);
  });
  process.send?.('ready');
}

async function measure() {
  const trees = [resolve(before), resolve(self, '../..')];
  const readers = [];
  try {
    for (const tree of trees) readers.push(await start(await build(tree)));
    const paths = readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
    const times = paths.map(() => [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])]);
    // the first readings compile the program
    for (let turn = -2; turn < Number(turns); turn++) {
      for (const [at, path] of paths.entries()) {
        for (const which of (turn + at) % 2 === 0 ? [0, 1] : [1, 0]) {
          const time = await ask(/** @type {import('node:child_process').ChildProcess} */ (readers[which]), path);
          if (turn >= 0) times[at]?.[which]?.push(time);
        }
      }
    }
    const read = times.filter((both) => both.every((all) => !all.includes(UNREAD)));
    if (read.length < times.length) console.log(`${times.length - read.length} files cannot be read by both`);
    report(read);
  } finally {
    for (const reader of readers) reader.kill();
    for (const tree of trees) rmSync(join(tree, BUILT), { recursive: true, force: true });
  }
}

/** The readers of a state of the project as one program; the place of its file.
 * @param {string} tree */
async function build(tree) {
  const { build: bundle } = await import('vite');
  const outDir = join(tree, BUILT);
  const options = { ssr: join(tree, 'web/files/read.ts'), outDir, emptyOutDir: true, copyPublicDir: false };
  /** @type {import('vite').SSROptions} */
  const ssr = { noExternal: true, external: ['pdfjs-dist'] };
  await bundle({ root: tree, configFile: false, logLevel: 'error', build: options, ssr });
  return join(outDir, 'read.js');
}

/** @param {string} reader
 * @returns {Promise<import('node:child_process').ChildProcess>} */
function start(reader) {
  const child = fork(self, [reader]);
  // what it could not read it has said itself
  child.on('exit', (code) => code !== null && process.exit(1));
  return new Promise((ready) => child.once('message', () => ready(child)));
}

/** @param {import('node:child_process').ChildProcess} child
 * @param {string} path
 * @returns {Promise<number>} */
function ask(child, path) {
  child.send(path);
  return new Promise((told) => child.once('message', (time) => told(Number(time))));
}

/** @param {readonly (readonly [number[], number[]] | number[][])[]} times of each file, before and now */
function report(times) {
  const least = times.map((both) => both.map((all) => Math.min(...all)));
  const middle = times.map((both) => both.map(median));
  /** @param {readonly number[][]} figures */
  const ratioOfSums = (figures) => sum(figures.map(([, now = 0]) => now)) / sum(figures.map(([then = 0]) => then));
  /** @param {readonly number[][]} figures */
  const ratioOfMost = (figures) => median(figures.map(([then = 1, now = 0]) => now / then));
  const show = (/** @type {number} */ figure) => figure.toFixed(3);
  console.log(`${times.length} files, now against before, in processor time:`);
  console.log(`the least of each, summed ${show(ratioOfSums(least))}, median of the files ${show(ratioOfMost(least))}`);
  console.log(`medians of each, summed ${show(ratioOfSums(middle))}, median of the files ${show(ratioOfMost(middle))}`);
}

/** @param {readonly number[]} figures */
function sum(figures) {
  return figures.reduce((total, figure) => total + figure, 0);
}

/** @param {readonly number[]} figures */
function median(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
