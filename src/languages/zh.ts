import type { UnspacedWords } from './language.ts';
import { language } from './unknown.ts';
import { CONTRARIES } from './zh/contraries.ts';
import { SPEECH } from './zh/speech.ts';

// biome-ignore format: tables
const UNSPACED: UnspacedWords = {
  phraseStands: 'before',
  negations: ['没有', '不会', '不是', '并非', '从未', '未能', '不能', '没', '不', '未', '无'],
  idle: ['不仅仅', '不仅', '不僅', '不只有', '不但', '不过', '不少', '不断', '未来', '无论', '不同'],
  restrictions: ['仅仅', '仅限', '仅', '僅僅', '僅限', '僅', '只有', '唯有', '只限'],
  hedges: ['可能', '也许', '或许', '据称', '涉嫌', '据报道', '疑似', '或将', '据信', '据说', '据悉', '似乎', '大概', '恐怕', '料将', '預計', '預料', '據稱', '據報'],
  afterName: '先生 女士 教授 博士 市长 县长 省长 部长 总理 总统 主席 书记 主任 局长 经理 院长 校长 队长 市長 縣長 省 市 县 镇 村 岛 河 州 机场 大学',
  strong: ['巨大', '大规模', '毁灭性', '严重', '极其', '非常', '猛烈'],
};

const SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙吴吳徐孙孫朱郭罗羅宋郑鄭谢謝韩韓唐冯馮董萧蕭曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛阎潘杜戴汪姜范姚谭譚廖邹陆陸郝崔邱秦顾顧侯邵孟尹黎贺龚林梁胡';

/** Chinese. */
export const CHINESE = language('zh', {
  sentences: {
    // A colon behind the verb opens the next quotation: `“…。”专家表示：“…。”`
    afterQuote: /^[^。！？，、；：“”「」\s]{0,10}?(?:说|表示|称|道|问|喊|指出|强调|回答|說|稱|問|強調)(?!道?[:：])/,
  },
  page: {
    desks: ['编辑部'],
    captionLabels: ['图片'],
    corrections: ['(?:更正|编者按|編者按)(?:[：:]|$)'],
    boxes: [
      '(?:相关阅读|相关新闻|延伸阅读|推荐阅读|更多阅读|相關閱讀|相關新聞|延伸閱讀|点击(?:查看|阅读|这里)|阅读更多|閱讀更多)',
      '分享(?:到|至|本文|文章|$)',
      '发表评论',
      '發表評論',
      '(?:订阅|訂閱)(?:我们|我們|本|$)',
      '关注我们',
      '關注我們',
      '广告$',
      '廣告$',
      '(?:评论|評論|留言)(?:\\(?\\d+\\)?)?$',
      '版权所有',
      '版權所有',
      '责任编辑',
      '責任編輯',
      '(?:您的|你的)?(?:电子邮箱|電子郵件)地址不会',
      '扫码',
    ],
  },
  words: { negations: '不 没 没有 沒有 未 别 無 无', numbers: '二 两 三 四 五 六 七 八 九 十 百 千 万 亿' },
  speech: SPEECH,
  unspaced: UNSPACED,
  names: { listed: { surnames: SURNAMES } },
  contraries: CONTRARIES,
});
