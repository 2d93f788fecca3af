/** Files that mean harm or are broken, on the built page: a sentence or clean text, no request, and the page goes on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { onDisk, pdf, pdfOf, zip } from './documents.ts';
import { heard, listen } from './heartbeat.ts';

const sample = (name: string) => readFileSync(fileURLToPath(new URL(`../web/files/samples/${name}`, import.meta.url)));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docxOf = (xml: string) => zip({ 'word/document.xml': xml });

const ENTITIES = Array.from({ length: 40 }, (_, at) => `<!ENTITY e${at + 1} "&e${at};&e${at};&e${at};">`).join('');

/** A page tree in which every node holds the next one a hundred times, forty deep. */
function endlessPages(): Buffer {
  const nodes = Array.from({ length: 40 }, (_, at) => {
    const kids = `${at + 3} 0 R `.repeat(100);
    return `<< /Type /Pages /Kids [${kids}] /Count 1000000000 >>`;
  });
  const last = '<< /Type /Page /MediaBox [0 0 612 792] /Contents 43 0 R >>';
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', ...nodes, last, '<< /Length 5 >>\nstream\nBT ET\nendstream']);
}

/** Streams that are said to hold each other's length, and forms that draw themselves. */
function circularPdf(): Buffer {
  const content = '/X Do BT /F 12 Tf 72 700 Td (Round and round it goes.) Tj ET';
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> /Font << /F 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> /Length 12 >>\nstream\n/X Do /X Do \nendstream',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
}

const REMOTE = 'https://elsewhere.example';
const HTML = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=${REMOTE}/gone">
  <base href="${REMOTE}/"><link rel="stylesheet" href="a.css"><link rel="preload" as="image" href="p.png">
  <script>document.title = 'taken'; fetch('${REMOTE}/script')</script><style>@import url(${REMOTE}/b.css);</style></head>
  <body onload="document.title = 'taken'" background="${REMOTE}/bg.png"><article><h1>The port is closed</h1>
  <p onclick="document.title = 'taken'">Nobody sails before the morning, the harbour master said on Tuesday evening.</p>
  <img src="${REMOTE}/i.png" srcset="${REMOTE}/j.png 2x" onerror="document.title = 'taken'">
  <svg onload="document.title = 'taken'"><script>document.title = 'taken'</script><image href="${REMOTE}/s.png"/></svg>
  <iframe src="${REMOTE}/f" srcdoc="<script>top.document.title = 'taken'</script>"></iframe><video src="${REMOTE}/v" autoplay></video>
  <object data="${REMOTE}/o"></object><embed src="${REMOTE}/e"><form action="${REMOTE}/g"><button>Go</button></form>
  <p>It opens <a href="javascript:document.title='taken'">again</a> on Wednesday, weather permitting, she added.</p></article>`;

const HARMLESS = 'The port is closed\n\nNobody sails before the morning, the harbour master said on Tuesday evening.';

type Answer = { readonly sentence: RegExp } | { readonly text: RegExp };

const FILES: readonly (readonly [what: string, name: string, make: () => Buffer, answer: Answer])[] = [
  ['a zip bomb', 'a.docx', () => docxOf(' '.repeat(70 * 1024 * 1024)), { sentence: /grows more than 200 times/ }],
  [
    'a bomb in an archive',
    'a.zip',
    () => zip({ 'a.txt': 'A.', 'b.txt': '\n'.repeat(70 * 1024 * 1024) }),
    { sentence: /grows more/ },
  ],
  [
    'entities that multiply',
    'a.docx',
    () => docxOf(`<!DOCTYPE x [<!ENTITY e0 "ha">${ENTITIES}]><w:document ${W}><w:p><w:r><w:t>&e40;</w:t></w:r></w:p>`),
    { sentence: /declares a document type/ },
  ],
  ['half a docx', 'a.docx', () => sample('story.docx').subarray(0, 5000), { sentence: /damaged or was cut short/ }],
  ['half an odt', 'a.odt', () => sample('story.odt').subarray(0, 9000), { sentence: /damaged or was cut short/ }],
  ['half a PDF', 'a.pdf', () => sample('story.pdf').subarray(0, 3000), { sentence: /damaged or was cut short/ }],
  [
    'half a zip',
    'a.zip',
    () => zip({ 'a.txt': 'A.', 'b.txt': 'B.' }).subarray(0, 60),
    { sentence: /damaged or was cut short/ },
  ],
  ['a PDF with endless pages', 'a.pdf', endlessPages, { sentence: /^a\.pdf / }],
  ['a PDF that draws itself', 'a.pdf', circularPdf, { text: /^Round and round it goes\.$/ }],
  [
    'a PDF with a page beyond measure',
    'a.pdf',
    () => pdf([Array.from({ length: 50_000 }, (_, at) => `Word ${at}`)], 0.005),
    { sentence: /more text than any page can show/ },
  ],
  ['old Word', 'a.doc', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), { sentence: /save it as \.docx/ }],
  ['a page with scripts', 'a.html', () => Buffer.from(HTML), { text: new RegExp(`^${HARMLESS}`) }],
  [
    'a picture of vectors',
    'a.svg',
    () =>
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" onload="document.title = 'taken'"><text>Hello</text></svg>`),
    { text: /<svg/ },
  ],
  [
    'open brackets without end',
    'a.html',
    () => Buffer.from(`<html>${'<div><b>'.repeat(800_000)}`),
    { sentence: /holds no text/ },
  ],
  ['marks of emphasis without end', 'a.md', () => Buffer.from('*a_[b]('.repeat(100_000)), { text: /^\*a_/ }],
  ['one line of 20 MB', 'a.txt', () => Buffer.alloc(20 * 1024 * 1024, 'a '), { sentence: /more text than ten novels/ }],
];

