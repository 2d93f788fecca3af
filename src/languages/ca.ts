import { language } from './unknown.ts';

/** Catalan. */
export const CATALAN = language('ca', {
  guess: {
    commonWords: 'el la els les i de que en un una per amb és del no al són com més ha seva seu aquest aquesta també',
  },
  sentences: { elision: /^[dlmnst]['’]/i },
  words: { negations: 'no mai ningú res sense cap' },
});
