/**
 * Which pieces a language gets: those that most of its running words are cut into, by the frequencies of its words, and
 * the marks and figures that every language writes.
 */

/** @import { Weights } from './weights.mjs' */
/** @import { Word } from './words.mjs' */

const SPACE = '\u2581';
/** What stands before every sentence (`web/meaning/tokens.ts`). */
const PREFIX = 'query:';
/** Of marks and figures, those at least as frequent as this in the model's own count (logarithm): 12%, but not 3.4%. */
const LEAST_COMMON = -13.6;
const MARKS = /^[\u2581\d\p{P}\p{S}]+$/u;
/** How often a word begins with a capital, or stands behind a mark without a space, in proportion: `“Rain`. */
const CAPITAL = 0.3;
const BEHIND_MARK = 0.05;
/** Where words are written without spaces a piece may span several: those in the script of the language count, too. */
const UNSPACED = {
  zh: /^(?=.*\p{L})[\p{Script=Han}\p{P}\p{N}]+$/u,
  ja: /^(?=.*\p{L})[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{P}\p{N}]+$/u,
};

/** Letters that the lists of words write otherwise than the language does, in Germany and Austria at least: Straße, Fluss. */
const FOLDED = new Map([['de', { from: 'ss', to: 'ß' }]]);

/**
 * The ids of `most` pieces for a language, or of all that it can use.
 * @param {Weights} w
 * @param {string} language
 * @param {readonly Word[]} words
 * @param {number} most
 * @returns {Set<number>}
 */
export function choosePieces(w, language, words, most) {
  const cut = cutter(w);
  const weights = new Float64Array(w.pieces.length);
  const count = (/** @type {string} */ text, /** @type {number} */ weight) => {
    for (const id of cut(text)) weights[id] = (weights[id] ?? 0) + weight;
  };
  const script = Object.entries(UNSPACED).find(([tag]) => tag === language)?.[1];
  for (const { word, frequency } of unfolded(language, words, cut)) {
    const capital = (word[0] ?? '').toUpperCase() + word.slice(1);
    count(SPACE + word, frequency * (script === undefined ? 1 : 0.1));
    count(word, frequency * (script === undefined ? BEHIND_MARK : 1));
    if (script !== undefined || capital === word) continue;
    count(SPACE + capital, frequency * CAPITAL);
    count(capital, frequency * BEHIND_MARK);
  }
  const usual = w.pieces.filter(({ id, text, score }) => isPiece(w, id) && score > LEAST_COMMON && MARKS.test(text));
  const chosen = new Set([...usual.map(({ id }) => id), ...cut(`${SPACE}${PREFIX}`)]);
  if (script === undefined) {
    const letters = alphabet(words).add(FOLDED.get(language)?.to ?? '');
    for (const { id, text } of w.pieces) if (isPiece(w, id) && letters.has(text)) chosen.add(id);
  }
  for (const { id, text, score } of script === undefined ? [] : w.pieces) {
    if (script?.test(text)) weights[id] = Math.max(weights[id] ?? 0, Math.exp(score));
  }
  const order = w.pieces.filter(({ id }) => isPiece(w, id) && (weights[id] ?? 0) > 0).map(({ id }) => id);
  order.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  for (const id of order) if (chosen.size < most) chosen.add(id);
  return chosen;
}

/**
 * The words, and what they may have been before they were folded: what is written so is cut into no more pieces.
 * @param {string} language
 * @param {readonly Word[]} words
 * @param {(text: string) => readonly number[]} cut
 */
function unfolded(language, words, cut) {
  const folded = FOLDED.get(language);
  if (folded === undefined) return words;
  return words.flatMap((known) => {
    const word = known.word.replace(folded.from, folded.to);
    const pieces = cut(SPACE + word).length;
    const isWritten = word !== known.word && pieces <= cut(SPACE + known.word).length;
    return isWritten ? [known, { ...known, word }] : [known];
  });
}

/** A letter in fewer of the words than this belongs to another language. */
const LEAST_WORDS = 20;

/**
 * The letters of a language, small and capital: what no longer piece holds is cut into them.
 * @param {readonly Word[]} words
 */
function alphabet(words) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { word } of words) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts.keys()].filter((letter) => (counts.get(letter) ?? 0) >= LEAST_WORDS);
  return new Set(letters.flatMap((letter) => [letter, letter.toUpperCase()]));
}

/**
 * Whether an id is that of a piece of text: those of begin, padding, end and unknown come first.
 * @param {Weights} w
 * @param {number} id
 */
function isPiece(w, id) {
  return id > w.unknown;
}

/** @type {WeakMap<Weights, (text: string) => number[]>} */
const cutters = new WeakMap();

/**
 * Cuts normalised text into the pieces of the whole model, as `web/meaning/tokens.ts` does into those of a language.
 * @param {Weights} w
 */
function cutter(w) {
  const known = cutters.get(w);
  if (known !== undefined) return known;
  const ids = new Map(w.pieces.filter(({ id }) => isPiece(w, id)).map(({ text, id }) => [text, id]));
  const longest = w.pieces.reduce((most, { text }) => Math.max(most, text.length), 0);
  const normal = new Map(
    w.normalisation.map(([from, to]) => [String.fromCodePoint(from), String.fromCodePoint(...to)]),
  );
  const normalise = (/** @type {string} */ char) => (char === SPACE ? char : (normal.get(char) ?? char));
  const cut = (/** @type {string} */ word) => {
    const letters = [...[...word].map(normalise).join('')];
    const best = new Float64Array(letters.length + 1).fill(Number.NEGATIVE_INFINITY);
    best[0] = 0;
    /** @type {[from: number, id: number][]} */
    const back = [];
    for (let from = 0; from < letters.length; from++) {
      let text = '';
      for (let end = from + 1; end <= letters.length && text.length < longest; end++) {
        text += letters[end - 1];
        const id = ids.get(text);
        const sum = (best[from] ?? 0) + (w.pieces[id ?? 0]?.score ?? 0);
        if (id === undefined || sum <= (best[end] ?? 0)) continue;
        best[end] = sum;
        back[end] = [from, id];
      }
      // a letter that no piece holds
      if (back[from + 1] === undefined) {
        back[from + 1] = [from, w.unknown];
        best[from + 1] = (best[from] ?? 0) - 100;
      }
    }
    const out = [];
    for (let at = letters.length; at > 0; at = back[at]?.[0] ?? 0) out.push(back[at]?.[1] ?? w.unknown);
    return out;
  };
  cutters.set(w, cut);
  return cut;
}
