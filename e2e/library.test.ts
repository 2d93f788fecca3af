import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { LOOKS } from './matrix.ts';
import { compared, comparePair, comparison, openExample, rows, written } from './page.ts';

const recent = (page: Page) => page.getByRole('region', { name: 'Recent on this computer' });
/** A place that could speak and does not is no news. */
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /\S/ });
const items = (page: Page) => recent(page).getByRole('listitem');
const keep = (page: Page) => recent(page).getByRole('checkbox', { name: 'Keep comparisons on this computer' });

/** The address once the work in hand has its record. */
async function kept(page: Page): Promise<string> {
  await expect(page).toHaveURL(/#work=[a-z0-9]+&view=/);
  return page.url();
}

async function compareTexts(page: Page, original: string, revision: string): Promise<void> {
  await page.getByLabel('Original text').fill(original);
  await page.getByLabel('Revision text').fill(revision);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  await kept(page);
}

/** Judges the chosen item. */
async function signFirst(page: Page): Promise<void> {
  await page.keyboard.press('q');
  await page.getByRole('complementary').getByRole('button', { name: 'OK', exact: true }).first().click();
}

/** Fills the list with made-up records, as years of use would. */
async function fill(page: Page, count: number): Promise<void> {
  await page.evaluate(async (total) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('storydiff-library', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore('cards');
        request.result.createObjectStore('works');
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const tx = db.transaction(['cards', 'works'], 'readwrite');
    for (let at = 0; at < total; at++) {
      const id = `record${String(at).padStart(4, '0')}`;
      const time = Date.now() - at * 3_600_000 * 7;
      tx.objectStore('cards').put(
        {
          id,
          shape: 1,
          revision: 1,
          created: time,
          changed: time,
          title: at % 3 === 0 ? `Harbour budget, edition ${at}` : '',
          names: { original: `wire-${at}.docx`, revision: `courier-${at}.html` },
          answered: {
            headline: `Council puts off the harbour wall for the ${at}. time`,
            languages: { original: 'en', revision: 'en' },
            digest: {
              critical: at % 4 === 0 ? 3 : 0,
              toSign: at % 2 === 0 ? 4 : 0,
              signed: at % 6 === 0 ? 4 : 1,
              quotes: { kept: 1, altered: 0, trimmed: 0, paraphrased: at % 5, promoted: 0, dropped: 0, added: 0 },
              links: { unchanged: 2, typography: 0, reworded: 9, dropped: 3, added: 2 },
            },
          },
          decided: true,
          texts: id,
        },
        id,
      );
      const draft = (text: string) => ({ name: '', text });
      tx.objectStore('works').put(
        {
          original: draft(`The harbour wall cost ${at + 2} marks.`),
          revision: draft(`The harbour wall cost ${at + 3} marks.`),
          certainty: null,
          language: '',
          corrections: [],
          signOff: [],
        },
        id,
      );
    }
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  }, count);
}

test('a comparison is there again after a reload, with what was decided', async ({ page }) => {
  await openExample(page);
  await kept(page);
  await signFirst(page);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/view=columns/);
  await written(page);
  await page.reload();
  await expect(
    page.getByRole('complementary').getByRole('button', { name: 'OK', exact: true, pressed: true }),
  ).toHaveCount(1);
  await expect(page.getByRole('button', { name: /^Columns/ })).toHaveAttribute('aria-current', 'page');
});

test('the list opens, renames, deletes and brings back', async ({ page }) => {
  await page.goto('./');
  await compareTexts(page, 'The mill at Sorn closed on Monday.', 'The mill at Sorn shut on Monday.');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await compareTexts(page, 'The inn at Varde burned down.', 'The inn at Varde burned down today.');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(items(page).first()).toContainText(/Today, \d\d:\d\d/);

  await items(page)
    .last()
    .getByRole('button', { name: /^Actions for/ })
    .click();
  await page.getByRole('menuitem', { name: /^Rename/ }).click();
  await page.keyboard.type('Mill, second edition');
  await page.keyboard.press('Enter');
  await expect(items(page).last()).toContainText('Mill, second edition');
  await expect(page.getByRole('button', { name: 'Actions for Mill, second edition' })).toBeFocused();

  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /^Delete/ }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(recent(page).getByRole('status').first()).toContainText('“Mill, second edition” is deleted.');
  const undo = recent(page).getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(items(page)).toHaveCount(2);
  const link = recent(page).getByRole('link', { name: /Mill, second edition/ });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows(page, 'reworded').locator('ins')).toHaveText('shut');
});

