/** What the built page loads before anything is done with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const BUILT = join(root, 'dist/web');

/**
 * The scripts of the page's first load: those that its HTML names, and all that they import statically.
 * Workers and what is imported later are not among them.
 * @returns {string[]} paths from the project's folder
 */
export function firstLoadScripts() {
  /** @type {Record<string, { file: string, imports?: string[] }>} */
  const manifest = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8'));
  const chunks = Object.values(manifest);
  const files = new Set(
    namedInPage(/<(?:script|link rel="modulepreload")(?=\s)[^>]*\b(?:src|href)="(?:\.?\/)?([^"]+\.js)"/g),
  );
  // a set that grows is walked to its end; a script of public/ is copied as it is and has no imports
  for (const file of files) {
    for (const key of chunks.find((one) => one.file === file)?.imports ?? []) {
      const imported = manifest[key]?.file;
      if (imported?.endsWith('.js')) files.add(imported);
    }
  }
  return [...files].map((file) => `dist/web/${file}`);
}

/**
 * The style sheets of the page's first load: those that its HTML names. What a part needs that is loaded later comes
 * with that part.
 * @returns {string[]} paths from the project's folder
 */
export function firstLoadStyles() {
  const files = namedInPage(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(?:\.?\/)?([^"]+)"/g);
  return files.map((file) => `dist/web/${file}`);
}

/**
 * @param {RegExp} pattern
 * @returns {string[]}
 */
function namedInPage(pattern) {
  const files = [...readFileSync(join(BUILT, 'index.html'), 'utf8').matchAll(pattern)].map((match) => match[1]);
  if (files.length === 0) throw new Error(`dist/web/index.html names nothing like ${pattern}`);
  return files;
}
