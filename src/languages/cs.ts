import { language } from './unknown.ts';

/** Czech. */
export const CZECH = language('cs', {
  guess: { commonWords: 'a v na se že je s do o z to jako za by po pro ale který byl podle jsou si jeho' },
  sentences: { ordinalStop: true },
  words: { negations: 'ne nikdy nikdo nic žádný bez' },
});
