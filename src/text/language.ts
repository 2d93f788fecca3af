import { DEFAULT_TAG, LANGUAGES, UNKNOWN_TAG } from '../languages/index.ts';
import { LATIN_WORD } from '../languages/vocabulary.ts';
import { appendTo } from './collections.ts';
import { detectShortLanguage } from './short-language.ts';
import { evidenceAgainstEnglish, isInUnknownScript, mayBeIn } from './unfamiliar.ts';

/** How much of a text the guess looks at: enough for any story's first paragraphs, and a bound on the work. */
const SAMPLE = 2500;

/** Below this many counted words a guess between Latin-script languages by them is a coin toss: their letters are asked. */
const ENOUGH_HITS = 3;

/** A language must be this much ahead of English to be believed: names and loan words give every text some hits. */
const LEAD_OVER_ENGLISH = 1.2;

/** A text of fewer letters may be a name, or a heading in one of several languages of its script. */
const FEW_LETTERS = 40;
/** From this many counted words on, this far ahead of the next language, one text alone tells its language. */
const MANY_HITS = 5;
const SURE_LEAD = 1.5;
/** The index of English, which a text is taken for where nothing tells. */
const ENGLISH = LANGUAGES.findIndex(({ tags }) => tags.some((tag) => tag === DEFAULT_TAG));

/**
 * From here on a text that nothing tells the language of is not taken for English: four times what tells against any
 * English sentence. Twice as much needs no other text beside it.
 */
const NOT_ENGLISH = 12;
const SURELY_NOT_ENGLISH = 24;
/** Where so many of the words are the commonest of English, the others need not be asked. */
const COMMON_SHARE = 1 / 4;

