import { language } from './unknown.ts';

/** Hebrew. */
export const HEBREW = language('he iw', {
  sentences: {
    reporting:
      'אמר אמרה אמרו שאל שאלה שאלו קרא קראה קראו השיב השיבה הוסיף הוסיפה הסביר הסבירה צעק צעקה ענה ענתה כתב כתבה ציין ציינה טען טענה תהה תהתה',
  },
  words: { negations: 'לא אין בלי אף' },
});
