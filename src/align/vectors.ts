import { loadSynonyms, type Synonyms } from './synonyms.ts';

/** What an encoder makes of a sentence that it read as a whole. */
export interface SentenceReading {
  /** Its meaning, unit length. */
  readonly meaning: Float32Array;
  /** The pieces of words that it was read as. */
  readonly pieces: readonly string[];
  /** What each piece means where it stands, one after another, all by the same number of dimensions, a multiple of four. */
  readonly inContext: Int8Array;
}

/** What was read of sentences, by their text: all of it, or the meaning of the sentence alone, unit length. */
export type SentenceMeanings = ReadonlyMap<string, SentenceReading | Float32Array>;

/** A table of word vectors, quantised to four bits a dimension; read-only once loaded. */
export interface WordVectors {
  readonly dimensions: number;
  /** Rank by frequency of each word, 0 the most frequent. */
  readonly ranks: ReadonlyMap<string, number>;
  /** The value of each nibble, before scaling. */
  readonly levels: Float32Array;
  readonly scale: Float32Array;
  /** The first principal component of sentence vectors, unit length: the direction that all sentences share. */
  readonly component: Float32Array;
  /** `dimensions / 2` bytes a word, the lower nibble first. */
  readonly packed: Uint8Array;
  /** Which of the words may stand for each other; absent where that table is. */
  readonly synonyms?: Synonyms;
}

const MAGIC = 'SDV1';
const HEADER_BYTES = 14;
const LEVELS = 16;

/**
 * Reads a table of word vectors in the format that `scripts/build-vectors.mjs` writes.
 * `synonyms` is the table that `scripts/build-synonyms.mjs` writes of the same words.
 * Throws a RangeError when the bytes are no such tables, or are cut short.
 */
export function loadVectors(bytes: ArrayBuffer | Uint8Array, synonyms?: ArrayBuffer | Uint8Array): WordVectors {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  if (data.length < HEADER_BYTES || decodeUtf8(data, 0, 4) !== MAGIC) {
    throw new RangeError('These bytes are no table of word vectors.');
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const dimensions = view.getUint16(4, true);
  const count = view.getUint32(6, true);
  const listBytes = view.getUint32(10, true);
  const floats = (from: number, length: number) =>
    Float32Array.from({ length }, (_, i) => view.getFloat32(from + 4 * i, true));
  const listAt = HEADER_BYTES + 4 * (LEVELS + 2 * dimensions);
  const packedAt = listAt + listBytes;
  const packedBytes = (count * dimensions) / 2;
  if (data.length < packedAt + packedBytes) throw new RangeError('The table of word vectors is cut short.');
  const ranks = new Map<string, number>();
  for (const word of decodeUtf8(data, listAt, packedAt).split('\n')) ranks.set(word, ranks.size);
  return {
    dimensions,
    ranks,
    levels: floats(HEADER_BYTES, LEVELS),
    scale: floats(HEADER_BYTES + 4 * LEVELS, dimensions),
    component: floats(HEADER_BYTES + 4 * (LEVELS + dimensions), dimensions),
    packed: data.slice(packedAt, packedAt + packedBytes),
    ...(synonyms === undefined ? {} : { synonyms: loadSynonyms(synonyms) }),
  };
}

/** The most code units in one call of `fromCharCode`: the stack holds its arguments. */
const UNITS_AT_ONCE = 4096;

/** Decodes UTF-8. The engine has no TextDecoder, and the list holds nothing outside the basic plane. */
function decodeUtf8(data: Uint8Array, from: number, to: number): string {
  const units = new Uint16Array(UNITS_AT_ONCE);
  let text = '';
  let size = 0;
  for (let i = from; i < to; ) {
    const byte = data[i++] as number;
    let code = byte;
    if (byte >= 0xe0) {
      code = ((byte & 0x0f) << 12) | (((data[i] as number) & 0x3f) << 6) | ((data[i + 1] as number) & 0x3f);
      i += 2;
    } else if (byte >= 0xc0) {
      code = ((byte & 0x1f) << 6) | ((data[i++] as number) & 0x3f);
    }
    units[size++] = code;
    if (size === UNITS_AT_ONCE) {
      text += String.fromCharCode.apply(null, units as unknown as number[]);
      size = 0;
    }
  }
  return text + String.fromCharCode.apply(null, units.subarray(0, size) as unknown as number[]);
}

/** The rank of a folded word, -1 where the table lacks it: `government's` has that of `government`, `didn't` that of `not`. */
export function rankOf(vectors: WordVectors, key: string): number {
  const rank = vectors.ranks.get(key);
  if (rank !== undefined) return rank;
  const apostrophe = key.indexOf("'");
  if (apostrophe > 0) {
    if (key.endsWith("n't")) return vectors.ranks.get('not') ?? -1;
    return vectors.ranks.get(key.slice(0, apostrophe)) ?? -1;
  }
  return key.includes('.') ? (vectors.ranks.get(key.replaceAll('.', '')) ?? -1) : -1;
}

/** Adds `weight` times the vector of the word of a rank to `sum`. */
export function addVector(vectors: WordVectors, rank: number, weight: number, sum: Float32Array): void {
  const { dimensions, packed, levels, scale } = vectors;
  const half = dimensions / 2;
  const from = rank * half;
  for (let i = 0; i < half; i++) {
    const byte = packed[from + i] as number;
    const d = 2 * i;
    sum[d] = (sum[d] as number) + weight * (levels[byte & 15] as number) * (scale[d] as number);
    sum[d + 1] = (sum[d + 1] as number) + weight * (levels[byte >> 4] as number) * (scale[d + 1] as number);
  }
}

/** Writes the first `dimensions` numbers, an even number of them, of the vector of the word of a rank into `rows` at `at`. */
export function writeVector(
  { dimensions: all, packed, levels, scale }: WordVectors,
  rank: number,
  rows: Float32Array,
  at: number,
  dimensions: number,
): void {
  const from = (rank * all) / 2;
  for (let i = 0, d = 0; d < dimensions; i++, d += 2) {
    const byte = packed[from + i] as number;
    rows[at + d] = (levels[byte & 15] as number) * (scale[d] as number);
    rows[at + d + 1] = (levels[byte >> 4] as number) * (scale[d + 1] as number);
  }
}

const ZIPF_SHIFT = 2.7;
const ZIPF_EXPONENT = 1.07;
/** Normalises: the probabilities of the first 20,000 ranks add up to about one. */
const ZIPF_SCALE = 0.14;

/** The probability of the word of a rank by the Zipf-Mandelbrot law, for the table has ranks alone. */
export function probabilityOfRank(rank: number): number {
  return ZIPF_SCALE / (rank + ZIPF_SHIFT) ** ZIPF_EXPONENT;
}
