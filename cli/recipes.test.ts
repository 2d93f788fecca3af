/** Runs the recipes of cli/RECIPES.md as they stand there, with the built program. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'storydiff-recipes-'));
const bin = join(folder, 'bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  PR: '7',
  GITLAB_TOKEN: 't',
  NO_COLOR: '1',
};
const page = readFileSync(join(root, 'cli/RECIPES.md'), 'utf8');

/** The blocks of code under a heading of the page. */
function blocks(heading: string): string[] {
  const section = page.split(/^## /m).find((one) => one.startsWith(heading)) ?? '';
  return Array.from(section.matchAll(/^```\w+\n(.*?)^```$/gms), ([, code = '']) => code);
}

/** Runs a block by the shell, which stops at the first failure. */
function shell(code: string, cwd = folder): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-e', '-c', code], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${status}: ${stderr}`);
  return stdout;
}

/** A program of that name which writes down what it was called with, and the file that one argument names. */
function recorder(name: string): void {
  writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/${name}.calls'\n`);
  chmodSync(join(bin, name), 0o755);
}

const docx = (text: string) =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

beforeAll(() => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (process.env.CI_BUILT === undefined)
    execFileSync(process.execPath, [vite, 'build', '--mode', 'node'], { cwd: root });
  mkdirSync(bin);
  writeFileSync(
    join(bin, 'storydiff'),
    `#!/bin/sh\nexec '${process.execPath}' '${root}/dist/node/storydiff.js' "$@"\n`,
  );
  chmodSync(join(bin, 'storydiff'), 0o755);
  for (const name of ['gh', 'curl']) recorder(name);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

// the recipes are for a shell of Unix
describe.skipIf(process.platform === 'win32')('the recipe', () => {
  it('of a pipeline counts what is critical in each pair', () => {
    shell(blocks('A pipeline')[0] ?? '');
    const lines = readFileSync(join(folder, 'grave.ndjson'), 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { id: 'a1', grave: 1 },
      { id: 'a2', grave: 0 },
    ]);
  });

  it('of a watched folder writes a report when both files are there', async () => {
    const watched = join(folder, 'watched');
    mkdirSync(watched);
    writeFileSync(join(folder, 'watch.mjs'), blocks('A folder')[0] ?? '');
    const program = spawn(process.execPath, ['watch.mjs', watched], { cwd: folder, env });
    try {
      await new Promise((resolve) => program.stdout.once('data', resolve));
      writeFileSync(join(watched, 'pier.original.txt'), 'The pier opens in May.\n');
      writeFileSync(join(watched, 'pier.revision.docx'), docx('The pier opens in June.'));
      const report = join(watched, 'pier.html');
      await vi.waitFor(() => expect(existsSync(report) && readFileSync(report, 'utf8')).toContain('June'), 30_000);
    } finally {
      program.kill();
    }
  });

  it('of Git compares two versions by sentences, and shows documents as text', () => {
    const home = join(folder, 'git');
    mkdirSync(home);
    shell('git init -q -b main . && git config user.email a@b.example && git config user.name A', home);
    for (const code of blocks('Git')) shell(code, home);
    writeFileSync(join(home, 'story.txt'), 'The pier opens in May.\n');
    writeFileSync(join(home, 'story.docx'), docx('The pier opens in May.'));
    shell('git add -A && git commit -q -m one', home);
    writeFileSync(join(home, 'story.txt'), 'The pier opens in June.\n');
    writeFileSync(join(home, 'story.docx'), docx('The pier opens in June.'));
    expect(shell('git difftool --tool=storydiff story.txt', home)).toContain('[-May-]{+June+}');
    expect(shell('git diff story.docx', home)).toMatch(/-The pier opens in May\.\n\+The pier opens in June\./);
  });

  it('of a comment hands the Markdown report to GitHub and GitLab', () => {
    const home = join(folder, 'pull');
    mkdirSync(home);
    shell('git init -q -b main . && git config user.email a@b.example && git config user.name A', home);
    writeFileSync(join(home, 'story.txt'), 'The pier opens in May.\n');
    shell('git add -A && git commit -q -m one && git update-ref refs/remotes/origin/main HEAD', home);
    writeFileSync(join(home, 'story.txt'), 'The pier opens in June.\n');
    const [github = '', gitlab = ''] = blocks('A comment');
    shell(github, home);
    expect(readFileSync(join(folder, 'gh.calls'), 'utf8')).toBe('pr\ncomment\n7\n--body-file\ncomment.md\n');
    expect(readFileSync(join(home, 'comment.md'), 'utf8')).toContain('June');
    shell(gitlab, home);
    expect(readFileSync(join(folder, 'curl.calls'), 'utf8')).toContain('body@comment.md');
  });
});
