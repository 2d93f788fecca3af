import { CONTRARIES, ROLES } from './fr/contraries.ts';
import { FIGURES } from './fr/figures.ts';
import { INFLECTION } from './fr/inflection.ts';
import { MEANING } from './fr/meaning.ts';
import { NAMES } from './fr/names.ts';
import { PAGE } from './fr/page.ts';
import { SPEECH } from './fr/speech.ts';
import { language } from './unknown.ts';

/** French. */
export const FRENCH = language('fr', {
  guess: {
    commonWords:
      'le la les de un en à et des une est dans que qui pour sur pas plus par au aux avec son sa ses ce cette il elle ont été sont du ne se mais comme ou nous',
  },
  sentences: {
    abbreviations: {
      'before-name': 'm mm mme mmes mlle mlles Me Mes mgr dr drs pr prs st ste gén cdt lt sgt vve',
      'before-number': 'art n° no nos p pp chap t vol fig al § éd tél réf',
      inner: 'c.-à-d cf p.ex env av apr bd boul hab',
      either: 'janv févr avr juil sept oct nov déc cie sté s.a s.a.r.l j.-c ex hab',
      closing: 'etc',
    },
    starters:
      'le la les l un une des du de il elle ils elles on nous vous je ce cet cette ces c son sa ses leur leurs notre mon ma mes ' +
      'et mais ou or car donc ni si que qui quand comme où pourquoi comment après avant pendant depuis selon pour par dans en sur sous avec sans chez vers ' +
      'à au aux ainsi alors aussi cependant toutefois pourtant enfin puis ensuite plus très tout tous toute toutes plusieurs quelques certains deux trois ' +
      'malgré lors lorsque tandis d j s n y ne pas non oui hier aujourd',
    elision: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i,
  },
  page: PAGE,
  marks: { dashSpeech: true, clauseInterrupts: true },
  words: {
    modals:
      'doivent devrait devraient devait devaient pourrait pourraient pouvait pouvaient veut veulent voudrait voudraient faut faudrait seront serait seraient aura auront aurait auraient',
    negatingPrefixes: 'in im il ir dé dés non mal mé',
    that: "que qu'",
    and: 'et',
    or: 'ou',
    presentatives: [
      "c' est",
      "c' était",
      'ce sont',
      'ce fut',
      "il s' agit de",
      "il s' agit d'",
      'il y a',
      'il est',
      'elle est',
      'ils sont',
      'elles sont',
    ],
    grammarForms: [
      'je nous il elle ils elles on',
      'suis est sommes sont était étaient',
      'ai a avons ont avait avaient',
    ],
    functionWords:
      'le la les l un une des du de d et ou mais donc car ni si que qu qui quoi dont où ce cet cette ces c je j me m mon ma mes nous notre nos vous votre vos tu te il elle on ils elles lui leur leurs son sa ses se s y en est sont était étaient être suis sera a ont avait avoir ai avons peut peuvent doit à au aux dans sur sous par pour avec sans chez vers entre ne n pas plus très aussi encore tout tous toute',
    endings: /(?:ements?|ations?|issons|aient|ions|erons|eront|ées|ait|ent|ant|ons|ez|és|ée|er|ir|es|é|e|s)$/,
    negations: "ne n' n ni",
    numbers: 'moitié demi',
  },
  inflection: INFLECTION,
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: NAMES,
  contraries: CONTRARIES,
  roles: ROLES,
});
