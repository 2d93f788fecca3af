import { type Browser, expect, type Page, test } from '@playwright/test';
import { de } from '../web/messages/de.ts';
import { en } from '../web/messages/en.ts';
import { es } from '../web/messages/es.ts';
import { fr } from '../web/messages/fr.ts';
import type { PageMessages } from '../web/messages/messages.ts';
import { violations } from './axe.ts';
import { ALL } from './matrix.ts';
import { turnTo } from './page.ts';

interface Tongue {
  readonly own: string;
  readonly tag: string;
  readonly words: PageMessages;
  /** What is written as in English, and rightly. */
  readonly shared: readonly string[];
}

const TONGUES: readonly Tongue[] = [
  { own: 'Deutsch', tag: 'de', words: de, shared: ['Original', 'Export', 'Link', 'Name', 'Hindi'] },
  {
    own: 'Français',
    tag: 'fr',
    words: fr,
    shared: ['Original', 'Note', 'Dates', 'Question', 'Options', 'options', 'Date', 'Signature', 'Intensité'],
  },
  { own: 'Español', tag: 'es', words: es, shared: ['Original'] },
];

/** The same in every language: names of programs, files, formats, keys. */
const EVERYWHERE =
  /^(?:Story|diff|Storydiff|OK|Esc|[a-zA-Z]|English|Deutsch|Français|Español|Markdown|CSV|JSON|HTML|PDF|.*\.txt|https?:.*)$/;

/**
 * Every text that is seen, heard or pops up, but for the words of the stories: those stand under a language of
 * their own, in citations and in the lines that name who speaks.
 */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { lang } = document.documentElement;
    const isStory = (element: Element) =>
      (element.closest('[lang]') as HTMLElement).lang !== lang ||
      element.closest('bdi, [data-who], [data-file], [data-pair]') !== null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent !== null && !isStory(parent) && !parent.matches('script, style, noscript'))
        found.push((node as Text).data);
    }
    for (const element of document.body.querySelectorAll('*')) {
      if (isStory(element)) continue;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt']) {
        const value = element.getAttribute(name);
        if (value !== null) found.push(value);
      }
    }
    found.push(document.title);
    const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    return Array.from(new Set(found.map(plain))).filter((text) => /\p{L}/u.test(text));
  });
}

