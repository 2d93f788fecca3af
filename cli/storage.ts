/** Files on the disk: read no further than a story can be long, and never half written. */
import { chmod, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MAX_FILE_BYTES } from '#files';
import { codeOf } from './trouble.ts';

/** The bytes of a stream, up to the first chunk that makes them too many for a file: a device has no end. */
export async function readBounded(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length > MAX_FILE_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Whether two names lead to one regular file, by links or by another spelling. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  try {
    const [one, other] = await Promise.all([stat(a), stat(b)]);
    return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  } catch {
    return false;
  }
}

/**
 * Writes a file beside the old one and puts it in its place when it is whole, so that what stood there is lost only to
 * what replaces it. Writes to devices and pipes as they are, and in place where the folder takes no new file.
 * @throws what the file system throws; the old file stands as it was
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found !== undefined && !found.isFile()) return writeFile(path, content);
  const target = found === undefined ? path : await realpath(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (found !== undefined) await chmod(beside, found.mode);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    if (found !== undefined && ['EACCES', 'EPERM'].includes(codeOf(error))) return writeFile(target, content);
    throw error;
  }
}
