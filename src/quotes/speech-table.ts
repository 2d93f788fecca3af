import { type AttributionRows, NO_ATTRIBUTION_ROWS } from '../languages/attribution-rows.ts';
import { FEMALE_FIRST_NAMES, MALE_FIRST_NAMES } from '../languages/first-names.ts';
import { perLanguage } from '../languages/index.ts';
import type { Language, SpeechRows } from '../languages/language.ts';
import { appendTo, memoise } from '../text/collections.ts';

/** A reporting verb. */
export interface Cue {
  /** The verb, whatever its form. */
  readonly verb: string;
  readonly neutral: boolean;
}

/** The rows of a language that become sets of words as they are. */
const WORD_ROWS = [
  'nounLike',
  'he',
  'she',
  'they',
  'unnamed',
  'relative',
  'whose',
  'determiners',
  'fillers',
  'inside',
  'stops',
  'particles',
  'generic',
  'female',
  'openers',
  'agent',
  'works',
  'passive',
  'reflexive',
  'prepositions',
  'documents',
  'transitive',
  'subordinators',
  'circumstances',
  'namingRelatives',
  'unsaid',
  'grounds',
  'infinitive',
  'absolute',
  'sayings',
  'bearers',
  'his',
  'hers',
  'theirs',
  'approximators',
  'persons',
  'causes',
  'courtesy',
  'oblique',
  'nominative',
  'coordinators',
  'auxiliaries',
  'quoted',
  'addressees',
  'within',
  'postposed',
  'reportive',
  'addressed',
  'indefinite',
  'thoughts',
  'nounLinks',
] as const;
type WordSets = Readonly<Record<(typeof WORD_ROWS)[number], ReadonlySet<string>>>;
/** What is asked whether a word stands in it. */
export type WordRow = keyof WordSets | 'pronouns' | 'roles' | 'bodies' | 'and';

/** The rows that are asked as the language has them. */
const OWN_ROWS = [
  'adverbEnding',
  'fixedOrder',
  'dropsPronouns',
  'pastTense',
  'participle',
  'verbSecond',
  'caseless',
  'capitalNouns',
  'thingEnding',
  'personEnding',
  'definiteEnding',
  'definiteStart',
  'unspacedSpeech',
  'articles',
] as const;

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly (readonly string[])[]>;

/** How a language names who speaks, with its rows as sets and maps; the rows are explained in `SpeechRows`. */
export interface SpeechTable extends WordSets, Pick<SpeechRows, (typeof OWN_ROWS)[number]> {
  readonly impersonal: PhraseIndex;
  readonly separated: PhraseIndex;
  readonly viewOf: PhraseIndex;
  /** By first word; longest phrase first. */
  readonly cues: ReadonlyMap<string, readonly CuePhrase[]>;
  readonly accordingTo: PhraseIndex;
  /** The words that a cue or a phrase like `according to` begins with. */
  readonly openReport: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly roles: { readonly has: (word: string) => boolean };
  readonly bodies: { readonly has: (word: string) => boolean };
  readonly male: ReadonlySet<string>;
  readonly termSigns: readonly string[];
  readonly announces: readonly string[];
  /** `that`, behind which a quotation is part of its sentence's grammar. */
  readonly that: ReadonlySet<string>;
  /** `and`, which joins two speakers. */
  readonly and: ReadonlySet<string>;
  /** Speakers who exclude each other: the number of its group by word. */
  readonly voices: ReadonlyMap<string, number>;
  /** Weekdays, which have a capital anywhere and are no names. */
  readonly weekdays: ReadonlySet<string>;
  /** A capital inside a sentence tells a name. */
  readonly namesByCapital: boolean;
}

/** One form of a reporting verb, in words: `pointed out`. */
export interface CuePhrase extends Cue {
  readonly words: readonly string[];
}

const words = (row: string): string[] => row.split(/\s+/).filter((word) => word !== '');
const set = (row: string): ReadonlySet<string> => new Set(words(row));
const phrases = (row: string): string[][] =>
  row
    .split(',')
    .map(words)
    .filter((phrase) => phrase.length > 0);

/** Phrases by their first word, the longest first. */
function byFirst<T>(items: readonly T[], wordsOf: (item: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) appendTo(map, wordsOf(item)[0] as string, item);
  for (const list of map.values()) list.sort((a, b) => wordsOf(b).length - wordsOf(a).length);
  return map;
}

