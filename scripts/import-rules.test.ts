/** Plants imports in every folder that has a rule, lints them with biome.json and compares which ones are refused. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

const STAGES = ['text', 'align', 'edits', 'quotes', 'facts', 'report'];
const OUTSIDE = [
  '../../web/files/read.ts',
  '../../cli/pair.ts',
  '../../bench/story.ts',
  '#engine',
  '#training',
  '#files',
];
const UNFIT = [...OUTSIDE, 'react', 'react-dom/client', 'node:fs', '../index.ts', '../compare.ts', '../training.ts'];

/** A file, the imports it may hold, and those the linter must refuse. */
interface Planted {
  readonly file: string;
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
}

const stages = STAGES.map((stage, place): Planted => {
  const foreign = (names: readonly string[]) => names.map((name) => `../${name}/some.ts`);
  return {
    file: `src/${stage}/planted.ts`,
    allowed: [
      './some.ts',
      '../comparison.ts',
      '../languages/index.ts',
      ...foreign(['languages', ...STAGES.slice(0, place)]),
    ],
    refused: [...UNFIT, ...foreign(STAGES.slice(place + 1))],
  };
});

const PLANTED: readonly Planted[] = [
  ...stages,
  {
    file: 'src/report/word/planted.ts',
    allowed: ['../html.ts', '../../comparison.ts', '../../text/tokens.ts', '../../messages/en.ts', 'fflate'],
    refused: ['../../../web/files/read.ts', '../../compare.ts', 'node:fs'],
  },
  { file: 'src/planted.ts', allowed: ['./text/tokens.ts'], refused: ['../web/files/read.ts', '#engine', 'node:fs'] },
  {
    file: 'src/languages/planted.ts',
    allowed: ['./de/months.ts'],
    refused: [...UNFIT, '../comparison.ts', '../text/tokens.ts'],
  },
  {
    file: 'src/languages/de/planted.ts',
    allowed: ['../language.ts', './months.ts'],
    refused: ['../../text/tokens.ts', '../../../web/files/read.ts', 'node:fs'],
  },
  {
    file: 'src/messages/planted.ts',
    allowed: ['./en.ts', '../comparison.ts', '../languages/de.ts'],
    refused: [...UNFIT, '../quotes/find.ts'],
  },
  {
    file: 'web/ledger/planted.ts',
    allowed: ['#engine', 'react', '../model/work.ts', '../ui/icon.tsx', '../files/reasons.ts'],
    refused: ['../../src/index.ts', '../compare/rows.tsx', '../start/sides.ts'],
  },
  {
    file: 'web/pwa/sw/planted.ts',
    allowed: ['../address.ts', '../../model/work.ts'],
    refused: ['../../library/store.ts'],
  },
  {
    file: 'web/files/planted.ts',
    allowed: ['#engine', './zip.ts', 'fflate'],
    refused: ['../start/sides.ts', '../../src/index.ts'],
  },
  {
    file: 'cli/planted.ts',
    allowed: ['#engine', '#files', 'node:fs'],
    refused: ['../src/index.ts', '../web/files/read.ts', '#training'],
  },
  {
    file: 'bench/planted.ts',
    allowed: ['#engine', '#training', '#files', '../cli/pair.ts'],
    refused: ['../src/index.ts', '../web/files/read.ts'],
  },
  ...['web', 'e2e', 'scripts'].map((folder) => ({
    file: `${folder}/planted.ts`,
    allowed: ['#engine'],
    refused: ['../src/index.ts', '#training'],
  })),
];

describe('biome.json', () => {
  const folder = mkdtempSync(join(tmpdir(), 'storydiff-imports-'));
  const importsOf = ({ allowed, refused }: Planted) => [...allowed, ...refused];
  let report = '';

  beforeAll(() => {
    copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
    for (const planted of PLANTED) {
      mkdirSync(dirname(join(folder, planted.file)), { recursive: true });
      const lines = importsOf(planted).map((from, at) => `import { a${at} } from '${from}';`);
      writeFileSync(join(folder, planted.file), `${lines.join('\n')}\n`);
    }
    const options = ['--vcs-enabled=false', '--only=style/noRestrictedImports', '--max-diagnostics=none'];
    const run = spawnSync(process.execPath, [biome, 'lint', ...options, '--reporter=github'], { cwd: folder });
    report = String(run.stdout);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  it.each(PLANTED)('refuses in $file what it must not import, and nothing else', (planted) => {
    const imports = importsOf(planted);
    const found = [...report.matchAll(/file=([^,]+),line=(\d+)/g)]
      .filter(([, file]) => file?.replaceAll('\\', '/').endsWith(`/${planted.file}`))
      .map(([, , line]) => imports[Number(line) - 1]);
    expect(found.sort()).toEqual([...planted.refused].sort());
  });
});
