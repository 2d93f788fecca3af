/**
 * The tables by which pdf.js reads fonts of East Asia that a PDF names without bringing them: 169 small files beside
 * the page, of which a document needs one to three.
 */
const PLACES = import.meta.glob<string>('../../node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** What pdf.js asks for a file of its own by its name. Fonts to draw with and decoders of pictures are not needed. */
export class FontTables {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const place = PLACES[`../../node_modules/pdfjs-dist/cmaps/${filename}`];
    if (place === undefined) throw new Error(`There is no ${filename}.`);
    return new Uint8Array(await (await fetch(place)).arrayBuffer());
  }
}
