import type { QuoteFlag, QuoteStatus } from '../comparison.ts';
import type { Hunk } from '../edits/differences.ts';
import { LANGUAGES, languageOf } from '../languages/index.ts';
import type { StoryText } from '../text/story.ts';
import { houseStyleKeys } from './content.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import { atEllipsis, clausesCut } from './cuts.ts';
import { isOpeningAlone, isSubjectAlone } from './openings.ts';
import { type QuoteText, type QuoteWord, wordDifferences } from './quote-text.ts';
import { isSaidOutside } from './said-outside.ts';
import type { QuotePair } from './unmatched.ts';

/** What happened to the words of a quote that both sides have. */
export interface WordChange {
  readonly status: QuoteStatus & ('kept' | 'altered' | 'trimmed' | 'extended');
  readonly flags: readonly QuoteFlag[];
  /** Words taken away and put in, for the reason. */
  readonly removed: readonly QuoteWord[];
  readonly added: readonly QuoteWord[];
  /** How many places differ. */
  readonly places: number;
  /** What was added to a quote changes what it says: `I doubt that [we will win]`. */
  readonly sense: boolean;
  /** All that was cut is said beside the marks, in the reporter's words. */
  readonly toldBeside: boolean;
  /** Only an insertion in brackets, or only words at the head bound by grammar: a check rather than an alarm. */
  readonly excused: 'bracket' | 'first-word' | 'opening' | null;
  /** A negation, number or name is touched. */
  readonly touched: 'negation' | 'number' | 'name' | null;
  /** The words differ in house style alone: `Sen.` and `Senator`, `two dozen` and `24`. */
  readonly houseStyle: boolean;
  /** Two quotes from separate places stand in one pair of marks. */
  readonly stitched: boolean;
  readonly divided: boolean;
  /** Several quotes stand in one pair of marks, whether they were one utterance or not. */
  readonly joined: boolean;
}

/**
 * Words between two parts of one quote that only name the speaker, within one sentence: `“We won,” [he told
 * reporters,] “and …”`, `“We won,” [said Ida Holm, a rower at the club of Norwick and its captain for six years].`
 */
const LONGEST_INTERRUPTION = 20;

/**
 * Compares the words of paired quotes.
 * Kept: the same words, whatever their case, marks, hyphens and spaces. Trimmed: words only taken away.
 * Altered: anything else.
 */
