/** What comes in from outside, through the real browser: dropping, pasting, encodings, passwords. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { japanesePdf, zip } from './documents.ts';
import { holdReaders } from './heartbeat.ts';
import { backToTexts, compared, comparison, ORIGINAL, REVISION } from './page.ts';
import { realDrop } from './real-drop.ts';

const SAMPLES = fileURLToPath(new URL('../web/files/samples/', import.meta.url));

const original = (page: Page) => page.getByLabel('Original text');
const revision = (page: Page) => page.getByLabel('Revision text');
const title = (page: Page) => page.getByRole('heading', { level: 1 });
const sheet = (page: Page, name: 'Original' | 'Revision') => page.getByRole('region', { name, exact: true });

const choose = (page: Page, label: string, name: string, buffer: Buffer) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

async function clean(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

test.beforeEach(async ({ page }) => {
  await page.goto('./');
});

test.describe('dropping', () => {
  test('two files at once, from the system', async ({ page }) => {
    await realDrop(title(page), { files: [ORIGINAL, REVISION] }, async () => {
      await expect(page.getByText('The first file lands here')).toBeVisible();
      await expect(page.getByText('The second file lands here')).toBeVisible();
    });
    await backToTexts(page);
    await expect(original(page)).toHaveValue(/Quarry owner fined/);
    await expect(revision(page)).toHaveValue(/Quarry fined over/);
  });

  test('one at a time, on their sheets and anywhere', async ({ page }) => {
    await realDrop(sheet(page, 'Revision'), { files: [REVISION] }, () =>
      expect(page.getByText('Drop it here: this is the revision')).toBeVisible(),
    );
    await expect(revision(page)).toHaveValue(/Quarry fined over/);
    await realDrop(title(page), { files: [ORIGINAL] });
    await backToTexts(page);
    await expect(original(page)).toHaveValue(/Quarry owner fined/);
    await expect(revision(page)).toHaveValue(/Quarry fined over/);
  });

  test('a folder with two stories, whatever else lies in it', async ({ page }, info) => {
    const folder = info.outputPath('ferry');
    mkdirSync(join(folder, 'texts'), { recursive: true });
    writeFileSync(join(folder, '.DS_Store'), 'x');
    writeFileSync(join(folder, 'photo.jpg'), 'x');
    writeFileSync(join(folder, 'texts', '~$rewrite.docx'), 'x');
    writeFileSync(join(folder, 'texts', 'rewrite.txt'), 'The ferry sank on Tuesday.');
    writeFileSync(join(folder, 'texts', 'wire.txt'), 'The ferry sank on Monday.');
    await realDrop(title(page), { files: [folder] });
    await backToTexts(page);
    await expect(original(page)).toHaveValue('The ferry sank on Monday.');
    await expect(revision(page)).toHaveValue('The ferry sank on Tuesday.');
  });

  test('a folder with more asks which two; one with nothing is answered in a sentence', async ({ page }, info) => {
    const folder = info.outputPath('desk');
    const empty = info.outputPath('empty');
    mkdirSync(folder, { recursive: true });
    mkdirSync(empty, { recursive: true });
    for (const name of ['a', 'b', 'c', 'd', 'e']) writeFileSync(join(folder, `${name}.txt`), `Story ${name}.`);
    await original(page).fill('What stands here stays here.');
    await realDrop(title(page), { files: [folder] });
    const which = page.getByRole('dialog', { name: 'Which two?' });
    await expect(which).toContainText(/desk holds 5\sfiles\. Storydiff compares two\./);
    await expect(which.getByLabel('Original')).toHaveValue('0');
    await which.getByLabel('Revision').selectOption('a.txt');
    await expect(which.getByRole('alert')).toHaveText(/^Both sides are the same file/);
    await expect(which.getByRole('button', { name: 'Take these two' })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(which).toBeHidden();
    await expect(original(page)).toHaveValue('What stands here stays here.');
    await realDrop(title(page), { files: [empty] });
    await expect(page.getByRole('alert')).toContainText('The folder empty holds no story.');
    await expect(original(page)).toHaveValue('What stands here stays here.');
    await clean(page);
  });

  test('a zip of two', async ({ page }) => {
    const two = zip({ 'desk.md': '**The ferry sank on Tuesday.**', 'wire.txt': 'The ferry sank on Monday.' });
    await choose(page, 'Original file', 'pair.zip', two);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Monday|1 date/);
    await page.goBack();
    await expect(original(page)).toHaveValue('The ferry sank on Monday.');
    await expect(revision(page)).toHaveValue('The ferry sank on Tuesday.');
  });

  test('a zip of many asks which two', async ({ page }) => {
    const many = zip({
      'a/1.txt': 'One.',
      'a/2.txt': 'The ferry sank on Monday.',
      'b/3.txt': 'The ferry sank on Tuesday.',
    });
    await choose(page, 'Original file', 'many.zip', many);
    const which = page.getByRole('dialog', { name: 'Which two?' });
    await which.getByLabel('Original').selectOption('a/2.txt');
    await which.getByLabel('Revision').selectOption('b/3.txt');
    await which.getByRole('button', { name: 'Take these two' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/Monday|1 date/);
  });

  test('text from another page keeps its paragraphs', async ({ page }) => {
    const forms = {
      'text/html': '<meta charset="utf-8"><p>The <b>harbour</b> is closed.</p><p>“Nobody sails,” she said.</p>',
      'text/plain': 'The harbour is closed. “Nobody sails,” she said.',
    };
    await realDrop(sheet(page, 'Revision'), { forms }, () =>
      expect(page.getByText('Drop it here: this is the revision')).toBeVisible(),
    );
    await expect(revision(page)).toHaveValue('The harbour is closed.\n\n“Nobody sails,” she said.');
    await realDrop(title(page), { forms: { 'text/plain': 'The harbour is open.' } });
    await expect(original(page)).toHaveValue('The harbour is open.');
  });
});

test.describe('pasting', () => {
  const copy = (page: Page, html: string, plain: string) =>
    page.evaluate(
      ([html, plain]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            ...(html === '' ? {} : { 'text/html': new Blob([html as string], { type: 'text/html' }) }),
            'text/plain': new Blob([plain as string], { type: 'text/plain' }),
          }),
        ]),
      [html, plain],
    );

  test.beforeEach(async ({ context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  test('rich text keeps its paragraphs, where the cursor is, and undo takes it back', async ({ page }) => {
    await copy(
      page,
      '<p>First <i>paragraph</i>.</p><ul><li>An item.</li></ul><img src="https://pictures.example/x.png">',
      'First paragraph. An item.',
    );
    await original(page).fill('Before. After.');
    await original(page).evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(8, 8));
    await original(page).press('ControlOrMeta+v');
    await expect(original(page)).toHaveValue('Before. First paragraph.\n\nAn item.After.');
    await original(page).press('ControlOrMeta+z');
    await expect(original(page)).toHaveValue('Before. After.');
  });

  test('what was laid out by a programmers’ editor is taken as it stands', async ({ page }) => {
    const html =
      '<div style="white-space: pre;"><div><span>One line</span></div><div><span>and  another.</span></div></div>';
    await copy(page, html, 'One line\nand  another.');
    await original(page).press('ControlOrMeta+v');
    await expect(original(page)).toHaveValue('One line\nand  another.');
  });

  test('a long text is put in at once', async ({ page }) => {
    const long = 'The tide came in and the tide went out. '.repeat(3000).trim();
    await copy(page, '', long);
    await original(page).press('ControlOrMeta+v');
    await expect(original(page)).toHaveValue(long);
  });

  test('a file', async ({ page }) => {
    await original(page).evaluate((box) => {
      const data = new DataTransfer();
      data.items.add(new File(['# The *mill* burns'], 'mill.md'));
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await expect(original(page)).toHaveValue('The mill burns');
  });
});

test.describe('encodings', () => {
  const GUESSED = Buffer.from('Z\xfcrich, Gen\xe8ve: \x93caf\xe9\x94', 'latin1');

  test('a guess is shown, and overruled', async ({ page }) => {
    await choose(page, 'Original file', 'wire.txt', GUESSED);
    await expect(original(page)).toHaveValue('Zürich, Genève: “café”');
    const encoding = page.getByLabel('Encoding of the original');
    await expect(encoding.locator('option:checked')).toHaveText('Windows-1252, guessed');
    await clean(page);
    await encoding.focus();
    await encoding.selectOption('Windows-1251');
    await expect(original(page)).toHaveValue('Zьrich, Genиve: “cafй”');
    await expect(encoding).toBeFocused();
    await expect(encoding.locator('option:checked')).toHaveText('Windows-1251');
    await page.getByRole('button', { name: 'Swap original and revision' }).click();
    await expect(page.getByLabel('Encoding of the revision')).toHaveValue('Windows-1251');
    await revision(page).press('End');
    await revision(page).pressSequentially('!');
    await expect(page.getByLabel('Encoding of the revision')).toHaveCount(0);
  });

  test('an encoding that does not fit is refused, and the text stays', async ({ page }) => {
    await choose(page, 'Original file', 'wire.txt', Buffer.from('Grüße aus Köln, sagte sie.'));
    const encoding = page.getByLabel('Encoding of the original');
    await expect(encoding).toHaveValue('UTF-8');
    await encoding.selectOption('UTF-16 LE');
    await expect(original(page)).not.toHaveValue('');
    await encoding.selectOption('UTF-8');
    await expect(original(page)).toHaveValue('Grüße aus Köln, sagte sie.');
  });

  test('what a page says of itself holds', async ({ page }) => {
    const html = Buffer.from(
      '<html><meta charset="windows-1251"><p>\xcf\xee\xf0\xf2 \xe7\xe0\xea\xf0\xfb\xf2.</p>',
      'latin1',
    );
    await choose(page, 'Original file', 'port.html', html);
    await expect(original(page)).toHaveValue('Порт закрыт.');
    await expect(page.getByLabel('Encoding of the original')).toHaveValue('Windows-1251');
  });
});

test.describe('formats', () => {
  test('a locked PDF asks for its password, and again, and gives way', async ({ page }) => {
    await page.getByLabel('Original file').setInputFiles(ORIGINAL);
    await page.getByLabel('Revision file').setInputFiles(`${SAMPLES}locked.pdf`);
    const dialog = page.getByRole('dialog', { name: 'Locked with a password' });
    await expect(dialog.getByLabel('Password')).toBeFocused();
    await clean(page);
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toHaveText('That password does not open it. Try another one.');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(original(page)).toHaveValue(/Quarry owner fined/);
    await expect(revision(page)).toHaveValue('');
    await page.getByLabel('Revision file').setInputFiles(`${SAMPLES}locked.pdf`);
    await dialog.getByLabel('Password').fill('harbour');
    await dialog.getByRole('button', { name: 'Open' }).click();
    await expect(revision(page)).toHaveValue(/nobody has answered/);
  });

  test('a page saved with its pictures', async ({ page }) => {
    const mhtml = [
      'From: <Saved by Blink>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="--mark--"',
      '',
      '----mark--',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><article><h1>Caf=C3=A9 closes</h1><p>The last caf=C3=A9 on the pier cl=',
      'osed on Monday, said its owner, who is moving inland.</p></article></body></html>',
      '----mark--',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '----mark----',
      '',
    ].join('\r\n');
    await choose(page, 'Original file', 'saved.mhtml', Buffer.from(mhtml));
    await expect(original(page)).toHaveValue(
      'Café closes\n\nThe last café on the pier closed on Monday, said its owner, who is moving inland.',
    );
  });

  test('Japanese in a PDF that brings no font', async ({ page }) => {
    await choose(page, 'Original file', 'port.pdf', japanesePdf('8d6082cd92a982dc82c595c28dbd82b382ea82bd8142'));
    await expect(original(page)).toHaveValue('港は朝まで閉鎖された。');
  });

  test('what was left out is said on the sheet', async ({ page }) => {
    await page.getByLabel('Original file').setInputFiles(`${SAMPLES}story.docx`);
    await expect(sheet(page, 'Original')).toContainText(
      'Word document · A comment was left out. Headers were left out. Footers were left out.',
    );
    await clean(page);
  });

  test('a text too long to be edited is shown in part and compared whole', async ({ page }) => {
    const line = 'The tide came in and the tide went out, and nobody at the harbour wrote it down.';
    const lines = Array.from({ length: 2500 }, (_, day) => `Day ${day + 1}: ${line}`);
    await choose(page, 'Original file', 'log.txt', Buffer.from(lines.join('\n\n')));
    await choose(page, 'Revision file', 'log2.txt', Buffer.from(lines.with(2400, 'Nothing.').join('\n\n')));
    await expect(sheet(page, 'Original')).toContainText('the first 20,000 characters are shown');
    await expect(original(page)).toHaveAttribute('readonly');
    await clean(page);
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await expect(comparison(page)).toBeVisible({ timeout: 60_000 });
  });
});

test('on the result, a file that is read says so, can be stopped, and is a new question', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles(ORIGINAL);
  await page.getByLabel('Revision file').setInputFiles(REVISION);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  await realDrop(page.getByRole('region', { name: 'Summary' }), { files: [REVISION, ORIGINAL] });
  await expect(page.getByRole('banner')).toContainText(/quarry-revision\.txt.*quarry-original\.txt/);
  await holdReaders(page);
  await realDrop(page.getByRole('region', { name: 'Summary' }), { files: [ORIGINAL] });
  const cancel = page.getByRole('button', { name: 'Cancel reading quarry-original.txt' });
  await clean(page);
  await cancel.click();
  await expect(cancel).toHaveCount(0);
  await compared(page);
});

test('on the result, a question about a file is put aside and leaves all as it was', async ({ page }) => {
  await page.getByLabel('Original file').setInputFiles([ORIGINAL, REVISION]);
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await compared(page);
  for (let turn = 1; turn <= 3; turn++) {
    await realDrop(page.getByRole('region', { name: 'Summary' }), { files: [`${SAMPLES}locked.pdf`] });
    const dialog = page.getByRole('dialog', { name: 'Locked with a password' });
    await expect(dialog.getByLabel('Password')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(comparison(page)).toHaveCount(1);
    await page.keyboard.press('n');
    await expect(page.locator('[data-step]')).toHaveText(new RegExp(`^${turn} of`));
  }
});
