import { CONTRARIES, ROLES } from './es/contraries.ts';
import { FIGURES } from './es/figures.ts';
import { INFLECTION } from './es/inflection.ts';
import { MEANING } from './es/meaning.ts';
import { NAMES } from './es/names.ts';
import { PAGE } from './es/page.ts';
import { SPEECH } from './es/speech.ts';
import { language } from './unknown.ts';

/** Spanish. */
export const SPANISH = language('es', {
  guess: {
    commonWords:
      'el la los las y de en un no a que del se por con una para es su al lo como más pero sus le ha este esta sin sobre fue son también entre cuando muy',
  },
  sentences: {
    abbreviations: {
      'before-name':
        'sr sra sres sras srta srtas dr dra dres dras d dña lic licda ing arq prof profa gral gnral cnel tte cmdte sgto alm ' +
        'excmo excma ilmo ilma mons fr sto sta pdte pdta pbro hno hna hnos hnas abg Col Cap Pte',
      'before-number': 'núm núms n° nº no pág págs p pp art arts cap t tel tfno fig vol apdo aptdo km',
      inner: 'p.ej ej aprox cf v.gr ee av avda c ctra pza dpto depto máx mín',
      either: 'feb abr ago sept oct nov dic uu ee.uu ud uds vd vds cía s.a s.l ff.aa rr.hh a.c d.c a.m p.m',
      closing: 'etc',
    },
    starters:
      'el la los las un una unos unas lo él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese esa eso esto aquel su sus mi nuestro ' +
      'y e o u pero sino porque aunque si que quien cuando como donde cuánto qué cómo por para en con sin sobre desde hasta hacia según entre tras durante ' +
      'a al de del no sí también tampoco además así entonces luego después antes ahora hoy ayer ya muy más todo todos varios algunos muchos dos tres ' +
      'se le les nos fue es son era había hay',
  },
  page: PAGE,
  marks: { dashSpeech: true, clauseInterrupts: true },
  words: {
    modals:
      'deben debería deberían debía debían podía podían podría podrían quiere quieren querría será serán sería serían habría habrían tendría tendrían',
    negatingPrefixes: 'in im i ir des no',
    that: 'que',
    and: 'y e',
    or: 'o u',
    presentatives: ['es', 'era', 'fue', 'son', 'eso es', 'esto es', 'se trata de', 'hay'],
    grammarForms: ['yo nosotros él ella ellos ellas', 'soy es somos son era eran', 'he ha hemos han había habían'],
    functionWords:
      'el la los las un una unos unas y e o u pero sino si que quien cuyo como cuando donde por porque de del a al en con sin sobre entre hasta desde para este esta estos estas eso esa ese esos yo me mi mis nosotros nos nuestro nuestra tú te él ella lo le les ellos ellas su sus se es son era eran ser soy fue está están estar ha han había haber he hemos puede pueden debe no ni ya muy más también todo todos',
    endings:
      /(?:aciones|ación|amente|mente|ando|iendo|aron|ieron|aba|ados|adas|ado|ada|idos|ido|ida|emos|amos|ará|ar|er|ir|os|as|es|an|en|ó|o|a|e|s)$/,
    negations: 'ni',
    numbers: 'mitad medio',
  },
  inflection: INFLECTION,
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: NAMES,
  contraries: CONTRARIES,
  roles: ROLES,
});
