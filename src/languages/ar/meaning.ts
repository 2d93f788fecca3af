import type { KnownMeaning } from '../unknown.ts';

/** Arabic words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: KnownMeaning = {
  negations: ['لا', 'لم', 'لن', 'ليس', 'ليست', 'دون', 'بدون'],
  restrictions: { words: ['فقط', 'حصرا', 'حصريا'], like: ['إلا', 'سوى', 'غير', 'وحده', 'وحدها', 'وحدهم', 'مجرد', 'أقل'] },
  possibility: ['=قد', '=ربما', '=يحتمل'],
  allegation: ['=يزعم', '=مزعوم', '=المزعوم', '=المزعومة', '=المشتبه', '=مشتبه', '=المفترض'],
  intensity: [
    [
      [1, 'طفيف', 'طفيفة', 'صغير', 'صغيرة'],
      [3, 'كبير', 'كبيرة', 'الكبيرة', 'الكبير'],
      [4, 'هائل', 'هائلة', 'الهائل', 'الهائلة', 'ضخم', 'ضخمة', 'الضخم', 'الضخمة'],
    ],
  ],
  boosters: [],
};
