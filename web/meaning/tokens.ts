/**
 * A sentence as the pieces that the encoder reads: SentencePiece with a unigram model (Kudo 2018), the best path over
 * the pieces' log-probabilities.
 */

/** What stands for a space, and before the first word. */
const SPACE = '\u2581';
/** The model was trained with this before every text that is compared with others (Wang et al. 2024). */
const PREFIX = 'query: ';
/** The tokens before the sentence's own: `<s> ▁que ry :`. */
export const PREFIX_TOKENS = 4;

export const BEGIN = '<s>';
export const END = '</s>';
export const UNKNOWN = '<unk>';

/** What tokens are cut by. */
export interface Vocabulary {
  /** What the model's normalisation makes of a code point, where it changes it: `ﬁ` → `fi`. */
  readonly normalisation: ReadonlyMap<string, string>;
  /** Log-probability of a piece; undefined for what is none. */
  readonly scoreOf: (piece: string) => number | undefined;
  /** Code points of the longest piece. */
  readonly longest: number;
  /** Log-probability of a code point that no piece holds. */
  readonly unknownScore: number;
}

/**
 * The pieces of `sentence`, between begin and end: `Rain fell` → `<s> ▁query : ▁Rain ▁fell </s>`, at most `most` of
 * them. What no piece holds is `<unk>`, one for each code point.
 */
export function tokenise(sentence: string, vocabulary: Vocabulary, most = 512): string[] {
  const pieces = bestPath([...normalise(PREFIX + sentence, vocabulary)], vocabulary);
  return [BEGIN, ...pieces.slice(0, most - 2), END];
}

function normalise(text: string, { normalisation }: Vocabulary): string {
  let out = '';
  for (const char of text) out += normalisation.get(char) ?? char;
  return SPACE + out.trim().replace(/ +/g, ' ').replaceAll(' ', SPACE);
}

/** Viterbi's algorithm: the cut with the greatest sum of log-probabilities; of equal ones the shortest first piece. */
function bestPath(letters: readonly string[], { scoreOf, longest, unknownScore }: Vocabulary): string[] {
  const best = new Float64Array(letters.length + 1).fill(Number.NEGATIVE_INFINITY);
  const cameFrom = new Int32Array(letters.length + 1);
  const cameBy: string[] = [];
  best[0] = 0;
  const reach = (end: number, from: number, score: number, piece: string) => {
    const sum = (best[from] as number) + score;
    if (sum <= (best[end] as number)) return;
    best[end] = sum;
    cameFrom[end] = from;
    cameBy[end] = piece;
  };
  for (let from = 0; from < letters.length; from++) {
    let piece = '';
    for (let end = from + 1; end <= Math.min(letters.length, from + longest); end++) {
      piece += letters[end - 1];
      const score = scoreOf(piece);
      if (score !== undefined) reach(end, from, score, piece);
    }
    reach(from + 1, from, unknownScore, UNKNOWN);
  }
  const pieces: string[] = [];
  for (let end = letters.length; end > 0; end = cameFrom[end] as number) pieces.push(cameBy[end] as string);
  return pieces.reverse();
}
