import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamPairs } from './batch.ts';
import { type InputLine, readLines } from './lines.ts';
import { comparePair, type ReadAgain } from './pair.ts';

const encode = (text: string) => new TextEncoder().encode(text);

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<string | Uint8Array> {
  yield* chunks;
}

async function linesOf(source: AsyncIterable<Uint8Array | string>, limit?: number): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const { number, bytes } of readLines(source, limit)) {
    found.push(bytes === undefined ? undefined : `${number} ${new TextDecoder().decode(bytes)}`);
  }
  return found;
}

describe('readLines', () => {
  it('numbers lines and skips empty ones', async () => {
    expect(await linesOf(stream('a\n\n  \r\nb\r\nc'))).toEqual(['1 a', '4 b\r', '5 c']);
  });

  it('finds the same lines however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.nat({ max: 7 }), async (text, size) => {
        const bytes = encode(`${text}\nzwölf\n`);
        const chunks: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += size + 1) chunks.push(bytes.subarray(at, at + size + 1));
        expect(await linesOf(stream(...chunks))).toEqual(await linesOf(stream(bytes)));
      }),
      { seed: 5 },
    );
  });

  it('does not hold a line beyond the limit', async () => {
    expect(await linesOf(stream('12345', '678\nab\n', '123456789'), 8)).toEqual(['1 12345678', '2 ab', undefined]);
  });
});

describe('comparePair', () => {
  const answer = async (given: string | Uint8Array | undefined, readAgain: ReadAgain = async () => undefined) =>
    JSON.parse(
      await comparePair({ number: 3, bytes: typeof given === 'string' ? encode(given) : given }, {}, readAgain),
    );

  it('compares texts and lists of sentences', async () => {
    const pair = { id: { any: 'value' }, original: 'The pool is shut.', revision: ['The pool is shut.', 'It rained.'] };
    const { id, comparison } = await answer(JSON.stringify(pair));
    expect(id).toEqual({ any: 'value' });
    expect(comparison.schema).toBe('storydiff/comparison/1');
    expect(comparison.links.map((link: { kind: string }) => link.kind)).toEqual(['unchanged', 'added']);
  });

  it.each([
    ['{"id": 1', null, /not valid JSON/],
    ['[1]', null, /not an object/],
    ['null', null, /not an object/],
    ['{"id": 7, "original": "a"}', 7, /revision is missing/],
    ['{"id": 7, "revision": "a"}', 7, /original is missing/],
    ['{"id": "x", "original": 5, "revision": "a"}', 'x', /original must be a string or an array/],
    ['{"id": "x", "original": "a", "revision": ["a", 1]}', 'x', /revision must be/],
    ['{"original": null, "revision": "a"}', null, /original must be/],
    ['{"id": 2, "original": " ", "revision": "a"}', 2, /original holds no text/],
    ['{"id": 2, "original": "a", "revision": []}', 2, /revision holds no text/],
    ['{"id": 2, "original": "a", "revision": "\\u200b"}', 2, /revision holds no text/],
  ])('%s', async (line, id, error) => {
    expect(await answer(line)).toEqual({ id, error: expect.stringMatching(error) });
    expect((await answer(line)).error).toMatch(/^line 3: /);
  });

  it('says of bytes that they are no UTF-8, and of a line that it is too long', async () => {
    expect(await answer(Uint8Array.from([0x22, 0xff, 0x22]))).toEqual({ id: null, error: 'line 3: not valid UTF-8' });
    expect((await answer(undefined)).error).toMatch(/longer than 16 MB/);
  });
});

describe('streamPairs', () => {
  const numbered = (count: number, onRead: () => void = () => {}) =>
    (async function* (): AsyncGenerator<InputLine> {
      for (let number = 1; number <= count; number++) {
        onRead();
        yield { number, bytes: encode(String(number)) };
      }
    })();
  /** Answers late and out of order, the way worker threads do. */
  const late = async (line: InputLine) => {
    for (let wait = (line.number * 7) % 5; wait > 0; wait--) await new Promise((resolve) => setImmediate(resolve));
    return String(line.number);
  };

  it('keeps the order, and never more lines on their way than the window', async () => {
    let read = 0;
    let most = 0;
    const written: string[] = [];
    const send = async (text: string) => {
      await new Promise((resolve) => setImmediate(resolve));
      written.push(text);
      return true;
    };
    const lines = numbered(1000, () => {
      read++;
      most = Math.max(most, read - written.length);
    });
    expect(await streamPairs(lines, late, send, 8)).toBe(0);
    expect(written).toEqual(Array.from({ length: 1000 }, (_, i) => `${i + 1}\n`));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it('writes an answer before the next line arrives', async () => {
    const written: string[] = [];
    const lines = (async function* (): AsyncGenerator<InputLine> {
      yield { number: 1, bytes: encode('a') };
      while (written.length === 0) await new Promise((resolve) => setImmediate(resolve));
      yield { number: 2, bytes: encode('b') };
    })();
    const send = async (text: string) => {
      written.push(text);
      return true;
    };
    expect(await streamPairs(lines, late, send, 8)).toBe(0);
    expect(written).toEqual(['1\n', '2\n']);
  });

  it('stops reading when nobody listens any more', async () => {
    let read = 0;
    const send = async (text: string) => text !== '3\n';
    expect(
      await streamPairs(
        numbered(1000, () => read++),
        late,
        send,
        4,
      ),
    ).toBe(0);
    expect(read).toBeLessThan(10);
  });

  it('tells of input that cannot be read and output that cannot be written', async () => {
    const broken = (async function* () {
      yield { number: 1, bytes: encode('a') };
      yield { kind: 'trouble' as const, message: 'cannot read it' };
    })();
    const written: string[] = [];
    const send = async (text: string) => {
      written.push(text);
      return true;
    };
    expect(await streamPairs(broken, late, send, 4)).toEqual({ kind: 'trouble', message: 'cannot read it' });
    expect(written).toEqual(['1\n']);
    const full = async () => {
      throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
    };
    expect(await streamPairs(numbered(9), late, full, 4)).toHaveProperty(
      'message',
      expect.stringMatching(/disk is full/),
    );
  });
});
