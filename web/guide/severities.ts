/** How grave each finding can be, worst first, as the page *How Storydiff decides* lists it; a test asks the engine. */
import type { FactGroup, QuoteStatus, Severity } from '#engine';

type Severities = readonly Severity[];

/** Of quotes with the same speaker and the same reporting verb. */
export const QUOTE_SEVERITIES: Readonly<Record<QuoteStatus, Severities>> = {
  kept: ['check', 'none'],
  altered: ['critical', 'check'],
  trimmed: ['high', 'check'],
  extended: ['high', 'check'],
  paraphrased: ['check', 'cosmetic'],
  promoted: ['critical', 'check'],
  dropped: ['high', 'check', 'cosmetic'],
  added: ['check', 'cosmetic'],
};

/** What another speaker, or another reporting verb, makes of a quote that was kept. */
export const SOURCE_SEVERITIES: Readonly<Record<'speaker' | 'cue', Severities>> = {
  speaker: ['critical', 'check'],
  cue: ['check', 'cosmetic'],
};

export const FACT_SEVERITIES: Readonly<Record<FactGroup, Severities>> = {
  figure: ['critical', 'high', 'check', 'cosmetic'],
  date: ['critical', 'high', 'check', 'cosmetic'],
  name: ['critical', 'check', 'cosmetic'],
  negation: ['critical', 'high', 'check'],
  reversal: ['critical', 'check'],
  sense: ['critical', 'high', 'check'],
  attribution: ['high', 'check'],
  hedge: ['high', 'check'],
  intensity: ['check'],
  address: ['check'],
  notice: ['high'],
};
