/**
 * A thread of `npm run mutate`, for one mutant and a fresh copy of the code. It asks the mutant about the inputs, and
 * where an answer differs runs the unit tests, both limited to what reaches the mutant.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { compareStories, loadVectors } from '#engine';
import type { Input } from './mutant-inputs.ts';

export interface MutantJob {
  /** The bundles: the engine, and all its unit tests. */
  readonly engine: string;
  readonly tests: string;
  readonly vectors: string;
  readonly inputs: readonly Input[];
  /** What to judge; undefined: the unchanged code is asked what reaches which mutant. */
  readonly judged?: { readonly mutant: number; readonly reach: Reach };
}

/** What the unchanged code answers, and which mutants each input and each test reaches. */
export interface Reach {
  readonly answers: readonly string[];
  readonly inputs: readonly ReadonlySet<number>[];
  readonly tests: readonly { readonly mutants: ReadonlySet<number>; readonly ms: number; readonly passes: boolean }[];
  /** Mutants in code that runs while the module loads. */
  readonly atLoad: ReadonlySet<number>;
}

export interface Verdict {
  /** Whether an answer differs. */
  readonly differs: boolean;
  /** The unit test that fails. */
  readonly killedBy?: string;
}

interface UnitTest {
  readonly name: string;
  readonly run: () => unknown;
}

const job = workerData as MutantJob;
const active = job.judged?.mutant;
const unitTests: UnitTest[] = [];
let reached = new Set<number>();

/** What the bundles call. Where the unchanged code is measured, an expression is reached when its value differs. */
Object.assign(globalThis, {
  unitTests,
  isMutant: (id: number) => {
    reached.add(id);
    return id === active;
  },
  mutantOr: (id: number, mutated: () => unknown, kept: () => unknown) => {
    if (active !== undefined) return id === active ? mutated() : kept();
    const value = kept();
    if (!reached.has(id) && isOther(mutated, value)) reached.add(id);
    return value;
  },
});

function isOther(mutated: () => unknown, value: unknown): boolean {
  try {
    const other = mutated();
    const areEmpty = Array.isArray(other) && Array.isArray(value) && other.length + value.length === 0;
    return !Object.is(other, value) && !areEmpty;
  } catch {
    return true;
  }
}

/** Loads the engine; returns a function that answers an input. */
async function loadEngine(): Promise<(input: Input) => string> {
  const engine: { compareStories: typeof compareStories; loadVectors: typeof loadVectors } = await import(job.engine);
  const vectors = engine.loadVectors(readFileSync(job.vectors));
  return ({ original, revision, language }) => {
    try {
      return JSON.stringify(engine.compareStories(original, revision, { vectors, ...(language ? { language } : {}) }));
    } catch (error) {
      return String(error);
    }
  };
}

async function fails({ run }: UnitTest): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** Runs a task; returns its answer and the mutants that it reaches. */
async function measured<T>(task: () => T): Promise<[answer: Awaited<T>, mutants: Set<number>]> {
  reached = new Set();
  return [await task(), reached];
}

async function measureReach(): Promise<Reach> {
  const [answerOf, whileEngineLoads] = await measured(loadEngine);
  const answered = [];
  for (const input of job.inputs) answered.push(await measured(() => answerOf(input)));
  const [, whileTestsLoad] = await measured(() => import(job.tests));
  const tests: Reach['tests'][number][] = [];
  for (const test of unitTests) {
    const from = performance.now();
    const [failed, mutants] = await measured(() => fails(test));
    if (failed) console.error(`fails without a mutant: ${test.name}`);
    tests.push({ mutants, ms: performance.now() - from, passes: !failed });
  }
  return {
    answers: answered.map(([answer]) => answer),
    inputs: answered.map(([, mutants]) => mutants),
    tests,
    atLoad: new Set([...whileEngineLoads, ...whileTestsLoad]),
  };
}

async function judge(mutant: number, { answers, inputs, tests, atLoad }: Reach): Promise<Verdict> {
  const reaches = (mutants: ReadonlySet<number> | undefined) => atLoad.has(mutant) || mutants?.has(mutant) === true;
  try {
    const answerOf = await loadEngine();
    const differs = job.inputs.some((input, k) => reaches(inputs[k]) && answerOf(input) !== answers[k]);
    if (!differs) return { differs };
  } catch {
    // it does not even load
  }
  try {
    await import(job.tests);
  } catch (error) {
    return { differs: true, killedBy: `loading: ${String(error)}` };
  }
  const quickestFirst = [...tests.entries()].sort(([, x], [, y]) => x.ms - y.ms);
  for (const [index, { passes, mutants }] of quickestFirst) {
    const test = unitTests[index] as UnitTest;
    if (passes && reaches(mutants) && (await fails(test))) return { differs: true, killedBy: test.name };
  }
  return { differs: true };
}

parentPort?.postMessage(
  job.judged === undefined ? await measureReach() : await judge(job.judged.mutant, job.judged.reach),
);
