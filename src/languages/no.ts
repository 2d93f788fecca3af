import { language } from './unknown.ts';

/** Norwegian. */
export const NORWEGIAN = language('no nb nn', {
  page: { by: ['Av'] },
  guess: {
    commonWords: 'og at det som en på er av for med den til ikke om et har de var fra ved han men også kan ble hun',
  },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof st',
      'before-number': 'nr kl s kap art ca',
      inner: 'f.eks bl.a s.k dvs pga jf evt resp',
      either: 'e.kr f.kr',
      closing: 'm.m m.fl osv etc kr mill mrd',
    },
    ordinalStop: true,
  },
  marks: { sameBothSides: true },
  words: {
    and: 'og',
    or: 'eller',
    negations: 'ikke ingen intet aldri uten',
  },
});
