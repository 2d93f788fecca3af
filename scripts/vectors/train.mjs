/**
 * Teaches word vectors what a dictionary knows: the two sides of a pair are to be nearer to each other than to
 * anything else in the batch, each side being the weighted sum of its words. *Resign* comes near *leave (a job)
 * voluntarily*, which texts alone put no nearer than *be appointed*.
 *
 * Method: retrofitting to a lexicon (Faruqui et al. 2015) by a contrastive loss with the other pairs of the batch as
 * negatives (Henderson et al. 2017), sums of words as in Wieting et al. 2016, Adagrad with one rate a word.
 */
const BATCH = 1024;
const STEPS = 1000;
const TEMPERATURE = 0.07;
const RATE = 0.01;
/** How strongly a word is held where it was. */
const HOLD = 0.02;
/** How often a word of a pair stands there in another of its forms. */
const INFLECTED = 0.4;
const SEED = 20261127;

/** @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * @param {Float32Array} start vectors of unit length, `dimensions` numbers a word
 * @param {number} dimensions
 * @param {Float64Array} wordWeights informativeness of each word
 * @param {{ pairs: readonly { a: readonly number[], b: readonly number[], weight: number }[], forms: ReadonlyMap<number, readonly number[]> }} lexicon
 * @returns {Float32Array}
 */
export function trainVectors(start, dimensions, wordWeights, { pairs, forms }) {
  const random = seeded(SEED);
  const vectors = start.slice();
  const speed = new Float64Array(wordWeights.length).fill(1e-6);
  const ends = new Float64Array(pairs.length);
  let sum = 0;
  for (const [k, { weight }] of pairs.entries()) ends[k] = sum += weight;
  const pick = () => {
    const at = random() * sum;
    let [low, high] = [0, pairs.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (/** @type {number} */ (ends[middle]) < at) low = middle + 1;
      else high = middle;
    }
    return /** @type {typeof pairs[number]} */ (pairs[low]);
  };
  /** @param {readonly number[]} bag */
  const inflected = (bag) =>
    bag.map((id) => {
      const others = forms.get(id);
      if (others === undefined || random() >= INFLECTED) return id;
      return /** @type {number} */ (others[Math.floor(random() * others.length)]);
    });
  const gradient = new Float64Array(vectors.length);
  let loss = 0;
  for (let step = 1; step <= STEPS; step++) {
    const batch = Array.from({ length: BATCH }, pick);
    const [a, b] = /** @type {const} */ (['a', 'b']).map((side) => {
      const bags = batch.map((pair) => inflected(pair[side]));
      return sideOf(bags, vectors, dimensions, wordWeights);
    });
    loss += contrast(a, b, dimensions);
    const touched = new Set();
    for (const side of [a, b]) addToGradient(side, dimensions, wordWeights, gradient, touched);
    for (const id of touched) {
      let square = 0;
      for (let d = id * dimensions; d < (id + 1) * dimensions; d++) {
        gradient[d] += HOLD * (vectors[d] - start[d]);
        square += gradient[d] ** 2;
      }
      speed[id] += square / dimensions;
      const rate = RATE / Math.sqrt(speed[id]);
      for (let d = id * dimensions; d < (id + 1) * dimensions; d++) {
        vectors[d] -= rate * gradient[d];
        gradient[d] = 0;
      }
    }
    if (step % 100 === 0) {
      console.log(`step ${step} of ${STEPS}: loss ${(loss / 100).toFixed(3)}`);
      loss = 0;
    }
  }
  return vectors;
}

/**
 * The sums of the bags' words, scaled to unit length.
 * @param {readonly (readonly number[])[]} bags
 * @param {Float32Array} vectors
 * @param {number} dimensions
 * @param {Float64Array} wordWeights
 */
function sideOf(bags, vectors, dimensions, wordWeights) {
  const units = new Float32Array(bags.length * dimensions);
  const norms = new Float64Array(bags.length);
  for (const [k, bag] of bags.entries()) {
    const at = k * dimensions;
    for (const id of bag) {
      for (let d = 0; d < dimensions; d++) units[at + d] += wordWeights[id] * vectors[id * dimensions + d];
    }
    let square = 1e-12;
    for (let d = at; d < at + dimensions; d++) square += units[d] ** 2;
    norms[k] = Math.sqrt(square);
    for (let d = at; d < at + dimensions; d++) units[d] /= norms[k];
  }
  return { bags, units, norms, pull: new Float32Array(bags.length * dimensions) };
}

/**
 * The loss of a batch; sets how each side's unit vectors are to change.
 * @param {ReturnType<typeof sideOf>} a
 * @param {ReturnType<typeof sideOf>} b
 * @param {number} dimensions
 */
function contrast(a, b, dimensions) {
  const size = a.bags.length;
  const scores = new Float32Array(size * size);
  const [rows, columns] = [new Float64Array(size), new Float64Array(size)];
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++)
        sum += a.units[x + d] * b.units[y + d];
      // cosines are at most 1: nothing overflows
      const score = Math.exp((sum - 1) / TEMPERATURE);
      scores[i * size + j] = score;
      rows[i] += score;
      columns[j] += score;
    }
  }
  let loss = 0;
  for (let i = 0; i < size; i++) {
    loss -= Math.log(scores[i * size + i] / rows[i] + 1e-9);
    for (let j = 0; j < size; j++) {
      const score = scores[i * size + j];
      const pull = (score / rows[i] + score / columns[j] - (i === j ? 2 : 0)) / (2 * TEMPERATURE);
      if (Math.abs(pull) < 1e-5) continue;
      for (let d = 0, x = i * dimensions, y = j * dimensions; d < dimensions; d++) {
        a.pull[x + d] += pull * b.units[y + d];
        b.pull[y + d] += pull * a.units[x + d];
      }
    }
  }
  return loss / size;
}

/**
 * Adds a side's pull to the gradient of its words.
 * @param {ReturnType<typeof sideOf>} side
 * @param {number} dimensions
 * @param {Float64Array} wordWeights
 * @param {Float64Array} gradient
 * @param {Set<number>} touched
 */
function addToGradient({ bags, units, norms, pull }, dimensions, wordWeights, gradient, touched) {
  for (const [k, bag] of bags.entries()) {
    const at = k * dimensions;
    let along = 0;
    for (let d = at; d < at + dimensions; d++) along += pull[d] * units[d];
    for (const id of bag) {
      touched.add(id);
      for (let d = 0; d < dimensions; d++) {
        gradient[id * dimensions + d] += (wordWeights[id] * (pull[at + d] - along * units[at + d])) / norms[k];
      }
    }
  }
}
