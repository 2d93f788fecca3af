import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES } from './limits.ts';
import { readFile } from './read.ts';

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
  ])('%s', async (_, encoding, given) => {
    const known = { name: 'a.txt', text: STORY, format: 'text', encoding, certainty: 'certain' };
    expect(await readFile('a.txt', given)).toEqual({ kind: 'text', ...known });
  });

  it('Windows-1252, with its curly quotes and dashes', async () => {
    const given = latin('\x93Z\xfcrich \x96 no,\x94 she said.');
    expect(await readFile('a.txt', given)).toMatchObject({
      encoding: 'Windows-1252',
      text: '“Zürich – no,” she said.',
    });
  });

  it.each([
    ['Russian', 'Порт закрыт до утра. Суда ждут на рейде.\n'],
    ['Japanese', '港は朝まで閉鎖された。\n船は沖で待っている。\n'],
    ['Arabic', 'أغلق الميناء حتى الصباح. السفن تنتظر.\n'],
  ])('UTF-16 without a mark: %s', async (_, text) => {
    expect(await readFile('a', utf16(text, 'LE'))).toMatchObject({ encoding: 'UTF-16 LE', text });
    expect(await readFile('a', utf16(text, 'BE'))).toMatchObject({ encoding: 'UTF-16 BE', text });
    expect(await readFile('a', utf8(text))).toMatchObject({ encoding: 'UTF-8', text });
  });

  it('UTF-8 that was cut inside a character is still UTF-8', async () => {
    const opened = await readFile('a.txt', utf8('Zürich und Köln und Genè').subarray(0, -1));
    expect(opened).toMatchObject({ encoding: 'UTF-8', text: 'Zürich und Köln und Gen\ufffd' });
  });

  it.each([
    ['no bytes', bytes()],
    ['a mark', bytes(0xef, 0xbb, 0xbf)],
    ['white space', utf8(' \n\t\u200b\n')],
  ])('a file of %s has nothing in it', async (_, given) => {
    expect(await readFile('a.txt', given)).toMatchObject({ kind: 'problem', reason: { is: 'empty' } });
  });

  it('keeps every text that has no control characters, in every encoding', async () => {
    const plain = fc
      .string({ unit: 'grapheme' })
      .filter(
        (text) =>
          /[^\s\u200b-\u200f]/.test(text) &&
          !/[\p{Cc}\ufeff]/u.test(text) &&
          !/^\s*<|^PK|^%PDF|^{\\rtf|^GIF8|^Rar!/.test(text),
      );
    await fc.assert(
      fc.asyncProperty(plain, async (text) => {
        for (const given of [utf8(text), utf16(`\ufeff${text}`, 'LE'), utf16(`\ufeff${text}`, 'BE')]) {
          expect(await readFile('a', given)).toMatchObject({ kind: 'text', text });
        }
      }),
      { seed: 11 },
    );
  });
});

describe('files that are not text', () => {
  it.each([
    ['old Word', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /old Word.*save it as \.docx/],
    ['a locked Word document', lockedOffice(), /locked with a password/],
    ['a document of Pages', latin('PK\x03\x04\x14\0\0\0Index/Document.iwa'), /Pages.*export it to Word/],
    ['a spreadsheet', latin('PK\x03\x04\x14\0\0\0xl/workbook.xml'), /spreadsheet/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), /picture/],
    [
      'a program for printers',
      latin('%!PS-Adobe-3.0\n(The ferry) show showpage\n'),
      /of a kind that Storydiff cannot read/,
    ],
    ['zeros', bytes(0, 0, 0, 0), /not a text file/],
    ['junk', bytes(1, 2, 3, 4, 5, 6, 200, 201, 7, 8), /not a text file/],
    ['a program', latin('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0\x01\0\0\0'), /not a text file/],
  ])('%s', async (_, given, message) => {
    const problem = await readFile('story.txt', given);
    expect(problem).toMatchObject({ kind: 'problem', name: 'story.txt' });
    expect(problem).toHaveProperty('message', expect.stringMatching(message));
    expect(problem).toHaveProperty('message', expect.stringMatching(/^story\.txt is .*\. [A-Z].*\.$/));
  });

  it('more than the limit', async () => {
    expect(await readFile('big.txt', new Uint8Array(MAX_FILE_BYTES + 1))).toHaveProperty(
      'message',
      expect.stringMatching(/32 MB/),
    );
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (given) => {
        expect(['text', 'problem']).toContain((await readFile('a', given)).kind);
      }),
      { seed: 12 },
    );
  });
});

/** The container that Office puts a locked document in, with its directory in the second sector. */
function lockedOffice(): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(file.buffer);
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  file.set(utf16('EncryptedPackage', 'LE'), 1024 + 128);
  return file;
}
