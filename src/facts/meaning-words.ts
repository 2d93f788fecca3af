import type { Edit } from '../comparison.ts';
import type { ContraryTable, ContraryWords } from '../languages/contraries.ts';
import type { MeaningWords, WordForms } from '../languages/language.ts';
import { lazily, memoise } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { basesOf } from './bases.ts';
import { makeRowIndex, type ParticleWords, type RowEntry, rowsAt } from './contrary-rows.ts';
import { HEARSAY, isBackshifted, isForecast, isHearsay, isOtherWord, opensQuote } from './doubts.ts';
import { makePhrases, type Phrases, phraseAt, stemMatcher, stemOf, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { carriesOn, isNegation, isUnknown, type NegationTables } from './negation-words.ts';
import { makeRefusals, type RefusedAt } from './refusals.ts';
import type { LinkedSides } from './side.ts';

/** A word that carries meaning, where it stands, with the stems of the content words around it. */
export interface MeaningWord extends Span {
  readonly key: string;
  /** Up to two content words before it and three after, within the clause. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** A negation stands right before it. */
  readonly negated: boolean;
  /** What a word of contraries is a row of. */
  readonly table: ContraryTable | undefined;
  /** As in a row: `beat` and `lost to`. */
  readonly isConverse: boolean;
  /** Its row in the table, and on which side or how strong. */
  readonly row: number;
  readonly degree: number;
}

/** What is gathered of the sentences on one side of a link, before anything is: see `Meaning`. */
export function noMeaning(words: readonly Word[]) {
  const list = (): MeaningWord[] => [];
  return {
    negations: list(),
    /** Words that take something away: `cut [power]`. */
    deprived: list(),
    /** What came to nothing: `the deal [goes down]`. */
    lapses: list(),
    /** `more [than any] other`. */
    aboveAll: list(),
    /** `refused [to give]`. */
    refusals: list(),
    /** Phrases that restrict, in a language whose words no spaces part. */
    restrictions: list(),
    /** Words of the language's rows of contraries. */
    contraries: list(),
    allegations: list(),
    possibilities: list(),
    certain: list(),
    plain: list(),
    intensity: list(),
    boosters: list(),
    /** Words that a negating prefix may open. */
    prefixed: [] as PrefixedWord[],
    /** Where words start that deny or doubt in passing. */
    softNegations: [] as number[],
    softHedges: 0,
    /** How many words say that something is only meant to be: `aim`, `target`. */
    aims: 0,
    /** The words themselves; none in a language whose words no spaces part. */
    words,
    /** How many words there are. */
    length: words.length,
    /** Stems of all words; gathered where they are asked for. */
    stems: lazily(() => stemsOf(words)),
  };
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, stem } of words) if (kind === 'word') stems.add(stem);
  return stems;
}

/** Everything the meaning comparison needs of the sentences on one side of a link. */
export type Meaning = Readonly<ReturnType<typeof noMeaning>>;
type Counted = 'softNegations' | 'softHedges' | 'aims';
type Listed = Exclude<keyof Meaning, Counted | 'prefixed' | 'words' | 'length' | 'stems'>;

/** A word at an index of its side's words, and what is left of it without a negating prefix that it may have. */
interface PrefixedWord {
  readonly key: string;
  readonly at: number;
  readonly bases: readonly string[];
}

/** What is compared in one link: the meaning words of its sentences (`a` of the original, `b` of the revision). */
export interface MeaningPair extends LinkedSides {
  readonly a: Meaning;
  readonly b: Meaning;
  readonly edits: readonly Edit[];
  /** The word at an index of one side's words, as a word of a row of directions. */
  readonly make: (side: Meaning, i: number, row: number, degree: number) => MeaningWord;
}

/** The lists whose entries are phrases. */
type Phrasal = 'lapses' | 'aboveAll';

/** What a word may be: a list it belongs to, its row in the table, and on which side or how strong. */
interface WordClass extends Degree {
  readonly list: Exclude<Listed, 'refusals' | Phrasal> | Counted;
}

interface Degree {
  readonly row: number;
  readonly degree: number;
}

/** What the tables of a language say of a word. */
interface KnownWord {
  readonly stem: string;
  readonly isNegation: boolean;
  /** Whether it denies what follows by itself, and not only near `ne`. */
  readonly denies: boolean;
  /** Neither a small word nor a negation. */
  readonly isContent: boolean;
  readonly bases: PrefixedWord['bases'];
  /** Whether it is anything else below; few words are. */
  readonly tells: boolean;
  readonly rows: readonly RowEntry[];
  readonly classes: readonly WordClass[];
  readonly opensPhrase: boolean;
  readonly mayBeHearsay: boolean;
}

/** The tables of one language as a reader of words: built once for each language. */
export interface MeaningTables extends NegationTables {
  readonly know: (key: string) => KnownWord;
  /** The verb that the word at an index says no to. */
  readonly refusedAt: RefusedAt;
  readonly phrases: Phrases<Phrasal>;
}

