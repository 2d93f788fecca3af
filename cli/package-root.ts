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
  const file = join(packageRoot(), 'public/vectors/words.bin');
  if (!existsSync(file)) return undefined;
  try {
    return loadVectors(readFileSync(file));
  } catch {
    return undefined;
  }
}
