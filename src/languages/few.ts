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
  language('af', {
    guess: { commonWords: 'die van en in is het nie wat dat om te vir met op aan se sy hy ’n was deur ook na hulle' },
    marks: { clipped: 'n t s k' },
  }), // Afrikaans
  language('sk', {
    guess: {
      commonWords:
        'a v na sa je že s do o z to ako za by po pre ale ktorý ktorá ktoré bol bola bolo podľa sú si jeho aj nie nebol tiež pri však povedal uviedol alebo medzi len pred už',
    },
    sentences: { ordinalStop: true },
  }), // Slovak
  language('hr', { sentences: { ordinalStop: true } }), // Croatian
  language('sl', {
    guess: {
      commonWords:
        'je in v na se da so za ki z ni s bo pa po ne tudi od pri kot bi iz ter še dejal bil bila niso med pred že več',
    },
    sentences: { ordinalStop: true },
  }), // Slovenian
  language('lv', {
    guess: { commonWords: 'un ir ar no ka par uz tas bet kas arī pēc vai nav lai gan bija kā pie tiek vēl' },
    sentences: { ordinalStop: true },
  }), // Latvian
  language('et', {
    guess: { commonWords: 'ja on ei et oli see ka kui ta või mis aga oma pärast kes kõik välja veel mitte tema' },
    sentences: { ordinalStop: true },
  }), // Estonian
  language('is', {
    guess: { commonWords: 'og í að á er sem var um með til við en ekki því hann það af hefur fyrir voru eftir' },
    sentences: { ordinalStop: true },
  }), // Icelandic
];
