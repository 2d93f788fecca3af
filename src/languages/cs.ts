import { language } from './unknown.ts';

/** Czech. */
export const CZECH = language('cs', {
  guess: {
    commonWords:
      'a v na se že je s do o z to jako za by po pro ale který která které byl byla bylo podle jsou si jeho ne také při však není nejsou řekl řekla uvedl nebo mezi před už',
  },
  sentences: { ordinalStop: true },
  words: { negations: 'ne nikdy nikdo nic žádný bez' },
});
