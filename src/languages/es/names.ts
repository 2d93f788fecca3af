import type { KnownNames } from '../unknown.ts';

/** Spanish words in and around names. */
export const NAMES: KnownNames = {
  // biome-ignore format: a table
  titles: [
    'presidente', 'presidenta', 'primer', 'primera', 'ministro', 'ministra', 'vicepresidente', 'vicepresidenta', 'alcalde',
    'alcaldesa', 'señor', 'señora', 'sr', 'sra', 'don', 'doña', 'dr', 'dra', 'doctor', 'doctora', 'general', 'coronel',
    'capitán', 'juez', 'jueza', 'rey', 'reina', 'senador', 'senadora', 'diputado', 'diputada', 'director', 'directora',
    'portavoz', 'fiscal', 'gobernador', 'gobernadora', 'papa', 'ministerio', 'ayuntamiento', 'gobierno',
  ],
  shortTitles: { dr: 'doctor', dra: 'doctora', sr: 'señor', sra: 'señora' },
  // biome-ignore format: a table
  openers: [
    'el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'lo', 'al', 'del', 'de', 'en', 'a', 'con', 'sin', 'por', 'para',
    'según', 'sobre', 'entre', 'tras', 'desde', 'hasta', 'contra', 'ante', 'bajo', 'durante', 'y', 'e', 'o', 'u', 'pero',
    'ni', 'si', 'no', 'que', 'quien', 'como', 'cuando', 'donde', 'porque', 'aunque', 'mientras', 'este', 'esta', 'estos',
    'estas', 'ese', 'esa', 'eso', 'esto', 'aquel', 'su', 'sus', 'mi', 'nuestro', 'nuestra', 'él', 'ella', 'ellos', 'ellas',
    'yo', 'nosotros', 'se', 'le', 'les', 'me', 'nos', 'es', 'son', 'era', 'fue', 'fueron', 'ha', 'han', 'había', 'hay',
    'también', 'además', 'así', 'ya', 'aún', 'todavía', 'hoy', 'ayer', 'ahora', 'nadie', 'todos', 'más', 'muy',
  ],
  inside: ['de', 'del', 'la', 'las', 'los', 'y'],
  reporting: [],
  capitals: 'names',
};
