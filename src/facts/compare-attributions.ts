import type { Link } from '../comparison.ts';
import { isUnspaced, perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { makePhrases, type Phrases, phraseAt, stemMatcher, type Word } from './fact.ts';
import { change, changeOnOneSide, type FactFinding, type FactSides, inSentences, isCompared } from './side.ts';

/** By what a language says who says it; null where that is not read. */
interface Sources {
  readonly accordingTo: Phrases<true>;
  readonly reporting: ReadonlySet<string>;
  /** Nouns of what is said, and what joins it to them. */
  readonly sayings: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly grammar: ReadonlySet<string>;
  /** Every noun has a capital. */
  readonly capitalNouns: boolean;
}

const sourcesOf = perLanguage(({ speech, words, roles, names }): Sources | null => {
  if (speech === null) return null;
  const forms = [...Object.values(speech.neutral), ...Object.values(speech.loaded)].flatMap((row) => row.split(/[,;]/));
  const nounLike = new Set(speech.nounLike.split(/\s+/));
  const wordsOf = (form: string) => {
    if (form.includes(' ')) return speech.fixedOrder ? [] : form.split(' ').slice(-1);
    return speech.fixedOrder && form.endsWith('s') && !nounLike.has(form) ? [form, form.slice(0, -1)] : [form];
  };
  const grammar = new Set(`${words.functionWords} ${roles.grammar} ${roles.prepositions}`.split(/\s+/));
  return {
    accordingTo: makePhrases(
      speech.accordingTo
        .split(',')
        .flatMap((phrase) => (phrase.trim() === '' ? [] : [[phrase.trim(), true as const] as const])),
    ),
    // the rows name the third person: `believes`, of many `believe`; `made the case` reports, a `case` does not
    reporting: new Set(
      forms.flatMap((form) => wordsOf(form.trim())).filter((word) => word !== '' && !grammar.has(word)),
    ),
    sayings: new Set(`${speech.sayings} ${speech.positions}`.split(/\s+/).filter(Boolean)),
    that: new Set(words.that.split(/\s+/)),
    grammar,
    capitalNouns: names.capitals === 'nouns',
  };
});

/** The words that say who says it, and those of them that name who that is. */
interface Attribution extends Span {
  readonly source: readonly string[];
}

/** A source has at most so many words: `the head of the county’s coast guard`. */
const MOST_WORDS = 7;
/** A claim behind its source has at least so many words that are no grammar. */
const LEAST_CLAIM = 3;
/** What is left of a sentence without its source stands on the other side to this part at least. */
const LEAST_LEFT = 0.7;

/**
 * `The rebels killed six, the army said` → `The rebels killed six`: a claim became a fact. Excused where the other side
 * names any source in the link, or the same one in a sentence beside it.
 */
export function compareAttributions(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const sources = sourcesOf(sides.original.story.language);
  if (sources === null || isUnspaced(sides.original.story.language)) return [];
  return gather(links, (link, index) => {
    if (!isCompared(link) || link.original.length > 1) return [];
    const before = inSentences(sides.original.words, link.original);
    const after = inSentences(sides.revision.words, link.revision);
    if (before.some(({ key }) => key === '"')) return [];
    const found = attributionIn(before, sources);
    if (found === null || found.source.length === 0) return [];
    const old = keysOf(before);
    // a verb of both sides is what is claimed, not who claims it
    const own = after.filter(({ key }) => !old.has(key) || !sources.reporting.has(key));
    if (namesSource(own, sources)) return [];
    const reports = ({ start, key }: Word) => start >= found.start && start < found.end && sources.reporting.has(key);
    const verb = before.find(reports);
    // `the county estimates that` and `the county’s estimate is that` report the same
    if (verb !== undefined && stemsOf(after).has(verb.stem)) return [];
    if (!isLeft(before, after, sources, found)) return [];
    const beside = keysOf(
      inSentences(sides.revision.words, [
        Math.min(...link.revision) - 1,
        ...link.revision,
        Math.max(...link.revision) + 1,
      ]),
    );
    // `Fachleute` and `Fachleuten`
    if (found.source.some((key) => [...beside].some((word) => isFormOf(word, key)))) return [];
    return [changeOnOneSide({ ...sides, link: index }, 'attribution', 'dropped', 'high', found, 'attribution-dropped')];
  });
}

/** The mood in which a language gives what somebody said; null where it has none. */
interface Mood {
  /** The forms that state what a reported form gives: `ist` and `war` for `sei`. */
  readonly statedBy: ReadonlyMap<string, readonly string[]>;
  readonly not: Phrases<true>;
  readonly isDoubt: (key: string) => boolean;
}

const moodOf = perLanguage(({ meaning }): Mood | null => {
  if (meaning.reported === undefined) return null;
  return {
    statedBy: new Map(Object.entries(meaning.reported).map(([form, stated]) => [form, stated.split(' ')])),
    not: makePhrases((meaning.notReported ?? []).map((phrase) => [phrase, true])),
    isDoubt: stemMatcher([...meaning.allegation, ...meaning.possibility]),
  };
});

/**
 * `Die Brücke sei marode` → `Die Brücke ist marode`: what somebody said became a fact, for only the mood told so.
 * Excused where the other side names any source or says in another way that it is not known.
 */
export function compareMoods(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const { language } = sides.original.story;
  const [mood, sources] = [moodOf(language), sourcesOf(language)];
  if (mood === null || sources === null) return [];
  return gather(links, (link, index): FactFinding[] => {
    if (!isCompared(link)) return [];
    const before = inSentences(sides.original.words, link.original);
    const after = inSentences(sides.revision.words, link.revision);
    const isReported = (words: readonly Word[]) => words.some(({ key }) => mood.statedBy.has(key));
    if (!isReported(before) || isReported(after)) return [];
    // what names its source is told as that
    if (namesSource(before, sources)) return [];
    if (before.some((_, i) => phraseAt(before, i, mood.not) !== null)) return [];
    if (namesSource(after, sources) || after.some(({ key }) => mood.isDoubt(key))) return [];
    const others = before.filter(({ key }) => !mood.statedBy.has(key));
    const given = before.find(({ key }) => mood.statedBy.has(key)) as Word;
    const stated = after.find(({ key }) => mood.statedBy.get(given.key)?.includes(key) === true);
    if (stated === undefined || !isLeft(others, after, sources)) return [];
    return [change({ ...sides, link: index }, 'attribution', 'changed', 'high', given, stated, 'mood-dropped')];
  });
}

/** Whether the words of a sentence stand on the other side for the most part, its grammar and its source aside. */
function isLeft(
  before: readonly Word[],
  after: readonly Word[],
  { grammar }: Sources,
  source: Span = { start: 0, end: 0 },
): boolean {
  const stems = stemsOf(after);
  const left = before.filter(
    ({ kind, key, start }) => kind === 'word' && !grammar.has(key) && (start < source.start || start >= source.end),
  );
  const kept = left.filter(({ stem }) => stems.has(stem)).length;
  return left.length >= 2 && kept >= LEAST_LEFT * left.length;
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(gather(words, ({ kind, stem }) => (kind === 'word' ? [stem] : [])));
}

/** Letters of the shortest word whose forms are known by their beginning. */
const LONG = 5;

function isFormOf(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= LONG && long.length - short.length <= 2 && long.startsWith(short);
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key));
}

