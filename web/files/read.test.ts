import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = async (name: string, source: string) => {
  const file = await readFile(name, utf8(source));
  return file.kind === 'text' ? file.text : file;
};

describe('Markdown', () => {
  it.each([
    ['headings', '# One\n\nTwo\n---\n\n## Three ##\nFour', 'One\n\nTwo\n\nThree\n\nFour'],
    ['emphasis', 'He **did *not*** say `a*b*` or ~~yes~~ _no_.', 'He did not say a*b* or yes no.'],
    ['stars that are none', '5 * 3 * 2, snake_case_name, a* and 2**', '5 * 3 * 2, snake_case_name, a* and 2**'],
    [
      'links',
      'See [the *report*](https://a.example/x_(y) "T") and <https://b.example> [sic].',
      'See the report and https://b.example [sic].',
    ],
    ['references', 'See [it][1] now.\n\n[1]: https://a.example', 'See it now.'],
    ['pictures', 'A ![ferry](f.jpg) B [![x](y)](z)', 'A  B'],
    ['lists', '- one\n- [x] two\n  more\n1. three\n2. four', 'one\n\ntwo more\n\nthree\n\nfour'],
    ['a year at a line’s beginning', 'It was built in\n1974. It burned.', 'It was built in 1974. It burned.'],
    ['quotations', '> “No,”\n> she said.\n\nYes.', '“No,” she said.\n\nYes.'],
    ['line breaks', 'one  \ntwo\\\nthree\nfour', 'one\ntwo\nthree four'],
    ['code', '```js\na  *b*\n\nc\n```\nd', 'a  *b*\nc\n\nd'],
    ['tags and references', 'a<br>b &mdash; <b>c</b> <!-- d\n\ne --> f &unknown; 3 < 4', 'a\nb — c  f &unknown; 3 < 4'],
    ['escapes', '\\*no\\* \\[a\\](b)', '*no* [a](b)'],
    ['marks as they stand', `"It's" “it’s” – — ...`, `"It's" “it’s” – — ...`],
    ['a table', '| a | b\\|c |\n|---|:-:|\n| *d* | |', 'a\tb|c\n\nd'],
    ['Windows line ends', '# A\r\n\r\nb\r\nc', 'A\n\nb c'],
  ])('%s', async (_, source, expected) => {
    expect(await text('a.md', source)).toBe(expected);
  });

  it('is known by its ending alone: the same in a .txt stays', async () => {
    expect(await text('a.txt', '# One *two*')).toBe('# One *two*');
  });
});

