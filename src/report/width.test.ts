import fc from 'fast-check';
import displayWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Styled, wrap } from './width.ts';

const lines = (text: string, width: number) =>
  wrap([{ text, style: '' }], width).map((line) => line.map((piece) => piece.text).join(''));

describe('displayWidth', () => {
  it.each([
    ['ferry', 5],
    ['“naïve”', 7],
    ['cafe\u0301', 4],
    ['港は', 4],
    ['한국', 4],
    ['\u1112\u1161\u11ab', 2],
    ['👩‍👩‍👧', 2],
    ['🇫🇷', 2],
    ['a\u200bb', 2],
    ['สวัสดี', 4],
    ['', 0],
  ])('%s', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['the ferry was late', 9, ['the ferry', 'was late']],
    ['the  ferry\n\nwas', 20, ['the ferry was']],
    ['a Donaudampfschiff b', 8, ['a', 'Donaudam', 'pfschiff', 'b']],
    ['港は朝まで閉鎖。', 8, ['港は朝ま', 'で閉鎖。']],
    ['', 8, []],
  ])('%s', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  it('keeps styles apart, and marks at their words', () => {
    const pieces: Styled[] = [
      { text: 'was ', style: '' },
      { text: '{+very very+}', style: 'inserted' },
      { text: ', late', style: '' },
    ];
    expect(wrap(pieces, 12)).toEqual([
      [
        { text: 'was ', style: '' },
        { text: '{+very', style: 'inserted' },
      ],
      [
        { text: 'very+}', style: 'inserted' },
        { text: ', late', style: '' },
      ],
    ]);
  });

  it('loses nothing but white space, and never goes beyond the width', () => {
    const unit = fc.constantFrom('a', 'Ö', 'é', ' ', '  ', '\n', '港', '。', '👩‍👩‍👧', '“', '-', '\u0301', 'word');
    fc.assert(
      fc.property(fc.array(unit), fc.integer({ min: 4, max: 20 }), (units, width) => {
        const text = units.join('');
        const wrapped = lines(text, width);
        expect(wrapped.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of wrapped) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
      { seed: 3 },
    );
  });
});
