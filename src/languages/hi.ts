import { language } from './unknown.ts';

/** Hindi. */
export const HINDI = language('hi', {
  sentences: {
    abbreviations: {
      // letters of the Latin alphabet by their names: initials
      'before-name': 'डॉ डा प्रो श्री कु मो पं ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
      'before-number': 'सं क्र',
      inner: 'रु कि मी कि.मी से.मी',
      either: '',
      closing: '',
    },
    reporting: 'पूछा पूछी कहा कहते कहती बोला बोले बोली बताया चिल्लाया चिल्लाई चिल्लाए लिखा दिया',
  },
});
