/**
 * `node scripts/draw-icons.mjs`: draws the icons of `public/icons/` from `public/favicon.svg`, by the browser of the
 * tests. Needed only when the drawing has changed; the pictures are committed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { requirePackage, root, runScript, Stop } from './prepare.mjs';
import { findBrowser } from './programs.mjs';

/** The ground of the drawing: it fills what the system cuts a maskable icon out of. */
const INK = '#1B1A17';

/**
 * A system may cut a maskable icon down to a circle of four fifths of its width: the drawing's corners (22 of 32 wide)
 * must stand inside it.
 */
const MASKABLE_SHARE = 0.88;

const ICONS = /** @type {const} */ ([
  { file: '192.png', size: 192 },
  { file: '512.png', size: 512 },
  { file: 'maskable-192.png', size: 192, maskable: true },
  { file: 'maskable-512.png', size: 512, maskable: true },
  // Apple rounds the corners itself
  { file: 'apple-touch.png', size: 180, maskable: true, share: 1 },
]);

await runScript('draw-icons', async () => {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Stop('no browser was found; name one in STORYDIFF_CHROMIUM.');
  const svg = readFileSync(join(root, 'public/favicon.svg'), 'utf8');
  const { chromium } = requirePackage('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  for (const icon of ICONS) {
    const { file, size } = icon;
    const maskable = 'maskable' in icon;
    const share = 'share' in icon ? icon.share : maskable ? MASKABLE_SHARE : 1;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${maskable ? INK : 'none'}">` +
        `<div style="width:${100 * share}vw;display:grid">${svg}</div>`,
    );
    await page.screenshot({ path: join(root, 'public/icons', file), omitBackground: true });
  }
  await browser.close();
});
