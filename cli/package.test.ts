/** What `npm pack` makes: it installs in an empty folder without a network, and works there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'storydiff-package-'));
const home = join(folder, 'home');
const windows = process.platform === 'win32';
let files: readonly string[];

function run(command: string, args: readonly string[], cwd = home) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', shell: windows });
  return { status, stdout, stderr };
}

beforeAll(() => {
  // `npm test` has built it; alone, the test builds it itself
  if (process.env.CI_BUILT === undefined) execFileSync('npm', ['run', 'build:node'], { cwd: root, shell: windows });
  const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], root);
  const [tarball] = JSON.parse(packed.stdout) as { filename: string; files: { path: string }[] }[];
  files = tarball?.files.map(({ path }) => path) ?? [];
  mkdirSync(home);
  writeFileSync(join(home, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(home, 'a.txt'), 'The ferry to Saltmarsh was late.\n');
  writeFileSync(join(home, 'b.txt'), 'The ferry to Saltmarsh was very late.\n');
  const options = ['--offline', '--omit=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  const installed = run('npm', ['install', ...options, join(folder, tarball?.filename ?? '')]);
  expect(installed).toMatchObject({ status: 0 });
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

describe('the package', () => {
  it('holds what runs, its types, the schema and the word vectors, and neither sources nor tests', () => {
    for (const file of [
      'dist/node/index.js',
      'dist/types/index.d.ts',
      'public/vectors/words.bin',
      'public/vectors/synonyms.bin',
      'public/vectors/thesaurus-de.bin',
      'public/vectors/thesaurus-es.bin',
      'public/vectors/thesaurus-fr.bin',
      'public/vectors/LGPL-2.1.txt',
      'LICENSE',
    ]) {
      expect(files).toContain(file);
    }
    expect(files.filter((file) => /(?<!\.d)\.tsx?$|\.test\.|^(?:bench|e2e|web|scripts)\//.test(file))).toEqual([]);
  });

  it('compares, reports and brings the schema by import', () => {
    const script = `
      import { readFileSync } from 'node:fs';
      import { compareStories, htmlReport, loadVectors } from 'storydiff';
      import schema from 'storydiff/schema' with { type: 'json' };
      const vectors = loadVectors(readFileSync(new URL(import.meta.resolve('storydiff/vectors'))));
      const comparison = compareStories('The pier is shut.', 'The pier is open.', { vectors });
      console.log(comparison.links[0].kind, htmlReport(comparison).includes('<html'), schema.title);
    `;
    writeFileSync(join(home, 'use.js'), script);
    expect(run(process.execPath, ['--no-warnings', 'use.js'])).toEqual({
      status: 0,
      stdout: 'reworded true Comparison\n',
      stderr: '',
    });
  });

  it('has types', () => {
    const script = `
      import { type Comparison, compareStories, type LinkKind } from 'storydiff';
      const comparison: Comparison = compareStories('One.', { sentences: ['Two.'] });
      export const kinds: readonly LinkKind[] = comparison.links.map(({ kind }) => kind);
      // @ts-expect-error a side is no number
      compareStories(1, 'Two.');
    `;
    writeFileSync(join(home, 'use.ts'), script);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', ''];
    expect(run(process.execPath, [tsc, ...options, 'use.ts'])).toMatchObject({ status: 0, stdout: '' });
  });

  it('brings the command line', () => {
    const differ = run('npx', ['--offline', '--no', 'storydiff', 'compare', 'a.txt', 'b.txt']);
    expect(differ).toMatchObject({ status: 1, stdout: expect.stringContaining('{+very+}') });
    const input = '{"id": 1, "original": "a", "revision": "a"}\n';
    const batch = spawnSync('npx', ['--offline', '--no', 'storydiff', 'batch'], { cwd: home, input, shell: windows });
    expect(JSON.parse(String(batch.stdout))).toMatchObject({ id: 1, comparison: { precise: true } });
  });
});
