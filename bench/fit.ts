/** Fitting weights to gold: a chain of links by its likelihood, a single decision by logistic regression. */
import { examplePosterior, type TrainingExample } from '#training';

/** A training example with its right answer. */
export interface LabelledExample {
  readonly example: TrainingExample;
  /** Indices of the beads that are right and keep the order, in order. */
  readonly chain: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

interface Value {
  readonly value: number;
  readonly gradient: Float64Array;
}

/** Below nothing a neighbour's link would speak against a link. */
const LEAST_BESIDE = 1e-3;

/**
 * The parameters (weights of all features, then `beside.one` and `beside.both`) under which the right
 * chains are likeliest, with L2 towards `prior`. The likelihood is concave, so whatever it starts from ends there.
 */
export function fitChains(examples: readonly LabelledExample[], prior: Float64Array, l2: number): Float64Array {
  const start = prior.slice();
  for (const last of [start.length - 2, start.length - 1]) start[last] = Math.max(0.5, start[last] as number);
  return minimise((parameters) => chainLoss(examples, parameters, prior, l2), start);
}

/** The log-odds of each bead. */
export function gainsOf(example: TrainingExample, parameters: Float64Array): Float64Array {
  return Float64Array.from(example.features, (features) => dot(features, parameters));
}

/** What a chain's neighbours count for, never below nothing. */
export function besideOf(parameters: Float64Array): { one: number; both: number } {
  const at = parameters.length - 2;
  return {
    one: Math.max(LEAST_BESIDE, parameters[at] as number),
    both: Math.max(LEAST_BESIDE, parameters[at + 1] as number),
  };
}

/** Minus the log-likelihood of the right chains, and its gradient: expected less right counts. */
function chainLoss(
  examples: readonly LabelledExample[],
  parameters: Float64Array,
  prior: Float64Array,
  l2: number,
): Value {
  const width = parameters.length - 2;
  const gradient = new Float64Array(parameters.length);
  let value = penalty(parameters, prior, l2, gradient);
  const beside = besideOf(parameters);
  for (const { example, chain, weight } of examples) {
    const gains = gainsOf(example, parameters);
    const expected = examplePosterior(example, gains, beside);
    const right = besideCounts(example, chain);
    value += weight * (expected.logTotal - right.one * beside.one - right.both * beside.both);
    for (const index of chain) value -= weight * (gains[index] as number);
    const inChain = new Set(chain);
    for (const [index, features] of example.features.entries()) {
      const excess = weight * ((expected.probabilities[index] as number) - (inChain.has(index) ? 1 : 0));
      if (Math.abs(excess) < 1e-9) continue;
      for (let k = 0; k < width; k++) {
        gradient[k] = (gradient[k] as number) + excess * (features[k] as number);
      }
    }
    gradient[width] = (gradient[width] as number) + weight * (expected.beside.one - right.one);
    gradient[width + 1] = (gradient[width + 1] as number) + weight * (expected.beside.both - right.both);
  }
  return { value, gradient };
}

/** How many links of a chain, and its end, follow another without a gap on one side, and on both. */
function besideCounts(
  { beads, original, revision }: TrainingExample,
  chain: readonly number[],
): { one: number; both: number } {
  let [toA, toB, one, both] = [0, 0, 0, 0];
  const end = { fromA: original.sentences.length, fromB: revision.sentences.length, toA: 0, toB: 0 };
  for (const bead of [...chain.map((index) => beads[index] ?? end), end]) {
    const sides = Number(bead.fromA === toA) + Number(bead.fromB === toB);
    if (sides === 1) one++;
    if (sides === 2) both++;
    [toA, toB] = [bead.toA, bead.toB];
  }
  return { one, both };
}

/** One decision: its features, whether it is right, and how much it counts. */
export interface Decision {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

/** Logistic regression with L2 towards `prior`. */
export function fitDecisions(decisions: readonly Decision[], prior: Float64Array, l2: number): Float64Array {
  return minimise((parameters) => {
    const gradient = new Float64Array(parameters.length);
    let value = penalty(parameters, prior, l2, gradient);
    for (const { features, right, weight } of decisions) {
      const probability = logistic(dot(features, parameters));
      value -= weight * Math.log(Math.max(1e-12, right ? probability : 1 - probability));
      for (let k = 0; k < gradient.length; k++) {
        const excess = probability - (right ? 1 : 0);
        gradient[k] = (gradient[k] as number) + weight * excess * (features[k] as number);
      }
    }
    return { value, gradient };
  }, prior);
}

export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

function penalty(parameters: Float64Array, prior: Float64Array, l2: number, gradient: Float64Array): number {
  let sum = 0;
  for (const [k, parameter] of parameters.entries()) {
    const off = parameter - (prior[k] as number);
    sum += (l2 / 2) * off ** 2;
    gradient[k] = l2 * off;
  }
  return sum;
}

/** Over as many terms as the shorter one has. */
export function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < Math.min(a.length, b.length); k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}

const MOST_ROUNDS = 150;
const REMEMBERED = 8;
/** Relative gain below which a round was the last. */
const ENOUGH = 1e-6;

/** The minimum of a smooth convex function by L-BFGS with a halving line search (Nocedal and Wright 2006, 7.4). */
function minimise(f: (x: Float64Array) => Value, start: Float64Array): Float64Array {
  let x = start;
  let { value, gradient } = f(x);
  const past: { s: Float64Array; y: Float64Array }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const step = quasiNewtonStep(gradient, past);
    const slope = dot(gradient, step);
    let size = 1;
    let next: Value | undefined;
    let at = x;
    for (let halvings = 0; halvings < 14 && next === undefined; halvings++, size /= 2) {
      at = x.map((value, k) => value - size * (step[k] as number));
      const tried = f(at);
      if (tried.value <= value - 1e-4 * size * slope) next = tried;
    }
    if (next === undefined) return x;
    const [from, before] = [x, gradient];
    const s = at.map((to, k) => to - (from[k] as number));
    const y = next.gradient.map((to, k) => to - (before[k] as number));
    if (dot(s, y) > 1e-12) past.push({ s, y });
    if (past.length > REMEMBERED) past.shift();
    const gained = value - next.value;
    [x, value, gradient] = [at, next.value, next.gradient];
    if (gained < ENOUGH * Math.abs(value)) return x;
  }
  return x;
}

function quasiNewtonStep(
  gradient: Float64Array,
  past: readonly { readonly s: Float64Array; readonly y: Float64Array }[],
): Float64Array {
  let step = gradient.slice();
  const factors: number[] = [];
  for (const { s, y } of past.toReversed()) {
    const factor = dot(s, step) / dot(s, y);
    factors.push(factor);
    step = step.map((value, k) => value - factor * (y[k] as number));
  }
  const last = past.at(-1);
  const scale = last === undefined ? 1 / Math.sqrt(dot(gradient, gradient)) : dot(last.s, last.y) / dot(last.y, last.y);
  step = step.map((value) => value * scale);
  for (const { s, y } of past) {
    const factor = (factors.pop() as number) - dot(y, step) / dot(s, y);
    step = step.map((value, k) => value + factor * (s[k] as number));
  }
  return step;
}