test('all are cleared in one act, after a question', async ({ page }) => {
  await page.goto('./');
  await fill(page, 3);
  await page.reload();
  await expect(items(page)).toHaveCount(3);
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all comparisons?' });
  await expect(dialog).toContainText('3 comparisons');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(items(page)).toHaveCount(3);
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await expect(items(page)).toHaveCount(0);
  await expect(recent(page)).toContainText('All comparisons are deleted.');
  await page.reload();
  await expect(recent(page)).toContainText('None yet.');
});

test('the house’s own list goes with all comparisons only where that is asked for', async ({ page }) => {
  await page.goto('./');
  await fill(page, 1);
  await page.evaluate(() => localStorage.setItem('storydiff-same', 'Kovel = Kowel\n'));
  await page.reload();
  const kept = () => page.evaluate(() => localStorage.getItem('storydiff-same'));
  const dialog = page.getByRole('dialog', { name: 'Delete all comparisons?' });
  const tick = dialog.getByRole('checkbox', { name: /treated as the same, too \(1 pair\)/ });
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  await expect(tick).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await expect(items(page)).toHaveCount(0);
  expect(await kept()).toBe('Kovel = Kowel\n');
  await fill(page, 1);
  await page.reload();
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  await tick.check();
  await dialog.getByRole('button', { name: 'Delete all' }).press('Enter');
  await expect(items(page)).toHaveCount(0);
  await expect.poll(kept).toBeNull();
});

test('with all comparisons goes the name that was signed with, as the question says', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('t');
  const name = page.getByRole('dialog', { name: 'Sign-off sheet' }).getByRole('textbox', { name: 'Name' });
  await name.fill('Tove Lindqvist');
  await page.keyboard.press('Escape');
  await page.goto('./');
  const kept = () => page.evaluate(() => localStorage.getItem('storydiff-signer'));
  expect(await kept()).toBe('Tove Lindqvist');
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete all comparisons?' });
  await expect(dialog).toContainText('the name you sign with');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await kept()).toBe('Tove Lindqvist');
  await recent(page).getByRole('button', { name: 'Delete all' }).click();
  await dialog.getByRole('button', { name: 'Delete all' }).click();
  await expect(recent(page)).toContainText('All comparisons are deleted.');
  expect(await kept()).toBeNull();
  await page.getByRole('button', { name: 'Try an example' }).click();
  await compared(page);
  await page.keyboard.press('t');
  await expect(name).toHaveValue('');
});

test('a long list is found in by typing, and shown in parts', async ({ page }) => {
  await page.goto('./');
  await fill(page, 130);
  await page.reload();
  await expect(items(page)).toHaveCount(50);
  await recent(page).getByRole('button', { name: 'Show 50 more' }).click();
  await expect(items(page)).toHaveCount(100);
  await expect(items(page).nth(50).getByRole('link')).toBeFocused();
  await recent(page).getByRole('button', { name: 'Show 30 more' }).click();
  await expect(items(page)).toHaveCount(130);
  await recent(page).getByRole('searchbox').fill('EDITION 12');
  // 12, 120, 123, 126 and 129.
  await expect(items(page)).toHaveCount(5);
  await expect(recent(page).getByRole('status').first()).toHaveText('5 comparisons');
  await recent(page).getByRole('searchbox').fill('no such story');
  await expect(recent(page)).toContainText('No comparison of that name');
});

test('switched off, nothing is written, and what is there stays', async ({ page }) => {
  await openExample(page);
  await kept(page);
  await page.goto('./');
  await expect(items(page)).toHaveCount(1);
  await keep(page).uncheck();
  await expect(recent(page)).toContainText('Nothing new is kept.');
  await page.reload();
  await expect(keep(page)).not.toBeChecked();
  await page.getByLabel('Original text').fill('The mill at Sorn closed on Monday.');
  await page.getByLabel('Revision text').fill('The mill at Sorn shut on Monday.');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).not.toContainText('Sorn');
  expect(new URL(page.url()).hash).toBe('');
  await keep(page).check();
  await compareTexts(page, 'The mill at Sorn closed on Monday.', 'The mill at Sorn shut on Monday.');
});

test('two windows with the same comparison never overwrite each other', async ({ context, page: first }) => {
  await openExample(first);
  const address = await kept(first);
  const second = await context.newPage();
  await second.goto(address);
  await expect(comparison(second)).toBeVisible();
  await expect(alert(second)).toContainText('open in another window');
  // judgements are merged; what else is changed is not
  await second.getByRole('button', { name: 'Swap original and revision' }).click();
  await expect(alert(second)).toContainText('Your changes are kept as a copy');
  await expect(second).not.toHaveURL(address);
  await second.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert(second)).toHaveCount(0);
  await first.bringToFront();
  await expect(first.getByRole('button', { name: 'OK', exact: true, pressed: true })).toHaveCount(0);
  await first.goto('./');
  await expect(items(first)).toHaveCount(2);
  await second.getByRole('button', { name: 'New', exact: true }).click();
  await items(first)
    .first()
    .getByRole('button', { name: /^Actions/ })
    .click();
  await first.getByRole('menuitem', { name: /^Delete/ }).click();
  // The other window's list follows.
  await expect(items(second)).toHaveCount(1);
});

