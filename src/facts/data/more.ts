import type { LanguageData } from './language.ts';
import { OTHER } from './other.ts';

/*
 * Languages with tables for the commonest figures, dates, negations and hedges alone. Names are not
 * read: where names take endings (Russian, Ukrainian), every case would look like another spelling.
 */

// biome-ignore format: tables
export const IT: LanguageData = {
  ...OTHER,
  numbers: {
    ...OTHER.numbers,
    added: {
      due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
      quattordici: 14, quindici: 15, sedici: 16, venti: 20, trenta: 30, quaranta: 40, cinquanta: 50, sessanta: 60, settanta: 70,
      ottanta: 80, novanta: 90, duemila: 2e3, tremila: 3e3, quattromila: 4e3, cinquemila: 5e3, seimila: 6e3, diecimila: 1e4,
    },
    hundred: { cento: 100 },
    scales: { mille: 1e3, mila: 1e3, milione: 1e6, milioni: 1e6, mln: 1e6, miliardo: 1e9, miliardi: 1e9, mld: 1e9 },
    collective: { dozzina: 12 },
    articles: ['un', 'una'],
    weak: ['sei'],
  },
  bounds: { circa: 'about', quasi: 'near', oltre: 'over', 'più di': 'over', almeno: 'least', 'meno di': 'under', 'fino a': 'under' },
  percent: ['per cento', 'percento'],
  points: ['punti percentuali'],
  currencies: { euro: 'eur', dollari: 'dollar', dollaro: 'dollar', sterline: 'gbp', franchi: 'franc' },
  units: {
    metro: 'm', metri: 'm', chilometro: 'km', chilometri: 'km', chili: 'kg', chilogrammi: 'kg', tonnellate: 'tonne', ore: 'hour',
    minuti: 'minute', giorni: 'day', settimane: 'week', mesi: 'month', anno: 'year', anni: 'year', ettari: 'hectare',
  },
  months: {
    gennaio: 1, febbraio: 2, marzo: 3, aprile: 4, maggio: 5, giugno: 6, luglio: 7, agosto: 8, settembre: 9, ottobre: 10,
    novembre: 11, dicembre: 12,
  },
  dateSigns: ['nel', 'dal', 'del', 'al', 'di', 'a', 'in', 'da', 'fino'],
  weekdays: { lunedì: 1, martedì: 2, mercoledì: 3, giovedì: 4, venerdì: 5, sabato: 6, domenica: 7 },
  relative: { ieri: 'day-1', oggi: 'day', domani: 'day+1' },
  clock: ['ore'],
  timeSigns: ['alle', 'ore', 'dalle', 'le'],
  words: {
    ...OTHER.words,
    negations: ['non', 'mai', 'nessuno', 'nessun', 'nessuna', 'senza', 'niente', 'nulla'],
    softNegations: ['rifiut', 'neg', 'respin', 'esclu', 'viet', 'manc', 'imposs', '=né'],
    notNegations: ['non solo', 'non soltanto'],
    allegation: ['presunt', 'sedicent'],
    possibility: ['=potrebbe', '=potrebbero', '=avrebbe', '=avrebbero', '=sarebbe', '=sarebbero', 'probabilmente', '=forse'],
    softHedges: ['=può', '=possono', 'possib', 'secondo', 'prev'],
    plain: ['sarà', 'saranno', 'ha', 'hanno'],
    antonyms: [[['accett', 'approv'], ['respin', 'rifiut', 'bocci']], [['conferm', 'ammet', 'ammess'], ['negat', '=nega', 'smenti']]],
  },
};

// biome-ignore format: tables
export const PT: LanguageData = {
  ...OTHER,
  numbers: {
    ...OTHER.numbers,
    added: {
      dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
      catorze: 14, quinze: 15, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90,
    },
    hundred: { cem: 100, cento: 100 },
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9 },
    collective: { dúzia: 12 },
    joiners: ['e'],
    articles: ['um', 'uma'],
    halves: ['meio', 'meia'],
  },
  bounds: { 'cerca de': 'about', quase: 'near', 'mais de': 'over', 'menos de': 'under', 'pelo menos': 'least', até: 'under' },
  percent: ['por cento'],
  points: ['pontos percentuais'],
  currencies: { euro: 'eur', euros: 'eur', dólares: 'dollar', reais: 'brl', libras: 'gbp' },
  units: {
    metro: 'm', metros: 'm', quilômetro: 'km', quilômetros: 'km', quilómetros: 'km', quilos: 'kg', toneladas: 'tonne', horas: 'hour',
    minutos: 'minute', dias: 'day', semanas: 'week', meses: 'month', ano: 'year', anos: 'year', hectares: 'hectare',
  },
  ageAfter: ['anos de idade'],
  between: { entre: ['e'] },
  months: {
    janeiro: 1, fevereiro: 2, março: 3, abril: 4, maio: 5, junho: 6, julho: 7, agosto: 8, setembro: 9, outubro: 10, novembro: 11,
    dezembro: 12,
  },
  dateSigns: ['em', 'de', 'desde', 'até', 'do', 'no'],
  relative: { ontem: 'day-1', hoje: 'day', amanhã: 'day+1' },
  clock: ['horas'],
  timeSigns: ['às', 'as'],
  words: {
    ...OTHER.words,
    negations: ['não', 'nunca', 'jamais', 'ninguém', 'nenhum', 'nenhuma', 'sem', 'nada'],
    softNegations: ['recus', 'neg', 'rejeit', 'proib', 'falt', 'exclu', 'imposs', '=nem'],
    notNegations: ['não só', 'não apenas'],
    allegation: ['supost', 'alegad'],
    possibility: ['=poderia', '=poderiam', '=teria', '=teriam', '=seria', '=seriam', 'talvez', 'provavelmente'],
    softHedges: ['=pode', '=podem', 'possív', 'segundo', 'prev'],
    plain: ['vai', 'vão', 'tem', 'foi'],
    antonyms: [[['aceit', 'aprov'], ['rejeit', 'recus']], [['confirm', 'admit'], ['=negou', '=nega', 'desment']]],
  },
};

