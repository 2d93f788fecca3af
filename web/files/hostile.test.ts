/** Files that mean harm or are broken: a clear sentence or clean text, never a throw, never work beyond measure. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readFile } from './read.ts';

const sample = (name: string) => new Uint8Array(readFileSync(new URL(`samples/${name}`, import.meta.url)));
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (xml: string, more: Zippable = {}) => zipSync({ 'word/document.xml': strToU8(xml), ...more });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = (inside: string) => `<w:document ${W}><w:body>${inside}</w:body></w:document>`;

const HELLO = 'BT /F 12 Tf 72 700 Td (Hello there.) Tj ET';

const SENTENCE = /^a\.\w+ [^.]+(?:\.\w+[^.]*)*\. [A-Z].*\.$/s;

describe('documents', () => {
  const nested = (depth: number) => body('<w:tbl><w:tr><w:tc>'.repeat(depth));
  it.each([
    ['a bomb in a zip', 'a.docx', docx(' '.repeat(80 * 1024 * 1024)), /grows more than 200 times/],
    [
      'text without end',
      'a.docx',
      zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) }, { level: 0 }),
      /32 MB/,
    ],
    [
      'entities that multiply',
      'a.docx',
      docx(`<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${body(paragraph('&b;'))}`),
      /declares a document type/,
    ],
    ['tables in tables', 'a.docx', docx(nested(400)), /nested more than 1000 levels/],
    ['a locked zip', 'a.docx', locked(docx(body(paragraph('No.')))), /locked with a password/],
    ['half a docx', 'a.docx', sample('story.docx').subarray(0, 5000), /damaged or was cut short/],
    ['half an odt', 'a.odt', sample('story.odt').subarray(0, 9000), /damaged or was cut short/],
    ['groups in groups', 'a.rtf', latin(`{\\rtf1 ${'{'.repeat(3000)}`), /nested more than 2000 levels/],
    ['a PDF of a few bytes', 'a.pdf', latin('%PDF-1.7\n1 0 obj'), /damaged or was cut short/],
    [
      'a zip of three',
      'a.zip',
      zipSync({ 'a.txt': latin('A.'), 'b.txt': latin('B.'), 'c.txt': latin('C.') }),
      /3 files/,
    ],
    ['a zip of one', 'a.zip', zipSync({ 'a.txt': latin('A.') }), /one story/],
    [
      'a zip in a zip',
      'a.zip',
      zipSync({ 'a.txt': latin('A.'), 'b.zip': zipSync({ c: latin('C') }) }),
      /another archive/,
    ],
    ['a picture in a zip', 'a.zip', zipSync({ 'a.txt': latin('A.'), b: latin('\x89PNG\r\n\x1a\n') }), /b is a picture/],
    ['a spreadsheet', 'a.docx', zipSync({ 'xl/workbook.xml': latin('<x/>') }), /spreadsheet/],
    ['too much', 'a.txt', new Uint8Array(MAX_FILE_BYTES + 1), /32 MB/],
  ])('%s', async (_, name, bytes, message) => {
    const file = await readFile(name, bytes);
    expect(file).toMatchObject({ kind: 'problem', name });
    expect(file).toHaveProperty('message', expect.stringMatching(message));
    expect(file).toHaveProperty('message', expect.stringMatching(SENTENCE));
  });

  it('a PDF of pictures says that it was scanned, a locked one that it is locked', async () => {
    const picture = 'BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI';
    const reason = async (content: string) => {
      const file = await readFile('a.pdf', pdf(content));
      return file.kind === 'problem' ? file.reason.is : file.kind;
    };
    expect(await reason(`q 612 0 0 792 0 0 cm ${picture} Q`)).toBe('scanned');
    expect(await reason(`q 100 0 0 100 0 0 cm ${picture} Q`)).toBe('outlined');
    expect(await reason('0 0 10 10 re f')).toBe('outlined');
    expect(await reason('q Q')).toBe('empty');
    expect(await readFile('a.pdf', pdf(HELLO))).toMatchObject({ text: 'Hello there.' });
    expect(await readFile('a.pdf', sample('locked.pdf'))).toHaveProperty('message', expect.stringMatching(/password/));
  });

  it('a PDF tells of pages that are pictures', async () => {
    const picture = 'q 612 0 0 792 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x7f EI Q';
    const file = await readFile('a.pdf', pdf(HELLO, '[3 0 R 6 0 R] /Count 2', picture));
    expect(file).toMatchObject({ text: 'Hello there.', notes: [{ what: 'pictures' }] });
    expect(await readFile('a.pdf', pdf(HELLO, '[3 0 R 6 0 R] /Count 2', ''))).not.toHaveProperty('notes');
    // what a scanner prints on each page is no text
    const stamped = pdf(`${HELLO} ${picture}`, '[3 0 R 3 0 R] /Count 2');
    expect(await readFile('a.pdf', stamped)).toMatchObject({ reason: { is: 'scanned' } });
  });

  it.each([
    ['a byte order mark', '\xef\xbb\xbf'],
    ['lines of a printer', '\x1b%-12345X@PJL JOB\r\n@PJL ENTER LANGUAGE=PDF\r\n'],
    ['empty lines', '\r\n\n'],
  ])('a PDF behind %s', async (_, before) => {
    const file = await readFile('a.pdf', Uint8Array.from([...latin(before), ...pdf(HELLO)]));
    expect(file).toMatchObject({ format: 'pdf', text: 'Hello there.' });
  });

  it('a locked PDF opens with its password, and says when that is wrong', async () => {
    const locked = sample('locked.pdf');
    expect(await readFile('a.pdf', locked)).toMatchObject({ reason: { is: 'password', wrong: false } });
    const wrong = await readFile('a.pdf', locked, { password: 'pier' });
    expect(wrong).toMatchObject({ reason: { is: 'password', wrong: true } });
    expect(await readFile('a.pdf', locked, { password: 'harbour' })).toMatchObject({ kind: 'text' });
  });

  it('a PDF with a page beyond measure', async () => {
    const lines = Array.from({ length: 45_000 }, (_, at) => `(Word ${at}) Tj 0 -0.005 Td`);
    const crowded = pdf(`BT /F 8 Tf 40 740 Td ${lines.join('\n')} ET`);
    expect(await readFile('a.pdf', crowded)).toMatchObject({ reason: { is: 'crowdedPage' } });
  });

  it('a text as long as a shelf of novels', async () => {
    expect(await readFile('a.txt', latin('Tide. '.repeat(900_000)))).toMatchObject({ reason: { is: 'long' } });
  });

  it('a PDF that says it has no end of pages, or whose pages hold themselves', async () => {
    expect(await readFile('a.pdf', pdf(HELLO, '[3 0 R] /Count 2000000000'))).toMatchObject({ text: 'Hello there.' });
    expect((await readFile('a.pdf', pdf('BT ET', '[2 0 R 2 0 R] /Count 2'))).kind).toBe('problem');
  });

  it.each(['story.docx', 'story.odt', 'story.rtf', 'story.html', 'story.pdf', 'tracked.docx'])(
    'never throws on a damaged %s',
    async (name) => {
      const whole = sample(name);
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length), fc.uint8Array({ maxLength: 40 }), async (at, junk) => {
          const bytes = whole.slice();
          bytes.set(junk.subarray(0, whole.length - at), at);
          expect(['text', 'problem']).toContain((await readFile(name, bytes)).kind);
          expect(['text', 'problem']).toContain((await readFile(name, whole.subarray(0, at))).kind);
        }),
        { seed: 3, numRuns: name.endsWith('pdf') ? 6 : 30 },
      );
    },
    30_000,
  );

  it('never throws on any bytes behind a mark', async () => {
    const marks = ['PK\x03\x04', '{\\rtf1', '%PDF-1.4\n', '<html>', '<?xml version="1.0"?><office:document>', ''];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 200 }), async (mark, junk) => {
        const bytes = Uint8Array.from([...latin(mark), ...junk]);
        expect(['text', 'problem']).toContain((await readFile('a', bytes)).kind);
      }),
      { seed: 4, numRuns: 150 },
    );
  }, 30_000);
});

describe('reading can be stopped', () => {
  it('of a PDF too', async () => {
    const stop = new AbortController();
    const reading = readFile('a.pdf', sample('story.pdf'), { signal: stop.signal });
    stop.abort();
    expect(await reading).toMatchObject({ kind: 'problem', reason: { is: 'stopped' } });
  });

  it('and says so, and how far it came', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const many = Array.from({ length: 60_000 }, (_, day) => paragraph(`On day ${day * 7919} the ferry was late.`));
    const large = docx(body(many.join('')));
    const file = await readFile('a.docx', large, {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 2) stop.abort();
      },
    });
    expect(file).toMatchObject({ kind: 'problem', reason: { is: 'stopped' } });
    expect(shares).toHaveLength(2);
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });
});

describe('web pages', () => {
  const page = async (html: string) => {
    const file = await readFile('a.html', new TextEncoder().encode(html));
    return file.kind === 'text' ? file.text : file;
  };

  it('nothing of a page is run or fetched, and none of its code is text', async () => {
    const html = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=https://x.example/">
      <script>document.title = '<p>script</p>'</script><style>p { color: red }</style><base href="https://x.example/"></head>
      <body onload="alert(1)"><noscript><img src="https://x.example/p.gif"></noscript>
      <p onclick="alert(2)" title='a > b'>The port is closed.</p><img src=x onerror="alert(3)" alt="none">
      <svg><script>alert(4)</script><text>vector</text></svg><iframe src="https://x.example/">frame</iframe>
      <object data="x">object</object><template><p>template</p></template><p>It opens <b>to&shy;morrow</b>&nbsp;&#8212; &#147;early&#148;.</p>
      <script>alert('unclosed')`;
    expect(await page(html)).toBe('The port is closed.\n\nIt opens tomorrow\u00a0— “early”.');
  });

  it.each([
    ['open brackets', '<'.repeat(200_000)],
    ['comments without end', '<!--'.repeat(50_000)],
    ['elements in elements', '<div>'.repeat(100_000)],
    ['paragraphs in paragraphs', '<p><b>x'.repeat(60_000)],
    ['end tags of nothing', '</p></div></x>'.repeat(40_000)],
    ['quotation marks without end', '<a href="'.repeat(60_000)],
    ['references', '&amp'.repeat(100_000)],
    ['tables in tables', '<table><tr><td>x'.repeat(60_000)],
    ['list items without lists', '<li>x'.repeat(60_000)],
  ])('%s are read to their end', async (_, html) => {
    const file = await readFile('a.html', latin(`<html><p>Before.</p>${html}`));
    expect(file).toMatchObject({ kind: 'text', text: expect.stringMatching(/^Before\./) });
  });

  it.each([
    ['marks of emphasis', '*a_'.repeat(60_000)],
    ['open brackets', '[a]('.repeat(40_000)],
    ['brackets in brackets', '['.repeat(100_000)],
    ['backticks', '`` ` '.repeat(40_000)],
    ['tags that do not end', '<a '.repeat(40_000)],
    ['a paragraph of many lines', 'a b c\n'.repeat(200_000)],
    ['bars', `${'|'.repeat(5000)}\n`.repeat(20)],
  ])('Markdown: %s', async (_, text) => {
    expect((await readFile('a.md', latin(text))).kind).toBe('text');
  });
});

/** Sets the flag for an encrypted file in every header of the archive. */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice();
  for (let at = 0; at + 4 < bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b) {
      if (bytes[at + 2] === 3) bytes[at + 6] = 1;
      if (bytes[at + 2] === 1) bytes[at + 8] = 1;
    }
  }
  return bytes;
}

/** A PDF of one page with this content; `second` is that of its object 6. */
function pdf(content: string, pages = '[3 0 R] /Count 1', second = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 7 0 R >>',
    `<< /Length ${second.length} >>\nstream\n${second}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return latin(file);
}
