import type { KnownFigures } from '../unknown.ts';

/** French: figures, money, measures, dates and times. */
export const FIGURES: KnownFigures = {
  dateArticles: ['le'],
  of: ['de', 'des', 'du', 'd’', "d'"],
  outOf: ['sur'],
  decimal: ',',
  numbers: {
    abbreviated: ['md', 'mds', 'mrd'],
    // biome-ignore format: a table
    added: {
      zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
      douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
      cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
    },
    hundred: { cent: 100, cents: 100 },
    // biome-ignore format: a table
    scales: {
      mille: 1e3, mrd: 1e9, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, md: 1e9, mds: 1e9,
    },
    // biome-ignore format: a table
    collective: { millier: 1e3, soixantaine: 60, douzaine: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50, centaine: 100, dizaine: 10 },
    joiners: ['et'],
    articles: ['un', 'une'],
    another: ['autre', 'bonne', 'petite'],
    determiners: ['le', 'du', 'au', 'bon'],
    halves: ['demi', 'demie', 'moitié'],
    andHalf: ['et demi', 'et demie'],
    parts: {
      tiers: 3,
      quart: 4,
      quarts: 4,
      cinquième: 5,
      cinquièmes: 5,
      sixième: 6,
      septième: 7,
      huitième: 8,
      neuvième: 9,
      dixième: 10,
      dixièmes: 10,
    },
    vague: {
      'des dizaines': [20, 99],
      dizaines: [20, 99],
      centaines: [200, 999],
      milliers: [2e3, 99999],
      'dizaines de milliers': [2e4, 99999],
      'centaines de milliers': [2e5, 999999],
    },
    // biome-ignore format: a table
    ordinals: {
      premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4, cinquième: 5,
      sixième: 6, septième: 7, huitième: 8, neuvième: 9, dixième: 10,
    },
    weak: ['un', 'une', 'zéro', 'neuf'],
  },
  ordinalEndings: ['er', 're', 'e', 'ème', 'eme', 'nd', 'nde'],
  // biome-ignore format: a table
  bounds: {
    environ: 'about', quelque: 'about', 'autour de': 'about', 'à peu près': 'about', près: 'near', 'près de': 'near',
    "près d'": 'near', presque: 'near', 'moins de': 'under', "moins d'": 'under', "jusqu' à": 'under', 'plus de': 'over', dépasse: 'over', 'dépasse les': 'over',
    "plus d'": 'over', 'au moins': 'least', 'au plus': 'under', 'pas moins de': 'least', 'pas plus de': 'under', "pas moins d'": 'least', "pas plus d'": 'under', 'au minimum': 'least', 'plus du': 'over', 'un bon': 'over', 'une bonne': 'over', 'une petite': 'near', 'moins du': 'under', 'près du': 'near', 'un peu plus de': 'over', 'un peu moins de': 'near', 'aux alentours de': 'about', 'à peine': 'near', 'quasi': 'near',
  },
  boundsAfter: { environ: 'about', 'ou plus': 'least' },
  percent: ['pour cent', 'pourcent'],
  points: ['points de pourcentage', 'point de pourcentage', 'points de pour cent'],
  // biome-ignore format: a table
  currencies: {
    euro: 'eur', euros: 'eur', centimes: 'cent', dollar: 'dollar', dollars: 'dollar', 'dollars américains': 'usd',
    'dollars canadiens': 'cad', livres: 'gbp', 'livres sterling': 'gbp', yen: 'yen', yens: 'yen', yuans: 'yuan',
    franc: 'franc', francs: 'franc', 'francs suisses': 'chf', couronnes: 'crown', roubles: 'rouble',
  },
  // biome-ignore format: a table
  units: {
    décennie: 'decade', décennies: 'decade', siècle: 'century', siècles: 'century', millimètres: 'mm', centimètres: 'cm', mètre: 'm', mètres: 'm', kilomètre: 'km', kilomètres: 'km', milles: 'nmi',
    miles: 'mile', gramme: 'gram', grammes: 'gram', milligramme: 'mg', milligrammes: 'mg', microgrammes: 'microgram', millilitres: 'ml', 'degrés celsius': 'celsius', 'degrés fahrenheit': 'fahrenheit', 'points de base': 'basis', 'point de base': 'basis', kilo: 'kg', kilos: 'kg', kilogrammes: 'kg', tonne: 'tonne', tonnes: 'tonne',
    litre: 'litre', litres: 'litre', hectare: 'hectare', hectares: 'hectare', 'mètres carrés': 'm2',
    'kilomètres carrés': 'km2', degré: 'degree', degrés: 'degree', secondes: 'second', minute: 'minute',
    minutes: 'minute', heure: 'hour', heures: 'hour', jour: 'day', jours: 'day', semaine: 'week', semaines: 'week',
    mois: 'month', an: 'year', ans: 'year', année: 'year', années: 'year', mégawatts: 'mw', gigawatts: 'gw', fois: 'times',
  },
  ageAfter: ["ans d' âge"],
  ageBefore: [],
  between: { entre: ['et'] },
  to: ['à'],
  from: ['de'],
  earlier: ['contre', 'comparé à', 'au lieu', 'plutôt que'],
  estimates: ['estim', 'évalu', 'chiffr'],
  moves: ['augment', 'progress', 'recul', 'baiss', 'chut', 'gagn', 'perd', 'grimp', 'bond', 'hauss', 'repli', 'recul'],
  votes: ['voix contre', 'contre', 'voix à', 'voix pour et', 'voix pour'],
  measureWords: {
    quinquennat: [5, 'year'],
    'demi siècle': [50, 'year'],
    'un semestre': [6, 'month'],
    'quart d heure': [15, 'minute'],
  },
  halfNouns: ['point'],
  alike: ['partout'],
  // biome-ignore format: a table
  times: {
    doublé: 2, triplé: 3, quadruplé: 4, doublée: 2, doublés: 2, triplée: 3, double: 2, doublent: 2, triplent: 3, 'le double': 2, 'du double': 2, 'le triple': 3, 'du triple': 3, 'le quadruple': 4,
  },
  // biome-ignore format: a table
  months: {
    janvier: 1, février: 2, mars: 3, avril: 4, mai: 5, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10,
    novembre: 11, décembre: 12, janv: 1, févr: 2, avr: 4, juil: 7, sept: 9, oct: 10, nov: 11, déc: 12,
  },
  doubtfulMonths: [],
  terms: ['avant', 'dès', 'depuis', 'après', 'jusque', "jusqu'"],
  // biome-ignore format: a table
  dateSigns: [
    'en', 'depuis', 'de', 'le', 'du', 'au', 'fin', 'début', 'mi', 'dès', 'avant', 'après', 'jusque', "jusqu'", 'entre', 'et',
    "d'", 'à', 'année', "l'année", 'été', 'hiver', 'printemps', 'automne',
  ],
  weekdays: { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 },
  // biome-ignore format: a table
  relative: {
    hier: 'day-1', "aujourd'hui": 'day', demain: 'day+1', 'la semaine dernière': 'week-1', 'semaine dernière': 'week-1',
    'cette semaine': 'week', 'semaine prochaine': 'week+1', 'mois dernier': 'month-1', 'ce mois ci': 'month',
    'mois prochain': 'month+1', 'an dernier': 'year-1', 'année dernière': 'year-1', 'cette année': 'year',
    'an prochain': 'year+1', 'année prochaine': 'year+1',
    actuellement: 'now', "à l'heure actuelle": 'now', 'heure actuelle': 'now', 'de nos jours': 'now', désormais: 'now',
  },
  decades: {},
  am: ['du matin'],
  pm: ["de l' après-midi", 'du soir'],
  minutesAfter: { 'et demie': 30, 'et quart': 15, 'moins le quart': -15 },
  clock: ['heures', 'heure'],
  dayParts: 'matin matinée soir soirée après-midi nuit midi',
  timeSigns: ['à', 'vers', 'dès'],
  hours: { midi: 720, minuit: 0 },
};
