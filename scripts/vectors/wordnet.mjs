/**
 * What WordNet says in pairs: a word and its definition, two words for one thing, a verb and its noun. Each pair is
 * two bags of word ids and how much it counts; of many senses of a word the first one counts most.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  { file: 'noun', tag: 'n' },
  { file: 'verb', tag: 'v' },
  { file: 'adj', tag: 'a' },
  { file: 'adv', tag: 'r' },
];
/** How much each kind of pair counts, as a whole. */
const SHARES = { gloss: 1, example: 0.3, synonym: 0.7, derived: 0.4, hypernym: 0.3, similar: 0.2, entailed: 0.1 };
/** Pointers of WordNet by what they say (wndb(5WN)). */
const POINTERS = { '@': 'hypernym', '&': 'similar', $: 'entailed', '*': 'entailed', '>': 'entailed' };
/** How a regular form ends, and the base form instead (morphy(7WN)). */
const ENDINGS = {
  n: ['s>', 'ses>s', 'xes>x', 'zes>z', 'ches>ch', 'shes>sh', 'men>man', 'ies>y'],
  v: ['s>', 'ies>y', 'es>e', 'es>', 'ed>e', 'ed>', 'ing>e', 'ing>'],
  a: ['er>', 'est>', 'er>e', 'est>e'],
};
const FEWEST_LETTERS = 3;

/**
 * @typedef {readonly number[]} Bag
 * @typedef {{ a: Bag, b: Bag, weight: number }} Pair
 * @typedef {{ lemmas: string[], gloss: string, examples: string[], pointers: { kind: string, to: string, source: number, target: number }[] }} Synset
 */

