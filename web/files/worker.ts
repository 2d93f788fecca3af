/** The readers' thread: one file in, its text out. The page ends the thread to stop a reading. */
import type { ReadAnswer, ReadOutcome, ReadRequest } from './messages.ts';
import { readFile } from './read.ts';

function send(answer: ReadAnswer): void {
  self.postMessage(answer);
}

async function read({ id, name, bytes: given, kind: _, ...how }: ReadRequest): Promise<ReadOutcome> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(given instanceof Blob ? await given.arrayBuffer() : given);
  } catch {
    return { kind: 'problem', name, reason: { is: 'vanished' } };
  }
  const onProgress = (share: number, stage: Extract<ReadAnswer, { kind: 'progress' }>['stage']) =>
    send({ kind: 'progress', id, share, stage });
  const found = await readFile(name, bytes, { ...how, onProgress });
  if (found.kind === 'problem') return { kind: 'problem', name, reason: found.reason };
  return { kind: 'files', files: found.kind === 'pair' ? found.files : [found] };
}

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  // pdf.js listens here, too, and has messages of its own
  if (data.kind === 'read') void read(data).then((outcome) => send({ kind: 'outcome', id: data.id, outcome }));
});
