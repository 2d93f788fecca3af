/**
 * How a language names who speaks. Every word is folded (lower case, straight apostrophes).
 * The rows of a table are strings of words, so that they can be read and extended like a word list.
 */
export interface SpeechRows {
  /**
   * Reporting verbs: a name, then the forms of one verb with commas, verbs of like meaning after semicolons.
   * Forms may be phrases (`pointed out`).
   * Neutral verbs may stand for each other; loaded ones judge, or say how it was said.
   */
  readonly neutral: Readonly<Record<string, string>>;
  readonly loaded: Readonly<Record<string, string>>;
  /** Forms that are nouns as often (`claims`, `calls`): they need a name or pronoun right before them. */
  readonly nounLike: string;
  /** Phrases before a source: `according to`. Comma separated. */
  readonly accordingTo: string;
  /** Endings of offices that are written as one word with what they are of: `Polizeisprecher`, `schoolteacher`. */
  readonly roleEnding: RegExp | null;
  /** Third-person pronouns that can speak, by what they tell of the person. */
  readonly he: string;
  readonly she: string;
  readonly they: string;
  /** First-person and indefinite pronouns: they speak, but name nobody. */
  readonly unnamed: string;
  /** `who`, `which`: the speaker stands before them. */
  readonly relative: string;
  readonly determiners: string;
  /** Words between subject and verb: auxiliaries, adverbs, days. */
  readonly fillers: string;
  /** Prepositions that carry on a noun phrase: `spokesman [for] the ministry`. */
  readonly inside: string;
  /** Words a noun phrase never contains: other prepositions, conjunctions, common verbs. */
  readonly stops: string;
  /** Small words inside names: `van`, `de`, `bin`. */
  readonly particles: string;
  /** Offices and occupations that stand before a name, as one word each. */
  readonly roles: string;
  /** Last words of bodies that speak: `the Health [Ministry]`. */
  readonly bodies: string;
  /** Roles that tell too little to be told apart: a spokesman and an official may be one person. */
  readonly generic: string;
  /** Roles and forms of address that tell a man or a woman. */
  readonly male: string;
  readonly female: string;
  /** Capitalised at the start of a sentence without being a name. */
  readonly openers: string;
  /** Passive agent: `described [by] X`. */
  readonly agent: string;
  /** Words before a term, not speech: `so-called`, `nicknamed`, `the word`. Comma separated phrases. */
  readonly termSigns: string;
  /** What a title belongs to: `her novel “…”`. */
  readonly works: string;
  /** Announces a quotation that stands in a paragraph of its own: `in full`, `the statement reads`. Comma separated. */
  readonly announces: string;
  /** Endings by which an adverb is told: English -ly, French -ment. */
  readonly adverbEnding: RegExp | null;
}

export interface Cue {
  /** The verb, whatever its form. */
  readonly verb: string;
  readonly neutral: boolean;
}

export interface SpeechTable {
  readonly language: string;
  /** By first word; longest phrase first. */
  readonly cues: ReadonlyMap<string, readonly CuePhrase[]>;
  readonly nounLike: ReadonlySet<string>;
  readonly accordingTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly he: ReadonlySet<string>;
  readonly she: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  readonly unnamed: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly relative: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly roles: { readonly has: (word: string) => boolean };
  readonly bodies: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly agent: ReadonlySet<string>;
  readonly termSigns: readonly string[];
  readonly works: ReadonlySet<string>;
  readonly announces: readonly string[];
  readonly adverbEnding: RegExp | null;
}

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

function byFirst<T extends { readonly words: readonly string[] }>(items: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const first = item.words[0] as string;
    const list = map.get(first);
    if (list === undefined) map.set(first, [item]);
    else list.push(item);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

function phraseMap(row: string): Map<string, string[][]> {
  const map = byFirst(phrases(row).map((phrase) => ({ words: phrase })));
  return new Map(Array.from(map, ([first, list]) => [first, list.map((item) => item.words)]));
}

function rolesOf(rows: SpeechRows): SpeechTable['roles'] {
  const listed = set(`${rows.roles} ${rows.male} ${rows.female}`);
  const ending = rows.roleEnding;
  return { has: (word) => listed.has(word) || ending?.test(word) === true };
}

/** German titles tell a man where the table has the woman's form: `Bürgermeister` beside `Bürgermeisterin`. */
function maleOf(language: string, rows: SpeechRows): ReadonlySet<string> {
  if (language !== 'de') return set(rows.male);
  const female = set(rows.female);
  const paired = Array.from(set(rows.roles)).filter((role) => female.has(`${role}in`));
  return new Set([...set(rows.male), ...paired]);
}

/** Reads the rows of a language into sets and maps. */
export function speechTable(language: string, rows: SpeechRows): SpeechTable {
  const cues: CuePhrase[] = [];
  for (const [neutral, verbs] of [
    [true, rows.neutral],
    [false, rows.loaded],
  ] as const) {
    for (const [verb, forms] of Object.entries(verbs)) {
      for (const [index, row] of forms.split(';').entries()) {
        const name = index === 0 ? verb : `${verb} ${index}`;
        for (const phrase of phrases(row)) cues.push({ verb: name, neutral, words: phrase });
      }
    }
  }
  return {
    language,
    cues: byFirst(cues),
    nounLike: set(rows.nounLike),
    accordingTo: phraseMap(rows.accordingTo),
    he: set(rows.he),
    she: set(rows.she),
    they: set(rows.they),
    unnamed: set(rows.unnamed),
    pronouns: set(`${rows.he} ${rows.she} ${rows.they} ${rows.unnamed}`),
    relative: set(rows.relative),
    determiners: set(rows.determiners),
    fillers: set(rows.fillers),
    inside: set(rows.inside),
    stops: set(rows.stops),
    particles: set(rows.particles),
    roles: rolesOf(rows),
    bodies: set(rows.bodies),
    generic: set(rows.generic),
    male: maleOf(language, rows),
    female: set(rows.female),
    openers: set(rows.openers),
    agent: set(rows.agent),
    termSigns: phrases(rows.termSigns).map((phrase) => phrase.join(' ')),
    works: set(rows.works),
    announces: phrases(rows.announces).map((phrase) => phrase.join(' ')),
    adverbEnding: rows.adverbEnding,
  };
}
