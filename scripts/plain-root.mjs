/**
 * Vite cuts a path at `#` and `?`, so that it finds neither fonts nor threads in a folder that has one in its name: such
 * a folder is built by another name.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The folder itself, or a link to it.
 * @param {string} folder
 */
export function plainRoot(folder) {
  if (!/[#?]/.test(folder)) return folder;
  const name = `storydiff-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`;
  const link = join(tmpdir(), name);
  if (!existsSync(link)) return linkTo(folder, link);
  // where all write to one folder, another may have been first
  return realpathSync(link) === realpathSync(folder) ? link : linkTo(folder, join(mkdtempSync(link), 'storydiff'));
}

/**
 * @param {string} folder
 * @param {string} link
 */
function linkTo(folder, link) {
  // a junction needs no rights on Windows
  symlinkSync(folder, link, 'junction');
  return link;
}

/**
 * What Node is told by its environment so that it keeps to the name.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 */
export function nodeOptionsFor(root, { NODE_OPTIONS = '' }) {
  if (realpathSync(root) === root) return {};
  return { NODE_OPTIONS: `${NODE_OPTIONS} --preserve-symlinks --preserve-symlinks-main`.trim() };
}

/**
 * What Vite is told so that it keeps to the name.
 * @param {string} root
 */
export function keepingTo(root) {
  return { preserveSymlinks: realpathSync(root) !== root };
}
