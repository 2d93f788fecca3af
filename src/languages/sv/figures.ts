import type { KnownFigures } from '../unknown.ts';

/** Swedish: figures, money, measures, dates and times. */
// biome-ignore format: tables
export const FIGURES: KnownFigures = {
  decimal: ',',
  numbers: {
    added: {
      noll: 0, ett: 1, en: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12,
      tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19, tjugo: 20, trettio: 30,
      fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90,
    },
    hundred: { hundra: 100, etthundra: 100 },
    scales: {
      tusen: 1e3, ettusen: 1e3, miljon: 1e6, miljoner: 1e6, milj: 1e6, mn: 1e6, miljard: 1e9, miljarder: 1e9, mdr: 1e9,
      biljon: 1e12, biljoner: 1e12,
    },
    collective: { dussin: 12, tjog: 20 },
    articles: ['en', 'ett'],
    halves: ['halv', 'halvt', 'halva'],
    andHalf: ['och en halv', 'och ett halvt'],
    abbreviated: ['milj', 'mdr', 'mn'],
    compound: { and: '', onesFirst: false, one: ['ett', 'en'], scales: [['tusen', 1000], ['hundra', 100]] },
    parts: { tredjedel: 3, tredjedelar: 3, fjärdedel: 4, fjärdedelar: 4, femtedel: 5, femtedelar: 5, tiondel: 10, tiondelar: 10 },
    vague: {
      tiotals: [20, 99], dussintals: [24, 99], hundratals: [200, 999], tusentals: [2e3, 99999], tiotusentals: [2e4, 99999],
      hundratusentals: [2e5, 999999],
    },
    ordinals: {
      första: 1, förste: 1, andra: 2, andre: 2, tredje: 3, fjärde: 4, femte: 5, sjätte: 6, sjunde: 7, åttonde: 8, nionde: 9,
      tionde: 10,
    },
    weak: ['ett', 'en', 'noll', 'första', 'andra'],
  },
  ordinalEndings: ['a', 'e'],
  earlier: ['mot', 'jämfört med', 'stället för'],
  estimates: ['uppskatt', 'beräkn'],
  bounds: {
    uppskattningsvis: 'about',
    ungefär: 'about', omkring: 'about', cirka: 'about', ca: 'about', runt: 'about', drygt: 'over', nästan: 'near',
    närmare: 'near', knappt: 'near', 'mindre än': 'under', 'färre än': 'under', under: 'under', 'upp till': 'under',
    'högst': 'under', 'mer än': 'over', 'fler än': 'over', över: 'over', minst: 'least', 'åtminstone': 'least',
  },
  boundsAfter: { 'eller mer': 'least', 'eller fler': 'least' },
  percent: ['procent'],
  points: ['procentenheter', 'procentenhet'],
  currencies: {
    krona: 'crown', kronor: 'crown', kr: 'crown', euro: 'eur', dollar: 'dollar', 'amerikanska dollar': 'usd', pund: 'gbp',
    yen: 'yen', yuan: 'yuan', 'schweiziska franc': 'chf', rubel: 'rouble', zloty: 'zloty',
  },
  units: {
    millimeter: 'mm', centimeter: 'cm', meter: 'm', kilometer: 'km', gram: 'gram', kilo: 'kg', kilogram: 'kg',
    ton: 'tonne', liter: 'litre', hektar: 'hectare', kvadratmeter: 'm2', kvadratkilometer: 'km2', grad: 'degree',
    grader: 'degree', sekunder: 'second', minut: 'minute', minuter: 'minute', timme: 'hour', timmar: 'hour', dag: 'day',
    dagar: 'day', dygn: 'day', vecka: 'week', veckor: 'week', månad: 'month', månader: 'month', år: 'year',
    årtionde: 'decade', årtionden: 'decade', sekel: 'century', megawatt: 'mw', gigawatt: 'gw', gånger: 'times',
  },
  ageAfter: ['år gammal', 'år gammalt', 'år gamla', 'årig', 'åriga', 'åring'],
  between: { mellan: ['och'] },
  to: ['till'],
  from: ['från'],
  votes: ['röster mot', 'mot'],
  of: ['av'],
  outOf: ['av'],
  times: { fördubblades: 2, fördubblats: 2, tredubblades: 3, tredubblats: 3 },
  months: {
    januari: 1, februari: 2, mars: 3, april: 4, maj: 5, juni: 6, juli: 7, augusti: 8, september: 9, oktober: 10,
    november: 11, december: 12,
  },
  terms: ['till', 'före', 'från', 'sedan', 'efter'],
  dateSigns: ['i', 'sedan', 'från', 'till', 'under', 'före', 'efter', 'år', 'den', 'mellan', 'och', 'slutet', 'början', 'mitten'],
  weekdays: {
    måndag: 1, tisdag: 2, onsdag: 3, torsdag: 4, fredag: 5, lördag: 6, söndag: 7, måndagen: 1, tisdagen: 2, onsdagen: 3,
    torsdagen: 4, fredagen: 5, lördagen: 6, söndagen: 7, måndags: 1, tisdags: 2, onsdags: 3, torsdags: 4, fredags: 5,
    lördags: 6, söndags: 7,
  },
  dateArticles: ['den'],
  relative: {
    igår: 'day-1', 'i går': 'day-1', idag: 'day', 'i dag': 'day', imorgon: 'day+1', 'i morgon': 'day+1',
    'förra veckan': 'week-1', 'den här veckan': 'week', 'nästa vecka': 'week+1', 'förra månaden': 'month-1',
    'nästa månad': 'month+1', 'förra året': 'year-1', 'i fjol': 'year-1', 'i år': 'year', 'nästa år': 'year+1',
  },
  decades: { sextiotalet: 60, sjuttiotalet: 70, åttiotalet: 80, nittiotalet: 90 },
  clock: [],
  dayParts: 'morgon morgonen förmiddag förmiddagen eftermiddag eftermiddagen kväll kvällen natt natten',
  timeSigns: ['klockan', 'kl'],
};
