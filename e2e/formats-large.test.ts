/** Documents of 300 pages: how far they are is told, they can be stopped, and the page breathes meanwhile. */
import { expect, type Page, test } from '@playwright/test';
import { docx, onDisk, pageText, pdf } from './documents.ts';
import { heard, listen } from './heartbeat.ts';

const PAGES = 300;
const DOCUMENTS = [
  ['log.docx', () => docx(PAGES), /^(opening|unpacking|reading the text)$/],
  ['log.pdf', () => pdf(Array.from({ length: PAGES }, (_, page) => pageText(page + 1))), /^(opening|page \d+ of 300)$/],
] as const;

/** Notes what the sheet says of the reading, each time that it says something else. */
async function watchStages(page: Page): Promise<() => Promise<{ stages: string[]; shares: number[] }>> {
  await page.evaluate(() => {
    const seen = { stages: [] as string[], shares: [] as number[] };
    (window as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver(() => {
      const stage = document.querySelector('[data-reading] p span')?.textContent;
      const share = document.querySelector<HTMLProgressElement>('[data-reading] progress')?.value;
      if (stage && seen.stages.at(-1) !== stage) seen.stages.push(stage);
      if (share !== undefined && seen.shares.at(-1) !== share) seen.shares.push(share);
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { stages: string[]; shares: number[] } }).seen);
}

for (const [name, make, known] of DOCUMENTS) {
  test(`${name} of 300 pages tells how far it is, and the page goes on`, async ({ page }, info) => {
    test.slow();
    await page.goto('./');
    await page.getByLabel('Original text').fill('What stands here stays here.');
    const file = onDisk(info, name, make());
    const seen = await watchStages(page);
    await listen(page);
    const start = Date.now();
    await page.getByLabel('Revision file').setInputFiles(file);
    const text = page.getByLabel('Revision text');
    await expect(text).toHaveValue(/On day 1 the ferry/, { timeout: 120_000 });
    const took = Date.now() - start;
    const beats = await heard(page);
    const { stages, shares } = await seen();
    console.log(`${name}: read in ${took} ms, longest wait of the page ${Math.round(beats.longest)} ms`);
    expect(beats.count).toBeGreaterThan(5);
    expect(stages.length).toBeGreaterThan(0);
    for (const stage of stages) expect(stage).toMatch(known);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    // All of it, to the last page.
    const words = Array.from(
      { length: PAGES },
      (_, at) =>
        pageText(at + 1)
          .join(' ')
          .split(' ').length,
    );
    const count = words.reduce((sum, one) => sum + one, 0).toLocaleString('en-GB');
    await expect(page.locator('[data-sheet="revision"] [data-source]')).toHaveText(`${name}${count}\u00a0words`);
    await expect(page.getByLabel('Original text')).toHaveValue('What stands here stays here.');
  });

  test(`${name} of 300 pages can be stopped`, async ({ page }, info) => {
    test.slow();
    await page.goto('./');
    await page.getByLabel('Original text').fill('What stands here stays here.');
    await page.getByLabel('Revision text').fill('And this, too.');
    const file = onDisk(info, name, make());
    // The click must come while the file is read, however fast that is.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const cancel = document.querySelector<HTMLButtonElement>('[data-reading] button');
        if (cancel === null) return;
        observer.disconnect();
        document.body.dataset.stopped = cancel.getAttribute('aria-label') ?? '';
        cancel.click();
      }).observe(document.body, { subtree: true, childList: true });
    });
    await page.getByLabel('Revision file').setInputFiles(file);
    await expect(page.locator('body')).toHaveAttribute('data-stopped', `Cancel reading ${name}`);
    await expect(page.locator('[data-reading]')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByLabel('Revision text')).toHaveValue('And this, too.');
    await expect(page.getByLabel('Original text')).toHaveValue('What stands here stays here.');
    // The next file finds a thread again.
    await page.getByLabel('Revision file').setInputFiles(onDisk(info, 'next.txt', Buffer.from('Next.')));
    await expect(page.getByLabel('Revision text')).toHaveValue('Next.');
  });
}
