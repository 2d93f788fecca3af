/**
 * One thread of `npm run mutate`. It asks mutants about the inputs and runs the unit tests on those that answer
 * otherwise, both limited to what reaches the mutant; each mutant gets a fresh copy of the code.
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
  /** The mutants to judge; none: the unchanged code is asked what reaches which mutant. */
  readonly mutants: readonly number[];
  readonly reach?: Reach;
}

/** What the unchanged code answers, and which mutants each input and each test reaches. */
export interface Reach {
  readonly answers: readonly string[];
  readonly inputs: readonly (readonly number[])[];
  readonly tests: readonly { readonly mutants: readonly number[]; readonly ms: number; readonly passes: boolean }[];
  /** Mutants in code that runs while the module loads. */
  readonly atLoad: readonly number[];
}

export type MutantMessage =
  | { readonly reach: Reach }
  | { readonly begun: number; readonly at: 'inputs' | 'tests' }
  | { readonly judged: number; readonly differs: boolean; readonly killedBy: string | undefined };

interface UnitTest {
  readonly name: string;
  readonly run: () => unknown;
}

interface Globals {
  isMutant: (id: number) => boolean;
  mutantOr: (id: number, mutated: () => unknown, kept: () => unknown) => unknown;
  unitTests: UnitTest[];
}

const own = globalThis as unknown as Globals;
const job = workerData as MutantJob;
let active = -1;
let reached = new Set<number>();
own.isMutant = (id) => {
  reached.add(id);
  return id === active;
};
/** Where the unchanged code is measured, an expression is reached when its value differs. */
own.mutantOr = (id, mutated, kept) => {
  if (job.reach !== undefined) return id === active ? mutated() : kept();
  const value = kept();
  if (!reached.has(id) && isOther(mutated, value)) reached.add(id);
  return value;
};
own.unitTests = [];
let copies = 0;

function isOther(mutated: () => unknown, value: unknown): boolean {
  try {
    const other = mutated();
    return (
      !Object.is(other, value) && !(Array.isArray(other) && Array.isArray(value) && other.length + value.length === 0)
    );
  } catch {
    return true;
  }
}

interface Engine {
  readonly compareStories: typeof compareStories;
  readonly loadVectors: typeof loadVectors;
}

const fresh = (bundle: string) => import(`${bundle}?${copies++}`) as Promise<Engine>;
const answerOf = ({ compareStories: compare }: Engine, vectors: ReturnType<typeof loadVectors>, input: Input) => {
  const { language } = input;
  try {
    return JSON.stringify(compare(input.original, input.revision, { vectors, ...(language ? { language } : {}) }));
  } catch (error) {
    return String(error);
  }
};

async function loadTests(): Promise<readonly UnitTest[]> {
  own.unitTests = [];
  await fresh(job.tests);
  return own.unitTests;
}

async function fails({ run }: UnitTest): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

const send = (message: MutantMessage) => parentPort?.postMessage(message);
const bytes = readFileSync(job.vectors);

async function measureReach(): Promise<Reach> {
  const engine = await fresh(job.engine);
  const vectors = engine.loadVectors(bytes);
  const atLoad = reached;
  const inputs: number[][] = [];
  const answers = job.inputs.map((input) => {
    reached = new Set();
    const answer = answerOf(engine, vectors, input);
    inputs.push([...reached]);
    return answer;
  });
  reached = new Set();
  const unitTests = await loadTests();
  const tests: Reach['tests'][number][] = [];
  const loadedWithTests = reached;
  for (const test of unitTests) {
    reached = new Set();
    const from = performance.now();
    const passes = !(await fails(test));
    if (!passes) console.error(`fails without a mutant: ${test.name}`);
    tests.push({ mutants: [...reached], ms: performance.now() - from, passes });
  }
  return { answers, inputs, tests, atLoad: [...atLoad, ...loadedWithTests] };
}

async function judge(mutant: number, reach: Reach): Promise<void> {
  send({ begun: mutant, at: 'inputs' });
  active = mutant;
  const everywhere = reach.atLoad.includes(mutant);
  let differs = true;
  try {
    const engine = await fresh(job.engine);
    const vectors = engine.loadVectors(bytes);
    differs = job.inputs.some(
      (input, k) =>
        (everywhere || reach.inputs[k]?.includes(mutant)) && answerOf(engine, vectors, input) !== reach.answers[k],
    );
  } catch {
    // it does not even load
  }
  if (!differs) return send({ judged: mutant, differs, killedBy: undefined });
  send({ begun: mutant, at: 'tests' });
  let killedBy: string | undefined;
  try {
    const unitTests = await loadTests();
    const order = [...reach.tests.entries()]
      .filter(([, { mutants, passes }]) => passes && (everywhere || mutants.includes(mutant)))
      .sort(([, x], [, y]) => x.ms - y.ms);
    for (const [index] of order) {
      const test = unitTests[index];
      if (test === undefined || !(await fails(test))) continue;
      killedBy = test.name;
      break;
    }
  } catch (error) {
    killedBy = `loading: ${String(error)}`;
  }
  active = -1;
  send({ judged: mutant, differs, killedBy });
}

if (job.reach === undefined) send({ reach: await measureReach() });
else for (const mutant of job.mutants) await judge(mutant, job.reach);
