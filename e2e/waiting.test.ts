import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ALL } from './matrix.ts';
import { comparison, openExample, rows } from './page.ts';

/** From now on the engine hears of nothing before it is let go. */
async function hold(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, message: unknown) {
      held.push(() => post.call(this, message));
    };
    Object.assign(window, {
      letGo: () => {
        Worker.prototype.postMessage = post;
        for (const send of held) send();
      },
    });
  });
  return () => page.evaluate(() => (window as unknown as { letGo: () => void }).letGo());
}

const slip = (page: Page) => page.getByRole('status').locator('[data-again]', { hasText: 'Aligning anew' });
const scrollFar = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('#main')?.scrollTo(0, 600);
    window.scrollTo(0, 900);
  });

/** The slip lies at the foot of the view, far from the heads of the texts, and nothing lies over it. */
async function expectAtFoot(page: Page): Promise<void> {
  const cancel = slip(page).getByRole('button', { name: 'Cancel' });
  await expect(cancel).toBeInViewport({ ratio: 1 });
  const box = await slip(page).boundingBox();
  expect(box?.y).toBeGreaterThan((page.viewportSize()?.height ?? 0) / 2);
  const isOnTop = await cancel.evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return button.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop).toBe(true);
}

for (const width of ALL ? [360, 768, 1280] : [360, 1280]) {
  test(`another answer under way is told of wherever the page is scrolled to, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExample(page);
    const letGo = await hold(page);
    await rows(page, 'reworded').nth(3).getByRole('button').click();
    const top = () =>
      comparison(page)
        .locator('[role="row"][aria-current]')
        .evaluate((row) => row.getBoundingClientRect().top);
    const before = await top();
    const reworded = await rows(page, 'reworded').count();
    await page.keyboard.press('x');
    await expect(slip(page)).toBeVisible();
    // Nothing under it moves, and nothing under it is hidden for good.
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    const { violations } = await new AxeBuilder({ page }).include('[data-again]').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await scrollFar(page);
    await expectAtFoot(page);
    await letGo();
    await expect(slip(page)).toHaveCount(0);
    await expect(rows(page, 'reworded')).toHaveCount(reworded - 1);
  });
}

test('it lies at the foot while words are looked for, too, and Cancel takes back what was asked', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('/');
  await page.keyboard.type('library');
  await hold(page);
  await page.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(page.locator('[data-pair-name]').first()).toContainText('tollmere-courier.txt');
  await scrollFar(page);
  await expectAtFoot(page);
  const cancel = slip(page).getByRole('button', { name: 'Cancel' });
  await cancel.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-pair-name]').first()).toContainText('tollmere-wire.txt');
  await expect(slip(page)).toHaveCount(0);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`it moves only for those who do not mind: ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    await openExample(page);
    await hold(page);
    await page.getByRole('button', { name: 'Swap original and revision' }).click();
    await expect(slip(page).getByRole('progressbar')).toBeVisible();
    const moving = await page.evaluate(
      () =>
        document.getAnimations().filter(({ effect }) => {
          const target = effect instanceof KeyframeEffect ? effect.target : null;
          return target?.closest('[data-again]') != null;
        }).length,
    );
    expect(moving).toBe(reducedMotion === 'reduce' ? 0 : 1);
  });
}

test('a comparison that takes long says which stage it is at, with counts and how far', async ({ page }) => {
  await page.addInitScript(() => {
    const Plain = window.Worker;
    window.Worker = class extends Plain {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        // the last stage goes on for ever: its answer never comes
        this.addEventListener('message', (event) => {
          if (event.data.kind === 'comparison' || event.data.kind === 'part') event.stopImmediatePropagation();
        });
      }
    };
  });
  await page.goto('./');
  await page.getByLabel('Original text').fill('Mill fire\n\nThe mill lost 40 looms. Nobody was hurt. It rained.');
  await page.getByLabel('Revision text').fill('Mill fire\n\nThe mill lost 41 looms. Nobody was hurt.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText('Comparing the facts of 4 sentences with those of 3')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '88');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByLabel('Original text')).toHaveValue(/Mill fire/);
});
