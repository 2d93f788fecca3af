import { table } from './table.ts';

/** Japanese and Chinese: what stands around figures, and phrases that carry meaning. No spaces part the words. */

/** Digits written as ideographs. */
// biome-ignore format: a table
export const CJK_DIGITS: Readonly<Record<string, number>> = table({
  〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
});
// biome-ignore format: a table
export const CJK_TENS: Readonly<Record<string, number>> = table({ 十: 10, 百: 100, 千: 1000 });
// biome-ignore format: a table
export const CJK_SCALES: Readonly<Record<string, number>> = table({ 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 });

/** Counters and units after a figure, the longer first; the id of `data/units.ts` where they measure. */
// biome-ignore format: a table
export const CJK_UNITS: readonly (readonly [string, string])[] = [
  ['パーセントポイント', 'point'], ['パーセント', 'percent'], ['ポイント', 'point'], ['百分点', 'point'],
  ['キロメートル', 'km'], ['センチ', 'cm'], ['メートル', 'm'], ['キロ', 'km'], ['公里', 'km'], ['トン', 'tonne'], ['吨', 'tonne'], ['公斤', 'kg'],
  ['ドル', 'dollar'], ['美元', 'usd'], ['ユーロ', 'eur'], ['欧元', 'eur'], ['ウォン', 'won'], ['人民币', 'yuan'], ['日元', 'yen'], ['円', 'yen'], ['元', 'yuan'],
  ['カ月', 'month'], ['ヶ月', 'month'], ['か月', 'month'], ['个月', 'month'], ['時間', 'hour'], ['小时', 'hour'], ['分間', 'minute'], ['分钟', 'minute'],
  ['日間', 'day'], ['週間', 'week'], ['年間', 'year'], ['年', 'year'], ['周年', 'year'], ['歳', 'age'], ['岁', 'age'], ['％', 'percent'], ['%', 'percent'], ['倍', 'times'],
  ['人', 'cjk-person'], ['名', 'cjk-person'], ['軒', ''], ['台', ''], ['本', ''], ['匹', ''], ['頭', ''], ['社', ''], ['件', ''], ['個', ''], ['枚', ''], ['回', ''],
  ['隻', ''], ['機', ''], ['校', ''], ['棟', ''], ['票', ''], ['席', ''], ['位', ''], ['弱', 'cjk-lower'], ['強', 'cjk-upper'],
];

/** How a figure is bounded, before it and after it. */
// biome-ignore format: a table
export const CJK_BOUNDS_BEFORE: Readonly<Record<string, 'about' | 'near' | 'least' | 'over'>> = {
  約: 'about', 约: 'about', およそ: 'about', おおよそ: 'about', ほぼ: 'about', 大约: 'about', 少なくとも: 'least', 至少: 'least', 超过: 'over',
};
// biome-ignore format: a table
export const CJK_BOUNDS_AFTER: Readonly<Record<string, 'about' | 'near' | 'least' | 'over' | 'under'>> = {
  以上: 'least', 超: 'over', 未満: 'under', 以下: 'under', 近く: 'near', ほど: 'about', 程度: 'about', 前後: 'about', 左右: 'about',
};

/** Phrases that negate; each row's words stand after what they negate in Japanese and before it in Chinese. */
// biome-ignore format: a table
export const CJK_NEGATIONS: Readonly<Record<string, readonly string[]>> = {
  ja: ['ていない', 'ていなかった', 'ではない', 'ではなかった', 'しない', 'しなかった', 'できない', 'できなかった', 'ません', 'なかった', 'わない', 'らない', 'かない', 'えない', 'はない', 'せず', 'ずに', 'なく'],
  zh: ['没有', '不会', '不是', '并非', '从未', '未能', '不能', '没', '不', '未', '无'],
};
/** Phrases that look like negations and are none: `かもしれない` may, `なければならない` must. */
// biome-ignore format: a table
export const CJK_IDLE: Readonly<Record<string, readonly string[]>> = {
  ja: ['かもしれない', 'かもしれません', 'なければならない', 'しかない', 'ほかない', 'に違いない', 'だけでなく', 'まもなく', '少なく', 'なくな', 'すみません'],
  zh: ['不仅', '不但', '不过', '不少', '不断', '未来', '无论', '不同'],
};
// biome-ignore format: a table
export const CJK_HEDGES: Readonly<Record<string, readonly string[]>> = {
  ja: ['可能性がある', 'かもしれない', 'かもしれません', 'おそれがある', '恐れがある', 'とみられる', 'とみられ', '疑いがある', '疑い', 'だろう', 'と思われる', 'とされる'],
  zh: ['可能', '也许', '或许', '据称', '涉嫌', '据报道', '疑似'],
};
/** Words of strength before what they colour. */
// biome-ignore format: a table
export const CJK_STRONG: Readonly<Record<string, readonly string[]>> = {
  ja: ['猛烈な', '巨大な', '大規模な', '壊滅的な', '激しい', '深刻な', '極めて', '非常に', 'とても', '莫大な'],
  zh: ['巨大', '大规模', '毁灭性', '严重', '极其', '非常', '猛烈'],
};
/** Words that contradict each other. */
// biome-ignore format: a table
export const CJK_ANTONYMS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  ja: [['賛成', '反対'], ['増加', '減少'], ['増え', '減っ'], ['合法', '違法'], ['認めた', '否定した'], ['承認', '却下'], ['有罪', '無罪'], ['上昇', '下落'], ['可決', '否決'], ['勝っ', '負け'], ['勝利', '敗北']],
  zh: [['赞成', '反对'], ['增加', '减少'], ['上升', '下降'], ['合法', '非法'], ['接受', '拒绝'], ['承认', '否认'], ['有罪', '无罪'], ['通过', '否决']],
};
