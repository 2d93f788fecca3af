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
});
