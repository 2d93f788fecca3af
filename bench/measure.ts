/** Times of warm runs. */

export interface Timing {
  /** Median of the warm runs, milliseconds. */
  readonly median: number;
  /** False where the program gave up before it was done. */
  readonly finished: boolean;
}

/** Long enough for the compiler to have seen the code, and for a median that repeats. */
const WARM_UP_MS = 1500;
const MEASURE_MS = 1000;
const MOST_RUNS = 200;
const FEWEST_RUNS = 3;
/** A run this long needs no warming up, and one of it is enough. */
const LONG_RUN_MS = 5000;

/**
 * Measures tasks against each other: each is run until it is warm, then all run in turn, round by round, so that a slow
 * moment of the machine falls on all of them alike. A task that returns false has given up and is not run again.
 */
export function measureInTurn(tasks: readonly (() => boolean)[]): Timing[] {
  const entries = tasks.map((task) => {
    const first = timed(task);
    const once = !first.finished || first.ms >= LONG_RUN_MS;
    for (let spent = first.ms; !once && spent < WARM_UP_MS; ) spent += timed(task).ms;
    return { task, first, once, times: [] as number[], spent: 0 };
  });
  for (let round = 0; round < MOST_RUNS; round++) {
    for (const entry of entries) {
      if (entry.once || (entry.times.length >= FEWEST_RUNS && entry.spent >= MEASURE_MS)) continue;
      const { ms } = timed(entry.task);
      entry.times.push(ms);
      entry.spent += ms;
    }
  }
  return entries.map(({ first, once, times }) => ({
    median: once ? first.ms : median(times),
    finished: first.finished,
  }));
}

function timed(task: () => boolean): { ms: number; finished: boolean } {
  const from = performance.now();
  const finished = task();
  return { ms: performance.now() - from, finished };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >>> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** The exponent `e` of `y = c·x^e` that fits the points best: least squares over the logarithms. */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (axis: 0 | 1) => logs.reduce((total, point) => total + point[axis], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  let above = 0;
  let below = 0;
  for (const [x, y] of logs) {
    above += (x - meanX) * (y - meanY);
    below += (x - meanX) ** 2;
  }
  return above / below;
}
