import { language } from './unknown.ts';

/** Finnish. */
export const FINNISH = language('fi', {
  guess: { commonWords: 'ja on ei että se oli ovat mutta myös kun hän tai joka mukaan ole sekä vuoden kuin' },
  sentences: { ordinalStop: true },
  marks: { sameBothSides: true },
  words: { negations: 'ei en et emme ette eivät' },
});
