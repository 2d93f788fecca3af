import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { BUILT, type OwnServer, openKept, ownServer } from './own-server.ts';
import { compared, dropOn, ORIGINAL, REVISION, rows, turnTo } from './page.ts';

test.use({ serviceWorkers: 'allow' });
// the whole page is copied for each test, which takes its time on a busy machine
test.describe.configure({ timeout: 120_000 });

const SAMPLES = fileURLToPath(new URL('../web/files/samples/', import.meta.url));
const compare = { name: 'Compare', exact: true } as const;

test.describe('without a network', () => {
  let server: OwnServer;

  test.beforeEach(async ({ page }) => {
    server = await ownServer();
    await openKept(page, server.address);
    await server.stop();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('two files are dropped, compared, read in three views and exported', async ({ page }) => {
    await dropOn(page.getByRole('heading', { level: 1 }), [ORIGINAL, REVISION]);
    await expect(rows(page, 'dropped')).toHaveCount(1);
    for (const key of [2, 3, 1] as const) await turnTo(page, key);
    await page.keyboard.press('q');
    await expect(page.getByRole('tab', { name: 'Worst first' })).toHaveAttribute('aria-selected', 'true');
    for (const item of ['Report', 'Everything']) {
      await page.getByRole('button', { name: 'Export' }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).click();
      expect(statSync(await (await download).path()).size).toBeGreaterThan(1000);
    }
  });

  test('the example works, word vectors included', async ({ page }) => {
    const vectors = page.waitForResponse(/words\.bin$/);
    await page.reload();
    expect((await vectors).fromServiceWorker()).toBe(true);
    await page.getByRole('button', { name: 'Try an example' }).click();
    await compared(page);
  });

  test('every format is read', async ({ page }) => {
    for (const ending of ['docx', 'odt', 'rtf', 'html', 'md', 'pdf']) {
      await page.getByLabel('Original file').setInputFiles(`${SAMPLES}story.txt`);
      await page.getByLabel('Revision file').setInputFiles(`${SAMPLES}story.${ending}`);
      await expect(page.getByLabel('Revision text')).toHaveValue(/\S/);
      await page.getByRole('button', compare).click();
      await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
        /The two texts (are the same|differ only)/,
      );
      await page.getByRole('button', { name: 'New' }).click();
      await expect(page.getByLabel('Revision text')).toHaveValue('');
    }
  });
});

test('the copy holds every file of the build but those of the second reading', () => {
  const worker = readFileSync(join(BUILT, 'sw.js'), 'utf8');
  const listed = new Set([...worker.matchAll(/"?url"?:\s*["'`]([^"'`]+)["'`]/g)].map((match) => match[1]));
  const built = filesBelow(BUILT).filter(
    (file) => file !== 'sw.js' && !file.startsWith('.') && !/^encoder\/|\.wasm$/.test(file),
  );
  expect(built.length).toBeGreaterThan(30);
  expect(built.filter((file) => !listed.has(file))).toEqual([]);
});

test.describe('a newer version', () => {
  let folder: string;
  let server: OwnServer;

  test.beforeEach(async ({ page }) => {
    folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
    cpSync(BUILT, folder, { recursive: true });
    server = await ownServer(folder);
    await openKept(page, server.address);
    buildAnother(folder);
  });
  test.afterEach(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const version = (page: Page) => page.locator('meta[name="build"]').getAttribute('content', { timeout: 1000 });
  const isNew = (page: Page) =>
    version(page).then(
      (name) => name === 'another',
      () => false,
    );
  const slip = (page: Page) => page.getByText('A newer Storydiff is ready.');

  test('asks before it takes over, and is put off without harm', async ({ page }) => {
    await page.reload();
    await expect(slip(page)).toBeVisible();
    expect(await isNew(page)).toBe(false);
    await page.getByRole('button', { name: 'Later' }).click();
    await expect(slip(page)).toBeHidden();
    await page.reload();
    await expect(slip(page)).toBeVisible();
    expect(await isNew(page)).toBe(false);
    await page.getByLabel('Original text').fill('Half a story.');
    await page.getByRole('button', { name: 'Reload' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => isNew(page)).toBe(true);
    await expect(page.getByText('Works offline.')).toBeVisible();
    await expect(slip(page)).toBeHidden();
    await expect(page.getByLabel('Original text')).toHaveValue('Half a story.');
    await server.stop();
    await page.reload();
    await expect.poll(() => isNew(page)).toBe(true);
  });

  test('takes the comparison in hand along', async ({ page }) => {
    await page.reload();
    await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
    await page.getByRole('button', compare).click();
    await compared(page);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNew(page)).toBe(true);
    await expect(rows(page, 'dropped')).toHaveCount(1);
  });

  test('takes it along, with what was decided, where nothing is kept in the library', async ({ page }) => {
    const questions: string[] = [];
    page.on('dialog', (dialog) => {
      questions.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await page.getByRole('checkbox', { name: 'Keep comparisons on this computer' }).uncheck();
    await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
    await page.getByRole('button', compare).click();
    await rows(page, 'reworded').first().getByRole('button').click();
    const before = await rows(page).count();
    await page.keyboard.press('x');
    await expect(rows(page)).toHaveCount(before + 1);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNew(page)).toBe(true);
    await expect(rows(page)).toHaveCount(before + 1);
    expect(questions).toEqual([]);
  });

  test('let in by one window reloads no other', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto(server.address);
    await other.getByLabel('Original text').fill('Half a story.');
    await page.reload();
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => isNew(page)).toBe(true);
    await expect(other.getByText('Another window went on to a newer Storydiff.')).toBeVisible();
    await expect(other.getByLabel('Original text')).toHaveValue('Half a story.');
    // its own chunks are still there
    await other.getByLabel('Revision file').setInputFiles(`${SAMPLES}story.docx`);
    await expect(other.getByLabel('Revision text')).toHaveValue(/\S/);
  });

  test('is announced to everyone', async ({ page }) => {
    await page.reload();
    await expect(slip(page)).toBeVisible();
    await expect(page.getByRole('status').filter({ has: slip(page) })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });
});

test('the help says what is kept, removes it and fetches it again', async ({ page, context }) => {
  const server = await ownServer();
  await openKept(page, server.address);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys and marks' });
  await expect(help.getByText(/^Storydiff itself, \d+\sMB, so that it works without a network\.$/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await help.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(help.getByText('Nothing of Storydiff itself: it needs the network.')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(context.serviceWorkers().length).toBeLessThanOrEqual(1);
  await page.keyboard.press('?');
  await help.getByRole('button', { name: 'Keep a copy' }).click();
  await expect(help.getByText(/^Storydiff itself, \d+\sMB/)).toBeVisible();
  await server.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('installed', () => {
  test('the browser finds nothing wanting', async ({ page, context }) => {
    const server = await ownServer();
    await openKept(page, server.address);
    const session = await context.newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    const { icons, file_handlers: handlers } = JSON.parse(data ?? '{}');
    for (const { src, sizes } of icons as { src: string; sizes: string }[]) {
      if (!src.endsWith('.png')) continue;
      const png = readFileSync(join(BUILT, src));
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    const endings = Object.values(handlers[0].accept).flat();
    expect(endings).toEqual(expect.arrayContaining(['.txt', '.md', '.docx', '.odt', '.rtf', '.pdf', '.html', '.zip']));
    await server.stop();
  });

  test('files that the system opens land on their sides', async ({ page }) => {
    await page.addInitScript(() => {
      // Like the browser's own, it keeps what comes before the page asks for it.
      const waiting: unknown[] = [];
      const queue = {
        consumer: (launch: unknown): void => {
          waiting.push(launch);
        },
        setConsumer: (consumer: (launch: unknown) => void) => {
          queue.consumer = consumer;
          for (const launch of waiting.splice(0)) consumer(launch);
        },
      };
      Object.defineProperty(window, 'launchQueue', { value: queue });
    });
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const open = (name: string, text: string) =>
      page.evaluate(
        ([own = '', words = '']) => {
          const { launchQueue } = window as unknown as { launchQueue: { consumer: (launch: object) => void } };
          launchQueue.consumer({ files: [{ getFile: async () => new File([words], own) }] });
        },
        [name, text],
      );
    await open('early.txt', 'The mill at Sorn closed on Monday.');
    await expect(page.getByLabel('Original text')).toHaveValue('The mill at Sorn closed on Monday.');
    await open('late.txt', 'The mill at Sorn shut on Monday.');
    await expect(page.getByLabel('Revision text')).toHaveValue('The mill at Sorn shut on Monday.');
  });

  test('files that the system shares arrive, without a server', async ({ page }) => {
    const server = await ownServer();
    await openKept(page, server.address);
    await server.stop();
    await share(page, server.address, async (form) => {
      await form.locator('[name=files]').setInputFiles([ORIGINAL, REVISION]);
    });
    await expect(page.getByLabel('Original text')).toHaveValue(readFileSync(ORIGINAL, 'utf8'));
    await expect(page.getByLabel('Revision text')).toHaveValue(readFileSync(REVISION, 'utf8'));
    expect(page.url()).toBe(server.address);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('a shared passage is a text, and a shared link is not followed', async ({ page }) => {
    const server = await ownServer();
    await openKept(page, server.address);
    await share(page, server.address, async (form) => {
      await form.locator('[name=title]').fill('Mill');
      await form.locator('[name=text]').fill('The mill at Sorn closed on Monday.');
    });
    await expect(page.getByLabel('Original text')).toHaveValue('The mill at Sorn closed on Monday.');
    const before = server.asked.length;
    await share(page, server.address, async (form) => {
      await form.locator('[name=text]').fill('https://news.example/mill');
    });
    await expect(page.getByRole('alert')).toContainText('What was shared holds no text.');
    // at every visit the browser itself looks for a newer version
    expect(server.asked.slice(before).filter((asked) => asked !== 'GET /desk/sw.js')).toEqual([]);
    await server.stop();
  });
});

/** The system posts a form to the installed page; here another page of the same server does. */
async function share(page: Page, address: string, fill: (form: ReturnType<Page['locator']>) => Promise<void>) {
  const outside = new URL('/outside.html', address).href;
  await page.route(outside, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" enctype="multipart/form-data" action="${address}share">
        <input name="title"><input name="text"><input name="files" type="file" multiple><button>Share</button></form>`,
    }),
  );
  await page.goto(outside);
  await fill(page.locator('form'));
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What another build would change: the page, and with it the list in the service worker. */
function buildAnother(folder: string): void {
  const html = join(folder, 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<title>', '<meta name="build" content="another"><title>'));
  const worker = join(folder, 'sw.js');
  const list = readFileSync(worker, 'utf8');
  const changed = list.replace(/\{[^{}]*index\.html[^{}]*\}/, '{"revision":"another","url":"index.html"}');
  expect(changed).not.toBe(list);
  writeFileSync(worker, changed);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
