import { readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * The strict policy: everything from the page's own origin, nothing inline, nothing evaluated.
 * `frame-ancestors` only works as a header, so the page's own copy leaves it out.
 */
const POLICY = [
  "default-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];
const POLICY_HEADER = [...POLICY, "frame-ancestors 'none'"].join('; ');

/** Writes the policy into the built page, so that it also holds where the server sends no header. */
function policyInPage(): Plugin {
  return {
    name: 'storydiff-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  };
}

const version = (JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string })
  .version;

// `vite build` makes the page; `vite build --mode node` makes the command line and the measuring programs.
export default defineConfig(({ mode }) =>
  mode === 'node'
    ? {
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
              storydiff: 'cli/storydiff.ts',
              'batch-worker': 'cli/batch-worker.ts',
              bench: 'bench/bench.ts',
              quality: 'bench/quality.ts',
              page: 'bench/page.ts',
            },
            output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
          },
        },
        ssr: { noExternal: ['diff'] },
        logLevel: 'warn',
      }
    : {
        root: 'web',
        publicDir: '../public',
        base: './',
        define: { __VERSION__: JSON.stringify(version) },
        plugins: [react(), tailwindcss(), policyInPage()],
        worker: { format: 'es' },
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
          headers: {
            'Content-Security-Policy': POLICY_HEADER,
            'X-Content-Type-Options': 'nosniff',
            'Referrer-Policy': 'no-referrer',
            'Cross-Origin-Opener-Policy': 'same-origin',
          },
        },
      },
);
