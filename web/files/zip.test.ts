import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

describe('an archive', () => {
  it.each(['./', '.\\', '/', '../', '././', 'stories/'])('of two whose names begin with %s', async (folder) => {
    const zip = zipSync({
      [folder]: new Uint8Array(),
      [`${folder}desk.txt`]: strToU8('Second.'),
      [`${folder}wire.txt`]: strToU8('First.'),
    });
    expect(await readFile('a.zip', zip)).toMatchObject({
      kind: 'pair',
      files: [
        { name: 'wire.txt', text: 'First.' },
        { name: 'desk.txt', text: 'Second.' },
      ],
    });
  });

  it.each([0, 9] as const)('with a flipped figure is damaged, not another story (level %i)', async (level) => {
    const xml = '<w:document><w:body><w:p><w:r><w:t>It cost 7,200 crowns.</w:t></w:r></w:p></w:body></w:document>';
    const zip = zipSync({ 'word/document.xml': strToU8(xml) }, { level });
    expect(await readFile('a.docx', zip)).toMatchObject({ text: 'It cost 7,200 crowns.' });
    const at = level === 0 ? new TextDecoder('latin1').decode(zip).indexOf('7,200') : 60;
    zip[at] = (zip[at] ?? 0) ^ 1;
    expect(await readFile('a.docx', zip)).toMatchObject({ kind: 'problem', reason: { is: 'damaged' } });
  });

  it('with an empty story in it says which', async () => {
    const zip = zipSync({ 'a.txt': strToU8('Words.'), 'b.txt': strToU8('\n') });
    expect(await readFile('a.zip', zip)).toMatchObject({
      reason: { is: 'inside', name: 'b.txt', reason: { is: 'empty' } },
    });
  });
});
