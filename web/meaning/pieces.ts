/**
 * The word pieces of the sentence encoder: their texts, log-probabilities and input rows, read from shards. Format of a
 * shard, little-endian:
 *
 *   4 bytes   "SDP1"
 *   uint32    pieces N
 *   uint32    bytes T of the texts
 *   N × f32   log-probability of each piece (SentencePiece, unigram)
 *   T bytes   the pieces, UTF-8, separated by line feeds
 *   N rows    ROW_BYTES each: blocks of 32 weights of four bits, float16 scale first (see `readRow`)
 */

/** Numbers in a piece's row: the width of multilingual-e5-small. */
export const DIMENSIONS = 384;

const BLOCK = 32;
const BLOCK_BYTES = 2 + BLOCK / 2;
const ROW_BYTES = (DIMENSIONS / BLOCK) * BLOCK_BYTES;
const MAGIC = 'SDP1';
const HEADER_BYTES = 12;

/** A shard's pieces in their order, and where their rows begin in its bytes. */
export interface Shard {
  readonly bytes: Uint8Array;
  readonly pieces: readonly string[];
  readonly scores: Float32Array;
  /** Offset of the first row. */
  readonly rows: number;
}

/** The pieces of several shards as one. A piece that several of them hold is the same in each. */
export interface PieceTable {
  /** Log-probability of a piece; undefined where no shard holds it. */
  readonly scoreOf: (piece: string) => number | undefined;
  /** Code points of the longest piece. */
  readonly longest: number;
  /** Writes a piece's row into `out` at `offset`. Throws on a piece that no shard holds. */
  readonly writeRow: (piece: string, out: Float32Array, offset: number) => void;
}

/** Throws where `bytes` are no shard or are cut short. */
export function readShard(bytes: Uint8Array): Shard {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isShard = bytes.length >= HEADER_BYTES && String.fromCharCode(...bytes.subarray(0, 4)) === MAGIC;
  const count = isShard ? view.getUint32(4, true) : 0;
  const texts = HEADER_BYTES + count * 4;
  const rows = texts + (isShard ? view.getUint32(8, true) : 0);
  if (!isShard || bytes.length !== rows + count * ROW_BYTES) throw new Error('The pieces are cut short or damaged.');
  return {
    bytes,
    pieces: new TextDecoder().decode(bytes.subarray(texts, rows)).split('\n'),
    scores: Float32Array.from({ length: count }, (_, i) => view.getFloat32(HEADER_BYTES + i * 4, true)),
    rows,
  };
}

export function createPieceTable(shards: readonly Shard[]): PieceTable {
  const places = new Map<string, readonly [shard: Shard, index: number]>();
  let longest = 0;
  for (const shard of shards) {
    for (const [index, piece] of shard.pieces.entries()) {
      places.set(piece, [shard, index]);
      longest = Math.max(longest, [...piece].length);
    }
  }
  return {
    scoreOf: (piece) => {
      const place = places.get(piece);
      return place?.[0].scores[place[1]];
    },
    longest,
    writeRow: (piece, out, offset) => {
      const place = places.get(piece);
      if (place === undefined) throw new Error(`No shard holds the piece ${piece}.`);
      readRow(place[0].bytes, place[0].rows + place[1] * ROW_BYTES, out, offset);
    },
  };
}

/**
 * Each block has a float16 scale, then 16 bytes: their low nibbles are weights 0 to 15, their high ones 16 to 31;
 * weight = (nibble − 8) × scale.
 */
function readRow(bytes: Uint8Array, start: number, out: Float32Array, offset: number): void {
  for (let block = 0; block < DIMENSIONS / BLOCK; block++) {
    const at = start + block * BLOCK_BYTES;
    const scale = toFloat((bytes[at] as number) | ((bytes[at + 1] as number) << 8));
    const to = offset + block * BLOCK;
    for (let i = 0; i < BLOCK / 2; i++) {
      const byte = bytes[at + 2 + i] as number;
      out[to + i] = ((byte & 15) - 8) * scale;
      out[to + BLOCK / 2 + i] = ((byte >> 4) - 8) * scale;
    }
  }
}

/** IEEE 754 half precision, as its 16 bits. */
function toFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
