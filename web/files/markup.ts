/** HTML and XML as a stream of tags and text: linear on any input, nothing is run or fetched. After WHATWG HTML 13.2.5. */
import { decodeHTML, decodeHTMLAttribute, decodeXML } from 'entities/decode';
import type { Stage } from './reasons.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';

export type Attributes = ReadonlyMap<string, string>;

export interface MarkupHandler {
  /** The attributes that are asked for, where not all are: pages are half attributes. */
  readonly attributes?: ReadonlySet<string>;
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const NONE: Attributes = new Map();

/** Elements of HTML whose inside is XML. */
const FOREIGN = new Set(['svg', 'math']);

/** Elements of HTML that hold text alone, up to their own end tag. */
const RAW = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

/** Characters between two chances to yield: some milliseconds of work. */
const CHUNK = 64 * 1024;

const SPACE = 0x20;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const CLOSE = 0x3e;

/**
 * Feeds the tags and texts of `source` to `handler`, character references decoded. Names in HTML are lower case, in XML
 * they keep their case and prefix, and `<w:br/>` opens and closes. XML with a document type is refused with a
 * `FileRefusal`: it could define entities that multiply.
 */
export async function readMarkup(
  source: string,
  kind: 'html' | 'xml',
  handler: MarkupHandler,
  yieldToUi: YieldToUi,
  stage: Stage,
): Promise<void> {
  const xml = kind === 'xml';
  const decode = xml ? decodeXML : decodeHTML;
  let text = '';
  // in a drawing or a formula, `<path/>` is whole, as in XML
  let foreign = 0;
  const endText = () => {
    if (text !== '') handler.text(text);
    text = '';
  };
  const open = (name: string, attributes: Attributes) => {
    endText();
    if (FOREIGN.has(name)) foreign++;
    handler.open(name, attributes);
  };
  const close = (name: string) => {
    endText();
    if (FOREIGN.has(name) && foreign > 0) foreign--;
    handler.close(name);
  };
  const readTag = (start: number): number => {
    const nameEnd = endOfName(source, start);
    const name = nameAt(source, start, nameEnd, xml);
    const { attributes, end, isWhole } = readAttributes(source, nameEnd, xml, handler.attributes);
    if (end >= source.length) return end;
    const isRaw = !xml && foreign === 0 && RAW.has(name);
    open(name, attributes);
    if (isWhole && (xml || foreign > 0)) close(name);
    if (!isRaw) return end + 1;
    const rawEnd = endOfRaw(source, name, end + 1);
    text = source.slice(end + 1, rawEnd);
    return rawEnd;
  };

  let restAt = CHUNK;
  for (let at = 0, textStart = 0; at < source.length; ) {
    if (at >= restAt) {
      restAt = at + CHUNK;
      await yieldToUi(at / source.length, stage);
    }
    const tag = source.indexOf('<', at);
    const textEnd = tag === -1 ? source.length : tag;
    if (textEnd > textStart) text += decode(source.slice(textStart, textEnd));
    if (tag === -1) break;
    textStart = tag;
    at = tag + 1;
    const sign = source[at] ?? '';
    if (sign === '!' || sign === '?') {
      const { end, isText } = endOfDeclaration(source, at, xml);
      if (isText) text += source.slice(tag + CDATA.length, end - CDATA_END.length);
      at = end;
    } else if (sign === '/') {
      if (isNameStart(source, at + 1, xml)) close(nameAt(source, at + 1, endOfName(source, at + 1), xml));
      at = after(source, '>', at);
    } else if (isNameStart(source, at, xml)) at = readTag(at);
    // `5 < 6`
    else continue;
    textStart = at;
  }
  endText();
}

const CDATA = '<![CDATA[';
const CDATA_END = ']]>';

/** The place behind a comment, a declaration or an instruction whose `!` or `?` stands at `at`; XML has text in such. */
function endOfDeclaration(source: string, at: number, xml: boolean): { end: number; isText: boolean } {
  const begins = (sign: string) => source.startsWith(sign, at - 1);
  if (begins('<!-->') || begins('<!--->')) return { end: after(source, '>', at), isText: false };
  if (begins('<!--')) {
    COMMENT_END.lastIndex = at;
    return { end: COMMENT_END.test(source) ? COMMENT_END.lastIndex : source.length, isText: false };
  }
  if (begins(CDATA)) return { end: after(source, CDATA_END, at), isText: xml };
  if (!xml) return { end: after(source, '>', at), isText: false };
  if (begins('<!')) throw new FileRefusal({ is: 'doctype' });
  return { end: after(source, '?>', at), isText: false };
}

const COMMENT_END = /--!?>/g;

function after(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at === -1 ? source.length : at + what.length;
}

/** XML begins names with much more than HTML: whatever would not end them. */
function isNameStart(source: string, at: number, xml: boolean): boolean {
  const code = source.charCodeAt(at) | (xml ? 0 : SPACE);
  return xml ? code > SPACE && code !== SLASH && code !== CLOSE : code >= 0x61 && code <= 0x7a;
}

function endOfName(source: string, start: number): number {
  for (let at = start; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code <= SPACE || code === SLASH || code === CLOSE || (code === EQUALS && at > start)) return at;
  }
  return source.length;
}

function nameAt(source: string, start: number, end: number, xml: boolean): string {
  const name = source.slice(start, end);
  return xml ? name : name.toLowerCase();
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (source.charCodeAt(at) <= SPACE) at++;
  return at;
}

/** The attributes behind a tag's name that are asked for, the place of its `>`, and whether a `/` stands before that. */
function readAttributes(source: string, from: number, xml: boolean, wanted: ReadonlySet<string> | undefined) {
  const decode = xml ? decodeXML : decodeHTMLAttribute;
  let attributes: Map<string, string> | undefined;
  let isWhole = false;
  let at = from;
  for (;;) {
    at = afterSpace(source, at);
    const code = source.charCodeAt(at);
    if (code === CLOSE || at >= source.length) return { attributes: attributes ?? NONE, end: at, isWhole };
    isWhole = code === SLASH;
    if (isWhole) {
      at++;
      continue;
    }
    const nameEnd = endOfName(source, at);
    const name = nameAt(source, at, nameEnd, xml);
    let start = nameEnd;
    let end = nameEnd;
    at = afterSpace(source, nameEnd);
    if (source.charCodeAt(at) === EQUALS) {
      start = afterSpace(source, at + 1);
      const quote = source[start];
      if (quote === '"' || quote === "'") {
        start++;
        end = source.indexOf(quote, start);
        if (end === -1) end = source.length;
        at = end + 1;
      } else {
        for (end = start; source.charCodeAt(end) > SPACE && source.charCodeAt(end) !== CLOSE; ) end++;
        at = end;
      }
    }
    if (wanted !== undefined && !wanted.has(name)) continue;
    attributes ??= new Map();
    if (!attributes.has(name)) attributes.set(name, decode(source.slice(start, end)));
  }
}

/** Where the end tag of an element begins that holds text alone. */
function endOfRaw(source: string, name: string, from: number): number {
  if (name === 'plaintext') return source.length;
  for (let at = source.indexOf('</', from); at !== -1; at = source.indexOf('</', at + 2)) {
    const end = at + 2 + name.length;
    if (endOfName(source, at + 2) === end && nameAt(source, at + 2, end, false) === name) return at;
  }
  return source.length;
}
