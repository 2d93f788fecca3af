import { perLanguage } from '../languages/index.ts';
import type { SpeechRows } from '../languages/language.ts';

export interface Cue {
  /** The verb, whatever its form. */
  readonly verb: string;
  readonly neutral: boolean;
}

export interface SpeechTable {
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
  readonly fixedOrder: boolean;
  readonly dropsPronouns: boolean;
  readonly pastTense: RegExp | null;
  readonly participle: RegExp | null;
  readonly passive: ReadonlySet<string>;
  readonly reflexive: ReadonlySet<string>;
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

/** Titles tell a man where the table has the woman's form: `Bürgermeister` beside `Bürgermeisterin`. */
function maleOf(rows: SpeechRows): ReadonlySet<string> {
  if (rows.femaleEnding === '') return set(rows.male);
  const female = set(rows.female);
  const paired = Array.from(set(rows.roles)).filter((role) => female.has(role + rows.femaleEnding));
  return new Set([...set(rows.male), ...paired]);
}

/** Reads the rows of a language into sets and maps. */
function speechTable(rows: SpeechRows): SpeechTable {
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
    male: maleOf(rows),
    female: set(rows.female),
    openers: set(rows.openers),
    agent: set(rows.agent),
    termSigns: phrases(rows.termSigns).map((phrase) => phrase.join(' ')),
    works: set(rows.works),
    announces: phrases(rows.announces).map((phrase) => phrase.join(' ')),
    adverbEnding: rows.adverbEnding,
    fixedOrder: rows.fixedOrder,
    dropsPronouns: rows.dropsPronouns,
    pastTense: rows.pastTense,
    participle: rows.participle,
    passive: set(rows.passive),
    reflexive: set(rows.reflexive),
  };
}

/** How a language names who speaks; undefined where the project does not know it. */
export const speechOf: (tag: string) => SpeechTable | undefined = perLanguage(({ speech }) =>
  speech === null ? undefined : speechTable(speech),
);
