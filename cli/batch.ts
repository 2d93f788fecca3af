import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { BatchCommand } from './arguments.ts';
import type { Surroundings } from './compare.ts';
import { startReader } from './encoder.ts';
import { type InputLine, readLines } from './lines.ts';
import { startPool } from './pool.ts';
import { readSame } from './same.ts';
import { cannotRead, cannotWrite, type Trouble } from './trouble.ts';
import { write } from './write.ts';

/** Lines on their way for each job: enough to keep every job busy while one line takes long. */
const WINDOW_PER_JOB = 4;

/** Runs `storydiff batch`: exit code 0 when the run came to its end, or the trouble it met. */
export async function runBatch(command: BatchCommand, around: Surroundings): Promise<number | Trouble> {
  const fromFile = command.input !== '-';
  if (fromFile) {
    try {
      if ((await stat(command.input)).isDirectory()) return cannotRead(command.input, { code: 'EISDIR' });
    } catch (error) {
      return cannotRead(command.input, error);
    }
  }
  const jobs = command.jobs ?? Math.max(1, availableParallelism() - 1);
  const same = await readSame(command.same);
  if (same !== undefined && 'kind' in same) return same;
  const { vectors, meaning, language, as, certainty } = command;
  const pool = startPool(jobs, { vectors, meaning, language, as, certainty, same }, startReader(meaning, around).read);
  try {
    const input = fromFile ? createReadStream(command.input) : around.stdin;
    return await streamPairs(
      readInput(input, fromFile ? command.input : 'standard input'),
      pool.compare,
      (text) => write(around.stdout, text),
      jobs * WINDOW_PER_JOB,
    );
  } finally {
    await pool.close();
  }
}

/** Failures to read arrive as values, so that they cannot be taken for failures of a comparison. */
async function* readInput(
  stream: AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<InputLine | Trouble> {
  try {
    yield* readLines(stream);
  } catch (error) {
    yield cannotRead(name, error);
  }
}

/**
 * Every line's answer, in the order of the lines, written as soon as it and all before it are there.
 * No more than `window` lines are read ahead of the last one written, whatever the lengths of input
 * and output: that bounds the memory. Stops early when `send` says that nobody listens any more.
 */
export async function streamPairs(
  lines: AsyncIterable<InputLine | Trouble>,
  compare: (line: InputLine) => Promise<string>,
  send: (text: string) => Promise<boolean>,
  window: number,
): Promise<number | Trouble> {
  let trouble: Trouble | undefined;
  let listening = true;
  let outstanding = 0;
  let wake: (() => void) | undefined;
  let written: Promise<void> = Promise.resolve();
  const deliver = async (answer: Promise<string>) => {
    const text = await answer;
    try {
      if (listening) listening = await send(`${text}\n`);
    } catch (error) {
      listening = false;
      trouble ??= cannotWrite('standard output', error);
    }
    outstanding--;
    wake?.();
  };
  for await (const line of lines) {
    if ('kind' in line) {
      trouble = line;
      break;
    }
    outstanding++;
    const answer = compare(line);
    written = written.then(() => deliver(answer));
    while (outstanding >= window) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    if (!listening) break;
  }
  await written;
  return trouble ?? 0;
}