// biome-ignore format: tables
export const NL: LanguageData = {
  ...OTHER,
  numbers: {
    ...OTHER.numbers,
    added: {
      twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, twintig: 20, dertig: 30,
      veertig: 40, vijftig: 50, zestig: 60, zeventig: 70, tachtig: 80, negentig: 90,
    },
    hundred: { honderd: 100 },
    scales: { duizend: 1e3, miljoen: 1e6, mln: 1e6, miljard: 1e9, mld: 1e9 },
    articles: ['een'],
    halves: ['half'],
  },
  bounds: { ongeveer: 'about', circa: 'about', zo: 'about', bijna: 'near', 'meer dan': 'over', ruim: 'over', 'minder dan': 'under', minstens: 'least', zeker: 'least' },
  percent: ['procent'],
  points: ['procentpunten', 'procentpunt'],
  currencies: { euro: 'eur', dollar: 'dollar', pond: 'gbp' },
  units: { meter: 'm', kilometer: 'km', kilo: 'kg', ton: 'tonne', uren: 'hour', minuten: 'minute', dagen: 'day', weken: 'week', maanden: 'month', jaar: 'year', jaren: 'year' },
  ageAfter: ['jaar oud', 'jarige'],
  months: {
    januari: 1, februari: 2, maart: 3, april: 4, mei: 5, juni: 6, juli: 7, augustus: 8, september: 9, oktober: 10, november: 11,
    december: 12,
  },
  dateSigns: ['in', 'sinds', 'van', 'tot', 'eind', 'begin', 'sedert', 'uit'],
  weekdays: { maandag: 1, dinsdag: 2, woensdag: 3, donderdag: 4, vrijdag: 5, zaterdag: 6, zondag: 7 },
  relative: { gisteren: 'day-1', vandaag: 'day', morgen: 'day+1' },
  clock: ['uur'],
  timeSigns: ['om'],
  words: {
    ...OTHER.words,
    negations: ['niet', 'geen', 'nooit', 'niemand', 'niets', 'zonder'],
    softNegations: ['weiger', 'afgewez', 'ontken', 'verbod', 'verbied', '=noch', 'onmogelijk'],
    notNegations: ['niet alleen'],
    allegation: ['vermeend', 'vermoedelijk', '=zou', '=zouden'],
    possibility: ['misschien', 'mogelijk', 'waarschijnlijk', '=kan', '=kunnen'],
    plain: ['zal', 'zullen', 'heeft', 'is'],
  },
};

// biome-ignore format: tables
const SLAVIC_UNITS: LanguageData['units'] = {
  метр: 'm', метра: 'm', метров: 'm', метрів: 'm', метри: 'm', километр: 'km', километра: 'km', километров: 'km', км: 'km', кілометр: 'km',
  кілометрів: 'km', кілометри: 'km', кг: 'kg', килограммов: 'kg', кілограмів: 'kg', тонн: 'tonne', тонны: 'tonne', тонна: 'tonne', тонни: 'tonne',
  час: 'hour', часа: 'hour', часов: 'hour', годин: 'hour', години: 'hour', минут: 'minute', минуты: 'minute', хвилин: 'minute', хвилини: 'minute',
  день: 'day', дня: 'day', дней: 'day', дні: 'day', днів: 'day', недель: 'week', недели: 'week', тижнів: 'week', тижні: 'week', месяц: 'month',
  месяца: 'month', месяцев: 'month', місяць: 'month', місяці: 'month', місяців: 'month', год: 'year', года: 'year', лет: 'year', рік: 'year',
  роки: 'year', років: 'year',
};

