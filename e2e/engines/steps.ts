/** What an editor does, in any engine. */
import { expect } from '@playwright/test';
import type { Engine } from './engine.ts';

const COMPARE = '#compare[data-ready="true"]';
const chosen = '[data-view] [aria-current="true"]';

/** How many elements a selector finds on the page. */
export const count = (engine: Engine, selector: string) =>
  engine.run((wanted) => document.querySelectorAll(wanted).length, selector);

export const expectCount = (engine: Engine, selector: string, number: number) =>
  expect.poll(() => count(engine, selector), selector).toBe(number);

/** Puts a file on each sheet and asks for the comparison by key. */
export async function compareFiles(engine: Engine, original: string, revision: string): Promise<void> {
  await expectCount(engine, '[data-sheet] input[type="file"]', 2);
  await engine.choose('[data-sheet="original"] input[type="file"]', original);
  await engine.choose('[data-sheet="revision"] input[type="file"]', revision);
  await pressOn(engine, COMPARE);
  await expectCount(engine, '[data-view="aligned"]', 1);
}

/** Presses Enter on what a selector names first, once it can have the focus. */
export async function pressOn(engine: Engine, selector: string): Promise<void> {
  const focus = (wanted: string) => {
    document.querySelector<HTMLElement>(wanted)?.focus();
    return document.activeElement?.matches(wanted) === true;
  };
  await expect.poll(() => engine.run(focus, selector), selector).toBe(true);
  await engine.press('Enter');
}

/** In each view every deleted word is struck and every inserted one underlined, as the engine itself computes it. */
export async function expectLinesInEveryView(engine: Engine): Promise<void> {
  for (const [key, view] of [
    ['2', 'columns'],
    ['3', 'redline'],
    ['1', 'aligned'],
  ] as const) {
    await engine.press(key);
    await expectCount(engine, `[data-view="${view}"]`, 1);
    const lines = await engine.run(() => {
      const marks = [...document.querySelectorAll('[data-view] :is(ins, del):is(.w, .whole)')];
      return [...new Set(marks.map((mark) => `${mark.localName} ${getComputedStyle(mark).textDecorationLine}`))].sort();
    });
    expect(lines, view).toEqual(['del line-through', 'ins underline']);
  }
}

/** Walks through the changes and opens and closes the list of keys, without a pointer. */
export async function walkByKeys(engine: Engine): Promise<void> {
  const at = () =>
    engine.run((wanted) => document.querySelector(wanted)?.getAttribute('data-original') ?? 'none', chosen);
  const places: string[] = [];
  for (const key of ['n', 'n', 'q']) {
    await engine.press(key);
    await expect.poll(at).not.toBe(places.at(-1) ?? 'none');
    places.push(await at());
  }
  await engine.press('?');
  await expectCount(engine, 'dialog[open]', 1);
  await engine.press('Escape');
  await expectCount(engine, 'dialog[open]', 0);
}

/** Opens the latest comparison of the list on the start page. */
export async function openLatest(engine: Engine): Promise<void> {
  await pressOn(engine, '[data-card] a');
  await expectCount(engine, '[data-view="aligned"]', 1);
}
