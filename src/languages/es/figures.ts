import type { KnownFigures } from '../unknown.ts';

/** Spanish: figures, money, measures, dates and times. */
export const FIGURES: KnownFigures = {
  of: ['de', 'del', 'los', 'las', 'la'],
  outOf: ['de cada'],
  decimal: ',',
  pointRegions: ['mx', 'us', 'pr', 'gt'],
  numbers: {
    abbreviated: ['mill'],
    // biome-ignore format: a table
    added: {
      cero: 0, uno: 1, una: 1, un: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
      once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17, dieciocho: 18,
      diecinueve: 19, veinte: 20, veintiuno: 21, veintiún: 21, veintidós: 22, veintitrés: 23, veinticuatro: 24,
      veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29, treinta: 30, cuarenta: 40,
      cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90, doscientos: 200, doscientas: 200,
      trescientos: 300, trescientas: 300, cuatrocientos: 400, quinientos: 500, quinientas: 500, seiscientos: 600,
      setecientos: 700, ochocientos: 800, novecientos: 900,
    },
    hundred: { cien: 100, ciento: 100 },
    // biome-ignore format: a table
    scales: {
      mil: 1e3, millón: 1e6, millones: 1e6, mill: 1e6, billón: 1e12, billones: 1e12,
    },
    collective: { docena: 12, docenas: 12, decena: 10, centenar: 100, veintena: 20 },
    joiners: ['y'],
    articles: ['un', 'una'],
    halves: ['medio', 'media'],
    andHalf: ['y medio', 'y media'],
    parts: { tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, décimo: 10 },
    vague: {
      decenas: [20, 99],
      cientos: [200, 999],
      centenares: [200, 999],
      miles: [2e3, 99999],
      'decenas de miles': [2e4, 99999],
      'cientos de miles': [2e5, 999999],
    },
    // biome-ignore format: a table
    ordinals: {
      primer: 1, primero: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4,
      quinto: 5, quinta: 5,
    },
    weak: ['uno', 'una', 'un', 'cero'],
  },
  ordinalEndings: ['er', 'o', 'a', 'º', 'ª'],
  // biome-ignore format: a table
  bounds: {
    unos: 'about', unas: 'about', alrededor: 'about', 'alrededor de': 'about', 'cerca de': 'near', casi: 'near',
    aproximadamente: 'about', 'en torno a': 'about', 'menos de': 'under', hasta: 'under', 'como máximo': 'under',
    'más de': 'over', supera: 'over', 'supera los': 'over', 'superan los': 'over', 'supera las': 'over', 'al menos': 'least', 'por lo menos': 'least',
  },
  boundsAfter: { 'o más': 'least', aproximadamente: 'about' },
  percent: ['por ciento', 'porciento'],
  points: ['puntos porcentuales', 'punto porcentual'],
  // biome-ignore format: a table
  currencies: {
    euro: 'eur', euros: 'eur', céntimos: 'cent', dólar: 'dollar', dólares: 'dollar', 'dólares estadounidenses': 'usd',
    libras: 'gbp', 'libras esterlinas': 'gbp', yenes: 'yen', yuanes: 'yuan', francos: 'franc', pesos: 'peso', peso: 'peso',
    rublos: 'rouble', coronas: 'crown', bolívares: 'bolivar', soles: 'sol', reales: 'brl',
  },
  // biome-ignore format: a table
  units: {
    década: 'decade', décadas: 'decade', siglo: 'century', siglos: 'century', milímetros: 'mm', centímetros: 'cm', metro: 'm', metros: 'm', kilómetro: 'km', kilómetros: 'km', millas: 'mile',
    gramos: 'gram', kilo: 'kg', kilos: 'kg', kilogramos: 'kg', tonelada: 'tonne', toneladas: 'tonne', litro: 'litre',
    litros: 'litre', hectárea: 'hectare', hectáreas: 'hectare', 'metros cuadrados': 'm2', 'kilómetros cuadrados': 'km2',
    grado: 'degree', grados: 'degree', segundos: 'second', minuto: 'minute', minutos: 'minute', hora: 'hour', horas: 'hour',
    día: 'day', días: 'day', semana: 'week', semanas: 'week', mes: 'month', meses: 'month', año: 'year', años: 'year',
    megavatios: 'mw', gigavatios: 'gw', veces: 'times',
  },
  ageAfter: ['años de edad'],
  ageBefore: [],
  between: { entre: ['y'] },
  to: ['a'],
  from: ['de', 'desde'],
  moves: [
    'sub',
    'baj',
    'cay',
    'cae',
    'aument',
    'creci',
    'crec',
    'retroced',
    'perd',
    'perdi',
    'gan',
    'avanz',
    'descend',
    'desplom',
  ],
  votes: ['votos contra', 'votos a favor y', 'votos frente a', 'contra'],
  times: { duplicó: 2, duplicado: 2, triplicó: 3, triplicado: 3 },
  // biome-ignore format: a table
  months: {
    enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, setiembre: 9,
    octubre: 10, noviembre: 11, diciembre: 12,
  },
  doubtfulMonths: [],
  dateSigns: ['en', 'de', 'desde', 'hasta', 'el', 'del', 'año', 'entre', 'y', 'a', 'finales', 'principios', 'mediados'],
  weekdays: { lunes: 1, martes: 2, miércoles: 3, jueves: 4, viernes: 5, sábado: 6, domingo: 7 },
  // biome-ignore format: a table
  relative: {
    ayer: 'day-1', hoy: 'day', mañana: 'day+1', 'la semana pasada': 'week-1', 'semana pasada': 'week-1',
    'esta semana': 'week', 'próxima semana': 'week+1', 'semana próxima': 'week+1', 'mes pasado': 'month-1',
    'este mes': 'month', 'próximo mes': 'month+1', 'año pasado': 'year-1', 'este año': 'year', 'próximo año': 'year+1',
  },
  decades: {},
  am: ['a.m.', 'am'],
  pm: ['p.m.', 'pm'],
  clock: ['horas', 'hrs'],
  timeSigns: ['las', 'la'],
  hours: { mediodía: 720, medianoche: 0 },
};
