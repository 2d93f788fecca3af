import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const read = async (source: string) => {
  const file = await readFile(
    'a.rtf',
    Uint8Array.from(source, (sign) => sign.charCodeAt(0)),
  );
  return file.kind === 'text' ? file.text : file;
};

describe('rich text', () => {
  it.each([
    [
      'a space before a control word',
      '{\\rtf1\\ansi\n { \\fonttbl {\\f0 Nordvik Serif;}}\n \\f0 The weir opens.\\par}',
    ],
    ['a space before its own mark', '{ \\rtf1 {\\fonttbl{\\f0 Nordvik Serif;}}The weir opens.\\par}'],
    [
      'lists and their names outside of their table',
      "{\\rtf1{\\list{\\listlevel{\\leveltext \\'02.;}{\\levelnumbers x;}}{\\listname Ferries;}}The weir opens.\\par}",
    ],
    ['names of files and fonts', '{\\rtf1{\\filetbl{\\file C:/weir.doc;}}{\\falt Other}The weir opens.\\par}'],
    ['marks of notes', '{\\rtf1 The weir{\\super 3} opens{\\up6 [4]}.\\par}'],
    ['a page that ends in a sentence', '{\\rtf1 The weir\\page opens.\\par}'],
    ['zeros', '{\\rtf1 The we\0ir opens.\\par}'],
    ['names that every object has', '{\\rtf1 The \\constructor weir \\toString opens.\\par}'],
  ])('%s', async (_, source) => {
    expect(await read(source)).toBe('The weir opens.');
  });

  it('that was cut short says so, and that it is damaged where nothing is left', async () => {
    const cut = (source: string) => readFile('a.rtf', new TextEncoder().encode(source));
    expect(await cut('{\\rtf1 The weir opens.\\par')).toMatchObject({ notes: [{ what: 'end' }] });
    expect(await cut('{\\rtf1 The weir opens.\\par}')).not.toHaveProperty('notes');
    expect(await cut('{\\rtf1{\\fonttbl{\\f0 Nord')).toMatchObject({ reason: { is: 'damaged' } });
    expect(await cut('{\\rtf1}')).toMatchObject({ reason: { is: 'empty' } });
  });

  it('keeps exponents and ordinals', async () => {
    expect(await read('{\\rtf1 A hall of 300 m{\\super 2\\nosupersub , the 1}{\\super st}.\\par}')).toBe(
      'A hall of 300 m², the 1st.',
    );
  });
});
