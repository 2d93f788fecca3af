/** The built program, run as a user runs it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// each test starts the program anew, on machines that may be slow
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '..');
const program = join(root, 'dist/node/storydiff.js');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'storydiff-program-'));
  // `npm test` has built it; alone, the test builds it itself
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  if (process.env.CI_BUILT === undefined)
    execFileSync(process.execPath, [vite, 'build', '--mode', 'node'], { cwd: root });
  writeFileSync(join(folder, 'original.txt'), 'The ferry to Saltmarsh was late.\n\n“We are sorry,” said Dov Perrin.\n');
  writeFileSync(
    join(folder, 'revision.txt'),
    'The ferry to Saltmarsh was very late.\n\n“We are sorry,” said Dov Perrin.\n',
  );
  writeFileSync(join(folder, 'glyphs.txt'), 'The ferry to Saltmarsh was late.\n\n"We are sorry," said Dov Perrin.\n');
  writeFileSync(join(folder, 'story.pdf'), '%PDF-1.7\n');
  writeFileSync(join(folder, 'blank.txt'), ' \n');
  const wire = strToU8('The ferry was late.');
  writeFileSync(join(folder, 'two.zip'), zipSync({ 'rewrite.txt': strToU8('The ferry sank.'), 'wire.txt': wire }));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

function storydiff(args: readonly string[], { input = '', env = {} }: { input?: string; env?: object } = {}) {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, ...rest } = process.env;
  const run = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    input,
    env: { ...rest, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('compare', () => {
  it('exits 0 for the same, 0 for other glyphs, 1 for other words', () => {
    expect(storydiff(['compare', 'original.txt', 'original.txt']).code).toBe(0);
    expect(storydiff(['compare', 'original.txt', 'glyphs.txt']).code).toBe(0);
    const differ = storydiff(['compare', 'original.txt', 'revision.txt']);
    expect(differ).toMatchObject({ code: 1, err: '' });
    expect(differ.out).toContain('was {+very+} late');
    expect(differ.out).not.toContain('\x1b');
  });

  it('compares the two stories of an archive', () => {
    const { code, out } = storydiff(['compare', 'two.zip', '--format', 'json']);
    const { original, revision } = JSON.parse(out);
    expect([code, original.name, revision.name]).toEqual([1, 'wire.txt', 'rewrite.txt']);
  });

  it('reads standard input, and writes JSON to a file', () => {
    const input = readFileSync(join(folder, 'revision.txt'), 'utf8');
    const run = storydiff(['compare', 'original.txt', '-', '--format', 'json', '--output', 'out.json'], { input });
    expect(run).toEqual({ code: 1, out: '', err: '' });
    const comparison = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'));
    expect(comparison).toMatchObject({ schema: 'storydiff/comparison/1', original: { name: 'original.txt' } });
    expect(comparison.revision).toMatchObject({ name: 'standard input', text: input });
  });

  it('says of a PDF whose pages are no pages that it is damaged, and ends with code 2', () => {
    // pdf.js fetches the second page ahead and leaves its failure to nobody
    const objects = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>', 'x'.repeat(200)];
    writePdf('pages.pdf', [...objects, 'x'.repeat(200)]);
    const { status, stderr } = spawnSync(process.execPath, [program, 'text', 'pages.pdf'], { cwd: folder });
    expect([status, stderr.toString()]).toEqual([2, expect.stringMatching(/^storydiff: pages\.pdf .+ damaged\..+\n$/)]);
  });

  it.each(['docx', 'odt', 'rtf', 'html', 'md', 'pdf'])('reads .%s, whose story is that of the plain text', (ending) => {
    const sample = (name: string) => join(root, 'web/files/samples', name);
    const run = storydiff(['compare', sample('story.txt'), sample(`story.${ending}`)]);
    expect(run).toMatchObject({ code: 0, err: expect.stringMatching(/^(?:storydiff: .*\.\n)*$/) });
    expect(run.err.includes('A comment was left out.')).toBe(['docx', 'odt', 'rtf'].includes(ending));
  });

  it('writes a Word document with tracked changes, to a file and to a pipe', () => {
    const args = ['compare', 'original.txt', 'revision.txt', '--format', 'docx'];
    expect(storydiff([...args, '--output', 'redline.docx'])).toEqual({ code: 1, out: '', err: '' });
    const piped = spawnSync(process.execPath, [program, ...args], { cwd: folder });
    expect(piped.status).toBe(1);
    expect(piped.stdout.subarray(0, 2).toString()).toBe('PK');
    writeFileSync(join(folder, 'piped.docx'), piped.stdout);
    // what the reader of Word documents makes of it is both stories
    for (const [way, side] of [
      ['accept', 'revision.txt'],
      ['reject', 'original.txt'],
    ] as const) {
      for (const document of ['redline.docx', 'piped.docx']) {
        expect(storydiff(['compare', document, side, '--tracked-changes', way]).code).toBe(0);
      }
    }
  });

  it('takes a document with tracked changes as both sides', () => {
    const tracked = join(root, 'web/files/samples/tracked.docx');
    expect(storydiff(['compare', tracked, tracked]).code).toBe(0);
    const run = storydiff(['compare', tracked, tracked, '--tracked-changes', 'sides']);
    expect(run.code).toBe(1);
    expect(run.out).toMatch(/asked \[-four-\] ?\{\+five\+\} times/);
  });

  it('reads text in the encoding that is named', () => {
    writeFileSync(join(folder, 'cyrillic.txt'), Uint8Array.from([0xcf, 0xee, 0xf0, 0xf2]));
    writeFileSync(join(folder, 'unicode.txt'), 'Порт');
    expect(storydiff(['compare', 'cyrillic.txt', 'unicode.txt', '--encoding', 'windows-1251']).code).toBe(1);
    expect(storydiff(['compare', 'cyrillic.txt', 'cyrillic.txt', '--encoding', 'klingon'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no known encoding/),
    });
  });

  it('colours with FORCE_COLOR, never with NO_COLOR', () => {
    const args = ['compare', 'original.txt', 'revision.txt'];
    expect(storydiff(args, { env: { FORCE_COLOR: '1' } }).out).toContain('\x1b[4;94m{+very+}\x1b[0m');
    expect(storydiff(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out).not.toContain('\x1b');
  });

  it('takes the language and leaves the vectors', () => {
    const run = storydiff([
      'compare',
      'original.txt',
      'revision.txt',
      '--no-vectors',
      '--language',
      'en-GB',
      '-f',
      'json',
    ]);
    expect(JSON.parse(run.out).original.language).toBe('en-GB');
  });

  it.each([
    [['compare', 'nothing.txt', 'original.txt'], /cannot read nothing\.txt: there is no such file; check its name/],
    [['compare', '.', 'original.txt'], /cannot read \.: this is a folder/],
    [['compare', 'blank.txt', 'original.txt'], /blank\.txt holds no text/],
    [['compare', 'original.txt'], /original\.txt is one story, and compare takes two/],
    [['compare', 'two.zip', 'original.txt'], /two\.zip holds two stories, wire\.txt and rewrite\.txt; name it alone/],
    [['compare', 'story.pdf', 'original.txt'], /story\.pdf is a PDF that is damaged or was cut short\. Fetch/],
    [['compare', 'original.txt', 'revision.txt', '--output', 'nowhere/out'], /cannot write nowhere\/out: its folder/],
    [['compare', 'original.txt', 'revision.txt', '--output', '.'], /cannot write \.: this is a folder/],
    [['compare', 'original.txt', 'revision.txt', '--format', 'odt'], /unknown format odt/],
    [['compare', 'original.txt', 'revision.txt', '--wide'], /unknown option --wide/],
    [['batch', 'nothing.ndjson'], /cannot read nothing\.ndjson/],
    [['batch', '.'], /this is a folder/],
    [[], /no command given/],
  ])('trouble: %j', (args, message) => {
    const { code, out, err } = storydiff(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/^storydiff: [^\n]+\n$/);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a file that may not be read', () => {
    writeFileSync(join(folder, 'locked.txt'), 'x');
    chmodSync(join(folder, 'locked.txt'), 0);
    expect(storydiff(['compare', 'locked.txt', 'original.txt']).err).toMatch(/not allowed/);
  });

  it.skipIf(process.platform !== 'linux')('a full disk behind standard output', () => {
    const full = openSync('/dev/full', 'w');
    for (const args of [['compare', 'original.txt', 'revision.txt'], ['batch']]) {
      const input = '{"id": 1, "original": "a", "revision": "b"}\n';
      const run = spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        input,
        stdio: ['pipe', full, 'pipe'],
      });
      expect(run.status).toBe(2);
      expect(String(run.stderr)).toBe('storydiff: cannot write standard output: the disk is full; make room first\n');
    }
    closeSync(full);
  });

  it('never writes over what it compares', () => {
    const story = readFileSync(join(folder, 'original.txt'), 'utf8');
    linkSync(join(folder, 'original.txt'), join(folder, 'hard.txt'));
    symlinkSync('original.txt', join(folder, 'soft.txt'));
    for (const output of ['original.txt', './original.txt', 'hard.txt', 'soft.txt', 'revision.txt']) {
      const { code, err } = storydiff(['compare', 'original.txt', 'revision.txt', '--output', output]);
      expect(code).toBe(2);
      expect(err).toMatch(
        /^storydiff: --output \S+ would overwrite (?:original|revision)\.txt, which is compared; name/,
      );
    }
    expect(readFileSync(join(folder, 'original.txt'), 'utf8')).toBe(story);
  });

  it.skipIf(process.platform === 'win32')('replaces an older report whole, with its mode, also behind a link', () => {
    const report = join(folder, 'report.txt');
    writeFileSync(report, 'older', { mode: 0o640 });
    symlinkSync('report.txt', join(folder, 'latest.txt'));
    expect(storydiff(['compare', 'original.txt', 'revision.txt', '-o', 'latest.txt']).code).toBe(1);
    expect(readFileSync(report, 'utf8')).toContain('{+very+}');
    expect(statSync(report).mode & 0o777).toBe(0o640);
    expect(storydiff(['compare', 'original.txt', 'revision.txt', '-o', '/dev/null']).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')(
    'an older report stays, and nothing is called done, where there is no room',
    () => {
      writeFileSync(join(folder, 'old.json'), 'older');
      // of a file that may hold 512 bytes a longer write takes so many and does not fail: the next one does
      const limited = (rest: string) =>
        spawnSync(
          'sh',
          ['-c', `trap '' XFSZ; ulimit -f 1; exec "$0" "$@" ${rest}`, process.execPath, program, ...args],
          {
            cwd: folder,
            encoding: 'utf8',
          },
        );
      const args = ['compare', 'original.txt', 'revision.txt', '--format', 'json'];
      for (const [rest, place] of [
        ['--output old.json', 'old.json'],
        ['> cut.json', 'standard output'],
      ] as const) {
        const run = limited(rest);
        expect(run).toMatchObject({ status: 2, stdout: '' });
        expect(run.stderr).toBe(
          `storydiff: cannot write ${place}: files of this size are not allowed here; choose another place\n`,
        );
      }
      expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('older');
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
    },
  );

  it.skipIf(process.platform !== 'linux')('reads no further on a device than a file can be long', () => {
    const { code, err } = storydiff(['compare', '/dev/zero', 'revision.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(/32 MB/);
  });

  it('takes for the same what the house does, and says what is wrong with its list', () => {
    writeFileSync(join(folder, 'kovel.txt'), 'The ferry to Kovel was late.\n');
    writeFileSync(join(folder, 'kowel.txt'), 'The ferry to Kowel was late.\n');
    writeFileSync(join(folder, 'house.txt'), '# ours\nKovel = Kowel\n');
    const pair = ['compare', 'kovel.txt', 'kowel.txt', '--meaning', 'never'];
    expect(storydiff(pair).code).toBe(1);
    expect(storydiff([...pair, '--same', 'house.txt']).code).toBe(0);
    const line = JSON.stringify({
      id: 1,
      original: 'The ferry to Kovel was late.',
      revision: 'The ferry to Kowel was late.',
    });
    const { out } = storydiff(['batch', '--meaning', 'never', '--same', 'house.txt'], { input: line });
    expect(JSON.parse(out).comparison.links[0].kind).toBe('typography');
    expect(storydiff([...pair, '--same', 'none.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/no such file/),
    });
    expect(storydiff([...pair, '--same', 'kovel.txt'])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/lists nothing that is the same; write a pair a line/),
    });
  });

  it('tells its version and its use', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(storydiff(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    for (const args of [['--help'], ['compare', '--help'], ['batch', '--help']]) {
      const { code, out } = storydiff(args);
      expect(code).toBe(0);
      expect(out).toContain('Exit codes');
      expect(out).toMatch(/^ {2}en de fr es .*everything$/m);
      expect(out).toMatch(/^ {2}sv .*single words exchanged$/m);
      expect(out).toMatch(/^ {2}ja zh .*names/m);
      expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });
});

describe('batch', () => {
  it('answers 1,000 pairs in their order, and a bad line like any other', () => {
    const lines = Array.from({ length: 1000 }, (_, id) =>
      id === 500
        ? '{"id": 500, broken'
        : JSON.stringify({ id, original: `Day ${id} was dry.`, revision: [`Day ${id} was wet.`] }),
    );
    const { code, out, err } = storydiff(['batch', '--jobs', '2', '--meaning', 'never'], {
      input: `${lines.join('\n')}\n`,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, id) => (id === 500 ? null : id)));
    expect(answers[500]).toEqual({ id: null, error: expect.stringMatching(/^line 501: not valid JSON/) });
    expect(answers[999].comparison.revision.sentences).toHaveLength(1);
  });

  it('is quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [program, 'batch', '--jobs', '1'], { cwd: folder });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stdin.on('error', () => {});
    child.stdout.once('data', () => {
      child.stdout.destroy();
      child.stdin.end('{"id": 2, "original": "a", "revision": "b"}\n'.repeat(100));
    });
    child.stdin.write('{"id": 1, "original": "a", "revision": "b"}\n');
    expect(await ended).toBe(0);
    expect(err).toBe('');
  });
});

/** Writes a PDF of these objects, the first of which is its root. */
function writePdf(name: string, objects: readonly string[]): void {
  let text = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${size}/Root 1 0 R>>\n`;
  writeFileSync(join(folder, name), `${text}startxref\n${text.indexOf('xref')}\n%%EOF\n`);
}
