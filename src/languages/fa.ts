import { language } from './unknown.ts';

/** Persian. */
export const PERSIAN = language('fa', {
  guess: { ownLetters: { among: 'ar', letters: /[پچژگ]/g } },
  sentences: { reporting: 'گفت گفتند پرسید پرسیدند افزود نوشت پاسخ فریاد' },
});
