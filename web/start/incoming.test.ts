import { describe, expect, test } from 'vitest';
import { guessEncoding } from '../files/guess-encoding.ts';
import { readFile } from '../files/read.ts';
import { isPreformatted, isSimple, saysAsMuch } from './copied.ts';
import { ENCODINGS, listed } from './encodings.ts';
import { draftOf, fileSourceOf, remember, type Source } from './sources.ts';

describe('what was copied', () => {
  test('short text without form is left to the browser', () => {
    expect(isSimple({ html: '', plain: 'One line.' })).toBe(true);
    expect(isSimple({ html: '<p>One line.</p>', plain: 'One line.' })).toBe(false);
    expect(isSimple({ html: '', plain: 'A page of text. '.repeat(4000) })).toBe(false);
  });
  test('lines that a programmers’ editor laid out stay as they are', () => {
    expect(isPreformatted('<div style="color: #333;white-space: pre;"><div>a</div></div>')).toBe(true);
    expect(isPreformatted('<p style="white-space: pre-wrap">a</p>')).toBe(false);
    expect(isPreformatted('<span style="white-space:pre;color:#000;white-space:pre-wrap;">a</span>')).toBe(false);
  });
  test('a reading that lost a good part of the words is not taken', () => {
    expect(saysAsMuch('One two three.', 'One two three [1].')).toBe(true);
    expect(saysAsMuch('One.', 'One two three four.')).toBe(false);
    expect(saysAsMuch(' ', '')).toBe(false);
  });
});

describe('encodings', () => {
  test('each one that is offered can be read', async () => {
    for (const encoding of ENCODINGS.flatMap(([, names]) => names)) {
      const units = encoding.includes('32') ? 4 : encoding.includes('16') ? 2 : 1;
      const bytes = new Uint8Array(units);
      bytes[encoding.endsWith('BE') ? units - 1 : 0] = 0x41;
      expect(await readFile('a.txt', bytes, { encoding })).toMatchObject({ text: 'A', encoding });
    }
  });
  test('what a guess or a page calls an encoding is found in the list', () => {
    expect(listed('windows-1251')).toBe('Windows-1251');
    expect(listed(guessEncoding(Uint8Array.of(0x93, 0x61, 0x94)).encoding)).toBe('Windows-1252');
    expect(listed('x-unheard-of')).toBe('x-unheard-of');
  });
});

describe('where a text came from', () => {
  const source = (name: string, text: string): Source => ({
    draft: draftOf({ name, text }),
    story: { kind: 'text', name, text, format: 'text' },
    file: name,
    bytes: new Blob([text]),
    index: 0,
  });
  test('is known by the text, on whichever sheet it is, until somebody writes in it', () => {
    const known = remember(remember([], source('a.txt', 'One.\r\nTwo.')), source('b.txt', 'Three.'));
    expect(fileSourceOf(known, { name: 'a.txt', text: 'One.\nTwo.' })?.file).toBe('a.txt');
    expect(fileSourceOf(known, { name: 'b.txt', text: 'Three!' })).toBeUndefined();
  });
  test('is forgotten after two pairs', () => {
    const all = ['a', 'b', 'c', 'd', 'e'].reduce<readonly Source[]>(
      (known, name) => remember(known, source(name, name)),
      [],
    );
    expect(all.map(({ file }) => file)).toEqual(['e', 'd', 'c', 'b']);
  });
});
