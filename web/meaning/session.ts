/** Starts the model in onnxruntime-web. Whoever calls brings the runtime, which only some programs load. */
import type * as Runtime from 'onnxruntime-web/wasm';
import { DIMENSIONS } from './pieces.ts';

/** One thread: more need a page that is isolated across origins, and memory that some telephones do not give. */
const THREADS = 1;

/** What a model of an older build tells of each token. */
const NONE = new Float32Array();

export async function createSession({ env, InferenceSession, Tensor }: typeof Runtime, model: Uint8Array) {
  env.wasm.numThreads = THREADS;
  env.logLevel = 'error';
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  let last: Promise<unknown> = Promise.resolve();
  const after = <T>(work: () => Promise<T>) => {
    const result = last.then(work, work);
    last = result;
    return result;
  };
  return {
    // One sentence at a time: what comes into a layer is quantised by the range of the whole tensor, so that sentences
    // run together would change each other's numbers.
    run: (rows: Float32Array, tokens: number) =>
      after(async () => {
        const { out, pieces } = await session.run({
          embeds: new Tensor('float32', rows, [1, tokens, DIMENSIONS]),
          mask: new Tensor('float32', new Float32Array(tokens).fill(1), [1, tokens]),
        });
        return {
          meaning: Float32Array.from(out?.data as Float32Array),
          pieces: (pieces?.data ?? NONE) as Float32Array,
        };
      }),
  };
}
