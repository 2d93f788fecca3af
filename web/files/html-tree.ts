/**
 * The elements of a web page as a plain tree, by a small tolerant tokenizer: nothing in the page is run or fetched.
 *
 * One pass, no recursion. End tags that nobody wrote are supplied where HTML supplies them (paragraphs, list items,
 * table cells); markup that makes no sense is passed over. After WHATWG HTML 13.2, made much smaller.
 */
import { decodeEntities } from './entities.ts';
import type { Pace } from './pace.ts';

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | undefined;
  readonly children: (Element | string)[];
  /** Characters of text inside but for white space, without what is never text of a page. */
  textLength: number;
  /** How much of it stands in links. */
  linkLength: number;
  /** First-level headings inside. */
  headings: number;
}

/** Elements that hold their text to their own end tag, whatever stands in it; none of it is text of the page. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that are never text of a page. */
export const DROPPED = new Set(
  'audio button canvas datalist dialog map meter object optgroup option picture progress select svg template video'.split(
    ' ',
  ),
);

export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** Which open elements a start tag ends, and where the search for them stops. */
const IMPLIED: Readonly<Record<string, readonly [ends: readonly string[], within: readonly string[]]>> = {
  li: [['li'], ['ul', 'ol', 'menu']],
  dt: [['dt', 'dd'], ['dl']],
  dd: [['dt', 'dd'], ['dl']],
  tr: [['td', 'th', 'tr'], ['table']],
  td: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  th: [
    ['td', 'th'],
    ['tr', 'table'],
  ],
  tbody: [['td', 'th', 'tr', 'thead', 'tbody'], ['table']],
};
const PARAGRAPH: readonly [readonly string[], readonly string[]] = [['p'], ['td', 'th', 'table', 'button']];

/** How many open elements are searched: a bound on the work that damaged markup can cause. */
const SEARCHED = 24;

/** Deeper elements are read as part of the one around them; pages are some 40 deep. */
export const MAX_HTML_DEPTH = 400;

const TAGS_PER_STEP = 2000;

/** The attributes that anything is made of. */
const WANTED = new Set(['class', 'id', 'hidden', 'style', 'role', 'href', 'itemprop', 'title']);

/** The tree of a page or a piece of one; its root has no name. */
export async function parseHtml(html: string, pace: Pace): Promise<Element> {
  const builder = createBuilder();
  let tags = 0;
  for (let at = 0; at < html.length; ) {
    const tag = html.indexOf('<', at);
    const textEnd = tag === -1 ? html.length : tag;
    if (textEnd > at) builder.text(decodeEntities(html.slice(at, textEnd)));
    if (tag === -1) break;
    at = readMarkup(html, tag, builder);
    if (++tags % TAGS_PER_STEP === 0) await pace.step(at / html.length, { at: 'text' });
  }
  return builder.finish();
}

type Builder = ReturnType<typeof createBuilder>;

/** Reads the markup that begins at `tag`; the place after it. */
function readMarkup(html: string, tag: number, builder: Builder): number {
  if (html.startsWith('<!--', tag)) return after(html, '-->', tag + 2);
  const next = html[tag + 1] ?? '';
  if (next === '!' || next === '?') return after(html, '>', tag);
  const closing = next === '/';
  const start = tag + (closing ? 2 : 1);
  if (!/[a-z]/i.test(html[start] ?? '')) {
    // `5 < 6`, and `</>`, which is nothing
    if (closing) return after(html, '>', tag);
    builder.text('<');
    return tag + 1;
  }
  NAME.lastIndex = start;
  const name = (NAME.exec(html)?.[0] ?? '').toLowerCase();
  const end = tagEnd(html, start + name.length);
  if (closing) {
    builder.close(name);
    return end + 1;
  }
  if (RAW.has(name)) {
    const endTag = new RegExp(`</${name}[\\s/>]`, 'gi');
    endTag.lastIndex = end + 1;
    const found = endTag.exec(html);
    return found === null ? html.length : after(html, '>', found.index);
  }
  builder.open(name, readAttributes(html.slice(start + name.length, end)));
  return end + 1;
}

