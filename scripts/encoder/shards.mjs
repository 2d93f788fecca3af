/**
 * Divides pieces into shards so that each language loads little more than its own, few pieces stand in two shards, and
 * no language loads many files.
 *
 * Each piece is needed by a set of languages; there are some 1,500 such sets, most of them of a few pieces. The sets with
 * the most pieces are shards. The pieces of the others go where they cost least: into one shard whose languages need
 * them all the same, or into two that have all their languages between them. A shard that has a language which does not
 * need the piece costs this language room; two shards cost room in all. The prices rise where room runs out (as with the
 * multipliers of Lagrange), until both limits hold.
 */

const SHARDS = 60;
const ROUNDS = 40;
const STEP = 0.5;

/**
 * @param {ReadonlyMap<string, ReadonlySet<number>>} needs the pieces of each language
 * @param {{ language: number, repeated: number }} limits of the pieces that a language loads, and of those that stand in
 *   a second shard
 * @returns {{ languages: string[], pieces: number[] }[]}
 */
export function divide(needs, limits) {
  const languages = [...needs.keys()];
  /** @type {Map<number, number>} the languages of a piece, a bit each */
  const setOf = new Map();
  for (const [bit, pieces] of [...needs.values()].entries()) {
    for (const piece of pieces) setOf.set(piece, (setOf.get(piece) ?? 0) | (1 << bit));
  }
  /** @type {Map<number, number[]>} */
  const groups = new Map();
  for (const piece of [...setOf.keys()].sort((a, b) => a - b)) {
    const set = setOf.get(piece) ?? 0;
    groups.set(set, [...(groups.get(set) ?? []), piece]);
  }
  const shards = largest(groups, languages.length);
  const room = languages.map((tag) => limits.language - (needs.get(tag)?.size ?? 0));
  const prices = { language: room.map((free) => 1 / free), repeated: 1 / limits.repeated };
  for (let round = 0; round < ROUNDS; round++) {
    const { filled, load, repeated } = fill(groups, shards, prices, languages.length);
    if (repeated <= limits.repeated && load.every((pieces) => pieces <= limits.language)) {
      return [...filled].map(([set, pieces]) => ({
        languages: languages.filter((_, bit) => (set >> bit) & 1),
        pieces: pieces.sort((a, b) => a - b),
      }));
    }
    const dearer = (/** @type {number} */ excess) => Math.exp(STEP * Math.max(-1, Math.min(1, excess)));
    prices.repeated *= dearer(repeated / limits.repeated - 1);
    prices.language = prices.language.map(
      (price, bit) => price * dearer(((load[bit] ?? 0) - limits.language) / (room[bit] ?? 1)),
    );
  }
  throw new Error('The pieces find no room: give the languages fewer.');
}

/**
 * The sets of languages that become shards: each language alone, all together, and those with the most pieces.
 * @param {ReadonlyMap<number, readonly number[]>} groups
 * @param {number} languages
 */
function largest(groups, languages) {
  const chosen = new Set(Array.from({ length: languages }, (_, bit) => 1 << bit)).add((1 << languages) - 1);
  const weight = (/** @type {number} */ set) => (groups.get(set)?.length ?? 0) * Math.sqrt(bitCount(set));
  for (const set of [...groups.keys()].sort((a, b) => weight(b) - weight(a) || a - b)) {
    if (chosen.size < SHARDS) chosen.add(set);
  }
  return [...chosen];
}

/**
 * @param {ReadonlyMap<number, readonly number[]>} groups
 * @param {readonly number[]} shards
 * @param {{ language: readonly number[], repeated: number }} prices
 * @param {number} languages
 */
function fill(groups, shards, prices, languages) {
  /** @type {Map<number, number[]>} */
  const filled = new Map();
  const load = Array.from({ length: languages }, () => 0);
  let repeated = 0;
  const priceOf = (/** @type {number} */ set) =>
    prices.language.reduce((sum, price, bit) => sum + ((set >> bit) & 1 ? price : 0), 0);
  for (const [set, pieces] of groups) {
    const into = cheapest(set, shards, priceOf, prices.repeated);
    repeated += (into.length - 1) * pieces.length;
    for (const shard of into) {
      filled.set(shard, [...(filled.get(shard) ?? []), ...pieces]);
      for (let bit = 0; bit < languages; bit++) if ((shard >> bit) & 1) load[bit] = (load[bit] ?? 0) + pieces.length;
    }
  }
  return { filled, load, repeated };
}

/**
 * The shard, or the two, that have all languages of `set` at the least price.
 * @param {number} set
 * @param {readonly number[]} shards
 * @param {(set: number) => number} priceOf
 * @param {number} repeated
 */
function cheapest(set, shards, priceOf, repeated) {
  /** @type {{ price: number, into: number[] }} */
  let best = { price: Number.POSITIVE_INFINITY, into: [] };
  const offer = (/** @type {number} */ price, /** @type {number[]} */ into) => {
    if (price < best.price) best = { price, into };
  };
  for (const [i, first] of shards.entries()) {
    if ((first & set) === set) offer(priceOf(first & ~set), [first]);
    else if ((first & set) !== 0) {
      for (const second of shards.slice(i + 1)) {
        if (((first | second) & set) === set) {
          offer(priceOf(first & ~set) + priceOf(second & ~set) + repeated, [first, second]);
        }
      }
    }
  }
  return best.into;
}

/** @param {number} set */
function bitCount(set) {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
