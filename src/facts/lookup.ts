import { BODIES } from '../languages/international.ts';
import type { Bound, FigureWords, NameWords, NumberWords } from '../languages/language.ts';
import { type PlaceForm, placesWith } from '../languages/places.ts';
import { memoise } from '../text/collections.ts';
import { foldName } from '../text/fold.ts';
import { CURRENCY_SIGNS } from './data/units.ts';
import { makePhrases, type Phrases, stemMatcher } from './fact.ts';

/** The tables of one language in the forms that finding needs: built once for each language. */
export interface Lookup {
  readonly data: FigureWords;
  readonly names: NameWords;
  readonly vague: Phrases<readonly [number, number]>;
  readonly bounds: Phrases<Bound>;
  readonly boundsAfter: Phrases<Bound>;
  readonly unitPhrases: Phrases<string>;
  readonly currencies: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  /** A count and its unit in one word: `fortnight`. */
  readonly measureWords: Phrases<readonly [number, string]>;
  readonly times: Phrases<number>;
  readonly hours: Phrases<number>;
  /** Words for many years, which an article counts: `a decade`. */
  readonly spans: ReadonlyMap<string, string>;
  readonly ageAfter: Phrases<true>;
  readonly votes: Phrases<true>;
  /** The words for votes that open one of several words: `votes to`, `Stimmen gegen`. */
  readonly voteWords: ReadonlySet<string>;
  readonly outOf: Phrases<true>;
  readonly relative: Phrases<string>;
  /** Small words: they open sentences, join, and say nothing of their neighbours. */
  readonly small: ReadonlySet<string>;
  readonly minutesBefore: Phrases<number>;
  readonly minutesAfter: Phrases<number>;
  readonly signs: ReadonlySet<string>;
  readonly yearWords: ReadonlySet<string>;
  readonly doubtfulMonths: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words that a value may begin with. */
  readonly starters: ReadonlySet<string>;
  /** What numerals written as one word hold: `hundert`, `und`; null where there are none. */
  readonly compoundParts: RegExp | null;
  /** Words of figures, money, measures and dates. */
  readonly measures: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** States and seats of government, by every form of their names. */
  readonly places: ReadonlyMap<string, PlaceForm>;
  /** The words that open one of several words: `nations unies`. */
  readonly placeOpeners: ReadonlySet<string>;
  /** Adjectives of states that are written without a capital. */
  readonly peopleOf: (key: string) => PlaceForm | null;
  /** Words for people, bodies and offices, which may open a sentence without an article. */
  readonly common: ReadonlySet<string>;
  /** Words that a body's name has and no person's: `ministry`, `Ltd`. */
  readonly bodies: ReadonlySet<string>;
  /** Whether a word is a verb of rising or falling. */
  readonly moves: (key: string) => boolean;
  /** Shares in one word: `driekwart`, `Zweidrittel`. */
  readonly shares: ReadonlyMap<string, number>;
  /** Whether a word makes a figure near it an estimate. */
  readonly estimates: (key: string) => boolean;
}

const all = (phrases: readonly string[]) => makePhrases(phrases.map((phrase) => [phrase, true as const] as const));

