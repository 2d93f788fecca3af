import type { Coverage, CoverageTopic } from '../comparison.ts';
import { languageOf } from '../languages/index.ts';

/**
 * What the tables of a language allow to compare: nothing that is not read may be called the same.
 * `it` reads figures, dates, names, negations and hedges.
 */
export function readCoverage(language: string): Coverage {
  const { figures, meaning, names, contraries, speech, unspaced, readsFacts } = languageOf(language);
  const has: Readonly<Record<CoverageTopic, boolean>> = {
    figures: readsFacts,
    dates: Object.keys(figures.months).length > 0 || unspaced !== null || figures.hangul === true,
    names: names.capitals !== 'nothing',
    negations: meaning.negations.length > 0 || (unspaced?.negations.length ?? 0) > 0,
    hedges: meaning.possibility.length > 0 || meaning.allegation.length > 0 || (unspaced?.hedges.length ?? 0) > 0,
    directions: contraries.directions.length > 0,
    speakers: speech !== null,
  };
  const topics = Object.keys(has) as CoverageTopic[];
  return { language, read: topics.filter((topic) => has[topic]), unread: topics.filter((topic) => !has[topic]) };
}