test('an address whose comparison is gone says so', async ({ page }) => {
  await page.goto('./#work=aaaabbbbcccc&view=columns');
  await expect(alert(page)).toContainText('That comparison is not on this computer');
  await expect(page).toHaveURL(/\/$/);
});

test('full storage says so, and what is on the screen stays', async ({ page }) => {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...args) {
      if (sessionStorage.getItem('roomy') === null) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  await comparePair(page);
  await expect(alert(page)).toContainText('there is no room left on this computer');
  await signFirst(page);
  const ok = page.getByRole('button', { name: 'OK', exact: true, pressed: true });
  await expect(ok).toHaveCount(1);
  await page.evaluate(() => sessionStorage.setItem('roomy', 'yes'));
  await page.keyboard.press('u');
  await expect(ok).toHaveCount(0);
  await kept(page);
  await expect(alert(page)).toHaveCount(0);
});

test('without any storage the page works, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('private', 'SecurityError');
        },
      },
    });
  });
  await comparePair(page);
  await expect(alert(page)).toContainText('lets Storydiff keep nothing');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await signFirst(page);
  await expect(alert(page)).toHaveCount(0);
  // It is asked before such work is thrown away.
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await compared(page);
});

test('what another version kept is left alone, and said', async ({ page }) => {
  await page.goto('./');
  await fill(page, 2);
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('storydiff-library');
      request.onsuccess = () => resolve(request.result);
    });
    const tx = db.transaction('cards', 'readwrite');
    tx.objectStore('cards').put({ shape: 7, secret: 'of a later version' }, 'record0001');
    await new Promise((resolve) => {
      tx.oncomplete = resolve;
    });
    db.close();
  });
  await page.reload();
  await expect(items(page)).toHaveCount(1);
  await expect(recent(page)).toContainText('One comparison was kept by another version of Storydiff.');
  await page.goto('./#work=record0001');
  await expect(alert(page)).toContainText('another version of Storydiff');
});

test('the browser is asked to protect the list only when the reader says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => false });
    Object.defineProperty(navigator.storage, 'persist', {
      value: async () => {
        document.documentElement.dataset.asked = 'yes';
        return true;
      },
    });
  });
  await openExample(page);
  await kept(page);
  await page.goto('./');
  const ask = recent(page).getByRole('button', { name: 'Ask it not to' });
  await expect(ask).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.dataset.asked)).toBeUndefined();
  await ask.click();
  await expect(recent(page)).toContainText('The browser will keep them until you delete them.');
});

for (const { width, height, colorScheme } of LOOKS) {
  test(`every state of the list is right at ${width}, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await page.evaluate(() => document.fonts.ready);
    const look = async (name: string) => {
      // What the page is to a program differs between a phone and a desk, not between two desks.
      if (width === 360 || width === 1280) expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({
        path: `test-results/pictures/library-${name}-${width}-${colorScheme}.png`,
        fullPage: true,
      });
    };
    await expect(recent(page)).toContainText('None yet.');
    await look('empty');
    await fill(page, 9);
    await page.reload();
    await expect(items(page)).toHaveCount(9);
    await look('list');
    await items(page)
      .nth(1)
      .getByRole('button', { name: /^Actions/ })
      .click();
    await look('menu');
    await page.getByRole('menuitem', { name: /^Rename/ }).click();
    await look('rename');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: /^Delete/ }).click();
    await expect(items(page)).toHaveCount(8);
    await keep(page).uncheck();
    await look('off');
    await recent(page).getByRole('button', { name: 'Delete all' }).click();
    await look('clear');
  });
}

test('a menu at the foot of the window opens upwards', async ({ page }) => {
  await comparePair(page);
  await page.goto('./');
  const more = page.getByRole('button', { name: /^Actions for/ }).first();
  await expect(more).toBeVisible();
  const box = await more.boundingBox();
  await page.setViewportSize({ width: 1280, height: Math.ceil((box?.y ?? 0) + (box?.height ?? 0) + 20) });
  await more.click();
  await expect(page.getByRole('menuitem', { name: /^Delete/ })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('menuitem', { name: /^Rename/ })).toBeInViewport({ ratio: 1 });
});
