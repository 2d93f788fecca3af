import { CONTRARIES, ROLES } from './ar/contraries.ts';
import { FIGURES } from './ar/figures.ts';
import { MEANING } from './ar/meaning.ts';
import { LISTED } from './ar/names.ts';
import { SPEECH } from './ar/speech.ts';
import { language } from './unknown.ts';

/** Arabic. */
export const ARABIC = language('ar', {
  sentences: {
    reporting:
      'قال قالت قالوا سأل سألت سألوا صرخ صرخت أضاف أضافت أجاب أجابت رد ردت أوضح أوضحت تساءل تساءلت كتب كتبت هتف هتفت علق علقت صاح صاحت أكد أكدت',
  },
  page: {
    by: ['بقلم:?|كتب:?'],
    desks: ['فريق التحرير'],
    captionLabels: ['صورة'],
    corrections: ['(?:تصحيح|توضيح)\\s*:'],
    pointers: ['(?:اقرأ|إقرأ|شاهد|طالع)(?:وا)? (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)'],
    listLabels: ['(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)'],
    boxes: [
      'شارك(?:وا)? (?:المقال|الخبر|هذا|على|عبر)',
      'اشترك(?:وا)? (?:في|الآن)',
      'تابعونا',
      'تابعنا',
      'إعلان$',
      'اترك (?:تعليقا|تعليقًا|تعليقاً|ردا|رداً)',
      'التعليقات$',
      'جميع الحقوق محفوظة',
      'لن يتم نشر',
    ],
  },
  words: {
    // short words keep theirs
    joinedAnd: /^و(?=.{2})/u,
    negations: 'غير',
    numbers: 'نصف اثنان',
  },
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: { listed: LISTED },
  contraries: CONTRARIES,
  roles: ROLES,
});
