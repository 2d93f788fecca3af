/** HTML and XML as a stream of tags and text, by htmlparser2's tokenizer: linear on any input, nothing is run or fetched. */
import { decodeHTML, decodeHTMLAttribute, decodeXML } from 'entities/decode';
import { Tokenizer } from 'htmlparser2';
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

/** Elements of HTML in whose text no character reference is one. */
const RAW = new Set('iframe noembed noframes plaintext script style xmp'.split(' '));

/** Characters between two chances to yield: some milliseconds of work. */
const CHUNK = 256 * 1024;

/** The tokenizer, leaping to the sign that it waits for; the library's own goes there step by step. */
class Leaping extends (Tokenizer as unknown as TokenizerClass) {
  override fastForwardTo(code: number): boolean {
    const at = this.buffer.indexOf(String.fromCharCode(code), this.index - this.offset + 1);
    this.index = this.offset + (at === -1 ? this.buffer.length - 1 : at);
    return at !== -1;
  }

  /** Goes to the end of the letters and digits that begin here; what the tokenizer waits for is none of them. */
  passName(): number {
    const { buffer, offset } = this;
    let at = this.index - offset;
    while (at + 1 < buffer.length && isNameCharacter(buffer.charCodeAt(at))) at++;
    this.index = offset + at;
    return buffer.charCodeAt(at);
  }

  override stateInTagName(code: number): void {
    super.stateInTagName(isNameCharacter(code) ? this.passName() : code);
  }

  override stateInClosingTagName(code: number): void {
    super.stateInClosingTagName(isNameCharacter(code) ? this.passName() : code);
  }

  override stateInAttributeName(code: number): void {
    super.stateInAttributeName(isNameCharacter(code) ? this.passName() : code);
  }
}

function isNameCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === 0x2d || (code >= 0x41 && code <= 0x5a) || isDigit(code);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

type TokenizerClass = new (
  ...how: ConstructorParameters<typeof Tokenizer>
) => Pick<Tokenizer, 'write' | 'end'> & {
  readonly buffer: string;
  readonly offset: number;
  index: number;
  fastForwardTo(code: number): boolean;
  stateInTagName(code: number): void;
  stateInClosingTagName(code: number): void;
  stateInAttributeName(code: number): void;
};

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
  const names = new Map<string, string>();
  const nameAt = (start: number, end: number) => {
    const written = source.slice(start, end);
    let known = names.get(written);
    if (known === undefined) {
      known = xml ? written : written.toLowerCase();
      names.set(written, known);
    }
    return known;
  };
  const initials = handler.attributes && new Set([...handler.attributes].map((known) => known.charCodeAt(0)));
  let name = '';
  let attributes: Attributes = NONE;
  let own: Map<string, string> | undefined;
  let attribute = '';
  let isRead = true;
  let value = '';
  /** Text as it stands in the source, and what came before it. */
  let written = '';
  let text = '';
  let isRaw = false;
  const ignore = () => {};
  const decode = xml ? decodeXML : decodeHTML;
  const decodeValue = xml ? decodeXML : decodeHTMLAttribute;
  const decodeText = () => {
    text += isRaw ? written : decode(written);
    written = '';
  };
  const endText = () => {
    if (written !== '') decodeText();
    if (text !== '') handler.text(text);
    text = '';
  };
  // in a drawing or a formula, `<path/>` is whole, as in XML
  let foreign = 0;
  const openTag = () => {
    endText();
    if (FOREIGN.has(name)) foreign++;
    isRaw = !xml && foreign === 0 && RAW.has(name);
    handler.open(name, attributes);
  };
  const closeTag = (closed: string) => {
    endText();
    isRaw = false;
    if (FOREIGN.has(closed) && foreign > 0) foreign--;
    handler.close(closed);
  };
  const tokenizer = new Leaping(
    // character references are few: the tokenizer leaps from mark to mark where it need not look for them
    { xmlMode: xml, decodeEntities: false },
    {
      ontext: (start, end) => {
        written += source.slice(start, end);
      },
      oncdata: (start, end, closing) => {
        if (!xml) return;
        decodeText();
        text += source.slice(start, end - closing);
      },
      onopentagname: (start, end) => {
        name = nameAt(start, end);
        attributes = NONE;
        own = undefined;
      },
      onattribname: (start, end) => {
        // half of the attributes are known by their first letter to be none that is asked for
        isRead = initials === undefined || initials.has(source.charCodeAt(start) | 0x20);
        if (!isRead) return;
        attribute = nameAt(start, end);
        isRead = handler.attributes?.has(attribute) ?? true;
        value = '';
      },
      onattribdata: (start, end) => {
        if (isRead) value += source.slice(start, end);
      },
      onattribend: () => {
        if (!isRead) return;
        own ??= new Map();
        attributes = own;
        if (!own.has(attribute)) own.set(attribute, decodeValue(value));
      },
      onopentagend: openTag,
      onselfclosingtag: () => {
        openTag();
        if (xml || foreign > 0) closeTag(name);
      },
      onclosetag: (start, end) => closeTag(nameAt(start, end)),
      ondeclaration: () => {
        if (xml) throw new FileRefusal({ is: 'doctype' });
      },
      ontextentity: ignore,
      onattribentity: ignore,
      oncomment: ignore,
      onprocessinginstruction: ignore,
      onend: endText,
      // where title and style are elements as any other
      isInForeignContext: () => foreign > 0,
    },
  );
  for (let at = 0; at < source.length; at += CHUNK) {
    tokenizer.write(source.slice(at, at + CHUNK));
    await yieldToUi(Math.min(1, (at + CHUNK) / source.length), stage);
  }
  tokenizer.end();
}
