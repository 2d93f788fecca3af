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
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const chunks = Object.values(manifest);
  const files = new Set();
  const waiting = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(?:\.?\/)?([^"]+\.js)"/g)].map(
    (match) => match[1],
  );
  if (waiting.length === 0) throw new Error('dist/web/index.html names no script');
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const chunk = chunks.find((one) => one.file === file);
    // a script of public/ is copied as it is and has no imports
    for (const key of chunk?.imports ?? []) {
      const imported = manifest[key]?.file;
      if (imported?.endsWith('.js')) waiting.push(imported);
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
  const html = readFileSync(join(BUILT, 'index.html'), 'utf8');
  const files = [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*\bhref="(?:\.?\/)?([^"]+)"/g)].map(
    ([, file]) => file,
  );
  if (files.length === 0) throw new Error('dist/web/index.html names no style sheet');
  return files.map((file) => `dist/web/${file}`);
}