describe('the story of a web page', () => {
  const STORY = [
    'The harbour board of Nordvik voted on Tuesday to close the west pier for the whole winter.',
    '“We waited too long,” said Mira Solheim, who chairs the board and lives beside the pier.',
    'Repairs are to begin in April, when the ice is gone, and to cost some 2.3 million crowns.',
  ];
  const paragraphs = STORY.map((one) => `<p>${one}</p>`).join('\n');
  const around = (main: string) => `<!DOCTYPE html><html><head><title>Pier | Nordvik Post</title></head><body>
    <header><a href="/">Nordvik Post</a><nav><ul><li><a href="/sport">Sport</a><li><a href="/arts">Arts</a></ul></nav></header>
    ${main}
    <aside><h2>Most read</h2><p><a href="/1">Ferry sells last ticket of the year to a cow</a></p></aside>
    <div id="comments"><p>I have always said that this pier would fall down one day, and now look.</p></div>
    <footer><p>© Nordvik Post. All rights reserved. Reproduction only with our consent in writing.</p></footer></body></html>`;

  it.each([
    [
      'an article',
      `<article><h1>Pier closes</h1><p>By Tor Lund</p>${paragraphs}</article>`,
      ['Pier closes', 'By Tor Lund'],
    ],
    ['a main part', `<main><h1>Pier closes</h1>${paragraphs}</main>`, ['Pier closes']],
    ['nothing but paragraphs', `<div class="page"><div class="text">${paragraphs}</div></div>`, []],
    [
      'its headline elsewhere',
      `<div><div><h1>Pier closes</h1></div><div class="x"><div>${paragraphs}</div></div></div>`,
      ['Pier closes'],
    ],
    ['blocks for paragraphs', `<div>${STORY.map((one) => `<div><div>${one}</div></div>`).join('')}</div>`, []],
    ['a form around the page', `<form action="x"><div>${paragraphs}</div></form>`, []],
    [
      'furniture between its paragraphs',
      `<article><h1>Pier closes</h1><div class="share-bar"><p>Share this on every network</p></div>${paragraphs}
       <div class="c-newsletter__box"><p>Get our letter every morning</p></div><p hidden>unseen</p></article>`,
      ['Pier closes'],
    ],
  ])('with %s', async (_, main, head) => {
    expect(await text('page.html', around(main))).toBe([...head, ...STORY].join('\n\n'));
  });

  it('keeps captions, lists, breaks and tables in their order', async () => {
    const source = `<article><figure><img src="x.jpg" alt="alt"><figcaption>The pier in 2019.</figcaption></figure>${paragraphs}
      <ul><li>First<li>Second</ul><p>one<br>two<br><br>three</p><table><tr><th>Year<th>Cost<tr><td>2019<td>1.1</table>
      <p>a <q>b</q><sup><a href="#n1">[1]</a></sup></p></article>`;
    const expected = [
      'The pier in 2019.',
      ...STORY,
      'First',
      'Second',
      'one\ntwo',
      'three',
      'Year\tCost',
      '2019\t1.1',
      'a “b”',
    ];
    expect(await text('page.html', around(source))).toBe(expected.join('\n\n'));
  });

  it('takes all of what was copied', async () => {
    const copied =
      '<html><body>\n<!--StartFragment--><p>One <b>two</b>.</p><nav>Three.</nav><!--EndFragment-->\n</body></html>';
    expect(await text('clipboard.html', copied)).toBe('One two.\n\nThree.');
    const piece = utf8('<meta charset="utf-8"><p>One.</p><nav>Three.</nav>');
    expect(await readFile('clipboard.html', piece, { fragment: true })).toMatchObject({ text: 'One.\n\nThree.' });
    const word = utf8(
      '<html><p class=MsoListParagraph><![if !supportLists]><span style="mso-list:Ignore">·<span>&nbsp; </span></span><![endif]>One<o:p></o:p></p>',
    );
    expect(await readFile('clipboard.html', word, { fragment: true })).toMatchObject({ text: 'One' });
  });

  it.each([
    [
      'Google Docs',
      '<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="color:#000">The lock is shut.</span></p><br><p dir="ltr"><span>“Not so,” she </span><span style="font-style:italic">said</span><span>.</span></p></b><br class="Apple-interchange-newline">',
    ],
    [
      'Word on the web',
      '<div class="OutlineElement Ltr"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">The lock is shut.</span></span><span class="EOP">&nbsp;</span></p></div><div class="OutlineElement"><p class="Paragraph"><span class="TextRun"><span>“Not so,” she </span></span><span class="TextRun"><span>said</span></span><span>.</span><span class="EOP">&nbsp;</span></p></div>',
    ],
    [
      'Gmail',
      '<div dir="ltr">The lock is shut.<div><br></div><div>“Not so,” she said.<img src="cid:1" alt="logo"></div></div>',
    ],
    [
      'Outlook',
      '<html xmlns:o="urn:o"><head><style><!-- p.MsoNormal {margin:0} --></style></head><body lang=EN-GB><!--StartFragment--><p class=MsoNormal>The lock is shut.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>“Not so,” she\n<i>said</i>.<o:p></o:p></p><!--EndFragment--></body></html>',
    ],
  ])('takes the paragraphs that were copied from %s', async (_, html) => {
    const file = await readFile('clipboard.html', utf8(html), { fragment: true, format: 'html' });
    expect(file).toMatchObject({ text: 'The lock is shut.\n\n“Not so,” she said.' });
  });

  it('reads the encoding that the page names', async () => {
    const bytes = Uint8Array.from('<html><meta charset="windows-1251"><p>\xcf\xee\xf0\xf2</p>', (c) => c.charCodeAt(0));
    expect(await readFile('a.html', bytes)).toMatchObject({ text: 'Порт', encoding: 'windows-1251' });
  });
});

