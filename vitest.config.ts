import { defineConfig } from 'vitest/config';
import { keepingTo, plainRoot } from './scripts/plain-root.mjs';

const root = plainRoot(import.meta.dirname);

export default defineConfig({
  root,
  resolve: keepingTo(root),
  define: { __VERSION__: JSON.stringify('test') },
  test: {
    projects: [
      {
        extends: true,
        // pure: nothing that one file does is seen by another, so all may share what they load
        test: { name: 'engine', include: ['src/**/*.test.ts'], isolate: false, pool: 'threads' },
      },
      {
        extends: true,
        test: {
          name: 'programs',
          include: ['web/**/*.test.{ts,tsx}', 'cli/**/*.test.ts', 'bench/**/*.test.ts', 'scripts/**/*.test.ts'],
        },
      },
    ],
    environment: 'node',
    // A busy machine is no failure; a test that hangs is one.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // pdf.js leaves failures of damaged files to nobody, which `web/files/pdf.ts` lets go
    onUnhandledError: ({ stack }) => stack?.includes('pdfjs-dist') !== true,
  },
});
