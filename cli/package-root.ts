import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadVectors, type WordVectors } from '#engine';

/** The folder of the package, from the sources and from `dist/node` alike: the nearest one above with a package.json. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) return process.cwd();
    folder = above;
  }
  return folder;
}

/** The table of word vectors that comes with the package; undefined where it is absent or cannot be read. */
export function packagedVectors(): WordVectors | undefined {
  const folder = join(packageRoot(), 'public/vectors');
  const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined);
  try {
    const words = read('words.bin');
    return words === undefined ? undefined : loadVectors(words, read('synonyms.bin'));
  } catch {
    return undefined;
  }
}