function rolesOf(rows: SpeechRows): SpeechTable['roles'] {
  const listed = set(`${rows.roles} ${rows.male} ${rows.female}`);
  const ending = rows.roleEnding;
  if (ending === null) return listed;
  return { has: memoise((word: string) => listed.has(word) || ending.test(word)) };
}

/** Titles tell a man where the table has the woman's form: `Bürgermeister` beside `Bürgermeisterin`. */
function maleOf(rows: SpeechRows): ReadonlySet<string> {
  if (rows.femaleEnding === '') return set(rows.male);
  const female = set(rows.female);
  const paired = Array.from(set(rows.roles)).filter((role) => female.has(role + rows.femaleEnding));
  return new Set([...set(rows.male), ...paired]);
}

/** A phrase, and what it is before a vowel: `parlé de` and `parlé d'`, `parlato di` and `parlato d'`. */
function withElided(phrase: readonly string[], elision: RegExp | null): (readonly string[])[] {
  const last = phrase.at(-1) ?? '';
  const elided = `${last.slice(0, -1)}'`;
  const isElided = phrase.length > 1 && /[aei]$/.test(last) && elision?.exec(elided)?.[0] === elided;
  return isElided ? [phrase, [...phrase.slice(0, -1), elided]] : [phrase];
}

/** Reporting verbs with their forms; those after a semicolon are verbs of their own. */
function cuesOf(verbs: Readonly<Record<string, string>>, neutral: boolean, elision: RegExp | null): CuePhrase[] {
  return Object.entries(verbs).flatMap(([verb, forms]) =>
    forms.split(';').flatMap((row, index) => {
      const name = index === 0 ? verb : `${verb} ${index}`;
      return phrases(row)
        .flatMap((phrase) => withElided(phrase, elision))
        .map((phrase) => ({ verb: name, neutral, words: phrase }));
    }),
  );
}

/** Reads the rows of a language into sets and maps. */
function speechTable(
  known: SpeechRows,
  { words: forms, figures, names, sentences: { elision } }: Language,
): SpeechTable {
  const rows: SpeechRows & AttributionRows = { ...NO_ATTRIBUTION_ROWS, ...known };
  const joined = (row: string) => phrases(row).map((phrase) => phrase.join(' '));
  const index = (row: string) => byFirst(phrases(row), (phrase) => phrase);
  const { bodyEnding } = rows;
  const bodies = set(rows.bodies);
  const cues = byFirst(
    [...cuesOf(rows.neutral, true, elision), ...cuesOf(rows.loaded, false, elision)],
    (cue) => cue.words,
  );
  const accordingTo = index(rows.accordingTo);
  return {
    ...(Object.fromEntries(WORD_ROWS.map((name) => [name, set(rows[name])])) as unknown as WordSets),
    ...(Object.fromEntries(OWN_ROWS.map((name) => [name, rows[name]])) as unknown as Pick<
      SpeechRows,
      (typeof OWN_ROWS)[number]
    >),
    cues,
    accordingTo,
    openReport: new Set([...cues.keys(), ...accordingTo.keys()]),
    impersonal: index(rows.impersonal),
    separated: index(rows.separated),
    viewOf: index(rows.viewOf),
    pronouns: set(`${rows.he} ${rows.she} ${rows.they} ${rows.unnamed}`),
    roles: rolesOf(rows),
    male: maleOf(rows),
    termSigns: joined(rows.termSigns),
    announces: joined(rows.announces),
    that: set(forms.that),
    and: set(forms.and),
    voices: new Map(phrases(rows.voices).flatMap((group, id) => group.map((word) => [word, id] as const))),
    weekdays: new Set(Object.keys(figures.weekdays)),
    namesByCapital: names.capitals === 'names',
    bodies: { has: (word) => bodies.has(word) || bodyEnding?.test(word) === true },
  };
}

const firstNames = new Map<string, 'm' | 'f'>([
  ...words(FEMALE_FIRST_NAMES).map((name) => [name, 'f'] as const),
  ...words(MALE_FIRST_NAMES).map((name) => [name, 'm'] as const),
]);

/** Whether a first name (folded, without accents) is a woman's or a man's; null where it tells nothing. */
export const genderOfFirstName = (name: string): 'm' | 'f' | null => firstNames.get(name) ?? null;

/** How a language names who speaks; undefined where the project does not know it. */
export const speechOf: (tag: string) => SpeechTable | undefined = perLanguage((language) =>
  language.speech === null ? undefined : speechTable(language.speech, language),
);
