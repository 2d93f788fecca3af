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
  nounNames: {
    townEnding:
      /^\p{L}{3,}(?:dorf|stadt|städt|stedt|burg|burgh|berg|bach|heim|hausen|feld|felde|felden|furt|ingen|ingen|kirchen|kirch|brück|brunn|bronn|hagen|hafen|haven|kamp|hofen|weiler|münde|büttel|rode|roda|leben|walde|au|ach|eck|itz|witz|nitz|ow|gard|horst|loh|wil|wald|see|tal)$/u,
    towns:
      'berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden kiel lübeck rostock mainz kassel halle erfurt jena gera trier ulm fürth passau wien graz linz salzburg innsbruck klagenfurt villach wels zürich bern basel genf luzern lausanne winterthur schwerin potsdam cottbus aachen krefeld hagen hamm herne oldenburg siegen worms bremerhaven celle emden husum flensburg paris london rom madrid moskau brüssel warschau prag budapest',
    beforeTown: ['in', 'nach', 'aus', 'bei', 'von', 'über', 'bis', 'ab', 'um'],
    legalForms: ['AG', 'GmbH', 'SE', 'KG', 'KGaA', 'OHG', 'eG', 'UG'],
    determiner:
      /^(?:de[rnms]|das|die|eine?[nmrs]?|keine?[nmrs]?|dies\p{L}*|jed\p{L}*|jene\p{L}*|all\p{L}*|viele\p{L}*|wenige\p{L}*|einige\p{L}*|mehrere\p{L}*|(?:mein|dein|sein|ihr|unser|euer)(?:e[nmrs]?)?|i[mn]s?|a[mn]s?|zu[mr]|vom|beim|\p{Ll}{3,}e[nmrs]?|\d.*)$/u,
    plainNouns:
      'fischer bauer richter koch schneider jäger schäfer müller weber wagner becker kaiser könig graf vogt ritter maurer zimmermann schuster kaufmann hofmann pfarrer vogel wolf fuchs winter sommer klein gross groß schwarz weiss weiß braun roth lang kurz hahn horn sauer simon berger stein beck keller kramer',
  },
  reporting: [],
  capitals: 'nouns',
};
