import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const PORT = Number(process.env.STORYDIFF_PORT ?? 4317);
const installed = process.env.STORYDIFF_CHROMIUM ?? '/usr/bin/chromium';
const own = existsSync(installed) ? { executablePath: installed } : {};

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Among all checks one slow moment of the machine is no verdict: what needs a second try is named at the end.
  retries: process.env.CI_BUILT === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    viewport: { width: 1280, height: 900 },
    // Each test begins with an empty browser: only the tests of the offline copy let the page fetch it.
    serviceWorkers: 'block',
    launchOptions: {
      ...own,
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    // The checks build once for everything that needs the page; alone, the tests build it themselves.
    command: `${process.env.CI_BUILT === undefined ? 'npx vite build && npx vite build --mode one-file && ' : ''}node scripts/serve.mjs ${PORT}`,
    port: PORT,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
