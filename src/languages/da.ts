import { language } from './unknown.ts';

/** Danish. */
export const DANISH = language('da', {
  page: { by: ['Af'] },
  guess: {
    commonWords: 'og at det som en på er af for med den til ikke om et har de var fra ved han men også kan blev hun',
  },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof skt hr',
      'before-number': 'nr kl s kap art ca stk',
      inner: 'f.eks bl.a s.k dvs fx pga jf evt resp',
      either: 'e.kr f.kr',
      closing: 'm.m m.fl osv etc kr mio mia',
    },
    ordinalStop: true,
  },
  marks: { sameBothSides: true },
  words: {
    and: 'og',
    or: 'eller',
    negations: 'ikke ingen intet aldrig uden',
  },
});
