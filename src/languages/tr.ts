import { language } from './unknown.ts';

/** Turkish. */
export const TURKISH = language('tr', {
  guess: { commonWords: 've bir bu için ile de da olarak çok daha olan gibi sonra ancak kadar en ne olduğu' },
  sentences: { ordinalStop: true },
});