function namesSource(words: readonly Word[], sources: Sources): boolean {
  return words.some(
    ({ key }, i) =>
      key === '"' ||
      sources.reporting.has(key) ||
      phraseAt(words, i, sources.accordingTo) !== null ||
      isSaying(words, i, sources),
  );
}

/** `The prosecution’s [case] was that`, `Die [These] der Anklage war, dass`: a noun of saying, a small word and `that`. */
function isSaying(words: readonly Word[], i: number, { sayings, that, grammar }: Sources): boolean {
  if (!sayings.has(words[i]?.key ?? '')) return false;
  const next = words.slice(i + 1, i + 1 + MOST_WORDS).filter(({ kind }) => kind !== 'mark');
  const at = next.findIndex(({ key }) => that.has(key));
  return at > 0 && grammar.has(next[at - 1]?.key ?? '');
}

/** The attribution at the head or the end of a sentence: `according to police`, `…, the army said`, `Police said that …` */
function attributionIn(words: readonly Word[], sources: Sources): Attribution | null {
  for (const i of words.keys()) {
    const phrase = phraseAt(words, i, sources.accordingTo);
    if (phrase === null) continue;
    // the source ends with its clause, or behind its noun in a sentence that it opens
    let end = phrase.end;
    const isNoun = (word: Word | undefined) =>
      word !== undefined && !sources.grammar.has(word.key) && (!sources.capitalNouns || /^\p{Lu}/u.test(word.raw));
    while (end < words.length && end - i < MOST_WORDS && words[end]?.kind !== 'mark') {
      end++;
      if (isNoun(words[end - 1]) && !isNoun(words[end])) break;
    }
    return attribution(words.slice(i, end), sources);
  }
  const last = words.findLastIndex(({ kind, key }) => kind === 'mark' && key === ',');
  const tail = words.slice(last + 1).filter(({ kind }) => kind !== 'mark');
  if (last > 0 && tail.length <= MOST_WORDS && tail.some(({ key }) => sources.reporting.has(key)))
    return attribution(tail, sources);
  const verb = words.findIndex(({ key }) => sources.reporting.has(key));
  const head = words.slice(0, verb + 1);
  if (verb < 1 || head.length > MOST_WORDS || head.some(({ kind }) => kind === 'mark')) return null;
  // `Prosecutors had asked for six years` reports no claim
  const said = words.slice(verb + 1).filter(({ kind, key }) => kind === 'word' && !sources.grammar.has(key));
  return said.length >= LEAST_CLAIM ? attribution(head, sources) : null;
}

function attribution(words: readonly Word[], { accordingTo, reporting, grammar }: Sources): Attribution {
  const named = words.filter(
    ({ kind, key }) =>
      kind === 'word' && !grammar.has(key) && !reporting.has(key) && !accordingTo.first.has(key) && !key.endsWith("'"),
  );
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    source: named.slice(0, 3).map(({ key }) => key),
  };
}