/** Indexes the tables of a language for finding. */
export function makeLookup(
  data: FigureWords,
  names: NameWords,
  or: string,
  common: readonly string[] = [],
  bodies: readonly string[] = [],
  peoples = '',
): Lookup {
  const currencies = Object.entries(data.currencies);
  const vague = makePhrases(Object.entries(data.numbers.vague));
  const relative = makePhrases(Object.entries(data.relative));
  const times = makePhrases(Object.entries(data.times));
  const hours = makePhrases(Object.entries(data.hours));
  const measureWords = makePhrases(Object.entries(data.measureWords ?? {}));
  const minutesBefore = makePhrases(Object.entries(data.minutesBefore ?? {}));
  const { numbers } = data;
  const places = placesWith(names.places);
  const shares = compoundSharesOf(numbers);
  const opening = [
    numbers.added,
    numbers.hundred,
    numbers.scales,
    numbers.collective,
    numbers.ordinals,
    data.weekdays,
    data.months,
    data.decades,
    CURRENCY_SIGNS,
  ];
  return {
    data,
    names,
    vague,
    measureWords,
    times,
    hours,
    bounds: makePhrases(Object.entries(data.bounds)),
    boundsAfter: makePhrases(Object.entries(data.boundsAfter)),
    unitPhrases: makePhrases([
      ...data.percent.map((phrase) => [phrase, 'percent'] as const),
      ...data.points.map((phrase) => [phrase, 'point'] as const),
      ...currencies,
      ...Object.entries(data.units),
    ]),
    currencies: new Set(currencies.map(([word]) => word)),
    money: new Set(currencies.map(([, id]) => id)),
    spans: new Map(Object.entries(data.units).filter(([, id]) => id === 'decade' || id === 'century')),
    ageAfter: all(data.ageAfter),
    votes: all(data.votes),
    voteWords: new Set(
      data.votes.flatMap((phrase) => phrase.match(/^\S+(?= )/) ?? []).filter((word) => !data.votes.includes(word)),
    ),
    outOf: all(data.outOf),
    relative,
    small: new Set([...names.openers, ...names.inside]),
    minutesBefore,
    minutesAfter: makePhrases(Object.entries(data.minutesAfter ?? {})),
    signs: new Set(data.dateSigns),
    yearWords: new Set(data.yearWords ?? []),
    doubtfulMonths: new Set(data.doubtfulMonths),
    titles: new Set([...names.titles, ...Object.keys(names.shortTitles)]),
    particles: new Set(names.inside),
    months: new Set(Object.keys(data.months)),
    weekdays: new Set(Object.keys(data.weekdays)),
    starters: new Set([
      ...opening.flatMap((table) => Object.keys(table)),
      ...numbers.articles,
      ...numbers.halves,
      // `треть учеников`: where there is no article, the part itself comes first
      ...(numbers.articles.length === 0 || numbers.determiners ? Object.keys(numbers.parts) : []),
      ...(numbers.perEach ?? []),
      ...shares.keys(),
      ...vague.first,
      ...measureWords.first,
      ...times.first,
      ...hours.first,
      ...relative.first,
      ...minutesBefore.first,
    ]),
    compoundParts: compoundPartsOf(data),
    measures: new Set(
      [
        data.numbers.added,
        data.numbers.scales,
        data.numbers.hundred,
        data.numbers.collective,
        data.months,
        data.weekdays,
        data.relative,
        data.units,
        data.currencies,
      ]
        .flatMap((table) => Object.keys(table))
        .concat(
          data.percent,
          data.points,
          data.clock,
          Object.keys(data.numbers.vague),
          Object.keys(data.numbers.parts),
          names.openers,
        ),
    ),
    of: new Set(data.of),
    or: new Set(or.split(' ')),
    places,
    placeOpeners: new Set([...places.keys()].flatMap((name) => name.match(/^\S+(?= )/) ?? [])),
    peopleOf: readPeoples(peoples),
    common: new Set(common),
    bodies: new Set([...BODIES.split(' '), ...bodies]),
    moves: stemMatcher(data.moves ?? []),
    shares,
    estimates: stemMatcher(data.estimates ?? []),
  };
}

/** Endings of adjectives, as often as they stand there: `autrichiennes`, `österreichischen`. */
const ADJECTIVE_ENDINGS = /(?:(?<=.{4})(?:nes?|en|e[mrs]?|as?|os?|s))+$/u;
/** Letters of the longest word that is looked up: the endings of a longer one, which no people has, would cost their square. */
const LONGEST_PEOPLE = 60;

function readPeoples(rows: string): Lookup['peopleOf'] {
  const stem = (key: string) => foldName(key).replace(ADJECTIVE_ENDINGS, '');
  const places = new Map(
    rows.split(', ').flatMap((row) => {
      const [place = '', words = ''] = row.split(': ');
      return words.split(' ').map((word) => [stem(word), { place, form: 'people' }] as const);
    }),
  );
  return places.size < 2
    ? () => null
    : memoise((key) => (key.length > LONGEST_PEOPLE ? null : (places.get(stem(key)) ?? null)));
}

/** `driekwart`, `zweidrittel`: a count and a part in one word, where a language writes its numerals so. */
function compoundSharesOf({ compound, added, parts }: NumberWords): ReadonlyMap<string, number> {
  if (compound === null) return new Map();
  const counts = Object.entries(added).filter(([, count]) => count > 1 && count < 10);
  return new Map(
    counts.flatMap(([word, count]) =>
      Object.entries(parts).flatMap(([part, whole]): [string, number][] =>
        count < whole ? [[word + part, count / whole]] : [],
      ),
    ),
  );
}

function compoundPartsOf({ numbers: { compound, added }, unitEndings = [] }: FigureWords): RegExp | null {
  if (compound === null)
    return unitEndings.length === 0 ? null : new RegExp(unitEndings.map(([ending]) => ending.source).join('|'));
  const tens = Object.keys(compound.tens ?? added).filter((word) => compound.tens || (added[word] as number) >= 20);
  const joints = compound.and === '' ? tens : [compound.and.replace('e', '[eë]')];
  const parts = [
    ...compound.scales.map(([word]) => word),
    ...joints,
    ...(compound.half === undefined ? [] : [compound.half]),
  ];
  return new RegExp([...parts, ...unitEndings.map(([ending]) => ending.source)].join('|'));
}