/** What the page says on its way from the start through everything that a comparison offers. */
async function tour(page: Page, words: PageMessages): Promise<Set<string>> {
  const said = new Set<string>();
  const note = async () => {
    for (const text of await wordsOf(page)) said.add(text);
  };
  const noteWhile = async (key: string, opened: string) => {
    const part = page.locator(opened).first();
    await page.keyboard.press(key);
    await expect(part).toBeVisible();
    await note();
    await page.keyboard.press('Escape');
    await expect(part).toBeHidden();
  };
  await page.goto('./');
  await expect(page.getByRole('button', { name: words.start.example })).toBeVisible();
  await note();
  await page.getByRole('button', { name: words.start.example }).click();
  await expect(page.locator('[data-verdict] h1')).toBeVisible();
  await note();
  for (const key of [2, 3, 1] as const) {
    await turnTo(page, key);
    await note();
  }
  await noteWhile('o', '[data-tools] section');
  await noteWhile('/', 'search');
  await noteWhile('t', 'dialog[open] [data-mark]');
  await noteWhile('?', 'dialog[open]');
  await page.keyboard.press('n');
  await noteWhile('l', '[role="toolbar"] p');
  await page.getByRole('button', { name: words.exporting.title, exact: true }).click();
  await note();
  await page.keyboard.press('Escape');
  // In German the row's button that splits it has the same name.
  await page.getByRole('banner').getByRole('button', { name: words.share.button, exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await note();
  return said;
}

let english: Promise<Set<string>> | undefined;

/** What the page says in English, gone through once for all tests of a worker. */
function englishTour(browser: Browser): Promise<Set<string>> {
  const goThrough = async () => {
    const context = await browser.newContext({ locale: 'en-GB' });
    const said = await tour(await context.newPage(), en);
    await context.close();
    return said;
  };
  english ??= goThrough();
  return english;
}

for (const tongue of TONGUES) {
  const { own, tag, words, shared } = tongue;
  const { example } = words.start;
  test.describe(own, () => {
    test.use({ locale: tag });

    test('is the page’s where it is the browser’s, from the first paint on', async ({ page }) => {
      await page.addInitScript(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => {
          const text = document.querySelector('h1')?.textContent;
          if (text && said.at(-1) !== text) said.push(text);
        }).observe(document, { childList: true, subtree: true, characterData: true });
      });
      await page.goto('./');
      await expect(page.getByRole('button', { name: example })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', tag);
      expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
    });

    test('leaves nothing in English', async ({ page, browser }) => {
      test.slow();
      const here = await tour(page, words);
      const english = await englishTour(browser);
      expect(english.size).toBeGreaterThan(120);
      const left = Array.from(here).filter(
        (text) => english.has(text) && !EVERYWHERE.test(text) && !shared.includes(text),
      );
      expect(left).toEqual([]);
    });

    test('has room on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      const fits = async (where: string) => {
        const wide = await page.evaluate(() => {
          const width = document.documentElement.clientWidth;
          const out = Array.from(
            document.querySelectorAll<HTMLElement>('button, a, p, h1, h2, h3, h4, dd, label, select'),
          )
            .filter(
              (element) =>
                element.checkVisibility() &&
                element.closest('.sr-only, [href="#main"], [role="toolbar"], #ledger[data-open="false"]') === null,
            )
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .map((element) => element.textContent);
          // What stands wider than the page makes it scroll sideways, whether it holds words or not.
          return document.documentElement.scrollWidth > width ? [...out, 'the page itself'] : out;
        });
        expect(wide, where).toEqual([]);
      };
      await page.goto('./');
      await expect(page.getByRole('button', { name: example })).toBeVisible();
      await fits('start');
      await page.getByRole('button', { name: example }).click();
      await expect(page.locator('[data-verdict] h1')).toBeVisible();
      await fits('result');
      for (const key of [2, 3, 1] as const) {
        await turnTo(page, key);
        await fits(`view ${key}`);
      }
      await page.keyboard.press('o');
      await expect(page.getByRole('region', { name: words.options.name })).toBeVisible();
      await fits('options');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await fits('help');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.keyboard.press('/');
      await page.keyboard.type('the');
      await fits('find');
      await page.keyboard.press('Escape');
      await page.keyboard.press('n');
      await fits('a step');
      await page.keyboard.press('t');
      await expect(page.getByRole('heading', { name: words.signoff.sheetTitle })).toBeVisible();
      await fits('sheet');
      await page.keyboard.press('Escape');
      await page.getByRole('navigation', { name: words.ledger.open }).getByRole('button').first().click();
      await expect(page.getByRole('tab', { name: words.ledger.tabs.quotes })).toBeVisible();
      await fits('ledger');
    });

    // Languages differ in what they call things, which the types hold; one is looked at without the long run.
    if (ALL || tag === 'de')
      test('has no barrier', async ({ page }) => {
        const look = async () => expect(await violations(page)).toEqual([]);
        test.slow();
        await page.goto('./');
        await expect(page.getByRole('button', { name: example })).toBeVisible();
        await look();
        await page.getByRole('button', { name: example }).click();
        await expect(page.locator('[data-verdict] h1')).toBeVisible();
        await page.getByRole('button', { name: words.header.help, exact: true }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await look();
      });
  });
}

test('another language changes the page at once, loses nothing and is kept', async ({ page }) => {
  await page.goto('./');
  await page.getByLabel('Original text').fill('The ferry left the old harbour before dawn.');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('group', { name: 'Language of this page' }).getByRole('button', { name: 'Deutsch' }).click();
  await expect(page.getByRole('heading', { name: 'Tasten und Zeichen' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.keyboard.press('Escape');
  await expect(page.locator('textarea').first()).toHaveValue('The ferry left the old harbour before dawn.');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Beispiel ansehen' })).toBeVisible();
  await page.getByRole('button', { name: 'Hilfe', exact: true }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Keys and marks' })).toBeVisible();
});

test('a comparison stays as it is while its page changes the language', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Try an example' }).click();
  const verdict = page.locator('[data-verdict] h1');
  await expect(verdict).toContainText('became');
  await turnTo(page, 3);
  await page.keyboard.press('n');
  const chosen = await page.locator('[role="group"][aria-current]').getAttribute('id');
  await page.keyboard.press('?');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.keyboard.press('Escape');
  await expect(verdict).toContainText('est devenu');
  await expect(page.locator('[role="group"][aria-current]')).toHaveAttribute('id', chosen ?? '');
  await expect(page).toHaveTitle(/est devenu.* – Storydiff$/);
});

test('numbers are written as the language writes them', async ({ browser }) => {
  const text = Array.from({ length: 1204 }, (_, at) => `word${at}`).join(' ');
  for (const [locale, words] of [
    ['en-GB', '1,204 words'],
    ['de-DE', '1.204 Wörter'],
    ['fr-FR', '1 204 mots'],
    ['es-ES', '1204 palabras'],
  ] as const) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('./');
    await page.locator('textarea').first().fill(text);
    await expect(page.locator('[data-source]').first()).toContainText(words);
    await context.close();
  }
});
