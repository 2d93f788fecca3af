import type { MeaningWords } from '../language.ts';

/** Spanish words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: MeaningWords = {
  negations: ['no', 'nunca', 'jamás', 'nadie', 'ningún', 'ninguno', 'ninguna', 'sin', 'tampoco', 'nada', 'ni'],
  refusals: { verbs: ['neg', 'nieg', 'rehus', 'declin', 'renunci'], before: ['a'], reach: 0 },
  softNegations: ['silenci', '=calló', '=calla', '=callaron', '=callar', 'absten', 'abstuv', 'gratis', 'gratuit', 'exim', 'exent', 'condon', 'dispens', 'rechaz', 'neg', 'nieg', 'prohib', 'impid', 'impedi', 'falt', 'fracas', 'exclu', 'descart', '=ni', 'imposible', 'desconoc', 'ileso', 'ausen', 'carec', 'desmint', 'dej', 'cese', 'cesa', 'apenas', 'evit', 'poco', 'únic', 'inédit'],
  deprived: ['=cortó', '=corta', '=cortan', '=cortaron', '=cortar', '=cortado', '=cortada', 'priv', '=perdió', '=perdieron', '=pierde', '=perder', 'interrump', 'suspend'],
  aims: ['objetiv', '=meta', 'proyect', 'pretend'],
  correlatives: { words: ['ni', 'nadie', 'nada', 'ningún', 'ninguno', 'ninguna', 'nunca', 'jamás', 'tampoco'], breaks: ['pero', 'sino', 'aunque', 'mientras', 'porque', 'cuando'] },
  restrictions: { words: ['solo', 'sólo', 'solamente', 'únicamente', 'exclusivamente'], like: ['apenas', 'único', 'única', 'únicos', 'únicas', 'menos', 'poco', 'pocos', 'pocas', 'salvo', 'excepto', 'sino', 'mero', 'mera', 'simple', 'simplemente', 'más', 'hasta', 'limitado', 'limitada', 'solos', 'solas', 'sola'] },
  onlyThen: { until: ['hasta', 'antes', 'mientras'], only: ['solo después', 'sólo después', 'solo cuando', 'sólo cuando', 'solo tras', 'sólo tras', 'solo una vez', 'sólo una vez', 'solo en', 'solo a', 'recién'] },
  notNegations: ['no lejos', 'no muy lejos', 'no solo', 'no sólo', 'no obstante', 'no solamente', 'no únicamente', 'o no', 'sin embargo', 'sin duda', 'sin dudar'],
  allegation: ['presunt', 'supuest', 'sospechos', '=aparentemente'],
  possibility: ['=podría', '=podrían', '=habría', '=habrían', '=sería', '=serían', 'quizá', 'posiblemente', 'probablemente', '=pudo', '=acaso'],
  softHedges: ['objetiv', 'meta', 'proyect', 'posib', '=puede', '=pueden', 'potencial', 'según', 'prev', 'esper', 'acus', 'afirm', 'riesgo', 'amenaz', 'parec', 'estim', 'probable', 'planea', '=si', 'cree', 'considera'],
  certain: ['seguramente', 'ciertamente', 'indudablemente'],
  plain: ['va', 'van', 'ha', 'han', 'es', 'son', 'fue', 'fueron'],
  intensity: [
    [
      [1, 'leve', 'leves', 'ligero', 'ligera', 'pequeño', 'pequeña', 'pequeños', 'pequeñas', 'menor', 'menores', 'modesto', 'modesta'],
      [3, 'importante', 'importantes', 'significativo', 'significativa', 'gran', 'grande', 'grandes', 'grave', 'graves', 'fuerte', 'fuertes', 'considerable', 'considerables', 'serio', 'seria'],
      [4, 'masivo', 'masiva', 'masivos', 'masivas', 'enorme', 'enormes', 'inmenso', 'inmensa', 'gigantesco', 'gigantesca', 'dramático', 'dramática', 'catastrófico', 'catastrófica', 'devastador', 'devastadora', 'brutal'],
    ],
    [
      [2, 'criticó', 'critica', 'criticaron'],
      [3, 'condenó', 'denunció', 'denuncia'],
      [4, 'arremetió', 'fustigó'],
    ],
  ],
  boosters: ['muy', 'sumamente', 'extremadamente', 'profundamente', 'totalmente'],
};
