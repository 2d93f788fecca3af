/** A line longer than this is not a pair of news stories; it is skipped without being held in memory. */
const MAX_LINE_BYTES = 16 * 1024 * 1024;

export interface InputLine {
  /** Counted from 1, empty lines too. */
  readonly number: number;
  /** Without its line end; undefined where the line is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/**
 * The lines of a stream of bytes, one at a time: no more of the stream is read than the caller asks
 * for, and no more than one line is held. Lines of white space alone are skipped.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): InputLine | undefined => {
    const bytes = length > limit ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    const line = { number, bytes };
    number++;
    return bytes === undefined || !isBlank(bytes) ? line : undefined;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      add(bytes.subarray(from, end));
      from = end + 1;
      const line = take();
      if (line !== undefined) yield line;
    }
    add(bytes.subarray(from));
  }
  const last = take();
  if (last !== undefined) yield last;

  function add(part: Uint8Array): void {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
