/**
 * The main path in every engine that editors use: Chromium, which has all the other tests, Firefox and WebKit; from a
 * static host under a path of its own, as plain as one can be.
 */
import { expect } from '@playwright/test';
import { inEveryEngine } from './engines/start.ts';
import { compareFiles, expectLinesInEveryView, openLatest, walkByKeys } from './engines/steps.ts';
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
