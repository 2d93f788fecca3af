/**
 * Builds `dist/storydiff.html`: the whole page in one file that works from the disk, without a server and without a
 * request. Scripts, styles, fonts, the threads and the tables of words stand inside; the sentence encoder does not.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './prepare.mjs';

export const ONE_FILE = 'storydiff.html';

/** `new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'engine' })`, as Vite wants it written. */
export const THREAD = /new Worker\(new URL\(('[^']+'), import\.meta\.url\), \{ type: 'module', name: ('[^']+') \}\)/g;

/** From the disk no browser starts a thread out of another file: each is carried as text, and started from that. */
export function threadsInside() {
  return {
    name: 'storydiff-threads-inside',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} code */
    transform(code) {
      /** @type {string[]} */
      const imports = [];
      const changed = code.replace(THREAD, (_, path, name) => {
        imports.push(`import Thread${imports.length} from ${path.replace(/'$/, "?worker&inline'")};`);
        return `new Thread${imports.length - 1}({ name: ${name} })`;
      });
      return imports.length === 0 ? undefined : { code: `${imports.join('\n')}\n${changed}`, map: null };
    },
  };
}

/**
 * Carries the tables of words compressed: together they are a seventh of the file.
 * @returns {import('vite').Plugin}
 */
export function tablesInside() {
  return {
    name: 'storydiff-tables-inside',
    enforce: 'pre',
    load(id) {
      const [path = '', query] = id.split('?');
      if (query !== 'url' || !path.endsWith('.bin')) return undefined;
      const table = gzipSync(readFileSync(path), { level: 9 }).toString('base64');
      return `export default 'data:application/gzip;base64,${table}'`;
    },
  };
}

/**
 * Puts everything that was built into the page, and a policy before it that allows what stands inside by its hash and
 * nothing else: no connection at all.
 * @returns {import('vite').Plugin}
 */
export function wholeInOneFile() {
  return {
    name: 'storydiff-one-file',
    enforce: 'post',
    // what a page on a server loads ahead or offers to install has no meaning here
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/\s*<link\b[^>]*>/g, '') },
    generateBundle: {
      // after Vite has put its own last words into the script
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
        const scripts = files.filter((file) => file.type === 'chunk');
        const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        if (page?.type !== 'asset' || scripts.length !== 1) throw new Error('One page and one script were expected.');
        const script = inScript(scripts[0]?.code ?? '');
        const theme = inScript(readFileSync(join(root, 'public/theme.js'), 'utf8'));
        const style = styles.map((file) => ('source' in file ? String(file.source) : '')).join('\n');
        const icon = readFileSync(join(root, 'public/favicon.svg')).toString('base64');
        const licences = files.find((file) => file.fileName === 'licences.md');
        if (licences?.type !== 'asset') throw new Error('The licences of what is inside were expected.');
        const ofTables = ['LICENCE.md', 'LGPL-2.1.txt'].map((name) =>
          readFileSync(join(root, 'public/vectors', name), 'utf8'),
        );
        const notices = [String(licences.source), ...ofTables].join('\n');
        const html = String(page.source)
          .replace(/\s*<link\b[^>]*>/g, '')
          .replace(/\s*<script\b[^>]*><\/script>/g, '')
          .replace(
            '<head>',
            () =>
              `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyOf([theme, script], style)}" />`,
          )
          .replace(
            '</head>',
            () =>
              `  <link rel="icon" href="data:image/svg+xml;base64,${icon}" />\n    <style>${style}</style>\n    <script>${theme}</script>\n  </head>`,
          )
          .replace(
            '</body>',
            () =>
              `  <script type="module">${script}</script>\n    <script type="text/markdown" id="licences">\n${inScript(notices)}</script>\n  </body>`,
          );
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: ONE_FILE, source: html });
      },
    },
  };
}

/**
 * A script as it may stand in a page: what would end it, or hide its end, is written otherwise.
 * @param {string} code
 */
function inScript(code) {
  return code.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
}

/**
 * @param {readonly string[]} scripts
 * @param {string} style
 */
function policyOf(scripts, style) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    'font-src data:',
    'img-src data: blob:',
    'worker-src blob:',
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