export function compareWords({ original, revision }: QuotePair, before: StoryText, after: StoryText): WordChange {
  const a = original.flatMap((quoteText) => quoteText.words);
  const b = revision.flatMap((quoteText) => quoteText.words);
  const clauses = clausesCut(a, b);
  const keys = (words: readonly QuoteWord[]) => words.map((word) => word.key);
  const whole: Hunk = { fromA: 0, toA: a.length, fromB: 0, toB: b.length };
  const found = clauses === null ? (wordDifferences(keys(a), keys(b)) ?? [whole]) : [clauses];
  const hunks = found
    .filter((hunk) => !sameSpelling(a, b, hunk, before.language, after.language))
    .map((hunk) => atEllipsis(hunk, a, b));
  const removed = hunks.flatMap((hunk) => a.slice(hunk.fromA, hunk.toA));
  const added = hunks.flatMap((hunk) => b.slice(hunk.fromB, hunk.toB));
  const joined = joinedHow(original, revision, original.length > revision.length ? before : after);
  const flags: QuoteFlag[] = [];
  if (joined.stitched && !(joined.one && hunks.length === 0 && isOneSentence(original, b))) flags.push('stitched');
  if (joined.divided) flags.push('divided');
  const base = {
    removed,
    added,
    sense: false,
    toldBeside: false,
    places: hunks.length,
    stitched: joined.stitched && !joined.one,
    divided: joined.divided,
    joined: joined.stitched,
    houseStyle:
      hunks.length === 0 &&
      found.some((hunk) => keysOf(a.slice(hunk.fromA, hunk.toA), '') !== keysOf(b.slice(hunk.fromB, hunk.toB), '')),
  };
  if (hunks.length === 0) {
    const status = (joined.stitched || joined.divided) && !joined.one ? 'trimmed' : 'kept';
    return { ...base, status, flags, excused: null, touched: null };
  }
  const isOpening = isOpeningAlone(hunks, a, b, before.language, isFormOf);
  const cuts = hunks.filter((hunk) => hunk.fromB === hunk.toB);
  const cutFlags = cutMarks(cuts, a, b, revision.at(-1)?.endsWithEllipsis === true);
  if (cuts.length === hunks.length) {
    if (isOpening) return { ...base, status: 'trimmed', flags, excused: 'opening', touched: null };
    const silenced = cuts.filter((cut) => !isToldBeside(cut, a, revision, after));
    const toldBeside = silenced.length === 0 && !joined.stitched;
    if (!lostNegation(silenced, a))
      return { ...base, status: 'trimmed', flags: [...flags, ...cutFlags], excused: null, touched: null, toldBeside };
    return {
      ...base,
      status: 'altered',
      flags: [...flags, 'negation', ...cutFlags.filter((flag) => flag === 'ellipsis')],
      excused: null,
      touched: 'negation',
    };
  }
  if (original.length === 1 && revision.length === 1 && isExtension(hunks, a))
    return { ...base, status: 'extended', flags: [], excused: null, touched: null, sense: changesSense(hunks, b) };
  const bracket = removed.some((word) => word.bracketed) || added.some((word) => word.bracketed);
  if (bracket) flags.push('bracket');
  const differ = (inside: (words: readonly QuoteWord[]) => string) => inside(removed) !== inside(added);
  const negation = differ((words) => String(words.filter((word) => word.negation).length));
  const number = differ((words) =>
    keysOf(
      words.filter((word) => word.number),
      ' ',
    ),
  );
  // a name in brackets for a pronoun is what brackets are for; where all nouns have capitals none tells a name
  const tellsNames = languageOf(before.language).names.capitals !== 'nouns';
  const name =
    tellsNames &&
    [...removed, ...added].some((word) => word !== a[0] && word !== b[0] && isProper(word) && !word.bracketed);
  if (negation) flags.push('negation');
  if (number) flags.push('number');
  const excused = onlyBrackets(hunks, a, b)
    ? 'bracket'
    : onlyFirstWord(hunks, a, b)
      ? 'first-word'
      : isOpening
        ? 'opening'
        : null;
  return {
    ...base,
    status: 'altered',
    flags: excused === 'bracket' ? [...flags, ...cutFlags] : flags,
    excused,
    touched: negation ? 'negation' : number ? 'number' : name ? 'name' : null,
  };
}

function keysOf(words: readonly QuoteWord[], joint: string): string {
  return words.map((word) => word.key).join(joint);
}

/** Words put before or behind a quote that are more of the same speech; fewer alter it: `[Now] the mayor must go`. */
const LEAST_EXTENSION = 3;

/** Whether more of the same speech was only put before a quote and behind it. */
function isExtension(hunks: readonly Hunk[], a: readonly QuoteWord[]): boolean {
  return hunks.every(
    ({ fromA, toA, fromB, toB }) =>
      fromA === toA && (fromA === 0 || fromA === a.length) && toB - fromB >= LEAST_EXTENSION,
  );
}

/** `if`, `that` and their like, of all languages: behind them the words are no longer simply said. */
const THAT = new Set(LANGUAGES.flatMap(({ words }) => words.that.split(' ')));

/** Whether what was added governs what was said: a negation in its clause, or a clause that it now depends on. */
function changesSense(hunks: readonly Hunk[], b: readonly QuoteWord[]): boolean {
  return hunks.some(({ fromB, toB }) => {
    // words before the quote reach it up to the last mark, words behind it from the first one on
    const before = toB < b.length;
    let [from, to] = [fromB, toB];
    if (before) {
      if (b[toB]?.afterClauseMark === true) return false;
      for (let i = fromB; i < toB; i++) if (b[i]?.afterClauseMark === true) from = i;
    } else {
      const mark = b.slice(fromB, toB).findIndex((word) => word.afterClauseMark);
      if (mark >= 0) to = fromB + mark;
    }
    return b.slice(from, to).some((word) => word.negation || (before && THAT.has(word.key)));
  });
}

