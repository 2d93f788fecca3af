import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin, type UserConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { filesAhead, firstLoadInOne } from './scripts/chunks.mjs';
import { licences } from './scripts/licences.mjs';
import { tablesInside, threadsInside, wholeInOneFile } from './scripts/one-file.mjs';
import { keepingTo, plainRoot } from './scripts/plain-root.mjs';
import { HEADERS, POLICY } from './scripts/policy.mjs';

/** Writes the policy into the built page, so that it also holds where the server sends no header. */
function policyInPage(): Plugin {
  return {
    name: 'storydiff-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** What every file of the build stays below; the longest is the table of word vectors with 2.3 MB. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** Builds the service worker, and writes into it the list of what the build made: all of it works offline. */
function offlineCopy() {
  return VitePWA({
    strategies: 'injectManifest',
    srcDir: 'pwa/sw',
    filename: 'sw.ts',
    // the page registers it, and the web app manifest stands in public/
    injectRegister: false,
    manifest: false,
    injectManifest: {
      // Firefox before 2026 knows no modules as service workers
      rollupFormat: 'iife',
      globPatterns: ['**/*'],
      // what the second reading needs is kept once it was used (web/meaning/files.ts)
      globIgnores: ['encoder/**', 'assets/ort-*.wasm'],
      maximumFileSizeToCacheInBytes: MAX_FILE_BYTES,
    },
  });
}

const root = plainRoot(import.meta.dirname);
const notices = licences();
const version = (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

/** The page with everything inside: one file, which is opened from the disk. */
const oneFile: UserConfig = {
  root: join(root, 'web'),
  publicDir: false,
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  resolve: { ...keepingTo(root), conditions: ['one-file', ...defaultClientConditions] },
  plugins: [threadsInside(), tablesInside(), react(), tailwindcss(), notices.page, wholeInOneFile()],
  // from the disk Chromium starts threads of the older form alone
  worker: { format: 'iife', plugins: () => [notices.thread()], rollupOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: '../dist',
    emptyOutDir: false,
    target: 'es2022',
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    rollupOptions: { output: { codeSplitting: false } },
  },
  logLevel: 'warn',
};

// `vite build` makes the page; `vite build --mode one-file` makes it of one file; `vite build --mode node` makes the
// command line and the measuring programs.
export default defineConfig(({ mode }) =>
  mode === 'one-file'
    ? oneFile
    : mode === 'node'
      ? {
          root,
          resolve: keepingTo(root),
          define: { __VERSION__: JSON.stringify(version) },
          publicDir: false,
          build: {
            ssr: true,
            target: 'node20',
            outDir: 'dist/node',
            emptyOutDir: true,
            reportCompressedSize: false,
            rollupOptions: {
              input: {
                index: 'src/index.ts',
                storydiff: 'cli/storydiff.ts',
                'batch-worker': 'cli/batch-worker.ts',
                bench: 'bench/bench.ts',
                quality: 'bench/quality.ts',
                meanings: 'bench/read-meanings.ts',
                calibrate: 'bench/calibrate.ts',
                ablation: 'bench/ablation.ts',
                mutate: 'bench/mutate.ts',
                'mutant-worker': 'bench/mutant-worker.ts',
                page: 'bench/page.ts',
              },
              output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
            },
          },
          // the package brings what it needs; only pdf.js and the encoder's runtime stay outside, and what measures
          ssr: {
            noExternal: true,
            external: [
              'pdfjs-dist',
              'onnxruntime-web',
              '@codemirror/merge',
              '@playwright/test',
              'diff-match-patch',
              'vite',
            ],
          },
          logLevel: 'warn',
        }
      : {
          root: join(root, 'web'),
          resolve: keepingTo(root),
          publicDir: '../public',
          base: './',
          define: { __VERSION__: JSON.stringify(version) },
          plugins: [
            react(),
            tailwindcss(),
            policyInPage(),
            firstLoadInOne(),
            filesAhead(),
            notices.page,
            offlineCopy(),
          ],
          worker: { format: 'es', plugins: () => [notices.thread()] },
          build: {
            outDir: '../dist/web',
            emptyOutDir: true,
            target: 'es2022',
            assetsInlineLimit: 0,
            modulePreload: { polyfill: false },
            manifest: true,
          },
          preview: {
            host: '127.0.0.1',
            headers: { ...HEADERS },
          },
        },
);
