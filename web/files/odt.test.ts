import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from './read.ts';

const MANIFEST = (kind: string) =>
  `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/></manifest:manifest>`;
const content = (text: string, styles = '') =>
  `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;
const odt = (text: string, styles = '', kind = 'text') =>
  readFile(
    'a.odt',
    // as an archive program packs it: the kind neither first nor plain
    zipSync({
      'content.xml': strToU8(content(text, styles)),
      'META-INF/manifest.xml': strToU8(MANIFEST(kind)),
      mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`),
    }),
  );
const style = (name: string, properties: string, base = '') =>
  `<style:style style:name="${name}" style:parent-style-name="${base}"><style:text-properties ${properties}/></style:style>`;

describe('OpenDocument', () => {
  it('is known when it was zipped anew', async () => {
    expect(await odt('<text:p>The lock is shut.</text:p>')).toMatchObject({ format: 'odt', text: 'The lock is shut.' });
    expect(await odt('<text:p>1</text:p>', '', 'spreadsheet')).toMatchObject({
      reason: { is: 'foreign', what: 'spreadsheet' },
    });
  });

  it('leaves out what a style hides, and marks of notes that were typed', async () => {
    const styles =
      style('H', 'text:display="none"') +
      style('I', 'fo:color="red"', 'H') +
      style('S', 'style:text-position="super 58%"');
    const text =
      '<text:p>The lock<text:span text:style-name="S">2</text:span> is shut.</text:p>' +
      '<text:p text:style-name="H">Slug.</text:p><text:p>It opens<text:span text:style-name="I"> never</text:span>.</text:p>';
    expect(await odt(text, styles)).toMatchObject({
      text: 'The lock is shut.\n\nIt opens.',
      notes: [{ what: 'hidden' }],
    });
  });

  it('says that a flat one was cut short', async () => {
    const whole = content('<text:p>The lock is shut.</text:p>').replaceAll('document-content', 'document');
    const read = (xml: string) => readFile('a.fodt', strToU8(xml));
    expect(await read(whole)).not.toHaveProperty('notes');
    expect(await read(whole.slice(0, -40))).toMatchObject({ text: 'The lock is shut.', notes: [{ what: 'end' }] });
    expect(await read(whole.slice(0, 60))).toMatchObject({ reason: { is: 'damaged' } });
  });

  it('tells of objects that it cannot read', async () => {
    expect(await odt('<text:p>A chart:<draw:frame><draw:object/></draw:frame></text:p>')).toMatchObject({
      notes: [{ what: 'charts' }],
    });
  });
});
