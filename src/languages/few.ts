import { language } from './unknown.ts';

/** Languages of which a habit or two is known; each moves to a file of its own when there is more. */
export const FEW_KNOWN = [
  language('ur', { guess: { ownLetters: { among: 'ar', letters: /[ٹڈڑےں]/g } } }), // Urdu
  language('be', { guess: { ownLetters: { among: 'ru', letters: /ў/gi } }, marks: { dashInterrupts: true } }), // Belarusian
  language('bg', {
    guess: { ownLetters: { among: 'ru', letters: /ъ[бвгджзклмнпрст]/gi } },
    marks: { dashInterrupts: true },
  }), // Bulgarian
  language('mk', { marks: { dashInterrupts: true } }), // Macedonian
  language('sr', {
    guess: { ownLetters: { among: 'ru', letters: /[ђјљњћџ]/gi } },
    sentences: { ordinalStop: true },
    marks: { dashInterrupts: true },
  }), // Serbian
  language('th', {
    sentences: {
      spaceBreaks: {
        script: /\p{Script=Thai}/u,
        openers:
          'อย่างไรก็ตาม นอกจากนี้ ทั้งนี้ ขณะเดียวกัน ขณะที่ ต่อมา ก่อนหน้านี้ ล่าสุด สำหรับ ด้าน ส่วน ดังนั้น เบื้องต้น ในขณะที่ จากนั้น โดยเมื่อ',
        endings: 'ครับ ค่ะ คะ นะคะ นะครับ',
      },
    },
  }), // Thai
  language('af', { marks: { clipped: 'n t s k' } }), // Afrikaans
  language('sk', { sentences: { ordinalStop: true } }), // Slovak
  language('hr', { sentences: { ordinalStop: true } }), // Croatian
  language('sl', { sentences: { ordinalStop: true } }), // Slovenian
  language('lv', { sentences: { ordinalStop: true } }), // Latvian
  language('et', { sentences: { ordinalStop: true } }), // Estonian
  language('is', { sentences: { ordinalStop: true } }), // Icelandic
];
