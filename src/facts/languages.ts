import { perLanguage } from '../languages/index.ts';
import { PEOPLES } from '../languages/peoples.ts';
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
  ({ tags: [tag], figures, names, meaning, contraries, words, sentences, speech }) => {
    const lookup = makeLookup(
      withoutPrototypes(figures) as typeof figures,
      withoutPrototypes(names) as typeof names,
      words.or,
      speech === null ? [] : [speech.roles, speech.bodies, speech.generic, words.functionWords].join(' ').split(/\s+/),
      speech === null ? [] : speech.bodies.split(/\s+/),
      PEOPLES[tag ?? ''],
    );
    return { lookup, tables: makeMeaningTables(meaning, contraries, words, sentences.elision, lookup.small) };
  },
);

/** A word such as `constructor` must find nothing in a table: plain objects would answer for it. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value) || value instanceof RegExp || typeof value !== 'object' || value === null) return value;
  return table(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPrototypes(inner)])));
}
