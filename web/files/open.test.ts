import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, openFile } from './open.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, order: 'LE' | 'BE') => {
  const out = new Uint8Array(text.length * 2);
  const view = new DataView(out.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'LE');
  return out;
};
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const STORY = 'The harbour board voted 7–2 on Tuesday.\n“Röttgen’s plan is dead,” said Ines Vale.\n';

describe('text files', () => {
  it.each([
    ['UTF-8', 'UTF-8', utf8(STORY)],
    ['UTF-8 with a mark', 'UTF-8', utf8(`\ufeff${STORY}`)],
    ['UTF-16 LE with a mark', 'UTF-16 LE', utf16(`\ufeff${STORY}`, 'LE')],
    ['UTF-16 BE with a mark', 'UTF-16 BE', utf16(`\ufeff${STORY}`, 'BE')],
    ['UTF-16 LE without', 'UTF-16 LE', utf16(STORY, 'LE')],
    ['UTF-16 BE without', 'UTF-16 BE', utf16(STORY, 'BE')],
  ])('%s', (_, encoding, given) => {
    expect(openFile('a.txt', given)).toEqual({ kind: 'text', name: 'a.txt', text: STORY, encoding });
  });

  it('Windows-1252, with its curly quotes and dashes', () => {
    const given = latin('\x93Z\xfcrich \x96 no,\x94 she said.');
    expect(openFile('a.txt', given)).toMatchObject({ encoding: 'Windows-1252', text: '“Zürich – no,” she said.' });
  });

  it.each([
    ['Russian', 'Порт закрыт до утра. Суда ждут на рейде.\n'],
    ['Japanese', '港は朝まで閉鎖された。\n船は沖で待っている。\n'],
    ['Arabic', 'أغلق الميناء حتى الصباح. السفن تنتظر.\n'],
  ])('UTF-16 without a mark: %s', (_, text) => {
    expect(openFile('a', utf16(text, 'LE'))).toMatchObject({ encoding: 'UTF-16 LE', text });
    expect(openFile('a', utf16(text, 'BE'))).toMatchObject({ encoding: 'UTF-16 BE', text });
    expect(openFile('a', utf8(text))).toMatchObject({ encoding: 'UTF-8', text });
  });

  it('UTF-8 that was cut inside a character is still UTF-8', () => {
    const opened = openFile('a.txt', utf8('Zürich und Köln und Genè').subarray(0, -1));
    expect(opened).toMatchObject({ encoding: 'UTF-8', text: 'Zürich und Köln und Gen\ufffd' });
  });

  it('an empty file is an empty text', () => {
    expect(openFile('a.txt', bytes())).toMatchObject({ kind: 'text', text: '' });
  });

  it('keeps every text that has no control characters, in every encoding', () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter((text) => !/[\p{Cc}\ufeff]/u.test(text) && !/^\s*<|^PK|^%PDF|^{\\rtf|^GIF8|^Rar!/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        for (const given of [utf8(text), utf16(`\ufeff${text}`, 'LE'), utf16(`\ufeff${text}`, 'BE')]) {
          expect(openFile('a', given)).toMatchObject({ kind: 'text', text });
        }
      }),
      { seed: 11 },
    );
  });
});

describe('files that are not text', () => {
  it.each([
    ['a PDF', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3'), /is a PDF/],
    ['a Word document', latin('PK\x03\x04\x14\0\x06\0word/document.xml'), /is a Word document \(\.docx\).*plain text/],
    ['an OpenDocument text', latin('PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text'), /OpenDocument/],
    ['a zip', latin('PK\x03\x04\x14\0a.txt'), /zip archive.*Unpack/],
    ['RTF', latin('{\\rtf1\\ansi Hello}'), /rich text/],
    ['old Word', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /old Word/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), /picture/],
    ['a web page', utf8('<!DOCTYPE html>\n<title>Port</title>'), /web page/],
    ['zeros', bytes(0, 0, 0, 0), /not a text file/],
    ['junk', bytes(1, 2, 3, 4, 5, 6, 200, 201, 7, 8), /not a text file/],
    ['a program', latin('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0'), /not a text file/],
  ])('%s', (_, given, message) => {
    const problem = openFile('story.txt', given);
    expect(problem).toMatchObject({ kind: 'problem', name: 'story.txt' });
    expect(problem).toHaveProperty('message', expect.stringMatching(message));
    expect(problem).toHaveProperty('message', expect.stringMatching(/^story\.txt is .*\. [A-Z].*\.$/));
  });

  it('more than the limit', () => {
    expect(openFile('big.txt', new Uint8Array(MAX_FILE_BYTES + 1))).toHaveProperty(
      'message',
      expect.stringMatching(/32 MB/),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
        expect(['text', 'problem']).toContain(openFile('a', given).kind);
      }),
      { seed: 12 },
    );
  });
});