type Block = readonly [from: number, to: number, script: string];
/** Blocks of letters by script, as UTF-16 code units; Latin is what is left. Sorted, so that a letter finds its row early. */
const BLOCKS: readonly Block[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x052f, 'ru'],
  [0x0530, 0x058f, 'hy'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0750, 0x077f, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0c00, 0x0c7f, 'te'],
  [0x0e00, 0x0e7f, 'th'],
  [0x1000, 0x109f, 'my'],
  [0x10a0, 0x10ff, 'ka'],
  [0x1100, 0x11ff, 'ko'],
  [0x1200, 0x137f, 'am'],
  [0x1780, 0x17ff, 'km'],
  [0x1f00, 0x1fff, 'el'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x4dbf, 'zh'],
  [0x4e00, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

/** Share of a text's letters from which a script is the text's own and not a quoted name's. */
const OWN_SCRIPT = 0.3;
/** Japanese sentences mix kana with Han; this share of kana is never met in Chinese. */
const KANA_SHARE = 0.1;

/** Share of the letters from which sibling letters tell: above what names and typing slips contribute. */
const SIBLING_SHARE = 0.015;

/** By common word, the languages that have it, as indexes of `LANGUAGES`. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = wordIndex();
const LONGEST_COMMON_WORD = Math.max(...Array.from(LANGUAGES_OF_WORD.keys(), ({ length }) => length));

function wordIndex(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [language, { guess }] of LANGUAGES.entries()) {
    for (const word of guess.commonWords.split(' ')) appendTo(index, word, language);
  }
  return index;
}

/** A guess, and whether the text alone would do for it. */
interface Guess {
  readonly tag: string;
  readonly isSure: boolean;
  readonly isByScript: boolean;
  /** Whether so many of the words are the commonest of the language that no others need be asked. */
  readonly isCommon?: boolean;
}

/**
 * The BCP 47 tag of the language a text is written in, guessed from its first paragraphs
 * by script, then by stop words, and where it has too few by its letters; `en` when it cannot be told,
 * `und` when it is plainly none that is known.
 */
export function detectLanguage(text: string): string {
  return guessOf(text.slice(0, SAMPLE)).tag;
}

/**
 * The languages of two versions of one story: one language, guessed from both together, unless each text by itself
 * leaves no doubt that it is in another one. A short or empty text is taken for what the other is written in.
 */
export function detectLanguages(original: string, revision: string): [original: string, revision: string] {
  const samples = [original.slice(0, SAMPLE), revision.slice(0, SAMPLE)] as const;
  const [a, b] = [guessOf(samples[0]), guessOf(samples[1])];
  const isTold =
    (a.isSure && b.isSure) || (isLatin(a, samples[0]) && b.isByScript) || (a.isByScript && isLatin(b, samples[1]));
  if (a.tag === b.tag || isTold) return [a.tag, b.tag];
  const both = a.isSure ? a : b.isSure ? b : guessOf(samples.join('\n'));
  return [both.tag, both.tag];
}

function guessOf(sample: string): Guess {
  const unsure = { isSure: false, isByScript: false };
  const told = byScript(sample) ?? byStopWords(sample);
  if (told?.isByScript === true) return told;
  const guess =
    told !== undefined && (told.tag === DEFAULT_TAG || mayBeIn(told.tag, sample))
      ? told
      : { tag: detectShortLanguage(sample) ?? DEFAULT_TAG, ...unsure };
  const evidence = guess.tag === DEFAULT_TAG ? against(guess, sample) : 0;
  return evidence < NOT_ENGLISH
    ? guess
    : { tag: UNKNOWN_TAG, isSure: evidence >= SURELY_NOT_ENGLISH, isByScript: false };
}

/** What tells against a text's being English, as `evidenceAgainstEnglish`; its commonest words settle it without more. */
function against({ isCommon }: Guess, sample: string): number {
  if (isInUnknownScript(sample)) return Number.POSITIVE_INFINITY;
  return isCommon === true ? 0 : evidenceAgainstEnglish(sample);
}

/** Whether a text is in Latin letters and more than a name. */
function isLatin({ isByScript }: Guess, sample: string): boolean {
  return !isByScript && (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) > FEW_LETTERS;
}

function byScript(sample: string): Guess | undefined {
  const found = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at);
    if (code < 0x370) {
      if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
      continue;
    }
    let row = 0;
    while (row < BLOCKS.length && code > (BLOCKS[row] as Block)[1]) row++;
    const block = BLOCKS[row];
    if (block === undefined || code < block[0]) continue;
    letters++;
    found.set(block[2], (found.get(block[2]) ?? 0) + 1);
  }
  // Japanese writes Han letters too, so its kana are asked first.
  if ((found.get('ja') ?? 0) > letters * KANA_SHARE)
    return { tag: 'ja', isSure: letters > FEW_LETTERS, isByScript: true };
  for (const [script, count] of found) {
    if (count < letters * OWN_SCRIPT) continue;
    const sibling = LANGUAGES.find(
      ({ guess: { ownLetters } }) =>
        ownLetters?.among === script && (sample.match(ownLetters.letters)?.length ?? 0) > count * SIBLING_SHARE,
    );
    return { tag: sibling?.tags[0] ?? script, isSure: letters > FEW_LETTERS, isByScript: true };
  }
  return undefined;
}

function byStopWords(sample: string): Guess | undefined {
  const hits = new Float64Array(LANGUAGES.length);
  /** The languages with hits, in the order of their first. */
  const met: number[] = [];
  const words = sample.toLowerCase().match(LATIN_WORD) ?? [];
  const counts = new Uint16Array(LANGUAGES.length);
  for (const word of words) {
    const languages = word.length > LONGEST_COMMON_WORD ? undefined : LANGUAGES_OF_WORD.get(word);
    if (languages === undefined) continue;
    // A word that several languages share tells less: it counts for each by its share.
    const share = 1 / Math.sqrt(languages.length);
    for (const language of languages) {
      if (hits[language] === 0) met.push(language);
      hits[language] = (hits[language] as number) + share;
      counts[language] = (counts[language] as number) + 1;
    }
  }
  const [best = ENGLISH, next = ENGLISH] = met.toSorted((a, b) => (hits[b] as number) - (hits[a] as number));
  const [score, second] = [hits[best] as number, best === next ? 0 : (hits[next] as number)];
  const isTold = score >= ENOUGH_HITS && (best === ENGLISH || score > (hits[ENGLISH] as number) * LEAD_OVER_ENGLISH);
  if (!isTold) return undefined;
  return {
    tag: LANGUAGES[best]?.tags[0] as string,
    isSure: score >= MANY_HITS && score > second * SURE_LEAD,
    isByScript: false,
    isCommon: (counts[best] as number) >= COMMON_SHARE * words.length,
  };
}
