/** Loads the encoder's files and keeps what was used: the page's own copy would fetch it before anybody needs it. */
import type { EncoderParts } from './encoder.ts';

export const ENCODER_CACHE = 'storydiff-encoder';

/** A file that cannot be had: there is none, or no network. */
export class MissingFile extends Error {}

interface Source {
  /** The folder of the files, with a slash at its end. */
  readonly folder: string;
  readonly fetch: (url: string) => Promise<Response>;
  /** Where what was loaded is kept; undefined where it is not. */
  readonly store: CacheStorage | undefined;
}

/**
 * `load` takes a kept file before one from the network; the manifest, which says which files belong together and has no
 * checksum, only where there is no network. `keep` replaces what was kept of an earlier build under the same name.
 */
export function createLoader({ folder, fetch, store }: Source): Required<Pick<EncoderParts, 'load' | 'keep'>> {
  const open = () => store?.open(ENCODER_CACHE).catch(() => undefined);
  const addressOf = (name: string, checksum?: string) => {
    const url = new URL(name, folder);
    if (checksum !== undefined) url.search = checksum;
    return url.href;
  };
  const load = async (name: string, checksum?: string) => {
    const kept = await (await open())?.match(addressOf(name, checksum));
    if (kept !== undefined && checksum !== undefined) return bytesOf(kept);
    try {
      const response = await fetch(addressOf(name));
      if (!response.ok) throw new MissingFile(`${name}: ${response.status}`);
      return await bytesOf(response);
    } catch (error) {
      if (kept !== undefined) return bytesOf(kept);
      throw error instanceof MissingFile ? error : new MissingFile(`${name}: ${error}`);
    }
  };
  const keep = async (name: string, bytes: Uint8Array<ArrayBuffer>, checksum?: string) => {
    const cache = await open();
    try {
      const earlier = (await cache?.keys(addressOf(name), { ignoreSearch: true })) ?? [];
      await cache?.put(addressOf(name, checksum), new Response(bytes));
      for (const { url } of earlier) if (url !== addressOf(name, checksum)) await cache?.delete(url);
    } catch {
      // the browser's storage is full: it works without
    }
  };
  return { load, keep };
}

async function bytesOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}
