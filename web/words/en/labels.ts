import type { Severity } from '#engine';
import type { FactGroup } from '../terms.ts';

const groups: Readonly<Record<FactGroup, string>> = {
  figure: 'Figure',
  date: 'Date or time',
  name: 'Name',
  negation: 'Negation',
  hedge: 'Hedge',
  intensity: 'Intensity',
};

const fates = { changed: 'differs', dropped: 'dropped', added: 'added', variant: 'written otherwise' };

const severity: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  check: 'Check',
  cosmetic: 'Cosmetic',
  none: 'No concern',
};

/** What a quote or a fact is called. */
export const labels = {
  severity,
  quotes: {
    kept: 'Kept',
    altered: 'Altered',
    trimmed: 'Trimmed',
    paraphrased: 'Paraphrased',
    promoted: 'Promoted',
    dropped: 'Dropped',
    added: 'Added',
  },
  trimmed: { stitched: 'Trimmed, stitched together', silent: 'Trimmed silently', marked: 'Trimmed, cut marked' },
  otherSpeaker: 'Speaker changed',
  otherVerb: 'Kept, verb changed',
  /** Another fate of a quote, and the speaker changed besides. */
  andSpeaker: (title: string) => `${title}, speaker changed`,
  fact: (group: FactGroup, status: keyof typeof fates) => `${groups[group]} ${fates[status]}`,
  quoteIs: (title: string) => `Quote: ${title}`,
  factIs: (title: string) => `Fact: ${title}`,
};
