/**
 * The main path in every engine that editors use: Chromium, which has all the other tests, Firefox and WebKit; from a
 * static host under a path of its own, as plain as one can be.
 */
import { expect } from '@playwright/test';
import { expectNoViolations } from './engines/axe.ts';
import { inEveryEngine } from './engines/start.ts';
import { compareFiles, expectCount, expectLinesInEveryView, openLatest, walkByKeys } from './engines/steps.ts';
import { plainServer } from './own-server.ts';
import { ORIGINAL, REVISION } from './page.ts';

inEveryEngine('two files compared by key, kept, and found again without a network', async (engine) => {
  const server = await plainServer();
  await engine.open(server.address);
  await compareFiles(engine, ORIGINAL, REVISION);
  await expectLinesInEveryView(engine);
  await walkByKeys(engine);

  await engine.open(`${server.address}?again`);
  await expect.poll(() => engine.run(() => document.documentElement.innerText)).toContain('Works offline.');
  await server.stop();
  await engine.open(server.address);
  await openLatest(engine);
  await expectLinesInEveryView(engine);
});

/** The states of a comparison, by the keys that lead there, what is there then, and the keys that lead back. */
const STATES: readonly (readonly [state: string, keys: readonly string[], there: string, back: readonly string[]])[] = [
  ['Aligned, with a row chosen', ['n'], '[data-view="aligned"] [aria-current="true"]', []],
  ['Columns', ['2'], '[data-view="columns"]', []],
  ['Redline', ['3'], '[data-view="redline"]', []],
  ['a note being written', ['1', 'q', 'a'], 'textarea[aria-description]', ['Escape']],
  ['options', ['o'], '[aria-keyshortcuts="o"][aria-expanded="true"]', ['Escape']],
  ['find', ['/'], '[data-find]', ['Escape']],
  ['pairing by hand', ['l'], '[role="toolbar"]', ['Escape', 'Escape']],
  ['the sign-off sheet', ['t'], 'dialog[open] [data-mark]', ['Escape']],
  ['help', ['?'], 'dialog[open]', ['Escape']],
  ['both texts being edited', ['e'], '[data-text="revision"]', ['Escape']],
];

inEveryEngine('no state of the page keeps anybody out', async (engine) => {
  const server = await plainServer();
  await engine.open(server.address);
  await expectCount(engine, '[data-sheet] input[type="file"]', 2);
  await expectNoViolations(engine, 'start');
  await compareFiles(engine, ORIGINAL, REVISION);
  for (const [state, keys, there, back] of STATES) {
    for (const key of keys) await engine.press(key);
    await expect.poll(() => engine.run((wanted) => document.querySelector(wanted) !== null, there), state).toBe(true);
    await expectNoViolations(engine, state);
    if (back.length > 0) await engine.press(...back);
  }
  await server.stop();
});
