/** The encoder's own thread: sentences in, their meanings out. It ends with whoever started it, memory and all. */
import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import { createEncoder, DamagedFile, type Encoder } from './encoder.ts';
import { createLoader, MissingFile } from './files.ts';
import type { ReadAnswer, ReadRequest, ReadTrouble } from './messages.ts';
import { readMeanings } from './reading.ts';
import { createSession } from './session.ts';

let encoder: Encoder | undefined;

function start({ folder, keep }: ReadRequest): Encoder {
  const store = keep && 'caches' in self ? caches : undefined;
  const fetchFile = (url: string) => fetch(url);
  const { load, keep: keepFile } = createLoader({ folder, fetch: fetchFile, store });
  return createEncoder({
    load,
    keep: keepFile,
    createSession: async (model) => {
      const runtime = await import('onnxruntime-web/wasm');
      // its name changes with it, so that a kept one is the right one
      const address = new URL(wasm, self.location.href).href;
      const binary = await load(address, 'kept');
      runtime.env.wasm.wasmBinary = binary.buffer;
      const session = await createSession(runtime, model);
      await keepFile(address, binary, 'kept');
      return session;
    },
  });
}

function troubleOf(error: unknown): ReadTrouble {
  if (error instanceof MissingFile) return 'missing';
  return error instanceof DamagedFile ? 'damaged' : 'unable';
}

self.onmessage = async ({ data }: MessageEvent<ReadRequest>) => {
  const { id, list } = data;
  const send = (answer: ReadAnswer) => self.postMessage(answer);
  try {
    encoder ??= start(data);
    const meanings = await readMeanings(encoder, list, (done) => send({ id, kind: 'progress', done }));
    send({ id, kind: 'meanings', meanings });
  } catch (error) {
    send({ id, kind: 'trouble', trouble: troubleOf(error) });
  }
};
