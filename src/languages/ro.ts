import { language } from './unknown.ts';

/** Romanian. */
export const ROMANIAN = language('ro', {
  guess: { commonWords: 'și în de la cu pe nu că este din un o pentru care mai sunt au fost sau prin al lui' },
});
