import type { Words } from '../use-words.ts';

const groups = {
  figure: 'Zahl',
  date: 'Zeitangabe',
  name: 'Name',
  negation: 'Verneinung',
  hedge: 'Vorbehalt',
  intensity: 'Verstärkung',
};

const fates = { changed: 'weicht ab', dropped: 'gestrichen', added: 'ergänzt', variant: 'anders geschrieben' };

export const labels: Words['labels'] = {
  severity: {
    critical: 'Kritisch',
    high: 'Gravierend',
    check: 'Zu prüfen',
    cosmetic: 'Kosmetisch',
    none: 'Unbedenklich',
  },
  quotes: {
    kept: 'Übernommen',
    altered: 'Verändert',
    trimmed: 'Gekürzt',
    paraphrased: 'Paraphrasiert',
    promoted: 'Zum Zitat gemacht',
    dropped: 'Gestrichen',
    added: 'Ergänzt',
  },
  trimmed: {
    stitched: 'Gekürzt und zusammengefügt',
    silent: 'Stillschweigend gekürzt',
    marked: 'Gekürzt, Auslassung gekennzeichnet',
  },
  otherSpeaker: 'Anderer Sprecher',
  otherVerb: 'Übernommen, anderes Redeverb',
  andSpeaker: (title) => `${title}, anderer Sprecher`,
  fact: (group, status) => `${groups[group]} ${fates[status]}`,
  quoteIs: (title) => `Zitat: ${title}`,
  factIs: (title) => `Fakt: ${title}`,
};