/**
 * Indexes the meaning words of a language; `negationEnding` marks a contracted negation (`n't`), '' for none; `small` are
 * the words that say nothing of their neighbours.
 */
export function makeMeaningTables(
  words: MeaningWords,
  contraries: ContraryWords,
  { negationEnding, negatingPrefixes, joinedAnd }: WordForms,
  elision: RegExp | null,
  small: ReadonlySet<string>,
  particles: ParticleWords,
): MeaningTables {
  const listed = (list: readonly string[]) => {
    const set = new Set(list);
    return (key: string) => set.has(key);
  };
  const isListedNegation = listed(words.negations);
  const isNegation = (key: string) => isListedNegation(key) || (negationEnding !== '' && key.endsWith(negationEnding));
  const isSoftNegation = stemMatcher(words.softNegations);
  const tests: readonly (readonly [WordClass['list'], (key: string) => boolean])[] = [
    ['negations', isNegation],
    ['softNegations', (key) => !isNegation(key) && isSoftNegation(key)],
    ['deprived', stemMatcher(words.deprived ?? [])],
    ['aims', stemMatcher(words.aims ?? [])],
    ['certain', listed(words.certain)],
    ['plain', listed(words.plain)],
    ['boosters', listed(words.boosters)],
  ];
  /** A word is a hedge of one kind: of the first that it fits. */
  const hedges: readonly (readonly [WordClass['list'], (key: string) => boolean, row: number])[] = [
    ['allegations', stemMatcher(words.allegation), ALLEGED],
    ['possibilities', stemMatcher(words.possibility), 0],
    ['softHedges', stemMatcher(words.softHedges), 0],
  ];
  const intensity = new Map<string, Degree>(
    words.intensity.flatMap((scale, row) =>
      scale.flatMap(([degree, ...list]) => list.map((word) => [word, { row, degree }] as const)),
    ),
  );
  const classesOf = (key: string): WordClass[] => {
    const hedge = hedges.find(([, matches]) => matches(key));
    const strength = strengthOf(key, intensity);
    return [
      ...tests.flatMap(([list, matches]) => (matches(key) ? [{ list, row: 0, degree: 0 }] : [])),
      ...(hedge === undefined ? [] : [{ list: hedge[0], row: hedge[2], degree: 0 }]),
      ...(strength === undefined ? [] : [{ list: 'intensity' as const, ...strength }]),
    ];
  };
  const entriesOf = makeRowIndex(contraries, elision, joinedAnd, particles);
  const prefixes = negatingPrefixes.split(' ').filter(Boolean);
  const besideNe = new Set(words.besideNe ?? []);
  const phrases = makePhrases(
    (['lapses', 'aboveAll'] as const).flatMap((list) => (words[list] ?? []).map((phrase) => [phrase, list] as const)),
  );
  const know = (key: string): KnownWord => {
    const [rows, classes, opensPhrase] = [entriesOf(key), classesOf(key), phrases.first.has(key)];
    const mayBeHearsay = HEARSAY.has(key) || key.startsWith('claim');
    return {
      stem: stemOf(key),
      isNegation: isNegation(key),
      denies: isNegation(key) && !besideNe.has(key),
      isContent: !small.has(key) && !isNegation(key),
      bases: basesOf(key, prefixes),
      tells: rows.length > 0 || classes.length > 0 || opensPhrase || mayBeHearsay,
      rows,
      classes,
      opensPhrase,
      mayBeHearsay,
    };
  };
  const idle = new Set(words.notNegations);
  const { words: carryOn, breaks, concord = false } = words.correlatives ?? { words: [], breaks: [] };
  const correlatives = new Set(carryOn);
  return {
    know: memoise(know),
    besideNe,
    correlatives,
    breaks: new Set(breaks),
    concord,
    idle,
    refusedAt: makeRefusals(words),
    phrases,
  };
}

/** The row of words that say somebody alleges it. */
export const ALLEGED = 1;

