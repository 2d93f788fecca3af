/** Numbers in one long array: integers, or reals of single precision. */
type Numbers = Int32Array | Float32Array;

/** An array that lists are handed out from, and how much of it is taken. */
interface Room<N extends Numbers> {
  numbers: N;
  used: number;
}

/**
 * Room for many short lists of numbers, handed out from a few long arrays: to the runtime an array of its own for each
 * feature of each sentence costs more than what is written into it.
 */
export interface NumberPool {
  readonly integers: Room<Int32Array>;
  readonly reals: Room<Float32Array>;
}

/** The numbers of some twenty sentences. */
const AT_ONCE = 4096;

export const emptyPool = (): NumberPool => ({
  integers: { numbers: new Int32Array(0), used: 0 },
  reals: { numbers: new Float32Array(0), used: 0 },
});

/** A list of so many zeros, to be filled. */
export const integersOf = ({ integers }: NumberPool, length: number): Int32Array => take(integers, length, Int32Array);

/** A list of so many zeros with single precision, to be filled. */
export const realsOf = ({ reals }: NumberPool, length: number): Float32Array => take(reals, length, Float32Array);

function take<N extends Numbers>(room: Room<N>, length: number, Kind: new (length: number) => N): N {
  if (room.used + length > room.numbers.length) {
    room.numbers = new Kind(Math.max(AT_ONCE, length));
    room.used = 0;
  }
  room.used += length;
  return room.numbers.subarray(room.used - length, room.used) as N;
}
