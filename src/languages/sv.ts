import { language } from './unknown.ts';

/** Swedish. */
export const SWEDISH = language('sv', {
  guess: {
    commonWords: 'och att det som en på är av för med den till inte om ett har de var från vid han men också kan',
  },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof st',
      'before-number': 'nr kl s kap art ca',
      inner: 't.ex bl.a s.k d.v.s dvs t.o.m fr.o.m p.g.a jfr resp ev',
      either: 'e.kr f.kr',
      closing: 'm.m m.fl osv etc kr milj',
    },
  },
  marks: { sameBothSides: true },
  words: {
    and: 'och',
    or: 'eller',
    negations: 'inte ej ingen inget inga aldrig utan',
    numbers: 'två tre fyra fem sex sju åtta nio tio tjugo hundra tusen miljon miljoner hälften',
  },
});
