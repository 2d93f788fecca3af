/**
 * The XML of office documents as a stream of tags and text, in one pass over the string.
 *
 * Made for files that nobody vouches for: no document type, so no entities but the five of XML itself and numbers;
 * no recursion; a bound on nesting. Prefixes are kept (`w:p`); damaged markup ends the document where it breaks.
 */
import { FileRefusal, type Pace } from './pace.ts';
import type { Stage } from './reasons.ts';

export interface XmlHandler {
  /** `attributes` is the tag's text after its name; read it with `attribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Word's own limit on nested tables leads to some 200 levels; nothing a person writes comes near this. */
export const MAX_XML_DEPTH = 1000;

/** Tags between two looks at the clock. */
const TAGS_PER_STEP = 2000;

/** How many open elements an end tag is looked for among: a bound on the work that damaged markup can cause. */
const NEAR = 8;

/** Feeds `xml` to `handler`. Throws `FileRefusal` on a document type and on nesting beyond `MAX_XML_DEPTH`. */
export async function readXml(xml: string, handler: XmlHandler, pace: Pace, stage: Stage): Promise<void> {
  const open: string[] = [];
  let tags = 0;
  for (let at = 0; at < xml.length; ) {
    const tag = xml.indexOf('<', at);
    const textEnd = tag === -1 ? xml.length : tag;
    if (textEnd > at) handler.text(decodeXmlEntities(xml.slice(at, textEnd)));
    if (tag === -1) break;
    at = readTag(xml, tag, handler, open);
    if (++tags % TAGS_PER_STEP === 0) await pace.step(at / xml.length, stage);
  }
  for (let name = open.pop(); name !== undefined; name = open.pop()) handler.close(name);
}

/** Reads the markup that begins at `tag`; the place after it. */
function readTag(xml: string, tag: number, handler: XmlHandler, open: string[]): number {
  const next = xml[tag + 1];
  if (next === '!') return readDeclaration(xml, tag, handler);
  if (next === '?') return after(xml, '?>', tag);
  const end = tagEnd(xml, tag + 1);
  if (next === '/') {
    const name = xml.slice(tag + 2, end).trim();
    // an end tag that was never opened is ignored; one that skips open elements closes them
    if (open.includes(name, Math.max(0, open.length - NEAR))) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        handler.close(last);
        if (last === name) break;
      }
    }
    return end + 1;
  }
  const selfClosing = xml[end - 1] === '/';
  const inside = xml.slice(tag + 1, selfClosing ? end - 1 : end);
  const space = inside.search(/\s/);
  const name = space === -1 ? inside : inside.slice(0, space);
  handler.open(name, space === -1 ? '' : inside.slice(space));
  if (selfClosing) handler.close(name);
  else if (open.push(name) > MAX_XML_DEPTH) {
    throw new FileRefusal({ is: 'deep', count: MAX_XML_DEPTH });
  }
  return end + 1;
}

function readDeclaration(xml: string, tag: number, handler: XmlHandler): number {
  if (xml.startsWith('<!--', tag)) return after(xml, '-->', tag);
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = after(xml, ']]>', tag);
    handler.text(xml.slice(tag + 9, end - 3));
    return end;
  }
  throw new FileRefusal({ is: 'doctype' });
}

function after(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at === -1 ? xml.length : at + what.length;
}

/** The `>` of a tag, which may also stand inside the quotation marks of its attributes. */
function tagEnd(xml: string, from: number): number {
  let mark = 0;
  for (let at = from; at < xml.length; at++) {
    const unit = xml.charCodeAt(at);
    if (mark !== 0) {
      if (unit === mark) mark = 0;
    } else if (unit === 0x22 || unit === 0x27) mark = unit;
    else if (unit === 0x3e) return at;
  }
  return xml.length;
}

const VALUE = /\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The value of one attribute of a tag, entities decoded; undefined where it has none of that name. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at !== -1; at = attributes.indexOf(name, at + name.length)) {
    if (at > 0 && !/\s/.test(attributes[at - 1] as string)) continue;
    VALUE.lastIndex = at + name.length;
    const value = VALUE.exec(attributes);
    if (value !== null) return decodeXmlEntities(value[1] ?? value[2] ?? '');
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXmlEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    return characterOf(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The character of a number, U+FFFD where there is none. */
export function characterOf(code: number): string {
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(none ? 0xfffd : code);
}

/** XML is UTF-8 or, where it begins with a mark, UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(label).decode(bytes);
}