/** `air strike` and `airstrike`, `Sen.` and `Senator`, `F.B.I.` and `FBI`, `two dozen` and `24` are the same words. */
function sameSpelling(
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  { fromA, toA, fromB, toB }: Hunk,
  languageA: string,
  languageB: string,
): boolean {
  const spelling = (words: readonly QuoteWord[], language: string) =>
    houseStyleKeys(
      words.map((word) => word.key),
      language,
    ).join('');
  const before = spelling(a.slice(fromA, toA), languageA);
  return before !== '' && before === spelling(b.slice(fromB, toB), languageB);
}

/**
 * Whether several quotes became one or one several, and whether they were one utterance all along:
 * `“We won,” he said, “and will again”` and `“We won,” he said. “We will again”` only stop to name the speaker.
 */
function joinedHow(
  original: readonly QuoteText[],
  revision: readonly QuoteText[],
  story: StoryText,
): { stitched: boolean; divided: boolean; one: boolean } {
  const stitched = original.length > revision.length;
  const divided = revision.length > original.length;
  const parts = stitched ? original : revision;
  let one = true;
  for (let i = 1; i < parts.length; i++) {
    const from = parts[i - 1] as QuoteText;
    const to = parts[i] as QuoteText;
    const between = tokensIn(story, [from.quote.end, to.quote.start]).filter(({ kind }) => kind !== 'mark');
    const sentence = sentenceIndex(story, between[0]?.start ?? to.quote.start);
    const ends = sentence !== sentenceIndex(story, between.at(-1)?.start ?? to.quote.start);
    if (between.length >= LONGEST_INTERRUPTION || ends) one = false;
  }
  return { stitched, divided, one };
}

/**
 * Whether parts that were interrupted read on as one sentence: `“We won,” he said. “But …”` became `“We won, but …”`,
 * whose second part lost the capital that the interruption gave it.
 */
function isOneSentence(parts: readonly QuoteText[], joined: readonly QuoteWord[]): boolean {
  let at = 0;
  return parts.every(({ words }, index) => {
    const same = index === 0 || (words[0]?.capital === true && joined[at]?.capital === false);
    at += words.length;
    return same;
  });
}

/** Whether every cut is marked by an ellipsis in the revision, which may end with one. */
function cutMarks(
  cuts: readonly Hunk[],
  a: readonly QuoteWord[],
  b: readonly QuoteWord[],
  endsWithEllipsis: boolean,
): QuoteFlag[] {
  const flags = new Set<QuoteFlag>();
  for (const { fromA, toA, fromB } of cuts) {
    if (a.slice(fromA, toA).every((word) => word.bracketed)) continue;
    // brackets beside a cut show it as an ellipsis does: `[The council] will go` for `They said so and will go`
    const bracketed = b[fromB]?.bracketed === true || b[fromB - 1]?.bracketed === true;
    const marked = bracketed || (fromB >= b.length ? endsWithEllipsis : b[fromB]?.afterEllipsis === true);
    flags.add(marked ? 'ellipsis' : 'silent-trim');
  }
  return [...flags];
}

/** Whether the reporter says beside the marks what was cut at an end of the quote. */
function isToldBeside(
  { fromA, toA }: Hunk,
  a: readonly QuoteWord[],
  revision: readonly QuoteText[],
  story: StoryText,
): boolean {
  const [first, last] = [revision[0], revision.at(-1)];
  // a reporter goes on with a sentence; a whole one that is gone is gone
  const next = a[fromA === 0 ? toA : fromA];
  if (next?.afterClauseMark === true && next.capital) return false;
  const cut = a.slice(fromA, toA);
  if (fromA === 0 && first?.words[0]?.capital === false && isSubjectAlone(cut, story.language)) return true;
  if (fromA === 0 && first !== undefined) return isSaidOutside(cut, 'head', first, story);
  return toA === a.length && last !== undefined && isSaidOutside(cut, 'end', last, story);
}

/** Words of a cut that are hardly more than a negation: `not`, `do not`. */
const LONGEST_NEGATION = 2;
/** Words of a cut that begins with a negation and only strengthens it: `not, under any circumstances,`. */
const LONGEST_STRESSED = 8;

