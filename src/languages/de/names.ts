import type { KnownNames } from '../unknown.ts';

/** German words in and around names. */
export const NAMES: KnownNames = {
  // biome-ignore format: a table
  titles: [
    'präsident', 'präsidentin', 'minister', 'ministerin', 'kanzler', 'kanzlerin', 'bundeskanzler', 'bundeskanzlerin',
    'ministerpräsident', 'ministerpräsidentin', 'bürgermeister', 'bürgermeisterin', 'oberbürgermeister',
    'oberbürgermeisterin', 'herr', 'herrn', 'frau', 'dr', 'prof', 'professor', 'professorin', 'sprecher',
    'sprecherin', 'chef', 'chefin', 'direktor', 'direktorin', 'leiter', 'leiterin', 'vorsitzende', 'vorsitzender',
    'vorsitzenden', 'richter', 'richterin', 'könig', 'königin', 'trainer', 'trainerin', 'abgeordnete', 'abgeordneter',
  ],
  shortTitles: { prof: 'professor', dr: 'doktor' },
  // biome-ignore format: a table
  openers: [
    'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'und', 'oder', 'aber',
    'er', 'sie', 'es', 'wir', 'ich', 'ihr', 'in', 'im', 'am', 'an', 'auf', 'aus', 'bei', 'mit', 'nach', 'vor', 'von',
    'vom', 'zu', 'zum', 'zur', 'für', 'durch', 'gegen', 'ohne', 'um', 'unter', 'über', 'seit', 'während', 'wegen',
    'als', 'wie', 'wenn', 'weil', 'dass', 'da', 'so', 'auch', 'nur', 'noch', 'schon', 'dann', 'dort', 'hier', 'jetzt',
    'dies', 'diese', 'dieser', 'dieses', 'diesem', 'diesen', 'sein', 'seine', 'ihre', 'ihrem', 'ihren', 'nicht',
    'kein', 'keine', 'hat', 'haben', 'ist', 'sind', 'war', 'waren', 'wird', 'werden', 'wurde', 'wurden', 'sich',
  ],
  inside: ['von', 'van', 'der', 'zu', 'de', 'und', 'am', 'den'],
  reporting: [],
  capitals: 'nouns',
};
