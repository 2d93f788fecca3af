import { describe, expect, it } from 'vitest';
import { unflow, unquote } from './mail.ts';
import { readFile } from './read.ts';

const bytes = (...lines: string[]) => Uint8Array.from(lines.join('\r\n'), (character) => character.charCodeAt(0));
const read = async (...lines: string[]) => {
  const file = await readFile('a.eml', bytes(...lines));
  return file.kind === 'text' ? file : file;
};

const MULTIPART = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary="=_b"', ''];
const part = (head: string[], body: string[]) => ['--=_b', ...head, '', ...body];

describe('mails and saved pages', () => {
  it('have a page rather than the plain text beside it, in whatever encoding it says', async () => {
    const file = await read(
      'Subject: Pier',
      ...MULTIPART,
      ...part(['Content-Type: text/plain'], ['The pier is closed.']),
      ...part(
        ['Content-Type: text/html; charset=windows-1251', 'Content-Transfer-Encoding: quoted-printable'],
        ['<p>=CF=EE=F0=F2 =E7=E0=EA=', '=F0=FB=F2.</p>'],
      ),
      '--=_b--',
    );
    expect(file).toMatchObject({ format: 'mail', text: 'Порт закрыт.', encoding: 'windows-1251' });
  });

  it('have text in base64, and parts in parts', async () => {
    const file = await read(
      ...MULTIPART,
      ...part(
        ['Content-Type: multipart/alternative;', '\tboundary=inner'],
        [
          '--inner',
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: base64',
          '',
          'RGVyIEhhZmVuIGlzdCBm',
          'w7xyIGltbWVyIHp1Lg==',
          '--inner--',
        ],
      ),
      ...part(['Content-Type: text/plain', 'Content-Disposition: attachment; filename="old.txt"'], ['Old.']),
      '--=_b--',
    );
    expect(file).toMatchObject({ text: 'Der Hafen ist für immer zu.', notes: [{ what: 'attachments' }] });
  });

  it('of one part are that part', async () => {
    const file = await read('Received: from pier', 'Content-Type: text/html', '', '<p>One.</p><p>Two.</p>');
    expect(file).toMatchObject({ text: 'One.\n\nTwo.' });
  });

  it('without text say so', async () => {
    const file = await read(...MULTIPART, ...part(['Content-Type: image/png'], ['x']), '--=_b--');
    expect(file).toMatchObject({ kind: 'problem', reason: { is: 'noStory' } });
  });

  it('are not what merely begins like one', async () => {
    expect(await read('Note: the pier is closed.', '', 'It opens on Monday.')).toMatchObject({ format: 'text' });
  });

  it('end, however their parts are nested and cut', async () => {
    const nested = Array.from({ length: 4000 }, () => ['--=_b', 'Content-Type: multipart/mixed; boundary="=_b"', '']);
    expect((await read(...MULTIPART, ...nested.flat())).kind).toBe('problem');
    expect((await read(...MULTIPART, '--=_b', 'Content-Type: text/html', '', 'The pier.')).kind).toBe('text');
  });

  it('in flowed lines are the paragraphs that they were written in', () => {
    expect(unflow('The pier is \nclosed.\n\nIt opens \r\nsoon.\n-- \nMira')).toBe(
      'The pier is closed.\n\nIt opens soon.\n-- \nMira',
    );
  });

  it('of a mailbox are read from the first', async () => {
    const mail = [
      'From runa@tolvik.example Mon Nov  2 09:00:00 2026',
      'Message-ID: <1@x>',
      '',
      'The boat is sold.',
      '>From then on',
      '',
    ];
    const more = ['', 'From odd@tolvik.example Mon Nov  2 10:00:00 2026', 'Message-ID: <2@x>', '', 'No.', ''];
    expect(await read(...mail, ...more)).toMatchObject({
      format: 'mail',
      text: expect.stringMatching(/^The boat is sold\.\s+From then on\s*$/),
      notes: [{ what: 'mails' }],
    });
    expect(await read(...mail)).not.toHaveProperty('notes');
  });

  it('that are quoted as a whole are the paragraphs that they were written in', () => {
    const quoted =
      '> The oldest of the three boats of Tolvik is to be sold before\n> the winter.\n>\n> “No,” he said.\n> - one\n> - two\n';
    expect(unquote(quoted)).toBe(
      'The oldest of the three boats of Tolvik is to be sold before the winter.\n\n“No,” he said.\n- one\n- two\n',
    );
    expect(unquote('She wrote:\n> No.\nYes.')).toBe('She wrote:\n> No.\nYes.');
  });
});