const NAME = /[^\s/>]{1,64}/y;

function after(html: string, what: string, from: number): number {
  const at = html.indexOf(what, from);
  return at === -1 ? html.length : at + what.length;
}

/** The `>` of a tag, which may also stand inside the quotation marks of a value. */
function tagEnd(html: string, from: number): number {
  let mark = '';
  for (let at = from; at < html.length; at++) {
    const sign = html[at] as string;
    if (mark !== '') {
      if (sign === mark) mark = '';
    } else if (sign === '>') return at;
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[at - 1] as string)) mark = sign;
  }
  return html.length;
}

const ATTRIBUTE = /[\s/]*([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
const NONE: ReadonlyMap<string, string> = new Map();

function readAttributes(source: string): ReadonlyMap<string, string> {
  if (source.trim() === '') return NONE;
  const found = new Map<string, string>();
  for (let at = 0; at < source.length; ) {
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (match === null) {
      at++;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const name = (match[1] as string).toLowerCase();
    if (WANTED.has(name) && !found.has(name)) {
      found.set(name, decodeEntities(match[2] ?? match[3] ?? match[4] ?? ''));
    }
  }
  return found;
}

function createBuilder() {
  const root = newElement('', NONE, undefined);
  const open: Element[] = [root];
  let dropped = 0;
  let links = 0;
  let tooDeep = 0;

  const pop = () => {
    const closed = open.pop() as Element;
    const parent = open.at(-1) as Element;
    if (DROPPED.has(closed.name)) dropped--;
    if (closed.name === 'a') links--;
    parent.textLength += closed.textLength;
    parent.linkLength += closed.linkLength;
    parent.headings += closed.headings;
  };

  /** The place of the nearest open element of these names; -1 beyond `within`, or beyond the bound of the search. */
  const nearest = (names: readonly string[], stops: (name: string) => boolean) => {
    for (let at = open.length - 1; at > 0 && at >= open.length - SEARCHED; at--) {
      const { name } = open[at] as Element;
      if (names.includes(name)) return at;
      if (stops(name)) return -1;
    }
    return -1;
  };

  const closeDownTo = (place: number) => {
    while (place > 0 && open.length > place) pop();
  };

  const endImplied = ([ends, within]: readonly [readonly string[], readonly string[]]) => {
    for (let place = nearest(ends, (name) => within.includes(name)); place > 0; ) {
      closeDownTo(place);
      place = nearest(ends, (name) => within.includes(name));
    }
  };

  return {
    open(name: string, attributes: ReadonlyMap<string, string>) {
      const implied = IMPLIED[name];
      if (implied !== undefined) endImplied(implied);
      else if (BLOCKS.has(name)) endImplied(PARAGRAPH);
      const parent = open.at(-1) as Element;
      const element = newElement(name, attributes, parent);
      if (VOID.has(name)) {
        parent.children.push(element);
        return;
      }
      if (open.length > MAX_HTML_DEPTH) {
        tooDeep++;
        return;
      }
      parent.children.push(element);
      open.push(element);
      if (DROPPED.has(name)) dropped++;
      if (name === 'a') links++;
      if (name === 'h1' && dropped === 0) element.headings = 1;
    },
    close(name: string) {
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      // `<b><p>one</b> two</p>`: the end of an emphasis does not end a paragraph
      const inline = !BLOCKS.has(name);
      closeDownTo(nearest([name], (other) => inline && BLOCKS.has(other)));
    },
    text(text: string) {
      if (dropped > 0) return;
      const element = open.at(-1) as Element;
      element.children.push(text);
      const length = text.replace(/\s+/g, '').length;
      element.textLength += length;
      if (links > 0) element.linkLength += length;
    },
    finish(): Element {
      while (open.length > 1) pop();
      return root;
    },
  };
}

function newElement(name: string, attributes: ReadonlyMap<string, string>, parent: Element | undefined): Element {
  return { name, attributes, parent, children: [], textLength: 0, linkLength: 0, headings: 0 };
}
