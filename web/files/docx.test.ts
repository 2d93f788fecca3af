import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const document = (inside: string, namespace = `xmlns:w="${MAIN}"`) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${namespace}><w:body>${inside}<w:sectPr/></w:body></w:document>`;
const read = async (inside: string, more: Zippable = {}, xml = document(inside)) =>
  readFile(
    'a.docx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml), ...more }),
  );
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string, mark = '') =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs><w:rPr>${mark}</w:rPr></w:pPr>${inside}</w:p>`;
const ins = (inside: string) => `<w:ins w:id="1" w:author="Desk">${inside}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="Desk"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;

describe('what Word writes', () => {
  it.each([
    [
      'breaks and tabs',
      p(`${run('One')}<w:r><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:cr/></w:r>`),
      'One\ntwo\tthree',
    ],
    [
      'hyphens',
      p('<w:r><w:t>on</w:t><w:softHyphen/><w:t>ly 5</w:t><w:noBreakHyphen/><w:t>6</w:t></w:r>'),
      'only 5\u20116',
    ],
    [
      'smart tags, links and controls',
      p(
        `<w:smartTag>${run('A')}</w:smartTag><w:hyperlink>${run(' b')}</w:hyperlink><w:sdt><w:sdtPr><w:t>no</w:t></w:sdtPr><w:sdtContent>${run(' c')}</w:sdtContent></w:sdt>`,
      ),
      'A b c',
    ],
    [
      'fields by what they show',
      p(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t></w:r>',
      ),
      '7',
    ],
    ['symbols', p('<w:r><w:sym w:font="Symbol" w:char="F0BE"/><w:sym w:font="Arial" w:char="201C"/></w:r>'), '—“'],
    ['characters', p(run('Q&amp;A &lt;1&gt; &#8220;é&#x201D; 😀')), 'Q&A <1> “é” 😀'],
    [
      'tables',
      `<w:tbl><w:tr><w:tc>${p(run('a'))}</w:tc><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>${p(run('c'))}`,
      'a\tb\n\nc',
    ],
    [
      'text in tables',
      `<w:tbl><w:tr><w:tc>${p(run('a'))}${p(run('b'))}</w:tc><w:tc>${p(run('c'))}</w:tc></w:tr></w:tbl>`,
      'a\n\nb\n\nc',
    ],
    [
      'text boxes, once',
      p(
        `${run('Before')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(run('box'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${run(' after')}`,
      ),
      'Before after\n\nbox',
    ],
    [
      'no hidden text',
      p(
        `<w:r><w:rPr><w:vanish/></w:rPr><w:t>no</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>yes</w:t></w:r>${run('.')}`,
      ),
      'yes.',
    ],
  ])('%s', async (_, inside, text) => {
    expect(await read(inside)).toMatchObject({ kind: 'text', format: 'docx', text });
  });

  it.each([
    ['strict', document(p(run('Words.')), 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"')],
    [
      'under another prefix',
      document(p(run('Words.')), `xmlns:x="u" xmlns:ns0="${MAIN}"`)
        .replaceAll('<w:', '<ns0:')
        .replaceAll('</w:', '</ns0:'),
    ],
    [
      'without a prefix',
      document(p(run('Words.')), `xmlns="${MAIN}"`)
        .replaceAll('<w:', '<')
        .replaceAll('</w:', '</'),
    ],
  ])('%s', async (_, xml) => {
    expect(await read('', {}, xml)).toMatchObject({ text: 'Words.' });
  });

  it('notes after the text, in the order in which it refers to them', async () => {
    const note = (id: number, text: string, type = '') =>
      `<w:footnote w:id="${id}" ${type}>${p(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
    const notes = `<w:footnotes xmlns:w="${MAIN}">${note(0, 'line', 'w:type="separator"')}${note(1, ' First.')}${note(2, ' Second.')}${note(3, 'Never.')}</w:footnotes>`;
    const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const file = await read(p(`${run('One')}${reference(2)}${run(' two')}${reference(1)}`), {
      'word/footnotes.xml': strToU8(notes),
    });
    expect(file).toMatchObject({ text: 'One two\n\nSecond.\n\nFirst.' });
  });
});

describe('what Word lays out', () => {
  const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const half =
    '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>';
  it.each([
    ['a fraction', p(`${run('It fell by ')}${half}${run('.')}`), 'It fell by 1/2.'],
    ['one and a half', p(`${run('It took 1')}${half}${run(' days.')}`), 'It took 1 1/2 days.'],
    [
      'a power',
      p(`${run('Some ')}<m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>6</m:t></m:r></m:sup></m:sSup>`),
      'Some 10^6',
    ],
    ['a typed mark of a note', p(`${run('The dam')}${raised('3')}${run(' holds.')}`), 'The dam holds.'],
    ['an area', p(`${run('A hall of 90 m')}${raised('2')}${run('.')}`), 'A hall of 90 m².'],
    ['lines of its XML', p('<w:r><w:t>The dam\n   holds\n</w:t></w:r>'), 'The dam holds'],
    ['a page that ends', p(`${run('The dam')}<w:r><w:br w:type="page"/></w:r>${run('holds.')}`), 'The dam holds.'],
    ['names that every object has', p('<w:r><w:t>One</w:t><w:constructor/><toString/></w:r>'), 'One'],
    [
      'a deleted row',
      `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p(run('Gone'))}</w:tc></w:tr><w:tr><w:tc>${p(run('Stays'))}</w:tc></w:tr></w:tbl>`,
      'Stays',
    ],
    [
      'a row that was moved, where it went',
      `<w:tbl><w:tr><w:trPr><w:moveFrom w:id="1"/></w:trPr><w:tc>${p(run('Moved'))}</w:tc></w:tr><w:tr><w:tc>${p(run('Stays'))}</w:tc></w:tr><w:tr><w:trPr><w:moveTo w:id="2"/></w:trPr><w:tc>${p(run('Moved'))}</w:tc></w:tr></w:tbl>`,
      'Stays\n\nMoved',
    ],
  ])('%s', async (_, inside, text) => {
    expect(await read(inside)).toMatchObject({ text });
  });

  it('text hidden by a style, or by the one that it is based on', async () => {
    const styles = `<w:styles xmlns:w="${MAIN}"><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style>
      <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:styleId="C"><w:basedOn w:val="A"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style></w:styles>`;
    const styled = (id: string, text: string) =>
      `<w:r><w:rPr><w:rStyle w:val="${id}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const paragraph = `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run('Slug')}</w:p>`;
    const file = await read(`${p(styled('A', 'no') + styled('B', 'no') + styled('C', 'Yes.'))}${paragraph}`, {
      'word/styles.xml': strToU8(styles),
    });
    expect(file).toMatchObject({ text: 'Yes.', notes: [{ what: 'hidden' }] });
  });

  it('files that are part of the document, and charts, of which it tells', async () => {
    const relations =
      '<Relationships><Relationship Id="r1" Target="/word/part.html" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk"/><Relationship Id="r2" Type="x/aFChunk" Target="more.txt"/></Relationships>';
    const file = await read(
      `<w:altChunk r:id="r1"/><w:altChunk r:id="r2"/>${p('<w:r><w:drawing><c:chart/></w:drawing></w:r>')}`,
      {
        'word/_rels/document.xml.rels': strToU8(relations),
        'word/part.html': strToU8('<p>One.</p><p>Two.</p>'),
        'word/more.txt': strToU8('Three.'),
      },
    );
    expect(file).toMatchObject({ text: 'One.\n\nTwo.\n\nThree.', notes: [{ what: 'charts' }] });
  });

  it.each([
    ['a diagram', '<w:r><w:drawing><dgm:relIds r:dm="r3"/></w:drawing></w:r>'],
    ['an object of another program', '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>'],
    ['a part that is not there', '</w:p><w:altChunk r:id="r8"/><w:p>'],
  ])('%s, of which it tells', async (_, inside) => {
    expect(await read(p(`${run('The dam holds.')}${inside}`))).toMatchObject({
      text: 'The dam holds.',
      notes: [{ what: 'charts' }],
    });
  });
});

describe('tracked changes', () => {
  const sides = async (inside: string) => {
    const file = await read(inside);
    return file.kind === 'text' ? file.trackedChanges : undefined;
  };

  it.each([
    [
      'words',
      p(`${run('The board ')}${del('rejected')}${ins(run('approved'))}${run(' it.')}`),
      'The board rejected it.',
      'The board approved it.',
    ],
    [
      'what was put in and taken out again',
      p(`${run('One')}${ins(del(' two'))}${ins(run(' three'))}`),
      'One',
      'One three',
    ],
    [
      'a new paragraph',
      `${p(run('One.'), '<w:ins w:id="3"/>')}${p(ins(run('Two.')))}${p(run('Three.'))}`,
      'One.\n\nThree.',
      'One.\n\nTwo.\n\nThree.',
    ],
    ['joined paragraphs', `${p(run('One, '), '<w:del w:id="3"/>')}${p(run('two.'))}`, 'One,\n\ntwo.', 'One, two.'],
    ['a paragraph divided', `${p(run('One. '), '<w:ins w:id="3"/>')}${p(run('Two.'))}`, 'One. Two.', 'One.\n\nTwo.'],
    [
      'moves',
      `${p(`<w:moveFrom w:id="4">${run('A.')}</w:moveFrom>`)}${p(run('B.'))}${p(`<w:moveTo w:id="5">${run('A.')}</w:moveTo>`)}`,
      'A.\n\nB.',
      'B.\n\nA.',
    ],
  ])('%s', async (_, inside, original, revision) => {
    expect(await sides(inside)).toEqual({ original, revision });
  });

  it('of the looks alone are none', async () => {
    const looks =
      '<w:r><w:rPr><w:b/><w:rPrChange w:id="9"><w:rPr><w:ins w:id="8"/></w:rPr></w:rPrChange></w:rPr><w:t>Bold.</w:t></w:r>';
    expect(await sides(p(looks))).toBeUndefined();
  });
});