/**
 * A cut that takes a negation out of what stays is an alteration: `We will [not] go` says the opposite.
 * So does one that takes the words which deny it: `[I don’t think] the mayor is a crook`. Not one that takes a whole
 * clause away: `We will go[, and we will not wait]`.
 */
function lostNegation(cuts: readonly Hunk[], a: readonly QuoteWord[]): boolean {
  const isOneClause = (from: number, to: number) => !a.slice(from, to).some((word) => word.afterClauseMark);
  return cuts.some(({ fromA, toA }) => {
    const goesOn = toA < a.length && !JOINTS.has(a[toA]?.key ?? '');
    if (isStressedNegation(a.slice(fromA, toA)) && fromA > 0 && goesOn && isOneClause(fromA, fromA + 1)) return true;
    const isShort = toA - fromA <= LONGEST_NEGATION;
    const isJoined = (from: number, to: number) => a.slice(from, to).some(({ key }) => JOINTS.has(key));
    return a.slice(fromA, toA).some(({ negation }, n) => {
      if (!negation) return false;
      const at = fromA + n;
      const ofWordsBefore = fromA > 0 && isOneClause(fromA, at + 1) && (isShort || (goesOn && !isJoined(fromA, at)));
      return ofWordsBefore || (toA < a.length && isOneClause(at + 1, toA + 1) && (isShort || !isJoined(at, toA + 1)));
    });
  });
}

/** `[not, under any circumstances,] close`: a negation and what strengthens it, without a clause of its own. */
function isStressedNegation(cut: readonly QuoteWord[]): boolean {
  return cut[0]?.negation === true && cut.length <= LONGEST_STRESSED && !cut.some(({ key }) => JOINTS.has(key));
}

/** `and` and `or`, of all languages. */
const JOINTS = new Set(LANGUAGES.flatMap(({ words }) => [...words.and.split(' '), ...words.or.split(' ')]));

/** A capital inside a sentence, where it is not the pronoun I. */
function isProper(word: QuoteWord): boolean {
  return word.capital && !word.afterClauseMark && !/^i(?:'\w+)?$/.test(word.key);
}

/** Words that a bracketed insertion may stand for, besides nothing: `[the council] will` for `they will`. */
const MOST_REPLACED = 4;

/** Every word put in stands in brackets, and takes the place of a few words at most. */
function onlyBrackets(hunks: readonly Hunk[], a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const areBracketed = (words: readonly QuoteWord[]) => words.every((word) => word.bracketed);
  const fits = ({ fromA, toA, fromB, toB }: Hunk) => {
    const [taken, inserted] = [a.slice(fromA, toA), b.slice(fromB, toB)];
    if (areBracketed(inserted)) return inserted.length === 0 || taken.length <= MOST_REPLACED;
    // the original's own brackets gone: the same, seen from the other side
    return taken.length > 0 && areBracketed(taken) && inserted.length <= MOST_REPLACED;
  };
  return hunks.every(fits) && hunks.some((hunk) => hunk.toB > hunk.fromB);
}

/** Forms of one word that a sentence around a partial quote forces on its first word, of all languages. */
const FORMS = LANGUAGES.flatMap(({ words }) => words.grammarForms.map((row) => new Set(row.split(' '))));

/** Only the first word differs, and only in its form: `“[wants] to go”` for `“[want] to go”`. */
function onlyFirstWord(hunks: readonly Hunk[], a: readonly QuoteWord[], b: readonly QuoteWord[]): boolean {
  const [hunk] = hunks;
  if (hunks.length !== 1 || hunk === undefined || a.length < 2) return false;
  if (hunk.fromA !== 0 || hunk.fromB !== 0 || hunk.toA !== 1 || hunk.toB !== 1) return false;
  return isFormOf(a[0] as QuoteWord, b[0] as QuoteWord);
}

/** Whether two words are forms of one: `wants` and `want`, `I` and `he`. */
function isFormOf(before: QuoteWord, after: QuoteWord): boolean {
  if (before.negation !== after.negation || before.number || after.number) return false;
  if (before.stem === after.stem && before.key.length > 2) return true;
  return FORMS.some((row) => row.has(before.key) && row.has(after.key));
}