/** Reads the words of one side of a link. Linear in their number. The words of `figures` stand in no row. */
export function readMeaning(
  words: readonly Word[],
  lookup: Lookup,
  tables: MeaningTables,
  figures: readonly Span[] = [],
): Meaning {
  const found = noMeaning(words);
  /** The last word of a phrase that was read: `at least` is one word, not `least`. */
  let inPhrase = -1;
  let figure = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (word.kind !== 'word') continue;
    const { bases, tells, rows, classes, opensPhrase, mayBeHearsay } = tables.know(word.key);
    if (bases.length > 0) found.prefixed.push({ key: word.key, at: i, bases });
    if (!tells) continue;
    while ((figures[figure]?.end ?? Number.POSITIVE_INFINITY) <= word.start) figure++;
    const isFigure = (figures[figure]?.start ?? Number.POSITIVE_INFINITY) < word.end;
    for (const { table, row, step, isConverse, end } of i <= inPhrase ? [] : rowsAt(words, i, rows)) {
      if (end > i) inPhrase = end;
      if (isFigure || (table !== 'offices' && table !== 'posts' && isName(words, i, lookup))) continue;
      found.contraries.push(meaningWord(words, i, row, step, tables, end, table, isConverse));
    }
    const phrase = opensPhrase ? phraseAt(words, i, tables.phrases) : null;
    if (phrase !== null) found[phrase.value].push(meaningWord(words, i, 0, 0, tables, phrase.end - 1));
    if (mayBeHearsay && isHearsay(words, i)) found.possibilities.push(meaningWord(words, i, 0, 0, tables));
    if (classes.length === 0) continue;
    const isOther = isOtherWord(words, i) || opensQuote(words, i);
    for (const { list, row, degree } of classes) {
      const add = (to: Listed) => found[to].push(meaningWord(words, i, row, degree, tables));
      if (list === 'softNegations') {
        found.softNegations.push(word.start);
        const refused = tables.refusedAt(words, i);
        if (refused !== undefined)
          found.refusals.push({ ...meaningWord(words, i, row, degree, tables), after: [refused.key] });
      } else if (list === 'negations') {
        // `no fewer than 300` is a bound
        if (!isFigure && isNegation(words, i, tables) && !carriesOn(words, i, tables)) add(list);
      } else if (list === 'aims') found.aims++;
      else if (list === 'deprived') add(list);
      else if (isOther) continue;
      else if (list === 'softHedges') {
        if (isUnknown(words, i, tables) || isForecast(words, i)) add('possibilities');
        else if (!isBackshifted(words, i, lookup)) found.softHedges++;
      } else add(list);
    }
  }
  return found;
}

/** `South Tollan` is a name. */
function isName(words: readonly Word[], i: number, lookup: Lookup): boolean {
  return (
    i > 0 && lookup.names.capitals === 'names' && /^\p{Lu}/u.test(words[i]?.raw ?? '') && words[i - 1]?.kind !== 'mark'
  );
}

const BEFORE = 2;
const AFTER = 3;
/** How many words may be passed over in search of content. */
const REACH = 8;

export function meaningWord(
  words: readonly Word[],
  i: number,
  row: number,
  degree: number,
  { know }: MeaningTables,
  last = i,
  table?: ContraryTable,
  isConverse = false,
): MeaningWord {
  const { start, key } = words[i] as Word;
  const { end } = words[last] as Word;
  // a word between commas belongs to its clause: `was, perhaps, planned`
  const near = words[i - 1]?.key === ',' && words[last + 1]?.key === ',' ? 2 : 1;
  const around = (from: number, step: 1 | -1, most: number) => {
    const stems: string[] = [];
    for (let n = near; n <= REACH && stems.length < most; n++) {
      const word = words[from + n * step];
      // marks begin no clause: `he had never “lied”`
      if (word === undefined || (word.kind === 'mark' && word.key !== '-' && word.key !== '"')) break;
      if (word.kind !== 'word') continue;
      const { isContent, stem } = know(word.key);
      if (isContent) stems.push(stem);
    }
    return stems;
  };
  let negated = false;
  for (let n = 1; n <= 3; n++) {
    const word = words[i - n];
    if (word === undefined || word.kind === 'mark') break;
    if (know(word.key).denies) negated = true;
  }
  const before = around(i, -1, BEFORE);
  return { start, end, key, before, after: around(last, 1, AFTER), negated, table, isConverse, row, degree };
}

/** German adjectives end in many ways: `massiver` is `massiv`. Harmless elsewhere: what is left must stand in the table. */
function strengthOf(key: string, intensity: ReadonlyMap<string, Degree>): Degree | undefined {
  return intensity.get(key) ?? intensity.get(key.replace(/e[mnrs]?$/, ''));
}

/** The negations alone, for links whose words are not compared. */
export function readNegations(words: readonly Word[], tables: MeaningTables): MeaningWord[] {
  const found: MeaningWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const { kind, key } = words[i] as Word;
    if (kind === 'word' && tables.know(key).isNegation && isNegation(words, i, tables))
      found.push(meaningWord(words, i, 0, 0, tables));
  }
  return found;
}

/** Whether two lists of stems have one in common. */
export function shareStem(a: readonly string[], b: readonly string[]): boolean {
  return a.some((stem) => b.includes(stem));
}

/** Whether two words stand beside the same words. */
export function sameSurroundings(a: MeaningWord, b: MeaningWord): boolean {
  const isBesideOther = (stem: string) => b.before.includes(stem) || b.after.includes(stem);
  return a.before.some(isBesideOther) || a.after.some(isBesideOther);
}