/** @param {string} file */
function linesOf(file) {
  return readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

/**
 * @param {string} folder
 * @returns {Map<string, Synset>} by part of speech and offset
 */
function readSynsets(folder) {
  const synsets = new Map();
  for (const { file, tag } of PARTS) {
    for (const line of linesOf(join(folder, `data.${file}`))) {
      const bar = line.indexOf('|');
      const fields = line.slice(0, bar).trim().split(/\s+/);
      const count = Number.parseInt(fields[3] ?? '0', 16);
      const lemmas = Array.from({ length: count }, (_, i) =>
        (fields[4 + 2 * i] ?? '')
          .replace(/\((?:a|p|ip)\)$/, '')
          .replaceAll('_', ' ')
          .toLowerCase(),
      );
      let at = 4 + 2 * count;
      const pointers = [];
      for (let left = Number(fields[at++]); left > 0; left--, at += 4) {
        const [kind = '', offset, part, places = ''] = fields.slice(at, at + 4);
        const to = (part === 's' ? 'a' : part) + (offset ?? '');
        pointers.push({
          kind,
          to,
          source: Number.parseInt(places.slice(0, 2), 16),
          target: Number.parseInt(places.slice(2), 16),
        });
      }
      const text = line.slice(bar + 1);
      const examples = [...text.matchAll(/"([^"]*)"/g)].map((found) => found[1] ?? '');
      const gloss = text.replace(/"[^"]*"/g, '').replace(/\([^)]*\)/g, '');
      synsets.set(tag + fields[0], { lemmas, gloss, examples, pointers });
    }
  }
  return synsets;
}

/**
 * Which of a word's senses a synset is, 0 the first, by `word synset`; and the words of each part of speech.
 * @param {string} folder
 */
function readSenses(folder) {
  const rank = new Map();
  /** @type {Record<string, Set<string>>} */
  const lemmas = { n: new Set(), v: new Set(), a: new Set(), r: new Set() };
  for (const { file, tag } of PARTS) {
    for (const line of linesOf(join(folder, `index.${file}`))) {
      const fields = line.trim().split(/\s+/);
      const lemma = (fields[0] ?? '').replaceAll('_', ' ');
      lemmas[tag]?.add(lemma);
      for (const [k, offset] of fields.slice(6 + Number(fields[3])).entries()) rank.set(`${lemma} ${tag}${offset}`, k);
    }
  }
  return { rank, lemmas };
}

/**
 * The inflected forms of each word, as ids: what is learned of *resign* holds for *resigned*.
 * @param {readonly string[]} words
 * @param {ReadonlyMap<string, number>} ids
 * @param {Record<string, Set<string>>} lemmas
 * @param {string} folder of the lists of irregular forms
 * @returns {Map<number, number[]>} with the word itself
 */
function formsOf(words, ids, lemmas, folder) {
  /** @type {Map<number, number[]>} */
  const forms = new Map();
  for (const { file, tag } of PARTS.slice(0, 3)) {
    const irregular = new Map(
      linesOf(join(folder, `${file}.exc`)).map((line) => /** @type {[string, string]} */ (line.split(' ').slice(0, 2))),
    );
    for (const [id, word] of words.entries()) {
      for (const base of basesOf(word, tag, irregular, lemmas[tag] ?? new Set())) {
        const of = ids.get(base);
        if (of !== undefined && of !== id) forms.set(of, [...(forms.get(of) ?? [of]), id]);
      }
    }
  }
  return forms;
}

/**
 * @param {string} word
 * @param {string} tag
 * @param {ReadonlyMap<string, string>} irregular
 * @param {ReadonlySet<string>} lemmas
 */
function basesOf(word, tag, irregular, lemmas) {
  const known = irregular.get(word);
  if (known !== undefined) return [known];
  const endings = ENDINGS[/** @type {keyof typeof ENDINGS} */ (tag)].map((rule) => rule.split('>'));
  const bases = endings
    .filter(([ending = '']) => word.endsWith(ending) && word.length >= ending.length + FEWEST_LETTERS)
    .map(([ending = '', base = '']) => word.slice(0, -ending.length) + base);
  const doubled = tag === 'v' ? /^(.*([bdfgklmnprtvz]))\2(?:ed|ing)$/.exec(word)?.[1] : undefined;
  return new Set([...bases, ...(doubled === undefined ? [] : [doubled])].filter((base) => lemmas.has(base)));
}

/**
 * @param {{ dictionary: string, irregular: string }} folders
 * @param {readonly string[]} words
 * @param {(text: string) => number[]} bagOf
 */
export function readWordNet({ dictionary, irregular }, words, bagOf) {
  const synsets = readSynsets(dictionary);
  const { rank, lemmas } = readSenses(dictionary);
  const ids = new Map(words.map((word, id) => [word, id]));
  /** @type {Record<keyof typeof SHARES, Pair[]>} */
  const pairs = { gloss: [], example: [], synonym: [], derived: [], hypernym: [], similar: [], entailed: [] };
  /** @type {(kind: keyof typeof SHARES, a: Bag, b: Bag, weight: number) => void} */
  const add = (kind, a, b, weight) => {
    if (a.length > 0 && b.length > 0 && a.join() !== b.join()) pairs[kind].push({ a, b, weight });
  };
  /** @type {(key: string, synset: Synset) => { bag: Bag, weight: number }[]} */
  const membersOf = (key, synset) =>
    synset.lemmas.map((lemma) => ({ bag: bagOf(lemma), weight: 1 / (1 + (rank.get(`${lemma} ${key}`) ?? 9)) }));
  for (const [key, synset] of synsets) {
    const members = membersOf(key, synset).filter(({ bag }) => bag.length > 0);
    const [first] = members;
    if (first === undefined) continue;
    const gloss = bagOf(synset.gloss);
    if (gloss.length > 1) {
      for (const { bag, weight } of members) add('gloss', bag, gloss, weight);
      for (const example of synset.examples.map(bagOf))
        if (example.length > 2) add('example', example, gloss, first.weight);
    }
    for (const [k, one] of members.entries()) {
      for (const other of members.slice(0, k)) add('synonym', one.bag, other.bag, Math.min(one.weight, other.weight));
    }
    for (const { kind, to, source, target } of synset.pointers) {
      const other = synsets.get(to);
      if (other === undefined) continue;
      if (kind === '+' && source > 0 && target > 0 && key < to) {
        add('derived', bagOf(synset.lemmas[source - 1] ?? ''), bagOf(other.lemmas[target - 1] ?? ''), 1);
      }
      const said = POINTERS[/** @type {keyof typeof POINTERS} */ (kind)];
      if (said === undefined) continue;
      for (const { bag, weight } of membersOf(to, other).slice(0, 2)) {
        add(/** @type {keyof typeof SHARES} */ (said), first.bag, bag, Math.min(first.weight, weight));
      }
    }
  }
  const all = Object.entries(pairs).flatMap(([kind, list]) => {
    const sum = list.reduce((total, { weight }) => total + weight, 0);
    const share = SHARES[/** @type {keyof typeof SHARES} */ (kind)];
    return list.map(({ a, b, weight }) => ({ a, b, weight: (weight / sum) * share }));
  });
  return { pairs: all, forms: formsOf(words, ids, lemmas, irregular) };
}

/**
 * The synsets by part of speech and offset, and the synsets of a word in any form of it: a list for each part of
 * speech and base form, the commonest sense first.
 * @param {{ dictionary: string, irregular: string }} folders
 */
export function readDictionary({ dictionary, irregular }) {
  const { lemmas } = readSenses(dictionary);
  /** @type {Map<string, string[]>} */
  const senses = new Map();
  /** @type {Record<string, Map<string, string>>} */
  const exceptions = {};
  for (const { file, tag } of PARTS) {
    for (const line of linesOf(join(dictionary, `index.${file}`))) {
      const fields = line.trim().split(/\s+/);
      const offsets = fields.slice(6 + Number(fields[3]));
      senses.set(
        `${tag}${(fields[0] ?? '').replaceAll('_', ' ')}`,
        offsets.map((offset) => tag + offset),
      );
    }
    if (tag === 'r') continue;
    exceptions[tag] = new Map(
      linesOf(join(irregular, `${file}.exc`)).map(
        (line) => /** @type {[string, string]} */ (line.split(' ').slice(0, 2)),
      ),
    );
  }
  /** @param {string} word */
  const sensesOf = (word) =>
    PARTS.flatMap(({ tag }) => {
      const irregularOf = exceptions[tag];
      const bases = irregularOf === undefined ? [] : basesOf(word, tag, irregularOf, lemmas[tag] ?? new Set());
      return [...new Set([word, ...bases])].flatMap((base) => {
        const list = senses.get(tag + base);
        return list === undefined ? [] : [list];
      });
    });
  return { synsets: readSynsets(dictionary), sensesOf };
}
