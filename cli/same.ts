import { createReadStream } from 'node:fs';
import { readSameList, type SamePair } from '#engine';
import { readBounded } from './storage.ts';
import { cannotRead, type Trouble, trouble } from './trouble.ts';

/** The pairs of a house's list, or what is wrong with the file; undefined where none was named. */
export async function readSame(path: string | undefined): Promise<readonly SamePair[] | undefined | Trouble> {
  if (path === undefined) return undefined;
  try {
    const pairs = readSameList(
      new TextDecoder('utf-8', { fatal: true }).decode(await readBounded(createReadStream(path))),
    );
    if (pairs.length > 0) return pairs;
    return trouble(`${path} lists nothing that is the same; write a pair a line, as in Kiev = Kyiv`);
  } catch (error) {
    return error instanceof TypeError
      ? trouble(`${path} is no text in UTF-8; save it as one`)
      : cannotRead(path, error);
  }
}
