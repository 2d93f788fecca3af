/**
 * Room for many short lists of numbers, handed out from a few long arrays: to the runtime an array of its own for each
 * feature of each sentence costs more than what is written into it.
 */
export interface NumberPool {
  integers: Int32Array;
  usedIntegers: number;
  reals: Float32Array;
  usedReals: number;
}

/** The numbers of some twenty sentences. */
const AT_ONCE = 4096;

const NO_INTEGERS = new Int32Array(0);
const NO_REALS = new Float32Array(0);

export function emptyPool(): NumberPool {
  return { integers: NO_INTEGERS, usedIntegers: 0, reals: NO_REALS, usedReals: 0 };
}

/** A list of so many zeros, to be filled. */
export function integersOf(pool: NumberPool, length: number): Int32Array {
  if (pool.usedIntegers + length > pool.integers.length) {
    pool.integers = new Int32Array(Math.max(AT_ONCE, length));
    pool.usedIntegers = 0;
  }
  const from = pool.usedIntegers;
  pool.usedIntegers += length;
  return pool.integers.subarray(from, from + length);
}

/** A list of so many zeros with single precision, to be filled. */
export function realsOf(pool: NumberPool, length: number): Float32Array {
  if (pool.usedReals + length > pool.reals.length) {
    pool.reals = new Float32Array(Math.max(AT_ONCE, length));
    pool.usedReals = 0;
  }
  const from = pool.usedReals;
  pool.usedReals += length;
  return pool.reals.subarray(from, from + length);
}
