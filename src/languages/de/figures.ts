import { withDayParts } from '../compound-days.ts';
import type { KnownFigures } from '../unknown.ts';

/** German: figures, money, measures, dates and times. Numerals in one word are taken apart by the reader. */
export const FIGURES: KnownFigures = {
  dateArticles: ['den', 'dem'],
  of: ['der', 'von'],
  outOf: ['von'],
  decimal: ',',
  pointRegions: ['ch', 'li'],
  numbers: {
    abbreviated: ['mio', 'mrd', 'tsd'],
    compound: {
      and: 'und',
      onesFirst: true,
      one: ['ein', 'eins'],
      half: 'einhalb',
      scales: [
        ['tausend', 1000],
        ['hundert', 100],
      ],
    },
    // biome-ignore format: a table
    added: {
      null: 0, eins: 1, zwei: 2, zweier: 2, zweien: 2, drei: 3, dreier: 3, dreien: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11,
      zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17, achtzehn: 18, neunzehn: 19,
      zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80,
      neunzig: 90, anderthalb: 1.5,
    },
    hundred: { hundert: 100, einhundert: 100 },
    // biome-ignore format: a table
    scales: {
      tausend: 1e3, eintausend: 1e3, tsd: 1e3, million: 1e6, millionen: 1e6, mio: 1e6, milliarde: 1e9, milliarden: 1e9,
      mrd: 1e9, billion: 1e12, billionen: 1e12,
    },
    collective: { dutzend: 12, dutzends: 12 },
    joiners: ['und'],
    articles: ['ein', 'eine', 'einen', 'einer', 'einem', 'eines'],
    another: ['weiteres', 'weiteren', 'gutes', 'knappes'],
    determiners: ['gutes', 'guten', 'knappes', 'knappen'],
    halves: ['halbe', 'halben', 'halbes', 'halber', 'halb', 'hälfte'],
    // biome-ignore format: a table
    perEach: ['jeder', 'jede', 'jedes', 'jedem', 'jeden'],
    andHalf: [],
    parts: {
      drittel: 3,
      dritteln: 3,
      viertel: 4,
      vierteln: 4,
      fünftel: 5,
      fünfteln: 5,
      sechstel: 6,
      siebtel: 7,
      achtel: 8,
      neuntel: 9,
      zehntel: 10,
      hundertstel: 100,
    },
    vague: {
      dutzende: [24, 99],
      hunderte: [200, 999],
      tausende: [2e3, 99999],
      zehntausende: [2e4, 99999],
      hunderttausende: [2e5, 999999],
    },
    // biome-ignore format: a table
    ordinals: {
      erste: 1, ersten: 1, erster: 1, zweite: 2, zweiten: 2, zweiter: 2, dritte: 3, dritten: 3, dritter: 3, vierte: 4,
      vierten: 4, fünfte: 5, fünften: 5, sechste: 6, sechsten: 6, sechster: 6, siebte: 7, siebten: 7, siebter: 7, achte: 8, achten: 8,
      achter: 8, neunte: 9, neunten: 9, neunter: 9, zehnte: 10, zehnten: 10, zehnter: 10, elfte: 11, elften: 11, zwölfte: 12, zwölften: 12,
      zwanzigste: 20, zwanzigsten: 20, vierter: 4, fünfter: 5, drittes: 3, zweites: 2, erstes: 1,
    },
    weak: ['eins', 'null', 'acht'],
  },
  ordinalEndings: ['te', 'ten', 'ter'],
  // biome-ignore format: a table
  bounds: {
    etwa: 'about', rund: 'about', ungefähr: 'about', circa: 'about', ca: 'about', gegen: 'about', schätzungsweise: 'about', knapp: 'near',
    fast: 'near', beinahe: 'near', nahezu: 'near', 'weniger als': 'under', unter: 'under', höchstens: 'under', 'nicht weniger als': 'least', 'nicht mehr als': 'under', 'ein gutes': 'over', 'ein knappes': 'near', 'einem guten': 'over', 'einem knappen': 'near', annähernd: 'near',
    'bis zu': 'under', maximal: 'under', 'mehr als': 'over', über: 'over', gut: 'over', mindestens: 'least',
    wenigstens: 'least',
  },
  boundsAfter: { 'oder mehr': 'least' },
  percent: ['prozent', 'v.h.'],
  points: ['prozentpunkte', 'prozentpunkten', 'prozentpunkt'],
  // biome-ignore format: a table
  currencies: {
    euro: 'eur', euros: 'eur', cent: 'cent', dollar: 'dollar', 'us dollar': 'usd', pfund: 'gbp', yen: 'yen',
    yuan: 'yuan', franken: 'chf', 'schweizer franken': 'chf', kronen: 'crown', rubel: 'rouble', griwna: 'hryvnia',
    hrywnja: 'hryvnia', zloty: 'zloty',
  },
  // biome-ignore format: a table
  units: {
    jahrhundert: 'century', jahrhunderte: 'century', jahrhunderten: 'century', jahrhunderts: 'century', jahrzehnts: 'decade', jahres: 'year', monats: 'month', jahrzehnt: 'decade', jahrzehnte: 'decade', jahrzehnten: 'decade', basispunkte: 'basis', millimeter: 'mm', millimetern: 'mm', zentimeter: 'cm', zentimetern: 'cm', meter: 'm', metern: 'm', kilometer: 'km',
    kilometern: 'km', meile: 'mile', meilen: 'mile', gramm: 'gram', milligramm: 'mg', mikrogramm: 'microgram', milliliter: 'ml', 'grad fahrenheit': 'fahrenheit', basispunkt: 'basis', basispunkten: 'basis', kilo: 'kg', kilogramm: 'kg', tonne: 'tonne',
    tonnen: 'tonne', liter: 'litre', litern: 'litre', hektar: 'hectare', quadratmeter: 'm2', quadratkilometer: 'km2',
    grad: 'degree', 'grad celsius': 'celsius', sekunden: 'second', minute: 'minute', minuten: 'minute',
    stunde: 'hour', stunden: 'hour', tag: 'day', tage: 'day', tagen: 'day', woche: 'week', wochen: 'week',
    monat: 'month', monate: 'month', monaten: 'month', jahr: 'year', jahre: 'year', jahren: 'year', megawatt: 'mw',
    gigawatt: 'gw', mal: 'times', stundenkilometer: 'kmh', stundenkilometern: 'kmh',
  },
  // biome-ignore format: a table
  ageAfter: [
    'jahre alt', 'jahre alte', 'jahre alten', 'jahre alter', 'jährige', 'jährigen', 'jähriger', 'jähriges',
  ],
  ageBefore: [],
  between: { zwischen: ['und'] },
  to: ['bis'],
  from: ['von'],
  reached: ['auf'],
  earlier: ['gegenüber', 'verglichen mit', 'statt', 'anstatt', 'nach'],
  estimates: ['schätz', 'geschätzt', 'veranschlag'],
  votes: ['zu', 'stimmen zu', 'stimmen gegen', 'gegen', 'stimmen bei', 'zu insgesamt'],
  unitEndings: [
    [/minütig(?:e[nmrs]?)?$/, 'minute'],
    [/sekündig(?:e[nmrs]?)?$/, 'second'],
    [/stündig(?:e[nmrs]?)?$/, 'hour'],
    [/köpfig(?:e[nmrs]?)?$/, ''],
    [/tägig(?:e[nmrs]?)?$/, 'day'],
    [/wöchig(?:e[nmrs]?)?$/, 'week'],
    [/monatig(?:e[nmrs]?)?$/, 'month'],
  ],
  ageEnding: /jährig(?:e[nmrs]?)?$/,
  // biome-ignore format: a table
  measureWords: {
    vierteljahrhundert: [25, 'year'], vierteljahrhunderts: [25, 'year'], 'halbes jahrhundert': [50, 'year'], 'halben jahrhundert': [50, 'year'], 'halbes jahrzehnt': [5, 'year'], viertelstunde: [15, 'minute'], dreiviertelstunde: [45, 'minute'],
    halbstunde: [30, 'minute'], vierteljahr: [3, 'month'], dreivierteljahr: [9, 'month'],
  },
  halfNouns: ['prozentpunkt', 'punkt'],
  ordinalSigns: ['.'],
  during: ['über', 'und über'],
  // biome-ignore format: a table
  times: {
    verdoppelt: 2, verdoppelte: 2, verdoppelten: 2, verdoppeln: 2, verdreifacht: 3, verdreifachte: 3, verdreifachten: 3, vervierfacht: 4, zweimal: 2, dreimal: 3, viermal: 4, doppelt: 2, zweifach: 2, dreifach: 3, vierfach: 4,
    'das doppelte': 2, 'das dreifache': 3,
  },
  // biome-ignore format: a table
  months: {
    januar: 1, jänner: 1, februar: 2, märz: 3, april: 4, mai: 5, juni: 6, juli: 7, august: 8, september: 9,
    oktober: 10, november: 11, dezember: 12, jan: 1, feb: 2, apr: 4, aug: 8, sept: 9, okt: 10, nov: 11, dez: 12,
  },
  doubtfulMonths: ['mai', 'august'],
  terms: ['bis', 'vor', 'ab', 'seit', 'nach'],
  // biome-ignore format: a table
  dateSigns: [
    'im', 'in', 'seit', 'bis', 'ende', 'anfang', 'mitte', 'vom', 'am', 'von', 'ab', 'nach', 'vor', 'jahr', 'jahre',
    'jahres', 'dem', 'zum', 'und', 'letzten', 'nächsten', 'diesem', 'sommer', 'winter', 'herbst', 'frühjahr',
  ],
  // biome-ignore format: a table
  weekdays: {
    ...withDayParts(
      { montag: 1, dienstag: 2, mittwoch: 3, donnerstag: 4, freitag: 5, samstag: 6, sonntag: 7 },
      'früh morgen vormittag mittag nachmittag abend nacht',
    ),
    sonnabend: 6, montags: 1, dienstags: 2, mittwochs: 3, donnerstags: 4, freitags: 5, samstags: 6, sonnabends: 6,
    sonntags: 7,
  },
  // biome-ignore format: a table
  relative: {
    gestern: 'day-1', heute: 'day', 'vergangene woche': 'week-1', 'letzte woche': 'week-1',
    'vergangener woche': 'week-1', 'letzter woche': 'week-1', 'diese woche': 'week', 'dieser woche': 'week',
    'nächste woche': 'week+1', 'kommende woche': 'week+1', 'nächster woche': 'week+1', 'kommender woche': 'week+1',
    'vergangenes jahr': 'year-1', 'letztes jahr': 'year-1', 'vergangenen jahr': 'year-1', 'letzten jahr': 'year-1',
    'diesem jahr': 'year', 'dieses jahr': 'year', 'nächstes jahr': 'year+1', 'nächsten jahr': 'year+1',
    'kommenden jahr': 'year+1', 'vergangenen monat': 'month-1', 'nächsten monat': 'month+1',
    'kommenden monat': 'month+1', derzeit: 'now', zurzeit: 'now', momentan: 'now', gegenwärtig: 'now', aktuell: 'now',
    heutzutage: 'now', 'im moment': 'now',
  },
  decades: {
    zwanzigerjahre: 20,
    dreißigerjahre: 30,
    fünfzigerjahre: 50,
    sechzigerjahre: 60,
    siebzigerjahre: 70,
    achtzigerjahre: 80,
    neunzigerjahre: 90,
  },
  am: ['morgens', 'früh', 'vormittags', 'am morgen'],
  pm: ['nachmittags', 'abends', 'am abend', 'am nachmittag'],
  minutesBefore: { halb: -30, 'viertel nach': 15, 'viertel vor': -15, dreiviertel: -15 },
  clock: ['uhr'],
  dayParts:
    'früh morgen morgens vormittag vormittags mittag mittags nachmittag nachmittags abend abends nacht nachts montagmorgen montagabend dienstagmorgen dienstagabend mittwochmorgen mittwochabend donnerstagmorgen donnerstagabend freitagmorgen freitagabend samstagmorgen samstagabend sonntagmorgen sonntagabend',
  timeSigns: [],
  hours: { mittag: 720, mitternacht: 0 },
};