describe('encodings', () => {
  // Each sentence is written by hand as the bytes that an editor of that place has in old files.
  const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const repeat = (one: Uint8Array, times: number) =>
    Uint8Array.from({ length: one.length * times }, (_, i) => one[i % one.length] ?? 0);
  const russian = [...'Порт закрыт до утра, сказал начальник порта. '];
  const cyrillic = Uint8Array.from(russian, (c) => {
    const code = c.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
  const koi8 = ' юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ'.slice(1);
  const koi = Uint8Array.from(russian, (c) => (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : 0xc0 + koi8.indexOf(c)));

  it.each([
    ['Windows-1251', repeat(cyrillic, 4), 'Порт закрыт'],
    ['KOI8-R', repeat(koi, 4), 'Порт закрыт'],
    [
      'Shift_JIS',
      repeat(bytes('8d6082cd92a982dc82c595c28dbd82b382ea82bd8142914482cd89ab82c591d282c182c482a282e98142'), 6),
      '港は朝まで閉鎖された。船は沖で待っている。',
    ],
    [
      'GB18030',
      repeat(bytes('b8dbbfdab9d8b1d5b5bdd4e7c9cfa1a3b4acd6bbd4dab5c8b4fda1a3'), 6),
      '港口关闭到早上。船只在等待。',
    ],
    [
      'Big5',
      repeat(bytes('b4e4a466c3f6b3aca8eca6ada457a143b2eeb0a6a662b5a5abdda143'), 6),
      '港口關閉到早上。船隻在等待。',
    ],
    [
      'EUC-KR',
      repeat(
        bytes(
          'c7d7b1b8b4c220bec6c4a7b1eec1f620c6f3bce2b5c7befab4d92e20b9e8b5e9c0ba20b9d9b4d9bfa1bcad20b1e2b4d9b8b0b4d92e20',
        ),
        6,
      ),
      '항구는 아침까지 폐쇄되었다.',
    ],
    [
      'Windows-1252',
      Uint8Array.from('Z\xfcrich, Gen\xe8ve: \x93caf\xe9\x94', (c) => c.charCodeAt(0)),
      'Zürich, Genève: “café”',
    ],
  ])('%s is guessed', async (encoding, given, start) => {
    const file = await readFile('a.txt', given);
    expect(file).toMatchObject({ kind: 'text', encoding });
    expect(file).toHaveProperty('text', expect.stringMatching(new RegExp(`^${start}`)));
  });

  it('Japanese in seven bits is known by its marks', async () => {
    const given = bytes('1b24423941244f1b2842');
    expect(await readFile('a.txt', given)).toMatchObject({ encoding: 'ISO-2022-JP', certainty: 'certain' });
    expect(await readFile('a.txt', given)).toHaveProperty('text', expect.stringMatching(/^港は/));
  });

  it('says how sure it is', async () => {
    expect(await readFile('a.txt', Uint8Array.of(0x93, 0x61, 0x94))).toMatchObject({ certainty: 'guessed' });
    expect(await readFile('a.txt', utf8('é'))).toMatchObject({ certainty: 'certain' });
    expect(await readFile('a.txt', utf8('é'), { encoding: 'windows-1252' })).toMatchObject({ certainty: 'chosen' });
    const utf16 = Uint8Array.of(0, 0x41, 0, 0x2e);
    expect(await readFile('a.txt', utf16, { encoding: 'UTF-16 BE' })).toMatchObject({ text: 'A.' });
  });

  it('the guess can be overruled', async () => {
    const given = Uint8Array.from('\xcf\xee\xf0\xf2', (c) => c.charCodeAt(0));
    expect(await readFile('a.txt', given, { encoding: 'windows-1251' })).toMatchObject({ text: 'Порт' });
    expect(await readFile('a.txt', given, { encoding: 'klingon' })).toMatchObject({
      kind: 'problem',
      message: 'a.txt cannot be read as klingon, which is no known encoding. Choose another one.',
    });
  });
});

describe('what a file is', () => {
  it('is known by its content, whatever its name says', async () => {
    expect(await readFile('a.docx', utf8('Plain words.'))).toMatchObject({
      text: 'Plain words.',
      format: 'text',
    });
    expect(await readFile('a.txt', utf8('{\\rtf1 Rich words.}'))).toMatchObject({
      text: 'Rich words.',
      format: 'rtf',
    });
    expect(await readFile('a.doc', utf8('<html><p>A page.</p>'))).toMatchObject({
      text: 'A page.',
      format: 'html',
    });
    expect(await readFile('a.txt', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toHaveProperty(
      'message',
      expect.stringMatching(/old Word.*save it as \.docx/),
    );
  });

  it('an archive of two is two stories', async () => {
    const zip = zipSync({
      'pair/': new Uint8Array(),
      'pair/wire.txt': utf8('One.'),
      'pair/desk.md': utf8('**Two.**'),
      'pair/photo.jpg': Uint8Array.of(1),
      '__MACOSX/pair/._wire.txt': Uint8Array.of(2),
    });
    expect(await readFile('pair.zip', zip)).toMatchObject({
      kind: 'pair',
      files: [
        { name: 'wire.txt', text: 'One.' },
        { name: 'desk.md', text: 'Two.' },
      ],
    });
  });
});
