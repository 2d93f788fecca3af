import { AR } from './data/ar.ts';
import { DE } from './data/de.ts';
import { EN } from './data/en.ts';
import { ES } from './data/es.ts';
import { FR } from './data/fr.ts';
import type { LanguageData } from './data/language.ts';
import { IT, NL, PT, RU, UK } from './data/more.ts';
import { OTHER } from './data/other.ts';
import { table } from './data/table.ts';
import { isUnspaced } from './fact.ts';
import { type Lookup, makeLookup } from './lookup.ts';
import { type MeaningTables, makeMeaningTables } from './meaning-words.ts';

/** What finding and comparing need of one language. */
export interface Language {
  readonly lookup: Lookup;
  readonly tables: MeaningTables;
}

const DATA: Readonly<Record<string, LanguageData>> = {
  ar: AR,
  de: DE,
  en: EN,
  es: ES,
  fr: FR,
  it: IT,
  nl: NL,
  pt: PT,
  ru: RU,
  uk: UK,
};

/** Decimal points where most write commas: Spanish of Mexico, German of Switzerland. */
const POINT_REGIONS = new Set(['es-mx', 'es-us', 'es-pr', 'es-gt', 'de-ch', 'de-li']);

const known = new Map<string, Language>();

/** The tables of a BCP 47 tag; figures and signs alone for languages without tables. */
export function languageOf(tag: string): Language {
  const name = tag.toLowerCase();
  const found = known.get(name);
  if (found !== undefined) return found;
  const primary = name.slice(0, 2);
  let data = Object.hasOwn(DATA, primary) ? (DATA[primary] as LanguageData) : OTHER;
  if (POINT_REGIONS.has(name)) data = { ...data, decimal: '.' };
  const bare = withoutPrototypes(data) as LanguageData;
  const language = { lookup: makeLookup(bare), tables: makeMeaningTables(bare) };
  known.set(name, language);
  return language;
}

/** A word such as `constructor` must find nothing in a table: plain objects would answer for it. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return table(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPrototypes(inner)])));
}

/** Whether the words around a figure are known in this language. */
export function hasTables(tag: string): boolean {
  return isUnspaced(tag) || Object.hasOwn(DATA, tag.slice(0, 2).toLowerCase());
}
