/**
 * `npm run draw:demo`: draws `e2e/demo.png`, ten seconds of the built page in an animated picture, by the browser of the
 * tests. Needed only when the page looks otherwise; the picture is committed.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { requirePackage, root, runScript, Stop } from './prepare.mjs';
import { findBrowser } from './programs.mjs';
import { serveFolder } from './server.mjs';

const SIZE = { width: 1200, height: 740 };

/**
 * The pictures: what is clicked or pressed before each, what it brings, and how long it stands, in milliseconds.
 * @type {readonly { click?: string, key?: string, brings: string, ms: number }[]}
 */
const SCENES = [
  { brings: '#compare', ms: 1200 },
  { click: 'Try an example', brings: '[data-view="aligned"]', ms: 2200 },
  { key: 'q', brings: '[aria-current="true"]', ms: 1500 },
  { key: 'n', brings: '[aria-current="true"]', ms: 1100 },
  { key: '2', brings: '[data-view="columns"]', ms: 1300 },
  { key: '3', brings: '[data-view="redline"]', ms: 1300 },
  { key: '1', brings: '[data-view="aligned"]', ms: 1400 },
];

/** How every PNG begins. */
const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

await runScript('draw-demo', async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Stop('no browser was found; name one in STORYDIFF_CHROMIUM.');
  const { chromium } = requirePackage('@playwright/test');
  const serving = await serveFolder(join(root, 'dist/web'), { port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: SIZE, serviceWorkers: 'block', locale: 'en' });
  await page.goto(`http://127.0.0.1:${serving.port}/`);
  const frames = [];
  for (const { click, key, brings, ms } of SCENES) {
    if (click !== undefined) await page.getByRole('button', { name: click }).click();
    if (key !== undefined) await page.keyboard.press(key);
    await page.locator(brings).first().waitFor();
    // what comes in a moment later, and what moves to its place
    await page.waitForTimeout(1500);
    frames.push({ png: await page.screenshot(), ms });
  }
  await browser.close();
  await serving.close();
  writeFileSync(join(root, 'e2e/demo.png'), animate(frames));
});

/**
 * One animated PNG of several of one size, played without end, their pixels untouched.
 * https://www.w3.org/TR/png-3/#apng-frame-based-animation
 * @param {readonly { png: Buffer, ms: number }[]} frames
 */
function animate(frames) {
  const first = chunksOf(frames[0]?.png ?? Buffer.alloc(0));
  const header = first.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(0);
  let sequence = 0;
  const body = frames.flatMap(({ png, ms }, at) => {
    const control = Buffer.alloc(26);
    control.writeUInt32BE(sequence++, 0);
    header.copy(control, 4, 0, 8);
    control.writeUInt16BE(ms, 20);
    control.writeUInt16BE(1000, 22);
    const pixels = chunksOf(png).filter(({ type }) => type === 'IDAT');
    const data = pixels.map(({ data: part }) => {
      if (at === 0) return chunk('IDAT', part);
      const number = Buffer.alloc(4);
      number.writeUInt32BE(sequence++);
      return chunk('fdAT', Buffer.concat([number, part]));
    });
    return [chunk('fcTL', control), ...data];
  });
  const count = Buffer.alloc(8);
  count.writeUInt32BE(frames.length, 0);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('acTL', count),
    ...body,
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * @param {Buffer} png
 * @returns {{ type: string, data: Buffer }[]}
 */
function chunksOf(png) {
  const chunks = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
