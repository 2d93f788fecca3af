/** What keeps somebody out of the page, as axe finds it in any engine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Engine } from './engine.ts';

// it comes with what drives it in Chromium
const driver = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(driver.resolve('axe-core/axe.min.js'), 'utf8');
/** The page's policy forbids to evaluate text: the program travels as the function that is run. */
const load = Object.assign(() => {}, { toString: () => `() => { ${source}\n }` });

interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }[];
  }>;
}

/** Asserts that nothing of the page as it stands keeps anybody out; `state` says where. */
export async function expectNoViolations(engine: Engine, state: string): Promise<void> {
  if (!(await engine.run(() => 'axe' in window))) await engine.run(load);
  const found = await engine.run(async () => {
    // what comes into sight is looked at once it is there
    await Promise.all(
      document
        .getAnimations()
        .map(({ finished, effect }) => effect?.getComputedTiming().iterations === 1 && finished.catch(() => {})),
    );
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
  });
  expect(found, state).toEqual([]);
}
