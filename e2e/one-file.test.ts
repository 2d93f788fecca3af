/** The page in one file, copied to an empty folder and opened from the disk, in every engine: nothing is asked for. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { inEveryEngine } from './engines/start.ts';
import { compareFiles, count, expectCount, expectLinesInEveryView, openLatest, pressOn } from './engines/steps.ts';
import { FOUNDING, hasFounding, ORIGINAL, REVISION } from './page.ts';

const BUILT = fileURLToPath(new URL('../dist/storydiff.html', import.meta.url));
const PAIR = hasFounding ? FOUNDING : { original: ORIGINAL, revision: REVISION };

test('is small enough to be mailed and may connect to nothing', () => {
  const { size } = statSync(BUILT);
  expect(size).toBeLessThan(12_000_000);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`\`dist/storydiff.html\`, ${Math.round(size / 1_000_000)} MB`);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(BUILT, 'utf8'))?.[1];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/'unsafe-|https?:|'self'/);
});

inEveryEngine('a pair compared, edited, exported and found again from one file on the disk', async (engine, info) => {
  const folder = info.outputPath('alone');
  mkdirSync(folder, { recursive: true });
  copyFileSync(BUILT, `${folder}/storydiff.html`);
  const address = pathToFileURL(`${folder}/storydiff.html`).href;
  const requests = () =>
    engine.run(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (/^(?:data|blob):/.test(name) ? [] : [name])),
    );

  await engine.open(address);
  await engine.run(() => {
    const page = window as unknown as { refused: string[]; saved: Blob[] };
    page.refused = [];
    page.saved = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      page.refused.push(`${event.violatedDirective} ${event.blockedURI}`),
    );
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      // threads start from a Blob, too
      if (blob instanceof Blob && !blob.type.includes('javascript')) page.saved.push(blob);
      return create.call(URL, blob);
    };
  });
  await compareFiles(engine, PAIR.original, PAIR.revision);
  await expectLinesInEveryView(engine);

  const words = () => engine.run(() => document.querySelector('[data-text="revision"]')?.textContent ?? '');
  await engine.press('e');
  await expectCount(engine, '[data-text="revision"]', 1);
  await engine.run(() => document.querySelector<HTMLElement>('[data-text="revision"]')?.focus());
  await engine.press(...'Quokka ');
  await expect.poll(words).toContain('Quokka');
  await engine.press('Escape');
  await expect
    .poll(() =>
      engine.run(() => [...document.querySelectorAll('[data-view] ins')].map((mark) => mark.textContent).join()),
    )
    .toContain('Quokka');

  await pressOn(engine, '[data-tools] [aria-haspopup="menu"], header [aria-haspopup="menu"]');
  await expectCount(engine, '[role="menu"]', 1);
  await engine.press('Enter');
  const saved = () =>
    engine.run(async () =>
      (await Promise.all((window as unknown as { saved: Blob[] }).saved.map((blob) => blob.text()))).join(),
    );
  // the thread that writes it starts from the text of a script first
  await expect.poll(saved, { timeout: 60_000 }).toContain('Quokka');
  expect(await requests()).toEqual([]);
  expect(await engine.run(() => (window as unknown as { refused: string[] }).refused)).toEqual([]);

  await engine.open(address);
  await openLatest(engine);
  await expect.poll(() => engine.run(() => document.body.innerText)).toContain('Quokka');
  expect(await count(engine, '[data-view] ins')).toBeGreaterThan(0);
  expect(await requests()).toEqual([]);
  rmSync(folder, { recursive: true });
});