/** What the page is made of, some of which loads when it is first needed. */
const OWN = /^\/(?:assets|vectors|icons)\/|^\/(?:favicon\.svg|theme\.js|sw\.js|manifest\.webmanifest)$/;

async function watched(page: Page) {
  const strangers: string[] = [];
  await page.goto('./');
  const origin = new URL(page.url()).origin;
  page.on('request', (request) => {
    const { origin: to, pathname } = new URL(request.url());
    if (to !== origin || !OWN.test(pathname)) strangers.push(request.url());
  });
  await page.getByLabel('Original text').fill('What stands here stays here.');
  await listen(page);
  return strangers;
}

async function unharmed(page: Page, strangers: readonly string[], what: string) {
  const { count, longest } = await heard(page);
  console.log(`${what}: longest wait of the page ${Math.round(longest)} ms, ${count} breaths`);
  expect(count).toBeGreaterThan(2);
  expect(strangers).toEqual([]);
  expect(await page.title()).toBe('Storydiff');
  await expect(page.getByLabel('Original text')).toHaveValue('What stands here stays here.');
}

for (const [what, name, make, answer] of FILES) {
  test(what, async ({ page }, info) => {
    test.slow();
    const file = onDisk(info, name, make());
    const strangers = await watched(page);
    await page.getByLabel('Revision file').setInputFiles(file);
    if ('sentence' in answer) {
      await expect(page.getByRole('alert')).toContainText(answer.sentence, { timeout: 100_000 });
      await expect(page.getByLabel('Revision text')).toHaveValue('');
    } else {
      await expect(page.getByLabel('Revision text')).toHaveValue(answer.text, { timeout: 100_000 });
    }
    await unharmed(page, strangers, what);
  });
}

test('500 MB of text', async ({ page }) => {
  const strangers = await watched(page);
  const input = page.getByLabel('Revision file');
  await input.evaluate((element: HTMLInputElement) => {
    // Made in the page: pieces that are one and the same take no room.
    const piece = new Blob(['The tide came in and the tide went out. '.repeat(25_000)]);
    const data = new DataTransfer();
    data.items.add(
      new File(
        Array.from({ length: 525 }, () => piece),
        'tides.txt',
        { type: 'text/plain' },
      ),
    );
    element.files = data.files;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.getByRole('alert')).toHaveText(/^tides\.txt is larger than 32 MB\. Cut out the story/);
  await unharmed(page, strangers, '500 MB of text');
});

test('hostile HTML that is pasted or dropped', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const strangers = await watched(page);
  const box = page.getByLabel('Revision text');
  await box.evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'The port is closed');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, HTML);
  await expect(box).toHaveValue(new RegExp(HARMLESS));
  await unharmed(page, strangers, 'hostile HTML that is pasted');
});
