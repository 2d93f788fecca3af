/**
 * The sentence encoder of the second reading: multilingual-e5-small, run by onnxruntime-web. It knows neither page nor
 * Node: whoever makes one says how to load its files.
 */
import * as v from 'valibot';
import type { SentenceReading } from '#engine';
import { createPieceTable, DIMENSIONS, readShard } from './pieces.ts';
import { PREFIX_TOKENS, tokenise, type Vocabulary } from './tokens.ts';

/** What `public/encoder/manifest.json` holds. */
const MANIFEST = v.object({
  encoder: v.string(),
  /** Log-probability of a code point that no piece holds. */
  unknownScore: v.number(),
  /** Code points that the model's normalisation changes, and into what. */
  normalisation: v.record(v.string(), v.string()),
  /** Primary language tag to the shards that hold its pieces. */
  languages: v.record(v.string(), v.array(v.string())),
  /** File name to SHA-256, in hexadecimal digits. */
  checksums: v.record(v.string(), v.string()),
  /** SHA-256 of all the rest, as JSON without white space. */
  checksum: v.string(),
});

/** The part of onnxruntime-web that is used: a loaded model. */
interface Session {
  /**
   * One sentence through the model.
   * @param rows the pieces' rows, `tokens` × 384
   * @returns the meaning of all, 384 numbers of length 1, and what each token means there, as many numbers for each, or none
   */
  readonly run: (rows: Float32Array, tokens: number) => Promise<{ meaning: Float32Array; pieces: Float32Array }>;
}

export interface EncoderParts {
  /** The bytes of a file of `public/encoder/`, by its name. Rejects where it cannot be had. */
  readonly load: (name: string, checksum?: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Keeps a file that turned out whole. */
  readonly keep?: (name: string, bytes: Uint8Array<ArrayBuffer>, checksum?: string) => Promise<void>;
  readonly createSession: (model: Uint8Array) => Promise<Session>;
}

export interface Encoder {
  /** Whether there are pieces of a language, by its primary tag. Rejects where the manifest cannot be had. */
  readonly reads: (language: string) => Promise<boolean>;
  /** The pieces that a sentence is read as. */
  readonly tokens: (sentence: string, language: string) => Promise<readonly string[]>;
  /**
   * The meaning of a sentence, and of its pieces: alike for sentences that say alike, whatever was read before. Rejects where a file is missing (the cause of `load`) or is not what the manifest says (`DamagedFile`).
   */
  readonly read: (sentence: string, language: string) => Promise<SentenceReading>;
}

/** A file whose checksum is not the manifest's: cut short, or of another build. */
export class DamagedFile extends Error {}

export function createEncoder({ load, keep, createSession }: EncoderParts): Encoder {
  const loadManifest = async () => {
    const bytes = await load('manifest.json');
    try {
      const { checksum, ...rest } = v.parse(MANIFEST, JSON.parse(new TextDecoder().decode(bytes)));
      if ((await sha256(new TextEncoder().encode(JSON.stringify(rest)))) !== checksum) throw new Error('another one');
      await keep?.('manifest.json', bytes);
      return rest;
    } catch {
      throw new DamagedFile('manifest.json is damaged');
    }
  };
  const manifest = memoise(loadManifest);
  const loadChecked = async (name: string) => {
    const expected = (await manifest('')).checksums[name];
    const bytes = await load(name, expected);
    if ((await sha256(bytes)) !== expected) {
      // a newer build may have come to the server: the next try begins with its manifest
      for (const made of [manifest, shard, tables]) made.forget();
      throw new DamagedFile(`${name} is cut short or damaged`);
    }
    await keep?.(name, bytes, expected);
    return bytes;
  };
  const session = memoise(async () => createSession(await loadChecked((await manifest('')).encoder)));
  const shard = memoise(async (name) => readShard(await loadChecked(name)));
  // A table for each language: what was read before in another one must not change how a sentence is cut.
  const tables = memoise(async (language) => {
    const { languages, normalisation, unknownScore } = await manifest('');
    const table = createPieceTable(await Promise.all((languages[language] ?? []).map(shard)));
    const vocabulary: Vocabulary = { ...table, unknownScore, normalisation: new Map(Object.entries(normalisation)) };
    return { table, vocabulary };
  });
  const tokens = async (sentence: string, language: string) => tokenise(sentence, (await tables(language)).vocabulary);
  return {
    reads: async (language) => Object.hasOwn((await manifest('')).languages, language),
    tokens,
    read: async (sentence, language) => {
      const [pieces, { table }, model] = await Promise.all([tokens(sentence, language), tables(language), session('')]);
      const rows = new Float32Array(pieces.length * DIMENSIONS);
      for (const [i, piece] of pieces.entries()) table.writeRow(piece, rows, i * DIMENSIONS);
      const { meaning, pieces: read } = await model.run(rows, pieces.length);
      const dimensions = read.length / pieces.length;
      const own = dimensions === 0 ? [] : pieces.slice(PREFIX_TOKENS, -1);
      const kept = read.subarray(PREFIX_TOKENS * dimensions, (PREFIX_TOKENS + own.length) * dimensions);
      return { meaning, pieces: own, inContext: Int8Array.from(kept, byteOf) };
    },
  };
}

/** A number of a token, which the model gives in steps that fit a byte. */
function byteOf(value: number): number {
  return Math.max(-127, Math.min(127, Math.round(value)));
}

/** What was asked for by its key. */
interface Memo<T> {
  (key: string): Promise<T>;
  /** Asks for all anew. */
  readonly forget: () => void;
}

/** Asks once for each key; what was rejected is asked for again. */
function memoise<T>(make: (key: string) => Promise<T>): Memo<T> {
  const made = new Map<string, Promise<T>>();
  const ask = (key: string) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const pending = make(key);
    made.set(key, pending);
    pending.catch(() => {
      if (made.get(key) === pending) made.delete(key);
    });
    return pending;
  };
  return Object.assign(ask, { forget: () => made.clear() });
}

/** In hexadecimal digits. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
