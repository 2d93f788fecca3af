import { ARABIC } from './ar.ts';
import { CATALAN } from './ca.ts';
import { CZECH } from './cs.ts';
import { DANISH } from './da.ts';
import { GERMAN } from './de.ts';
import { GREEK } from './el.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { PERSIAN } from './fa.ts';
import { FEW_KNOWN } from './few.ts';
import { FINNISH } from './fi.ts';
import { FRENCH } from './fr.ts';
import { HEBREW } from './he.ts';
import { HINDI } from './hi.ts';
import { HUNGARIAN } from './hu.ts';
import { ITALIAN } from './it.ts';
import { JAPANESE } from './ja.ts';
import { KOREAN } from './ko.ts';
import type { Language } from './language.ts';
import { DUTCH } from './nl.ts';
import { NORWEGIAN } from './no.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { ROMANIAN } from './ro.ts';
import { RUSSIAN } from './ru.ts';
import { SWEDISH } from './sv.ts';
import { TURKISH } from './tr.ts';
import { UKRAINIAN } from './uk.ts';
import { UNKNOWN } from './unknown.ts';
import { CHINESE } from './zh.ts';

/** Every language of which something is known. */
export const LANGUAGES: readonly Language[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  SPANISH,
  ITALIAN,
  PORTUGUESE,
  DUTCH,
  SWEDISH,
  DANISH,
  NORWEGIAN,
  POLISH,
  ROMANIAN,
  CZECH,
  TURKISH,
  FINNISH,
  HUNGARIAN,
  CATALAN,
  GREEK,
  RUSSIAN,
  UKRAINIAN,
  HEBREW,
  ARABIC,
  PERSIAN,
  HINDI,
  JAPANESE,
  CHINESE,
  KOREAN,
  ...FEW_KNOWN,
];

/** What a text is taken for where nothing tells its language. */
export const DEFAULT_TAG = 'en';

/** The tag of a language that is none of those that are known (BCP 47: undetermined). */
export const UNKNOWN_TAG = 'und';

const BY_PRIMARY: ReadonlyMap<string, Language> = new Map(
  LANGUAGES.flatMap((language) => language.tags.map((tag) => [tag, language] as const)),
);

/** Languages by the tags they were asked for. */
const asked = new Map<string, Language>();

/** What is known of the language of a BCP 47 tag, as its region writes it: `de-CH` with decimal points. */
export function languageOf(tag: string): Language {
  let found = asked.get(tag);
  if (found === undefined) {
    found = asWrittenIn(BY_PRIMARY.get(primaryTag(tag)) ?? UNKNOWN, tag);
    asked.set(tag, found);
  }
  return found;
}

function asWrittenIn(language: Language, tag: string): Language {
  const region = /-([a-z]{2})(?:-|$)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  if (language.figures.pointRegions?.includes(region) !== true) return language;
  return { ...language, figures: { ...language.figures, decimal: '.' } };
}

/** The primary subtag of a BCP 47 tag, in lower case: `de` of `de-CH`, `fil` of `fil-PH`. */
export function primaryTag(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] as string).toLowerCase();
}

/** Whether two tags name one language: `en-GB` and `en`, `no` and `nb`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [primaryTag(one), primaryTag(other)];
  return a === b || (BY_PRIMARY.has(a) && BY_PRIMARY.get(a) === BY_PRIMARY.get(b));
}

/** Whether a tag looks like one of BCP 47. */
export function isWellFormed(tag: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag);
}

/** Whether no spaces part the words of a language, so that figures and phrases are read from the text. */
export function isUnspaced(tag: string): boolean {
  return languageOf(tag).unspaced !== null;
}

/** A function of a language's tag that works once for each language, however often it is asked. */
export function perLanguage<T>(make: (language: Language) => T): (tag: string) => T {
  const made = new WeakMap<Language, { readonly value: T }>();
  return (tag) => {
    const language = languageOf(tag);
    let entry = made.get(language);
    if (entry === undefined) {
      entry = { value: make(language) };
      made.set(language, entry);
    }
    return entry.value;
  };
}
