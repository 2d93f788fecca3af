import type { FigureWords } from './language.ts';

/** Units of measure in Russian and Ukrainian, which texts of either mix. */
// biome-ignore format: a table
export const SLAVIC_UNITS: FigureWords['units'] = {
  метр: 'm', метра: 'm', метров: 'm', метрів: 'm', метри: 'm', километр: 'km', километра: 'km', километров: 'km', км: 'km', кілометр: 'km',
  кілометрів: 'km', кілометри: 'km', кг: 'kg', килограммов: 'kg', кілограмів: 'kg', тонн: 'tonne', тонны: 'tonne', тонна: 'tonne', тонни: 'tonne',
  час: 'hour', часа: 'hour', часов: 'hour', годин: 'hour', години: 'hour', минут: 'minute', минуты: 'minute', хвилин: 'minute', хвилини: 'minute',
  день: 'day', дня: 'day', дней: 'day', дні: 'day', днів: 'day', недель: 'week', недели: 'week', тижнів: 'week', тижні: 'week', месяц: 'month',
  месяца: 'month', месяцев: 'month', місяць: 'month', місяці: 'month', місяців: 'month', год: 'year', года: 'year', лет: 'year', рік: 'year',
  роки: 'year', років: 'year', року: 'year', годом: 'year', годы: 'year', роком: 'year', неделя: 'week', неделю: 'week', тиждень: 'week', тижня: 'week', сутки: 'day', суток: 'day', діб: 'day', доби: 'day', хвилина: 'minute', минута: 'minute', минуту: 'minute', секунд: 'second', секунды: 'second', година: 'hour', годину: 'hour',
  десятилетий: 'decade', десятилетия: 'decade', десятилетие: 'decade', десятиліть: 'decade', десятиліття: 'decade', десятиріч: 'decade', десятиріччя: 'decade', века: 'century', веков: 'century', век: 'century', століття: 'century', столітть: 'century', столетия: 'century', столетие: 'century', раз: 'times', раза: 'times', рази: 'times', разів: 'times', гектаров: 'hectare', гектара: 'hectare', гектарів: 'hectare', литров: 'litre', літрів: 'litre',
};

/**
 * Endings of case, number and past in Russian and Ukrainian, longest first, without the marks above letters (`й` is `и`):
 * `жалобу` and `жалоба`, `сказал` and `сказала`. No word of another script ends so.
 */
export const CYRILLIC_ENDINGS =
  /(?:иями|ями|ами|ого|его|ому|ему|ього|ьому|ыми|ими|іми|іи|ои|еи|ою|ею|єю|ом|ем|єм|ым|им|ім|ую|юю|ая|яя|ии|ыи|ое|ее|ые|ие|ам|ям|ах|ях|ых|их|іх|ов|ев|ів|ла|ло|ли|л|у|ю|а|я|ы|и|і|е|є|о|ь)$/u;
