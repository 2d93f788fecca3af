import type { KnownNames } from '../unknown.ts';

/** French words in and around names. */
export const NAMES: KnownNames = {
  // biome-ignore format: a table
  titles: [
    'président', 'présidente', 'premier', 'première', 'ministre', 'chancelier', 'chancelière', 'maire', 'm', 'mme', 'mlle',
    'dr', 'docteur', 'pr', 'professeur', 'général', 'colonel', 'capitaine', 'juge', 'roi', 'reine', 'sénateur',
    'sénatrice', 'député', 'députée', 'directeur', 'directrice', 'porte-parole', 'procureur', 'procureure', 'maître', 'me',
  ],
  shortTitles: { dr: 'docteur', pr: 'professeur' },
  // biome-ignore format: a table
  openers: [
    'le', 'la', 'les', "l'", 'un', 'une', 'des', 'du', 'de', "d'", 'ce', 'cet', 'cette', 'ces', 'il', 'elle', 'ils',
    'elles', 'nous', 'vous', 'je', "j'", 'on', 'et', 'ou', 'mais', 'où', 'donc', 'car', 'ni', 'si', 'dans', 'en', 'à',
    'au', 'aux', 'par', 'pour', 'avec', 'sans', 'sur', 'sous', 'chez', 'vers', 'selon', 'après', 'avant', 'depuis',
    'pendant', 'lors', 'entre', 'comme', 'quand', 'que', "qu'", 'qui', 'quant', 'son', 'sa', 'ses', 'leur', 'leurs',
    'notre', 'nos', 'mon', 'ma', 'mes', 'ne', "n'", 'pas', 'plus', 'se', "s'", "c'", 'est', 'sont', 'était', 'étaient',
    'a', 'ont', 'avait', 'aussi', 'ainsi', 'déjà', 'encore', 'hier', 'selon', 'deux', 'trois', 'quatre', 'cinq', 'maintenant',
  ],
  inside: ['de', 'du', 'des', 'la', 'le', "d'", "l'"],
  reporting: [],
  capitals: 'names',
};
