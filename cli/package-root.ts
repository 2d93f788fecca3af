import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompareOptions, loadThesaurus, loadVectors, type Thesaurus, type WordVectors } from '#engine';

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

/** A table of words that comes with the package; undefined where it is absent or cannot be read. */
function packaged<T>(name: string, load: (bytes: Uint8Array) => T): T | undefined {
  const place = join(packageRoot(), 'public/vectors', name);
  try {
    return existsSync(place) ? load(readFileSync(place)) : undefined;
  } catch {
    return undefined;
  }
}

/** The table of word vectors that comes with the package; undefined where it is absent or cannot be read. */
export function packagedVectors(): WordVectors | undefined {
  const synonyms = packaged('synonyms.bin', (bytes) => bytes);
  return packaged('words.bin', (bytes) => loadVectors(bytes, synonyms));
}

/** The tables that words are compared with; a thesaurus is read when a story in its language comes. */
export function packagedTables(): Pick<CompareOptions, 'vectors' | 'thesaurus'> {
  const vectors = packagedVectors();
  const thesauri = new Map<string, Thesaurus | undefined>();
  return {
    ...(vectors === undefined ? {} : { vectors }),
    thesaurus: (language) => {
      if (!thesauri.has(language)) thesauri.set(language, packaged(`thesaurus-${language}.bin`, loadThesaurus));
      return thesauri.get(language);
    },
  };
}
