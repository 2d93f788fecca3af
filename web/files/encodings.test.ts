import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const STORY =
  'The ferry board of Tolvik met on Monday.\n\n“We sail again in May,” said Runa Holt, who leads it, and nobody said no.\n';
const read = async (bytes: Uint8Array) => {
  const file = await readFile('a.txt', bytes);
  return file.kind === 'text' ? { text: file.text, encoding: file.encoding } : file;
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('text files', () => {
  it.each([
    ['UTF-8', utf8(`${STORY.slice(0, 30)}\0${STORY.slice(30)}`)],
    ['UTF-8', utf8(`${STORY.slice(0, 31)}\0${STORY.slice(31)} `)],
  ])('a zero in %s is a blemish', async (encoding, bytes) => {
    expect(await read(bytes)).toMatchObject({ encoding, text: expect.stringContaining(STORY.trim()) });
  });

  it('a zero in a short one is a blemish, too', async () => {
    expect(await read(utf8('The fer\0ry sails.'))).toMatchObject({ text: 'The ferry sails.' });
  });

  it.each(['a.html', 'a.md', 'a.eml'])('a zero in %s is a blemish, too', async (name) => {
    const head = { 'a.html': '<html><p>', 'a.md': '', 'a.eml': 'Message-ID: <1@tolvik>\n\n' }[name];
    const file = await readFile(name, utf8(`${head}The fer\0ry sails.`));
    expect(file).toMatchObject({ text: 'The ferry sails.' });
  });

  it.each(['\u200b\n\u2060', '\u00ad', '\ufeff\ufe0f'])(
    'characters that take no room (%j) are no text',
    async (text) => {
      expect(await read(utf8(text))).toMatchObject({ reason: { is: 'empty' } });
    },
  );

  it('zeros throughout are no text', async () => {
    expect(await read(utf8(STORY.replace(/[ea]/g, '\0')))).toMatchObject({ reason: { is: 'notText' } });
  });

  it.each([
    ['LE', true, ''],
    ['BE', false, ''],
    ['LE', true, '\ufeff'],
    ['BE', false, '\ufeff'],
  ] as const)('UTF-32 %s', async (order, little, mark) => {
    const characters = [...mark, ...STORY, '😀'];
    const bytes = new Uint8Array(characters.length * 4);
    const view = new DataView(bytes.buffer);
    for (const [index, character] of characters.entries()) {
      view.setUint32(index * 4, character.codePointAt(0) ?? 0, little);
    }
    expect(await read(bytes)).toEqual({ encoding: `UTF-32 ${order}`, text: `${STORY}😀` });
  });

  it('Korean in seven bits', async () => {
    // 항구는 닫혔다 in ISO-2022-KR, by hand from KS X 1001
    const bytes = [0x1b, 0x24, 0x29, 0x43, 0x0e, 0x47, 0x57, 0x31, 0x38, 0x34, 0x42, 0x0f, 0x20, 0x4f, 0x4b, 0x2e];
    expect(await read(Uint8Array.from(bytes))).toEqual({ encoding: 'ISO-2022-KR', text: '항구는 OK.' });
  });

  const encoded = (text: string, table: Readonly<Record<string, number>>) =>
    Uint8Array.from([...text].map((sign) => table[sign] ?? sign.charCodeAt(0)));
  const repeated = (text: string) => text.repeat(6);

  it.each([
    ['IBM850', 'Le bac a été vendu, où l’on sait déjà.', { é: 0x82, à: 0x85, ù: 0x97, '’': 0x27 }],
    ['macintosh', 'Le bac a été vendu, là où l’on sait.', { é: 0x8e, à: 0x88, ù: 0x9d, '’': 0xd5 }],
    ['IBM857', 'Vapur bugün satıldı, dedi şef Gülşen. Değil mi?', { ı: 0x8d, ş: 0x9f, ğ: 0xa7, ü: 0x81 }],
    [
      'IBM737',
      'Το πλοιο πουληθηκε στο νησι.',
      Object.fromEntries([...'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ'].map((sign, at) => [sign, 0x80 + at])),
    ],
    ['IBM852', 'Łódź została sprzedana, mówią ludzie.', { Ł: 0x9d, ó: 0xa2, ź: 0xab, ł: 0x88, ą: 0xa5 }],
  ] as const)('%s', async (encoding, sentence, table) => {
    const text = repeated(`${sentence} `);
    const found = await read(encoded(text, table));
    expect(found).toMatchObject({ text: encoding === 'IBM850' ? text.replaceAll('’', "'") : text });
    const chosen = await readFile('a.txt', encoded(text, table), { encoding: encoding.toLowerCase() });
    expect(chosen).toMatchObject({ text: 'text' in found ? found.text : '', certainty: 'chosen' });
  });

  it.each([
    ['x-mac-cyrillic', 0x80, 0xe0],
    ['IBM866', 0x80, 0xa0],
  ] as const)('%s', async (encoding, capitals, small) => {
    const text = repeated('Паром Заря продан, сказал начальник. ');
    const bytes = Uint8Array.from(
      [...text].map((sign) => {
        const at = sign.charCodeAt(0) - 0x410;
        if (at < 0) return sign.charCodeAt(0);
        if (at < 32) return capitals + at;
        if (encoding === 'IBM866') return at < 48 ? small + at - 32 : 0xe0 + at - 48;
        return at === 63 ? 0xdf : small + at - 32;
      }),
    );
    expect(await read(bytes)).toEqual({ encoding, text });
  });
});
