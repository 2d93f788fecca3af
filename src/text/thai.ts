/*
 * Thai ends no sentence with a mark: a space separates sentences, but clauses and numbers too. Words that open a
 * sentence in running news tell the two apart; other spaces stay inside.
 */
const OPENERS =
  'อย่างไรก็ตาม นอกจากนี้ ทั้งนี้ ขณะเดียวกัน ขณะที่ ต่อมา ก่อนหน้านี้ ล่าสุด สำหรับ ด้าน ส่วน ดังนั้น เบื้องต้น ในขณะที่ จากนั้น โดยเมื่อ'.split(' ');
const POLITE_ENDINGS = 'ครับ ค่ะ คะ นะคะ นะครับ'.split(' ');

const THAI = /\p{Script=Thai}/u;
const BREAK = new RegExp(
  `(?<=(?:${POLITE_ENDINGS.join('|')})["”’]?)\\s+(?=\\S)|(?<=\\S)\\s+(?=(?:${OPENERS.join('|')}))`,
  'g',
);

/** Where Thai sentences start inside a paragraph: `…สะพานปิดแล้ว นอกจากนี้ …` is cut before `นอกจากนี้`. */
export function thaiBreaks(piece: string): number[] {
  if (!THAI.test(piece)) return [];
  return Array.from(piece.matchAll(BREAK), (match) => match.index + match[0].length);
}
