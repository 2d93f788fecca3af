import { perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import { functionWordsOf, isClose, isWordedAnew } from './closeness.ts';
import { compareContraries } from './compare-contraries.ts';
import { sameWord } from './exchange.ts';
import { stemOf, type Word, type WordForm } from './fact.ts';
import { bestPairs } from './match-values.ts';
import { type Meaning, type MeaningPair, type MeaningWord, sameSurroundings, shareStem } from './meaning-words.ts';
import { isOnlyThen } from './only-then.ts';
import { affirmedInPlace } from './same-place.ts';
import { changeOnOneSide, type FactFinding } from './side.ts';

/** What a negation negates: the words after it, or those before it at the end of a clause (`stimmte dem Plan nicht zu`). */
export function scopeOf({ before, after }: MeaningWord): readonly string[] {
  return after.length > 0 ? after.slice(0, 2) : before;
}

/** The stems that a whole side negates, gathered once they are asked for. */
export type Negated = () => ReadonlySet<string>;

/**
 * What is said the other way round in one link: contraries, refusals, and negations on one side alone.
 * `negated` holds the stems that either side negates anywhere: `no one hurt` may leave a headline and stay in the body.
 */
export function compareNegations(
  pair: MeaningPair,
  negated: Readonly<Record<'original' | 'revision', Negated>>,
): FactFinding[] {
  const { findings, explained } = compareContraries(pair);
  const refusals = findings.length > 0 ? [] : findRefusals(pair);
  const negations = findNegations(pair, explained, negated);
  const isToldTwice = ({ kind, original, revision }: FactFinding) =>
    kind === 'scale' && negations.some((one) => startsAt(one.original, original) || startsAt(one.revision, revision));
  return [...findings.filter((finding) => !isToldTwice(finding)), ...refusals, ...negations];
}

function startsAt(a: FactFinding['original'], b: FactFinding['original']): boolean {
  return a !== null && b !== null && a[0] === b[0];
}

/** A sentence that refuses more is no sentence of a story. */
const MOST_REFUSALS = 8;

/** `said she would give evidence` → `refused to give evidence`, where the other side has no negation of any kind. */
function findRefusals(pair: MeaningPair): FactFinding[] {
  const { a, b } = pair;
  const sides = [
    ['dropped', a, b],
    ['added', b, a],
  ] as const;
  return gather(sides, ([status, here, there]) => {
    if (here.refusals.length === 0) return [];
    // a `never` of both sides says nothing of the refusal
    const denies = ({ negations, softNegations }: Meaning) => negations.length + softNegations.length;
    if (denies(there) > denies(here) - here.refusals.length) return [];
    // in other words, the start of a word shows nothing: `refused to publish` and `a public meeting`
    const isAnew = isWordedAnew(pair);
    const isSame = isAnew ? (a: WordForm, b: WordForm) => a.stem === b.stem : sameWord;
    return here.refusals
      .slice(0, MOST_REFUSALS)
      .filter(({ after: [verb] }) => {
        if (verb === undefined) return false;
        const form = { key: verb, stem: stemOf(verb) };
        // `declined to comment` and `would not comment`
        if (there.negations.some((word) => scopeOf(word).includes(form.stem))) return false;
        return there.words.some((word) => isSame(word, form));
      })
      .map((word) =>
        changeOnOneSide(pair, 'negation', status, isAnew ? 'check' : 'critical', word, `refusal-${status}`, {}),
      );
  });
}

/** Sentences that share a smaller part of their words are free rewordings, where a missing `not` shows nothing. */
const LEAST_SHARED = 0.4;

/** From this many words more, a side has a clause of its own, to which its negation may belong. */
const CLAUSE = 4;

/** Tells whether what a word of the one text negates stands in the other and is not negated there. */
function affirmedIn(here: Meaning, there: Meaning): (word: MeaningWord) => boolean {
  const stillNegated = new Set(gather(there.negations, scopeOf));
  // in a longer sentence only the word right beside it shows that the same thing is meant
  const near = here.length - there.length >= CLAUSE ? 1 : 2;
  return (word) =>
    scopeOf(word)
      .slice(0, near)
      .some((stem) => there.stems().has(stem)) && !scopeOf(word).some((stem) => stillNegated.has(stem));
}

/** Words before a verb among which its subject and the auxiliary of its passive stand: `der Strom wurde am Montag gekappt`. */
const PASSIVE_REACH = 7;

const passiveOf = perLanguage(({ roles }): ReadonlySet<string> => new Set(roles.passive.split(' ')));

/** `without power`, `cut power`, `cut off the power`, `power was cut` and `der Strom wurde in Orle gekappt` say the same. */
function takesAway({ deprived, words }: Meaning, what: string, language: string): boolean {
  const passive = passiveOf(language);
  return deprived.some(({ start, after }) => {
    if (after.slice(0, 2).includes(what)) return true;
    const at = words.findIndex((word) => word.start === start);
    const clause = words.slice(Math.max(0, at - PASSIVE_REACH), at);
    return clause.some(({ key }) => passive.has(key)) && clause.some(({ stem }) => stem === what);
  });
}

/**
 * Whether the other side says without a negation what a word negates: `without power`, `cut power` and `power was
 * cut`, `without the deal` and `if the deal goes down`, `no rival did more` and `more than any rival`.
 */
function isSaidOtherwise({ after }: MeaningWord, there: Meaning, language: string): boolean {
  const [next] = after;
  return (
    (next !== undefined && takesAway(there, next, language)) ||
    there.lapses.some(({ before }) => shareStem(before, after)) ||
    there.aboveAll.some((word) => shareStem(word.after, after))
  );
}

/** Words on either side of one within its clause that are looked at. */
const NEAR = 3;
/** From so many words of content of its own, a side says what it says in other words: `didn’t [pay]` and `paid` is one. */
const REWORDED = 2;
/** Words of a sentence that are held against each other. */
const MOST_WORDS = 200;

/**
 * Whether the words around what a word negates are others on the other side, which may then say the same without it:
 * `claims it is hostile to wolves` and `writes that it doesn’t [like wolves]`.
 */
function isWordedAnewNear(word: MeaningWord, here: Meaning, there: Meaning, language: string): boolean {
  const functionWords = functionWordsOf(language);
  const scope = scopeOf(word).slice(0, 2);
  const isOwn = (at: number) => {
    const own = there.words[at] as Word;
    if (own.kind !== 'word' || functionWords.has(own.key) || here.stems().has(own.stem)) return false;
    return !here.words.slice(0, MOST_WORDS).some((known) => sameWord(known, own));
  };
  let others = 0;
  for (let at = 0; at < Math.min(there.words.length, MOST_WORDS) && others < REWORDED; at++) if (isOwn(at)) others++;
  if (others < REWORDED) return false;
  return there.words.every(({ stem }, at) => {
    if (!scope.includes(stem)) return true;
    for (const step of [-1, 1]) {
      for (let k = at + step; k >= 0 && k < there.words.length && Math.abs(k - at) <= NEAR; k += step) {
        if (there.words[k]?.kind === 'mark') break;
        if (isOwn(k)) return true;
      }
    }
    return false;
  });
}

/**
 * Negations on one side alone. Excused by another that negates the same, by as many on the other side, and by words
 * that deny in another way (`refused`, `excluding`). Critical where the negated word stands on the other side without
 * its negation among the same words, a check among others; high where the whole clause reads otherwise.
 */
function findNegations(
  pair: MeaningPair,
  explained: ReadonlySet<MeaningWord>,
  negated: Readonly<Record<'original' | 'revision', Negated>>,
): FactFinding[] {
  const { a, b } = pair;
  const { language } = pair.original.story;
  const unexplained = (words: readonly MeaningWord[]) => words.filter((word) => !explained.has(word));
  const { original, revision } = bestPairs(unexplained(a.negations), unexplained(b.negations), (x, y) =>
    shareStem(x.after, y.after) ? 2 : sameSurroundings(x, y) ? 1 : 0,
  );
  const sides = [
    ['dropped', original, revision, a, b, negated.revision],
    ['added', revision, original, b, a, negated.original],
  ] as const;
  return gather(sides, ([status, unpaired, others, here, there, negatedThere]) => {
    if (unpaired.length === 0) return [];
    const [isAffirmed, isAffirmedHere] = [affirmedIn(here, there), affirmedIn(there, here)];
    const left = unpaired.filter(
      (word) => !isSaidOtherwise(word, there, language) && !isOnlyThen(word, here, there, language),
    );
    // one that contradicts the other side by itself excuses nothing: `did not vote, resigned`, `voted, did not resign`
    const denials = Math.max(
      there.softNegations.length - here.softNegations.length,
      there.refusals.length - here.refusals.length,
    );
    const excuses = others.filter((word) => !isAffirmedHere(word)).length + Math.max(0, denials);
    // what is said of the same in the same place is excused by nothing but a denial before it
    const isTurned = (word: MeaningWord) => {
      const at = isAffirmed(word) ? affirmedInPlace(word, here, there, language) : undefined;
      return at !== undefined && !(denials > 0 && there.softNegations.some((start) => start < at.start));
    };
    const turned = left.filter(isTurned);
    const free = left.filter((word) => !turned.includes(word));
    // the surest first: what excuses a negation excuses the least sure
    const surestFirst = [...free.filter(isAffirmed), ...free.filter((word) => !isAffirmed(word))];
    const told = [...turned, ...surestFirst.slice(0, Math.max(0, free.length - excuses))];
    return told.flatMap((word) => {
      if (turned.includes(word))
        return [changeOnOneSide(pair, 'negation', status, 'critical', word, `negation-${status}`, {})];
      if (isAffirmed(word) && !isWordedAnew(pair) && !isWordedAnewNear(word, here, there, language))
        return [changeOnOneSide(pair, 'negation', status, 'critical', word, `negation-${status}`, {})];
      if (isAffirmed(word))
        return [changeOnOneSide(pair, 'negation', status, 'check', word, `negation-${status}-here`, {})];
      const isKnown = there.negations.length > 0 || scopeOf(word).some((stem) => negatedThere().has(stem));
      if (isKnown || here.length - there.length >= CLAUSE || !isClose(a, b, LEAST_SHARED)) return [];
      return [changeOnOneSide(pair, 'negation', status, 'high', word, `negation-${status}-here`, {})];
    });
  });
}
