import type { RoleWords } from '../languages/contraries.ts';
import { perLanguage } from '../languages/index.ts';
import { PEOPLES } from '../languages/peoples.ts';
import type { ParticleWords } from './contrary-rows.ts';
import { table } from './data/table.ts';
import { type Lookup, makeLookup } from './lookup.ts';
import { type MeaningTables, makeMeaningTables } from './meaning-words.ts';

/** What finding and comparing need of one language. */
export interface FactTables {
  readonly lookup: Lookup;
  readonly tables: MeaningTables;
}

/** The tables of a BCP 47 tag; figures and signs alone for languages without tables. */
export const factTablesOf: (tag: string) => FactTables = perLanguage(
  ({ tags: [tag], figures, names, meaning, contraries, words, sentences, speech, roles }) => {
    const lookup = makeLookup(
      withTables(figures),
      withTables(names),
      words.or,
      speech === null ? [] : [speech.roles, speech.bodies, speech.generic, words.functionWords].join(' ').split(/\s+/),
      speech === null ? [] : speech.bodies.split(/\s+/),
      PEOPLES[tag ?? ''],
    );
    const particles = particlesBeside(roles, speech?.determiners ?? '');
    const tables = makeMeaningTables(meaning, contraries, words, sentences.elision, lookup.small, particles);
    return { lookup, tables };
  },
);

/** What tells a verb's particle from a preposition; articles, which stand among these for their case, go on nothing. */
function particlesBeside({ prepositions, joins }: RoleWords, determiners: string): ParticleWords {
  const articles = new Set(determiners.split(/\s+/));
  const before = prepositions.split(/\s+/);
  const goOn = [...before.filter((word) => !articles.has(word)), ...joins.split(/\s+/)];
  return { prepositions: new Set(before), endings: new Set(goOn) };
}

/**
 * A record with each table of words in it without a prototype. A word such as `constructor` must find nothing in a
 * table: plain objects would answer for it. A record is asked for what it has, by name, and stays as it is.
 */
function withTables<T extends object>(record: T): T {
  const own = { ...record } as Record<string, unknown>;
  for (const [key, value] of Object.entries(own)) {
    if (!isPlain(value)) continue;
    own[key] = Object.values(value).every(isOfTable) ? table(value) : withTables(value);
  }
  return own as T;
}

/** What the tables of words lead to: words and numbers. */
function isOfTable(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || Array.isArray(value);
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
