/** The thread that compares the pairs of a batch: one line in, one JSON object out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CompareOptions } from '#engine';
import type { InputLine } from './lines.ts';
import { packagedVectors } from './package-root.ts';
import { comparePair } from './pair.ts';
import type { WorkerOptions } from './pool.ts';

const { vectors: wanted, language } = workerData as WorkerOptions;
const vectors = wanted ? packagedVectors() : undefined;
const options: CompareOptions = {
  ...(language === undefined ? {} : { language }),
  ...(vectors === undefined ? {} : { vectors }),
};

parentPort?.on('message', (line: InputLine) => {
  parentPort?.postMessage(comparePair(line, options));
});
