/** Writes `licences.md` beside the page: the licence of every package whose code or data the build took in, threads included. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What of a module's path leads to its package: `…/node_modules/@scope/name`. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * One plugin for the page and one for its threads, which Vite builds apart and before the page is done.
 * @returns {{ page: import('vite').Plugin, thread: () => import('vite').Plugin }}
 */
export function licences() {
  /** @type {Set<string>} */
  const folders = new Set();
  const note = (/** @type {{ id: string }} */ { id }) => {
    const folder = PACKAGE.exec(id.replaceAll('\\', '/'))?.[0];
    if (folder !== undefined) folders.add(folder.replace(/^\0/, ''));
  };
  return {
    thread: () => ({ name: 'storydiff-licences-of-threads', moduleParsed: note }),
    page: {
      name: 'storydiff-licences',
      apply: 'build',
      moduleParsed: note,
      generateBundle() {
        const parts = Array.from(folders, licenceOf).sort();
        this.emitFile({
          type: 'asset',
          fileName: 'licences.md',
          source: `# What this page is made with\n\n${parts.join('\n')}`,
        });
      },
    },
  };
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `## ${name} ${version} (${license})\n${text}`;
}