// biome-ignore format: tables
export const RU: LanguageData = {
  ...OTHER,
  numbers: {
    ...OTHER.numbers,
    added: {
      два: 2, две: 2, двух: 2, три: 3, трех: 3, трёх: 3, четыре: 4, четырех: 4, пять: 5, пяти: 5, шесть: 6, шести: 6, семь: 7, семи: 7, восемь: 8,
      восьми: 8, девять: 9, девяти: 9, десять: 10, десяти: 10, одиннадцать: 11, двенадцать: 12, двадцать: 20, тридцать: 30, сорок: 40,
      пятьдесят: 50, шестьдесят: 60, семьдесят: 70, восемьдесят: 80, девяносто: 90,
    },
    hundred: { сто: 100 },
    scales: {
      тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, тыс: 1e3, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, млн: 1e6, миллиард: 1e9, миллиарда: 1e9,
      миллиардов: 1e9, млрд: 1e9,
    },
  },
  bounds: { около: 'about', примерно: 'about', почти: 'near', более: 'over', больше: 'over', свыше: 'over', менее: 'under', меньше: 'under', 'не менее': 'least', до: 'under' },
  percent: ['процент', 'процента', 'процентов'],
  points: ['процентных пункта', 'процентных пунктов', 'процентный пункт'],
  currencies: { рубль: 'rouble', рубля: 'rouble', рублей: 'rouble', доллар: 'dollar', доллара: 'dollar', долларов: 'dollar', евро: 'eur', крон: 'crown', кроны: 'crown', гривен: 'hryvnia' },
  units: SLAVIC_UNITS,
  months: { января: 1, февраля: 2, марта: 3, апреля: 4, мая: 5, июня: 6, июля: 7, августа: 8, сентября: 9, октября: 10, ноября: 11, декабря: 12 },
  dateSigns: ['в', 'с', 'до', 'от', 'к', 'после', 'из'],
  weekdays: { понедельник: 1, вторник: 2, среду: 3, четверг: 4, пятницу: 5, субботу: 6, воскресенье: 7 },
  relative: { вчера: 'day-1', сегодня: 'day', завтра: 'day+1' },
  words: {
    ...OTHER.words,
    negations: ['не', 'нет', 'никогда', 'никто', 'ничего', 'без'],
    softNegations: ['отказ', 'отверг', 'отриц', 'запрет', '=ни', 'невозможн'],
    notNegations: ['не только', 'не менее', 'не более'],
    antonyms: [[['принял', 'одобр', 'призна', 'подтверд'], ['отверг', 'отклон', 'отриц', 'опроверг']], [['=вырос', '=выросла', '=выросли'], ['=упал', '=упала', '=упали', 'снизил']]],
    allegation: ['якобы', 'предполагаем'],
    possibility: ['возможно', 'вероятно', '=может', '=могут', 'видимо'],
    plain: ['будет', 'будут'],
  },
};

// biome-ignore format: tables
export const UK: LanguageData = {
  ...OTHER,
  numbers: {
    ...OTHER.numbers,
    added: {
      два: 2, дві: 2, двох: 2, три: 3, трьох: 3, чотири: 4, "п'ять": 5, шість: 6, сім: 7, вісім: 8, "дев'ять": 9, десять: 10, двадцять: 20,
      тридцять: 30, сорок: 40, "п'ятдесят": 50,
    },
    hundred: { сто: 100 },
    scales: { тисяча: 1e3, тисячі: 1e3, тисяч: 1e3, тис: 1e3, мільйон: 1e6, мільйона: 1e6, мільйони: 1e6, мільйонів: 1e6, млн: 1e6, мільярд: 1e9, мільярда: 1e9, мільярдів: 1e9, млрд: 1e9 },
  },
  bounds: { близько: 'about', приблизно: 'about', майже: 'near', понад: 'over', більше: 'over', менше: 'under', до: 'under' },
  percent: ['відсоток', 'відсотка', 'відсотки', 'відсотків'],
  currencies: { гривня: 'hryvnia', гривні: 'hryvnia', гривень: 'hryvnia', доларів: 'dollar', долари: 'dollar', євро: 'eur' },
  units: SLAVIC_UNITS,
  months: { січня: 1, лютого: 2, березня: 3, квітня: 4, травня: 5, червня: 6, липня: 7, серпня: 8, вересня: 9, жовтня: 10, листопада: 11, грудня: 12 },
  dateSigns: ['у', 'в', 'з', 'до', 'від', 'після', 'із'],
  weekdays: { понеділок: 1, вівторок: 2, середу: 3, четвер: 4, "п'ятницю": 5, суботу: 6, неділю: 7 },
  relative: { вчора: 'day-1', учора: 'day-1', сьогодні: 'day', завтра: 'day+1' },
  timeSigns: ['о', 'об'],
  words: {
    ...OTHER.words,
    negations: ['не', 'ні', 'немає', 'ніколи', 'ніхто', 'нічого', 'без'],
    softNegations: ['відмов', 'відхил', 'запереч', 'заборон'],
    notNegations: ['не лише', 'не тільки', 'не менше'],
    possibility: ['=може', '=можуть', '=могли', '=міг', '=могла', 'можливо', 'ймовірно', 'мабуть'],
    allegation: ['нібито', 'начебто'],
    antonyms: [[['прийн', 'схвал', 'підтверд'], ['відхил', 'запереч', 'спрост']]],
  },
};
