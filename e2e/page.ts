import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export const ORIGINAL = here('files/quarry-original.txt');
export const REVISION = here('files/quarry-revision.txt');
/** Two reports of one event, with a passage of an agency in common. */
export const QUAY = [here('files/quay-post.txt'), here('files/quay-ours.txt')];
export const JUNK = here('files/not-a-story.bin');

/** The pair the project was founded on; it is published by others and not part of the repository. */
export const FOUNDING = {
  original: here('../../shared/stories/kyiv/original.txt'),
  revision: here('../../shared/stories/kyiv/revision.txt'),
};
export const hasFounding = existsSync(FOUNDING.original) && existsSync(FOUNDING.revision);

/** Drops files from the disk on an element, as a hand would. */
export async function dropOn(target: Locator, paths: readonly string[]): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), bytes: [...readFileSync(path)] }));
  const page = target.page();
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, bytes } of list) data.items.add(new File([new Uint8Array(bytes)], name, { type: 'text/plain' }));
    return data;
  }, files);
  for (const event of ['dragenter', 'dragover', 'drop']) await target.dispatchEvent(event, { dataTransfer: transfer });
}

/** Back from a pair that a drop completed, and that was compared at once, to its two texts. */
export async function backToTexts(page: Page): Promise<void> {
  await compared(page);
  await page.goBack();
}

export async function openExample(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByRole('button', { name: 'Try an example' }).click();
  await compared(page);
}

export async function comparePair(page: Page): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByLabel('Revision file').setInputFiles(REVISION);
  for (const side of ['Original', 'Revision']) await expect(page.getByLabel(`${side} text`)).not.toHaveValue('');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

/** Compares two texts as they are pasted. */
export async function compareTexts(
  page: Page,
  { original, revision }: Record<'original' | 'revision', string>,
): Promise<void> {
  await page.goto('./');
  await page.getByLabel('Original text').fill(original);
  await page.getByLabel('Revision text').fill(revision);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
}

/** Waits until an answer is drawn, the cards of the ledger after its rows. */
export async function compared(page: Page): Promise<void> {
  await expect(comparison(page)).toBeVisible();
  await expect(page.locator('#ledger[aria-busy="true"]')).toHaveCount(0);
}

/** Frames of the page without a change until it is at rest: what is drawn after a pause comes within 150 ms. */
const FRAMES_AT_REST = 20;

/** Waits until the page has changed nothing of itself for a while, however long it takes to get there. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        let left = frames;
        const observer = new MutationObserver(() => {
          left = frames;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const tick = () => {
          if (--left > 0) {
            requestAnimationFrame(tick);
            return;
          }
          observer.disconnect();
          resolve();
        };
        tick();
      }),
    FRAMES_AT_REST,
  );
}

/** Has the page keep what it says in a status or an alert from now on: some of it goes away by itself. */
export async function listenToSaid(page: Page): Promise<void> {
  await page.evaluate(() => {
    const said = new Set<string>();
    Object.assign(window, { said });
    new MutationObserver(() => {
      for (const { textContent } of document.querySelectorAll('[role="status"], [role="alert"]'))
        said.add(textContent.replace(/\s+/g, ' ').trim());
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** All that it said since, whether it is still there or not. */
export const heardSaid = (page: Page) => page.evaluate(() => [...(window as unknown as { said: Set<string> }).said]);

/** Brings a list of the ledger into sight, and gives it. */
export async function openList(page: Page, name: 'Worst first' | 'Quotes' | 'Facts' | 'Changes'): Promise<Locator> {
  await page.getByRole('tab', { name }).click();
  return page.getByRole('tabpanel', { name });
}

export const comparison = (page: Page) => page.getByRole('region', { name: 'Comparison' });
export const rows = (page: Page, kind?: string) =>
  comparison(page).locator(kind === undefined ? '[data-kind]' : `[data-kind="${kind}"]`);

const VIEWS = { 1: 'aligned', 2: 'columns', 3: 'redline' } as const;
type ViewKey = keyof typeof VIEWS;
export const VIEW_KEYS: readonly ViewKey[] = [1, 2, 3];

/** Asks for a view by its key, and waits until it is drawn: the page goes on with the last one until then. */
export async function turnTo(page: Page, key: ViewKey): Promise<void> {
  await page.keyboard.press(String(key));
  await expect(page.locator(`[data-view="${VIEWS[key]}"]`)).toBeVisible();
}

interface KeptWork {
  readonly signOff: readonly unknown[];
  readonly corrections?: readonly unknown[];
}

/** What the browser keeps: the comparisons, or their cards in the list. */
function kept<T>(page: Page, store: 'works' | 'cards'): Promise<readonly T[]> {
  return page.evaluate(
    (name) =>
      new Promise<readonly T[]>((resolve, reject) => {
        const request = indexedDB.open('storydiff-library');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const db = request.result;
          const all = db.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            db.close();
            resolve(all.result);
          };
        };
      }),
    store,
  );
}

const keptWorks = (page: Page) => kept<KeptWork>(page, 'works');

/** Waits until the list has a card with these words. */
export async function listed(page: Page, words: string): Promise<void> {
  await expect.poll(async () => JSON.stringify(await kept(page, 'cards'))).toContain(words);
}

/** Waits until so many judgements at least are written down, one with that note: a page that is left before that asks first. */
export async function written(page: Page, judgements = 1, note = ''): Promise<void> {
  const judged = async () => {
    const noted = (await keptWorks(page)).filter(({ signOff }) => JSON.stringify(signOff).includes(note));
    return Math.max(0, ...noted.map(({ signOff }) => signOff.length));
  };
  await expect.poll(judged).toBeGreaterThanOrEqual(judgements);
}

/** Waits until so many corrections by hand are written down. */
export async function correctionsWritten(page: Page, count: number): Promise<void> {
  const corrected = async () => Math.max(0, ...(await keptWorks(page)).map((work) => work.corrections?.length ?? 0));
  await expect.poll(corrected).toBe(count);
}
