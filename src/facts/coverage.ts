import type { Coverage, CoverageTopic } from '../comparison.ts';
import { LANGUAGES, perLanguage } from '../languages/index.ts';
import type { Lexicon } from './lexicon.ts';

/** How many words a language's tables have on each topic: 0 where nothing is read, true where rules need no table. */
export type KnownWords = Readonly<Record<CoverageTopic, number | true>>;

/**
 * What the tables of a language allow to compare: nothing that is not read may be called the same.
 * Words that were exchanged are compared where there is a lexicon.
 * `it` reads figures, dates, names, negations and hedges.
 */
export function readCoverage(language: string, lexicon?: Lexicon): Coverage {
  const tables = knownWordsOf(language);
  const known = lexicon === undefined ? { ...tables, exchanges: 0 } : tables;
  const topics = Object.keys(known) as CoverageTopic[];
  return {
    language,
    read: topics.filter((topic) => known[topic] !== 0),
    unread: topics.filter((topic) => known[topic] === 0),
  };
}

/** A language of which something is known, by its usual tag, with how much is known of it. */
export interface KnownLanguage {
  readonly language: string;
  readonly known: KnownWords;
}

/** Every language of which something is known, by its usual tag, with how much is known of it. */
export function knownLanguages(): readonly KnownLanguage[] {
  return LANGUAGES.map(({ tags: [language = ''] }) => ({ language, known: knownWordsOf(language) }));
}

const knownWordsOf = perLanguage(
  ({ figures, meaning, names, contraries, roles, speech, unspaced, words, inflection, readsFacts }): KnownWords => {
    const isUnspaced = unspaced !== null;
    const { currencies, units, bounds, numbers, months, weekdays, relative } = figures;
    const amounts = count(currencies, units, bounds, numbers.added, numbers.scales, numbers.ordinals);
    const readsDates = isUnspaced || figures.hangul === true || count(months) > 0;
    const verbs = speech === null ? 0 : count(speech.neutral, speech.loaded);
    return {
      figures: wordsOr(amounts, readsFacts),
      dates: readsDates ? wordsOr(count(months, weekdays, relative), true) : 0,
      names: names.capitals === 'nothing' ? 0 : wordsOr(count(names.titles, names.inside, names.places), true),
      negations: count(meaning.negations, unspaced?.negations),
      hedges: count(meaning.possibility, meaning.allegation, unspaced?.hedges),
      intensity: count(meaning.intensity, meaning.boosters, unspaced?.strong),
      directions: count(contraries.directions, contraries.opposed),
      agents: wordsOr(count(roles.grammar), isUnspaced),
      scales: count(contraries.legal, contraries.harm, contraries.quantity, contraries.offices),
      relations: count(contraries.relations, contraries.genders),
      causes: count(contraries.causes),
      sources: isUnspaced || speech === null ? 0 : count(speech.accordingTo) + verbs,
      exchanges: words.haveVectors || inflection !== null || 0,
      speakers: speech === null ? 0 : wordsOr(verbs, true),
    };
  },
);

function wordsOr(words: number, isRead: boolean): number | true {
  return words > 0 ? words : isRead || 0;
}

/** The words of tables: strings are lists of words, records are asked for their values where those are strings. */
function count(...tables: readonly unknown[]): number {
  return tables.reduce<number>((sum, table) => sum + countIn(table), 0);
}

function countIn(table: unknown): number {
  if (typeof table === 'string') return table.split(/[\s|,;]+/).filter(Boolean).length;
  if (Array.isArray(table)) return count(...table);
  if (typeof table !== 'object' || table === null) return 0;
  const values = Object.values(table);
  return values.every((value) => typeof value === 'string' && /[\s,;]/.test(value)) ? count(...values) : values.length;
}
