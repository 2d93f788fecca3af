/**
 * `npm run mutate`: how much of a change in the engine its unit tests notice. Draws mutants by seed outside tables; one
 * counts when an answer over gold stories, case files or generated news differs, and is killed when a unit test
 * fails. Properties run with few inputs, so the score is a lower bound. `--write` writes score and
 * survivors into bench/README.md.
 *
 * `--count N` draws other than 200, `--seed N` others; `--minutes N` stops then: in the order of the draw, the first are a
 * sample as good as any.
 */
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'vite';
import { packageRoot } from '../cli/package-root.ts';
import { seeded } from './generate.ts';
import { readInputs } from './mutant-inputs.ts';
import type { MutantJob, Reach, Verdict } from './mutant-worker.ts';
import { drawMutants } from './mutants.ts';
import { report } from './results.ts';

const TABLES =
  /\.test\.ts$|\/(languages|messages|data|cases)\/|-data\.ts$|tables\.ts$|fitted\.ts$|(index|training|comparison)\.ts$/;
/** Tests that need another program. */
const LEFT_OUT = /libreoffice/;
const PROPERTY_RUNS = 20;
const GOAL = 0.85;
const THREADS = 2;
/** A mutant that takes so many times as long as all inputs and tests without it loops for ever. */
const PATIENCE = 2;

const { values: flags } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20261129' },
    minutes: { type: 'string', default: '600' },
    write: { type: 'boolean', default: false },
  },
});
const root = packageRoot();
const out = join(root, 'node_modules/.cache/mutants');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join(root, 'src', name))
  .filter((name) => name.endsWith('.ts'))
  .sort();
const code = files.filter((name) => !TABLES.test(name.replaceAll('\\', '/')));
const { mutants, sources } = drawMutants(code, root, Number(flags.count), seeded(Number(flags.seed)));

/** Stand-ins for the packages that tests import: tests are collected, and properties take few inputs. */
const { resolve } = createRequire(import.meta.url);
const STAND_INS: Readonly<Record<string, string>> = {
  vitest: `
    import { expect, vi } from ${JSON.stringify(pathToFileURL(resolve('vitest')).href.replace(/index\.cjs$/, 'dist/index.js'))};
    const path = [];
    export const describe = (name, body) => { path.push(name); body(); path.pop(); };
    describe.skipIf = (skipped) => (skipped ? () => {} : describe);
    describe.each = (table) => (name, body) => describe(name, () => { for (const row of table) body(...[row].flat()); });
    export const test = (name, run) => { unitTests.push({ name: [...path, name].join(' › '), run }); };
    test.each = (table) => (name, run) => { for (const row of table) test(name, () => run(...(Array.isArray(row) ? row : [row]))); };
    export { expect, vi, test as it };`,
  'fast-check': `
    import fc from ${JSON.stringify(pathToFileURL(resolve('fast-check')).href)};
    const assert = (property, options) =>
      fc.assert(property, { seed: 1, ...options, numRuns: Math.min(options?.numRuns ?? 100, ${PROPERTY_RUNS}) });
    export default { ...fc, assert };`,
  'all-tests': files
    .filter((name) => name.endsWith('.test.ts') && !LEFT_OUT.test(name))
    .map((name) => `import ${JSON.stringify(name)};`)
    .join('\n'),
};

const withMutants: Plugin = {
  name: 'mutants',
  enforce: 'pre',
  resolveId: (id) => (id in STAND_INS ? `\0${id}` : id.startsWith('file:') ? { id, external: true } : undefined),
  load: (id) => STAND_INS[id.slice(1)] ?? sources.get(id),
  transform: (text, id) =>
    text
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id))),
};

/** Bundles an entry with all mutants in it; returns the address of the bundle. */
async function bundle(name: string, entry: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { __VERSION__: '"mutant"' },
    plugins: [withMutants],
    ssr: { noExternal: ['diff'] },
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { input: { [name]: entry }, treeshake: false, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return pathToFileURL(join(out, `${name}.mjs`)).href;
}

const job: MutantJob = {
  engine: await bundle('engine', join(root, 'src/index.ts')),
  tests: await bundle('tests', 'all-tests'),
  vectors: join(root, 'public/vectors/words.bin'),
  inputs: readInputs(root),
};

/** Runs a thread to its answer; undefined where none comes in time. */
async function ask<T>(data: MutantJob, milliseconds: number): Promise<T | undefined> {
  const thread = new Worker(join(dirname(fileURLToPath(import.meta.url)), 'mutant-worker.js'), { workerData: data });
  const signal = AbortSignal.timeout(milliseconds);
  try {
    const [answer] = await once(thread, 'message', { signal });
    return answer as T;
  } catch (error) {
    if (!signal.aborted) throw error;
    return undefined;
  } finally {
    await thread.terminate();
  }
}

const end = Date.now() + 60_000 * Number(flags.minutes);
const reachedFrom = Date.now();
const reach = (await ask<Reach>(job, end - reachedFrom)) as Reach;
const patience = PATIENCE * (Date.now() - reachedFrom);

const verdicts: Verdict[] = [];
const queue = mutants.values();
const judgeNext = async () => {
  for (const { id, file, line, change } of queue) {
    const verdict = await ask<Verdict>({ ...job, judged: { mutant: id, reach } }, patience);
    verdicts[id] = verdict ?? { differs: true, killedBy: 'time' };
    const { differs, killedBy = 'SURVIVES' } = verdicts[id];
    console.log(`${id + 1}/${mutants.length} ${file}:${line} ${change} | ${differs ? killedBy : 'no answer differs'}`);
    if (Date.now() > end) return;
  }
};
await Promise.all(Array.from({ length: THREADS }, judgeNext));

const judged = Object.keys(verdicts).length;
const counted = mutants.filter(({ id }) => verdicts[id]?.differs === true);
const survivors = counted.filter(({ id }) => verdicts[id]?.killedBy === undefined);
const killed = counted.length - survivors.length;
const share = killed / Math.max(1, counted.length);
const figures = [
  `Of ${mutants.length} mutants drawn by seed ${flags.seed}${judged < mutants.length ? `, of which the first ${judged} were judged` : ''}, ${counted.length} change an answer; the unit tests kill ${killed} of them, ${(100 * share).toFixed(1)} % (goal: ${100 * GOAL} %).`,
  '',
  ...(survivors.length === 0 ? [] : ['Survivors:', '']),
  ...survivors.map(({ file, line, change }) => `- \`${file}:${line}\`: \`${change.replaceAll('`', "'")}\``),
].join('\n');
report('mutants', figures);
if (share < GOAL) process.exitCode = 1;
