import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { asShown, hasSoftHyphens, isLetterSpaced } from './pdf-shown.ts';
import { readFile } from './read.ts';

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const text = (bytes: Uint8Array) => String.fromCharCode(...bytes);
const stream = (content: string, how = '') => `<< /Length ${content.length} ${how} >>\nstream\n${content}\nendstream`;

/** A font's table in which 0x7e is a soft hyphen and the rest as it stands. */
const TABLE = 'begincmap 1 beginbfrange <20> <7d> <0020> endbfrange 1 beginbfchar <7e> <00AD> endbfchar endcmap';

/** A PDF without its table of places, which readers make anew; `table` is a stream of the characters of its font. */
function pdf(content: string, table: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    table,
  ];
  const bodies = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return latin(`%PDF-1.4\n${bodies}trailer\n<< /Size 7 /Root 1 0 R >>\n%%EOF\n`);
}

describe('what a page draws', () => {
  it.each([
    ['stays', ['The weir', 'is open.'], 'The weir is open.', ['The weir', 'is open.']],
    ['has soft hyphens', ['The we', 'ir is open.'], 'The we\u00adir is open.', ['The we\u00ad', 'ir is open.']],
    ['parts words', ['T h e w e i r', 'is open.'], 'The weiris open.', ['The weir', 'is open.']],
    ['parts words of any length', ['T h e w e i r', 'i s'], 'The weiris', ['The weir', 'is']],
    ['is looked for in its order', ['a', 'b', 'a'], 'a\u00adba', ['a\u00ad', 'b', 'a']],
    ['may be drawn in spaced letters', ['W E I R S I X'], 'W E I R   S I X', ['W E I R   S I X']],
    ['may be another', ['The weir', 'is open.'], 'is open.\u00ad', ['The weir', 'is open.\u00ad']],
  ])('%s', (_, pieces, drawn, shown) => {
    expect(asShown(pieces, drawn)).toEqual(shown);
  });

  it('is letter-spaced where every letter stands alone', () => {
    expect(['T h e w e i r', 'a b c', 'The weir'].map(isLetterSpaced)).toEqual([true, false, false]);
  });
});

describe('soft hyphens of a PDF', () => {
  const lines =
    'BT /F 12 Tf 14 TL 72 700 Td (The weir of Tol~) Tj T* (vik is open, and boats go th~) Tj T* (rough.) Tj ET';
  const packed = text(zlibSync(latin(TABLE)));
  it.each([
    ['a table', stream(TABLE)],
    ['a packed table', stream(packed, '/Filter /FlateDecode')],
  ])('are known by %s, and join what they divide', async (_, table) => {
    expect(hasSoftHyphens(pdf(lines, table))).toBe(true);
    expect(await readFile('a.pdf', pdf(lines, table))).toMatchObject({
      text: 'The weir of Tolvik is open, and boats go through.',
    });
  });

  it('are in a range of characters', () => {
    const range = (low: string, high: string, first: string) =>
      hasSoftHyphens(latin(`begincmap 1 beginbfrange <${low}> <${high}> <${first}> endbfrange endcmap`));
    expect([range('20', 'ff', '0020'), range('20', '7e', '0020'), range('0000', 'ffff', '0000')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(hasSoftHyphens(latin('stream\nno table\nendstream'))).toBe(false);
  });
});

it('letter-spaced type of a PDF has the spaces between its words', async () => {
  const content = 'BT /F 20 Tf 3 Tc 72 700 Td (Old weir opens again) Tj ET';
  expect(await readFile('a.pdf', pdf(content, stream('')))).toMatchObject({ text: 'Old weir opens again' });
});
