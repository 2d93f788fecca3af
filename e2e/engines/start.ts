/** Starts the engines that editors use. */
import { type Browser, type TestInfo, test } from '@playwright/test';
import { findFirefox, findWebKit } from '../../scripts/programs.mjs';
import { ALL } from '../matrix.ts';
import { asEngine } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const ENGINES = ['Chromium', 'Firefox', 'WebKit'] as const;

type EngineName = (typeof ENGINES)[number];

/**
 * Runs a test in every engine. Chromium is there always; Firefox and WebKit are started in the long run where they are
 * installed, and where STORYDIFF_ALL=1 says that nothing may be left out, a missing one is a failure.
 */
export function inEveryEngine(title: string, run: (engine: Engine, info: TestInfo) => Promise<void>): void {
  const started: Engine[] = [];
  // also after a test that ran out of time, which never comes back
  test.afterEach(() => Promise.all(started.splice(0).map((engine) => engine.close())));
  for (const name of ALL ? ENGINES : ENGINES.slice(0, 1)) {
    test(`${name}: ${title}`, async ({ browser }, info) => {
      test.setTimeout(240_000);
      const engine = await start(name, browser);
      test.skip(engine === undefined, `${name} is not installed here, and was left out`);
      if (engine === undefined) return;
      started.push(engine);
      await run(engine, info);
    });
  }
}

/** A missing engine is undefined where that is no failure. */
async function start(name: EngineName, browser: Browser): Promise<Engine | undefined> {
  if (name === 'Chromium') return asEngine(await browser.newContext({ serviceWorkers: 'allow' }));
  const program = name === 'Firefox' ? findFirefox() : findWebKit();
  if (program !== undefined) return name === 'Firefox' ? startFirefox(program) : startWebKit(program);
  if (process.env.STORYDIFF_ALL === '1') throw new Error(`${name} is not installed: see scripts/programs.mjs.`);
  console.log(`${name} is not installed here: left out.`);
  return undefined;
}
