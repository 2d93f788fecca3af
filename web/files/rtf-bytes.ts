/** The bytes of a rich text to characters: by the code page of the document or of the font that they are set in. */
import { decodeAs, decodeWindows1252 } from './encoding.ts';

/** What `\fcharset` numbers mean, as code pages. Rich Text Format Specification 1.9.1, "Font Table". */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** Code pages whose name for `TextDecoder` is not `windows-` and their number. */
const LABELS: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  950: 'big5',
  866: 'ibm866',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28592: 'iso-8859-2',
  65001: 'utf-8',
};

export function createByteText() {
  const pages = new Map<number, number>();
  let own = 1252;
  let page = own;
  let bytes: number[] = [];
  let done = '';
  const settle = () => {
    const given = Uint8Array.from(bytes);
    // browsers do not know every code page, as 437 of DOS
    done += decodeAs(given, LABELS[page] ?? `windows-${page}`)?.text ?? decodeWindows1252(given);
    bytes = [];
  };
  return {
    setCodePage: (number: number) => {
      own = number;
    },
    /** Tells the character set that a font of the document is for. */
    setCharset: (font: number, charset: number) => {
      const known = CHARSETS[charset];
      if (known !== undefined) pages.set(font, known);
    },
    add: (byte: number, font: number) => {
      const wanted = pages.get(font) ?? own;
      if (wanted !== page && bytes.length > 0) settle();
      page = wanted;
      bytes.push(byte);
    },
    /** What was added since, as text. */
    take: (): string => {
      if (bytes.length > 0) settle();
      const text = done;
      done = '';
      return text;
    },
  };
}
