import { codeOf } from './trouble.ts';

/**
 * Writes to a stream and waits until it was taken, so that a slow reader slows the writer. False when
 * the reader has gone (`storydiff … | head`), which is no error; any other failure is thrown.
 */
export function write(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (!error) resolve(true);
      else if (isGone(error)) resolve(false);
      else reject(error);
    });
  });
}

/** Whether an error says that nobody reads the other end of a pipe any more. */
function isGone(error: unknown): boolean {
  return ['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'].includes(codeOf(error));
}
