/** The thread that compares the pairs of a batch: one line in, one JSON object out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CompareOptions } from '#engine';
import { readingList } from '#meaning/reading';
import { packagedTables } from './package-root.ts';
import { comparePair, type ReadAgain } from './pair.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './pool.ts';

const { vectors: wanted, meaning, language, as, certainty, same } = workerData as WorkerOptions;
const tables = wanted ? packagedTables() : {};
const options: CompareOptions = {
  ...(language === undefined ? {} : { language }),
  ...tables,
  ...(as === undefined ? {} : { as }),
  ...(certainty === undefined ? {} : { certainty }),
  ...(same === undefined ? {} : { same }),
};

const send = (message: FromWorker) => parentPort?.postMessage(message);

/** Continues the comparison that waits for its meanings: a thread has one line at a time. */
let resume: (meanings: Awaited<ReturnType<ReadAgain>>) => void = () => {};

const readAgain: ReadAgain = (comparison) => {
  const list = readingList(comparison, meaning);
  if (list.length === 0) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    resume = resolve;
    send({ kind: 'read', list });
  });
};

parentPort?.on('message', async (message: ToWorker) => {
  if (message.kind === 'meanings') resume(message.meanings);
  else send({ kind: 'answer', answer: await comparePair(message.line, options, readAgain) });
});
