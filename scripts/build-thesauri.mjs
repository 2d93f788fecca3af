/**
 * Builds `public/vectors/thesaurus-LANGUAGE.bin`: which words of German, French and Spanish may stand for each other.
 *
 *   node scripts/build-thesauri.mjs [FOLDER]
 *
 * Fetches packages of Debian 12 (5 MB) into FOLDER, or into a temporary one, through `apt-get download`; what is there
 * already is not fetched again. The packages are named by version and checked by hash. Takes some ten seconds. Format,
 * little-endian:
 *
 *   4 bytes   "SDT1"
 *   uint32    entries N; uint32 bytes of their list; uint32 groups G
 *   the list  sorted; of each entry the number of letters that it shares with the one before (a byte), and the other
 *             letters in ASCII, 128 added to the last
 *   G groups  number of own entries, these; number of other entries, these. Numbers are varints; entries ascend, each
 *             written as its distance from the one before.
 *
 * An entry is a word without accents, or the stem of a verb with a hyphen (`src/text/base-forms.ts`). Own entries of a
 * group may all stand for each other, and each of them for the others: in German a synset and those above and below it,
 * elsewhere a headword and what is listed under it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Where a thesaurus comes from, and how it is written.
 * @typedef {object} Source
 * @property {string} name of the package, with its version
 * @property {string} sha256
 * @property {string} file
 * @property {'utf8' | 'latin1'} encoding
 * @property {boolean} bySynset each line is a synset, repeated under every word of it; else a list under its headword
 * @property {(word: string, heading: string) => boolean} mayBeVerb by a word and what its line begins with
 */

/** @type {Readonly<Record<string, Source>>} */
const SOURCES = {
  de: {
    name: 'mythes-de=20160424-4',
    sha256: 'd6dd3e78cee27689f20e5e832b8a47ba674f421c925ab8eeb1d992dda09606b0',
    file: 'th_de_DE_v2.dat',
    encoding: 'utf8',
    bySynset: true,
    mayBeVerb: (word) => /^\p{Ll}/u.test(word),
  },
  fr: {
    name: 'mythes-fr=1:7.5.0-1',
    sha256: 'c9cdf4b669f05662e2ad474c72f78b2b7a6c3dc4d35d645ac08b334c50b1f94a',
    file: 'thes_fr.dat',
    encoding: 'utf8',
    bySynset: false,
    mayBeVerb: (_, heading) => heading.includes('Verbe'),
  },
  es: {
    name: 'mythes-es=1:7.5.0-1',
    sha256: '95b53b986c9e42fe7560a83d136b1bf1e3b4c855b0ecd727ddfd5948fb112e40',
    file: 'th_es_ES_v2.dat',
    encoding: 'latin1',
    bySynset: false,
    mayBeVerb: () => true,
  },
};

/** Labels of words that no news story has. */
const UNUSED =
  /\((?:[^)]*\b)?(?:derb|vulg|veraltet|fachspr|scherzhaft|jugendsprachlich|salopp|scherzh|p\. us|desus|ant)\b[^)]*\)/;
/** Labels of words above and below a synset. */
const ABOVE_OR_BELOW = /\((?:Ober|Unter)begriff\)/;
const CONTRARY = /\((?:Antonym|antonyme|antónimo)\)/i;
const ONE_WORD = /^\p{L}[\p{L}'’-]*$/u;
const ASCII = /^[a-z'-]+$/;
/** Longer entries are compounds and long derivations, which news stories seldom exchange. */
const MOST_LETTERS = 14;

/** @typedef {{ own: Set<string>, others: Set<string> }} Group */

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A module of the engine, which is written in TypeScript.
 * @param {string} path
 * @returns {Promise<any>}
 */
async function engineModule(path) {
  return (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })).module;
}

const { entryOf } = await engineModule('src/text/base-forms.ts');
const temporary = process.argv[2] === undefined ? mkdtempSync(join(tmpdir(), 'thesauri-')) : undefined;
const folder = process.argv[2] ?? temporary ?? '';
for (const [language, source] of Object.entries(SOURCES)) {
  const { INFLECTION } = await engineModule(`src/languages/${language}/inflection.ts`);
  const lines = readFileSync(join(unpacked(source), source.file))
    .toString(source.encoding)
    .split('\n')
    .slice(1);
  const groups = source.bySynset ? synsets(lines, source, INFLECTION) : headwords(lines, source, INFLECTION);
  const bytes = packed(groups);
  const target = join(root, `public/vectors/thesaurus-${language}.bin`);
  writeFileSync(target, bytes);
  console.log(`${groups.length} groups, ${bytes.length} bytes: ${target}`);
}
if (temporary !== undefined) rmSync(temporary, { recursive: true });

