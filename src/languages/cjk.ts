/* Japanese and Chinese: figures and what stands around them. No spaces part the words. */

/** Digits written as ideographs. */
// biome-ignore format: a table
export const CJK_DIGITS: Readonly<Record<string, number>> = {
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
};
// biome-ignore format: a table
export const CJK_TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
// biome-ignore format: a table
export const CJK_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

/** Weekdays, behind `曜日` in Japanese and before nothing in Chinese: `火曜日`, `星期二`, `周二`. */
// biome-ignore format: a table
export const CJK_WEEKDAYS: Readonly<Record<string, number>> = {
  月: 1, 火: 2, 水: 3, 木: 4, 金: 5, 土: 6, 日: 7, 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 天: 7,
};

/** The years before the first of an emperor's reign. */
export const CJK_ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
};

/** Words for a half. */
export const CJK_HALVES: readonly string[] = ['一半', '半数', '半數'];

/** A count and its unit in one word. */
// biome-ignore format: a table
export const CJK_MEASURES: Readonly<Record<string, readonly [value: number, unit: string]>> = {
  半世紀: [50, 'year'], 半世纪: [50, 'year'], 半个世纪: [50, 'year'], 四半世紀: [25, 'year'], 半年間: [6, 'month'], 半年: [6, 'month'], 半个月: [15, 'day'], 半小时: [30, 'minute'], 半時間: [30, 'minute'], 半个小时: [30, 'minute'],
};

/** Hours with a name, in minutes. */
export const CJK_HOURS: Readonly<Record<string, number>> = { 正午: 720, 中午12点: 720, 午夜: 0 };

/** Counters and units after a figure, the longer first; the id of `data/units.ts` where they measure. */
// biome-ignore format: a table
export const CJK_UNITS: readonly (readonly [string, string])[] = [
  ['パーセントポイント', 'point'], ['パーセント', 'percent'], ['ポイント', 'point'], ['百分点', 'point'],
  ['キロメートル', 'km'], ['センチ', 'cm'], ['メートル', 'm'], ['キロ', 'km'], ['公里', 'km'], ['トン', 'tonne'], ['吨', 'tonne'], ['公斤', 'kg'],
  ['ドル', 'dollar'], ['美元', 'usd'], ['ユーロ', 'eur'], ['欧元', 'eur'], ['ウォン', 'won'], ['人民币', 'yuan'], ['日元', 'yen'], ['円', 'yen'], ['元', 'yuan'],
  ['カ月', 'month'], ['ヶ月', 'month'], ['か月', 'month'], ['个月', 'month'], ['時間', 'hour'], ['小时', 'hour'], ['分間', 'minute'], ['分钟', 'minute'],
  ['日間', 'day'], ['週間', 'week'], ['年間', 'year'], ['世紀', 'century'], ['世纪', 'century'], ['個月', 'month'], ['天', 'day'], ['秒', 'second'], ['年', 'year'], ['周年', 'year'], ['歳', 'age'], ['岁', 'age'], ['％', 'percent'], ['%', 'percent'], ['倍', 'times'],
  ['人', 'cjk-person'], ['名', 'cjk-person'], ['軒', ''], ['台', ''], ['本', ''], ['匹', ''], ['頭', ''], ['社', ''], ['件', ''], ['個', ''], ['枚', ''], ['回', ''],
  ['隻', ''], ['機', ''], ['校', ''], ['棟', ''], ['票', ''], ['席', ''], ['位', ''], ['弱', 'cjk-lower'], ['強', 'cjk-upper'],
];

/** How a figure is bounded, before it and after it. */
// biome-ignore format: a table
export const CJK_BOUNDS_BEFORE: Readonly<Record<string, 'about' | 'near' | 'least' | 'over' | 'under'>> = {
  約: 'about', 约: 'about', 約有: 'about', 约有: 'about', 约为: 'about', 約為: 'about', 大约有: 'about', 将近: 'near', 將近: 'near', 接近: 'near', 不到: 'under', 不足: 'under', 多达: 'under', 多達: 'under', 逾: 'over', 超過: 'over', およそ: 'about', おおよそ: 'about', ほぼ: 'about', 大约: 'about', 少なくとも: 'least', 至少: 'least', 超过: 'over',
};
// biome-ignore format: a table
export const CJK_BOUNDS_AFTER: Readonly<Record<string, 'about' | 'near' | 'least' | 'over' | 'under'>> = {
  以上: 'least', 超: 'over', 未満: 'under', 以下: 'under', 近く: 'near', ほど: 'about', 程度: 'about', 前後: 'about', 左右: 'about',
};
