import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from './trouble.ts';

/**
 * Writes to a stream and waits until it was taken, so that a slow reader slows the writer. False when
 * the reader has gone (`storydiff … | head`), which is no error; any other failure is thrown.
 */
export function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const file = fileBehind(stream);
    if (file !== undefined) {
      writeWhole(file, Buffer.from(content));
      return resolve(true);
    }
    stream.write(content, (error) => {
      if (!error) resolve(true);
      else if (isGone(error)) resolve(false);
      else reject(error);
    });
  });
}

/**
 * The descriptor of standard output or error where a file stands behind it. Node's stream writes to it once and does
 * not look how much of it a full disk took.
 */
function fileBehind(stream: NodeJS.WritableStream & { readonly fd?: unknown }): number | undefined {
  const { fd } = stream;
  return typeof fd === 'number' && fstatSync(fd).isFile() ? fd : undefined;
}

function writeWhole(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** Whether an error says that nobody reads the other end of a pipe any more. */
function isGone(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(codeOf(error));
}