/**
 * The folder of a package's thesauri, fetched unless it is there.
 * @param {Source} source
 */
function unpacked({ name, sha256 }) {
  const own = name.slice(0, name.indexOf('='));
  const target = join(folder, own);
  if (!existsSync(target)) {
    console.log(`Fetching ${name} …`);
    execFileSync('apt-get', ['download', '-qq', name], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    const archive = join(folder, readdirSync(folder).find((file) => file.startsWith(`${own}_`)) ?? '');
    const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
    if (found !== sha256) throw new Error(`${name} has the hash ${found}, not ${sha256}.`);
    execFileSync('dpkg-deb', ['-x', archive, target]);
  }
  return join(target, 'usr/share/mythes');
}

/**
 * The entry of a word as a thesaurus has it, with its labels; null where it is more than one word, or unused.
 * @param {string} labelled
 * @param {string} heading
 * @param {Source} source
 * @param {unknown} inflection
 * @returns {string | null}
 */
function entryIn(labelled, heading, { mayBeVerb }, inflection) {
  if (UNUSED.test(labelled) || CONTRARY.test(labelled)) return null;
  const word = labelled.replace(/\([^)]*\)/g, '').trim();
  if (!ONE_WORD.test(word)) return null;
  const entry = entryOf(word, mayBeVerb(word, heading), inflection);
  return ASCII.test(entry) && entry.length <= MOST_LETTERS ? entry : null;
}

/**
 * @param {readonly string[]} lines
 * @param {Source} source
 * @param {unknown} inflection
 * @returns {Group[]}
 */
function synsets(lines, source, inflection) {
  const found = [];
  for (const line of new Set(lines.filter((one) => one.startsWith('-|')))) {
    /** @type {Group} */
    const group = { own: new Set(), others: new Set() };
    for (const word of line.split('|').slice(1)) {
      const entry = entryIn(word, '', source, inflection);
      if (entry !== null) (ABOVE_OR_BELOW.test(word) ? group.others : group.own).add(entry);
    }
    for (const entry of group.own) group.others.delete(entry);
    if (group.own.size > 0 && group.own.size + group.others.size > 1) found.push(group);
  }
  return found;
}

/**
 * What is listed under two words, each under the other, is written once.
 * @param {readonly string[]} lines
 * @param {Source} source
 * @param {unknown} inflection
 * @returns {Group[]}
 */
function headwords(lines, source, inflection) {
  /** @type {Map<string, Set<string>>} */
  const listed = new Map();
  let word = '';
  let left = 0;
  for (const line of lines) {
    const [heading = '', ...words] = line.split('|');
    if (left === 0) {
      word = heading;
      left = Number(words[0]) || 0;
      continue;
    }
    left--;
    const head = entryIn(word, heading, source, inflection);
    if (head === null) continue;
    const others = listed.get(head) ?? new Set();
    listed.set(head, others);
    for (const one of words) {
      const entry = entryIn(one, heading, source, inflection);
      if (entry !== null && entry !== head && !listed.get(entry)?.has(head)) others.add(entry);
    }
  }
  return [...listed].flatMap(([head, others]) => (others.size === 0 ? [] : [{ own: new Set([head]), others }]));
}

/**
 * @param {readonly Group[]} groups
 * @returns {Buffer}
 */
function packed(groups) {
  const entries = [...new Set(groups.flatMap(({ own, others }) => [...own, ...others]))].sort();
  const numbers = new Map(entries.map((entry, number) => [entry, number]));
  /** @type {number[]} */
  const list = [];
  for (const [i, entry] of entries.entries()) {
    const before = entries[i - 1] ?? '';
    let shared = 0;
    while (shared < entry.length - 1 && entry[shared] === before[shared]) shared++;
    const letters = [...Buffer.from(entry.slice(shared), 'latin1')];
    list.push(shared, ...letters.slice(0, -1), (letters.at(-1) ?? 0) + 128);
  }
  /** @type {number[]} */
  const body = [];
  for (const { own, others } of groups) {
    for (const set of [own, others]) {
      const sorted = [...set].map((entry) => numbers.get(entry) ?? 0).sort((a, b) => a - b);
      writeNumber(body, sorted.length);
      for (const [i, number] of sorted.entries()) writeNumber(body, number - (sorted[i - 1] ?? 0));
    }
  }
  const header = Buffer.alloc(16);
  header.write('SDT1', 0, 'latin1');
  header.writeUInt32LE(entries.length, 4);
  header.writeUInt32LE(list.length, 8);
  header.writeUInt32LE(groups.length, 12);
  return Buffer.concat([header, Buffer.from(list), Buffer.from(body)]);
}

/**
 * @param {number[]} bytes
 * @param {number} value
 */
function writeNumber(bytes, value) {
  let rest = value;
  for (; rest > 127; rest >>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}
