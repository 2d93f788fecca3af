import { bytesAt } from '../model/bytes-at.ts';

/**
 * The tables by which pdf.js reads fonts of East Asia that a PDF names without bringing them, of which a document needs
 * one to three: the character maps that the standard names (ISO 32000-1, table 118), and those that lead to Unicode.
 */
const PLACES = import.meta.glob<string>(
  [
    '../../node_modules/pdfjs-dist/cmaps/{GB,GBpc,GBK,GBKp,CNS,KSC}-EUC-{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{GBK2K,KSCpc-EUC,KSCms-UHC,KSCms-UHC-HW,EUC}-{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{B5pc,HKscs-B5,ETen-B5,ETenms-B5}-{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{83pv,90ms,90msp,90pv,Add,Ext}-RKSJ-{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/Uni{GB,CNS,JIS,KS}-{UCS2,UCS2-HW,UTF16}-{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/{H,V}.bcmap',
    '../../node_modules/pdfjs-dist/cmaps/Adobe-{CNS1,GB1,Japan1,Korea1}-UCS2.bcmap',
  ],
  { query: '?url', import: 'default', eager: true },
);

/** What pdf.js asks for a file of its own by its name. Fonts to draw with and decoders of pictures are not needed. */
export class FontTables {
  async fetch({ filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const place = PLACES[`../../node_modules/pdfjs-dist/cmaps/${filename}`];
    if (place === undefined) throw new Error(`There is no ${filename}.`);
    return bytesAt(place);
  }
}
