import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '#engine';
import { readFile } from './read.ts';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`samples/${name}`, import.meta.url)));
const STORY = new TextDecoder().decode(sample('story.txt'));

const sentences = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
const opened = async (name: string) => {
  const file = await readFile(name, sample(name));
  expect(file).toMatchObject({ kind: 'text' });
  return file.kind === 'text' ? file : { text: '' };
};

describe('one story as programs wrote it', () => {
  it.each([
    'story.docx',
    'story-docx.docx',
    'story.odt',
    'story.fodt',
    'story.rtf',
    'story.html',
    'story.md',
    'story.txt',
    'story.pdf',
    'story-columns.pdf',
    'story-chromium.pdf',
  ])('%s', async (name) => {
    const file = await opened(name);
    expect(sentences(file.text)).toEqual(sentences(STORY));
  });
});

describe('tracked changes', () => {
  it.each(['tracked.docx', 'tracked.odt', 'tracked.fodt'])('%s is two versions in itself', async (name) => {
    const accepted = await readFile(name, sample(name));
    const original = [
      '“We have asked four times and nobody has answered,” said Torvald Einerssen.',
      'The county said the ferry was under review.',
      'The vessel is older than its captain.',
      'The county board meets on Thursday.',
      'Einerssen said the islanders would row if they had to.',
    ].join('\n\n');
    const revision = [
      '“We have asked five times and nobody has answered,” said Torvald Einerssen.',
      'The county said the ferry was under review.',
      'The county board meets on Thursday.',
      'It has met eleven times since the autumn.',
      'Einerssen said the islanders would row if they had to.',
    ].join('\n\n');
    expect(accepted).toMatchObject({ text: revision, trackedChanges: { original, revision } });
    expect(await readFile(name, sample(name), { trackedChanges: 'reject' })).toMatchObject({ text: original });
  });
});

describe('rich text', () => {
  const read = async (rtf: string) => {
    const bytes = Uint8Array.from(rtf, (character) => character.charCodeAt(0));
    const file = await readFile('a.rtf', bytes);
    return file.kind === 'text' ? file : undefined;
  };

  it('has both sides of the changes that Word marks', async () => {
    const file = await read(
      String.raw`{\rtf1\ansi The board {\deleted rejected}{\revised approved} it.{\revised\par}{\revised Nobody spoke.}\par Done.}`,
    );
    expect(file?.trackedChanges).toEqual({
      original: 'The board rejected it.\n\nDone.',
      revision: 'The board approved it.\n\nNobody spoke.\n\nDone.',
    });
  });

  // LibreOffice 7.4 marks a whole paragraph where only its end was inserted or deleted, and reads it back like this
  it('reads the changes that LibreOffice wrote as LibreOffice does', async () => {
    const file = await readFile('tracked.rtf', sample('tracked.rtf'));
    expect(file).toHaveProperty(
      'trackedChanges.original',
      expect.stringMatching(/four times[\s\S]*captain\.\n\nEiner/),
    );
    expect(file).toHaveProperty('trackedChanges.revision', expect.stringMatching(/five times[\s\S]*eleven times/));
  });

  it.each([
    ['characters of a code page', String.raw`{\rtf1\ansi\ansicpg1251 \'c3\'ee\'f0\'ee\'e4}`, 'Город'],
    [
      'of a font',
      String.raw`{\rtf1\ansi{\fonttbl{\f0 A;}{\f1\fcharset128 B;}}\f0 Port {\f1\'8d\'60} ok}`,
      'Port 港 ok',
    ],
    [
      'Unicode with its stand-ins',
      String.raw`{\rtf1\uc1 \u8220?No,\u8221\'94 \uc2\u28207\'8d\'60.\u-10179??\u-8704??}`,
      '“No,” 港.😀',
    ],
    ['marks by name', String.raw`{\rtf1 \ldblquote It\rquote s 5\~km\rdblquote\emdash no}`, '“It’s 5\u00a0km”—no'],
    [
      'no fields but what they show',
      String.raw`{\rtf1 See {\field{\*\fldinst HYPERLINK "x"}{\fldrslt the report}}.}`,
      'See the report.',
    ],
    [
      'no group that it does not know',
      String.raw`{\rtf1 {\*\sect junk}One{\*\xyz{\b two}} three{\v hidden}.}`,
      'One three.',
    ],
    ['braces', String.raw`{\rtf1 \{a\} \\ b}`, '{a} \\ b'],
    ['pictures in bytes', '{\\rtf1 A{\\pict\\bin5 }{}{}}B\\par C}', 'AB\n\nC'],
    [
      'a table',
      String.raw`{\rtf1\trowd\intbl A\cell 1\cell\row\trowd\intbl B\cell 2\cell\row\pard After.}`,
      'A\t1\n\nB\t2\n\nAfter.',
    ],
    ['no end', String.raw`{\rtf1 One {\b two`, 'One two'],
  ])('reads %s', async (_, rtf, text) => {
    expect((await read(rtf))?.text).toBe(text);
  });
});

describe('what was left out is said', () => {
  it.each(['story.docx', 'story-docx.docx', 'story.odt', 'story.fodt', 'story.rtf'])('%s', async (name) => {
    const file = await readFile(name, sample(name));
    expect(file).toHaveProperty('notes', [{ what: 'comments', count: 1 }, { what: 'headers' }, { what: 'footers' }]);
  });
});
