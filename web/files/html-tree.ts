/**
 * The elements of a web page as a plain tree.
 *
 * One pass, no recursion. End tags that nobody wrote are supplied where HTML supplies them (paragraphs, list items,
 * table cells). After WHATWG HTML 13.2.6, made much smaller, and with a bound on depth: htmlparser2's own parser shifts
 * its whole stack at every tag, which takes seconds on a page of 100,000 nested elements.
 */
import { type Attributes, type MarkupHandler, readMarkup } from './markup.ts';
import { lengthOf } from './text-count.ts';
import type { YieldToUi } from './yield-to-ui.ts';

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly parent: Element | undefined;
  readonly children: (Element | string)[];
  /** Characters of text inside but for white space, without what is never text of a page. */
  textLength: number;
  /** How much of it stands in links. */
  linkLength: number;
  /** First-level headings inside. */
  headings: number;
  /** Whether its class or id names it furniture, once that was asked. */
  isNamedFurniture?: boolean | undefined;
  /** What a script holds that is no program but a description of the page (JSON-LD). */
  data?: string;
}

/** A page's tree, whose root has no name, and the elements in which it speaks of itself to programs, in order. */
export interface Page {
  readonly root: Element;
  readonly said: readonly Element[];
}

/** The elements that say something of the page. */
const SAYING = new Set(['meta', 'script']);

export const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that are never text of a page. */
export const DROPPED = new Set(
  (
    'audio button canvas datalist dialog iframe map meter noembed noframes noscript object optgroup option picture ' +
    'progress script select style svg template textarea title video xmp'
  ).split(' '),
);

export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The attributes that anything is known by. */
const READ_ATTRIBUTES = new Set(
  'aria-hidden aria-modal class content hidden href id itemprop name property rel role style title type'.split(' '),
);

/** Which open elements a start tag ends, and where the search for them stops. */
const IMPLIED: ReadonlyMap<string, readonly [ends: readonly string[], within: readonly string[]]> = new Map(
  Object.entries<readonly [ends: readonly string[], within: readonly string[]]>({
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
  }),
);
const PARAGRAPH: readonly [readonly string[], readonly string[]] = [['p'], ['td', 'th', 'table', 'button']];

/** Elements that stand in no drawing. */
const BREAKS_OUT = new Set(
  (
    'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li menu meta nobr ol p ' +
    'pre ruby s small span strong strike sub sup table tt u ul var article section main footer header'
  ).split(' '),
);

/** How many open elements are searched: a bound on the work that damaged markup can cause. */
const SEARCHED = 24;

/** Deeper elements are read as part of the one around them; pages are some 40 deep. */
export const MAX_HTML_DEPTH = 400;

const NONE: Attributes = new Map();

/** Reads a page or a piece of one. What stands in `<noscript>` belongs to it where it is read without scripts. */
export async function parseHtml(html: string, yieldToUi: YieldToUi, withoutScripts = false): Promise<Page> {
  const { finish, ...handler } = createBuilder(withoutScripts);
  await readMarkup(html, 'html', handler, yieldToUi, { at: 'text' });
  return finish();
}

function createBuilder(withoutScripts: boolean): MarkupHandler & { finish(): Page } {
  const root = newElement('', NONE, undefined);
  const open: Element[] = [root];
  const said: Element[] = [];
  let links = 0;
  let preformatted = 0;
  let paragraphs = 0;
  let tooDeep = 0;

  /** Where the open elements that are never text stand, outermost first: their ends are found however deep they are. */
  const droppedAt: number[] = [];
  const pop = () => {
    const closed = open.pop() as Element;
    const parent = open.at(-1) as Element;
    if (DROPPED.has(closed.name)) droppedAt.pop();
    if (closed.name === 'a') links--;
    else if (closed.name === 'p') paragraphs--;
    else if (closed.name === 'pre') preformatted--;
    parent.textLength += closed.textLength;
    parent.linkLength += closed.linkLength;
    parent.headings += closed.headings;
  };

  const nameOf = (tag: string) => (withoutScripts && tag === 'noscript' ? 'div' : tag);

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

  /** A drawing whose end tag was forgotten ends where the page goes on: WHATWG HTML 13.2.6.5. */
  const leaveDrawing = () => {
    const at = droppedAt.findIndex((place) => open[place]?.name === 'svg');
    const place = droppedAt[at];
    if (place === undefined) return;
    if (!open.slice(place).some(({ name }) => name === 'foreignobject' || (DROPPED.has(name) && name !== 'svg')))
      closeDownTo(place);
  };

  return {
    attributes: READ_ATTRIBUTES,
    open(tag, attributes) {
      const name = nameOf(tag);
      const implied = IMPLIED.get(name);
      if (implied !== undefined) endImplied(implied);
      else if (paragraphs > 0 && BLOCKS.has(name)) endImplied(PARAGRAPH);
      if (droppedAt.length > 0 && BREAKS_OUT.has(name)) leaveDrawing();
      const parent = open.at(-1) as Element;
      const element = newElement(name, attributes, parent);
      if (SAYING.has(name)) said.push(element);
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
      if (DROPPED.has(name)) droppedAt.push(open.length - 1);
      if (name === 'a') links++;
      else if (name === 'p') paragraphs++;
      else if (name === 'pre') preformatted++;
      if (name === 'h1' && droppedAt.length === 0) element.headings = 1;
    },
    close(tag) {
      const name = nameOf(tag);
      if (tooDeep > 0) {
        tooDeep--;
        return;
      }
      const place = DROPPED.has(name) ? droppedAt.find((at) => open[at]?.name === name) : undefined;
      if (place !== undefined) return closeDownTo(place);
      if (open.at(-1)?.name === name) return pop();
      // `<b><p>one</b> two</p>`: the end of an emphasis does not end a paragraph
      const inline = !BLOCKS.has(name);
      closeDownTo(nearest([name], (other) => inline && BLOCKS.has(other)));
    },
    text(text) {
      if (droppedAt.length > 0) {
        const script = open.at(-1) as Element;
        if (script.attributes.get('type') === 'application/ld+json') script.data = (script.data ?? '') + text;
        return;
      }
      const element = open.at(-1) as Element;
      const length = lengthOf(text);
      // the indentation of markup, half of a page's texts
      const isIndentation = length === 0 && preformatted === 0 && !/[^ \t\n\r\f]/.test(text);
      element.children.push(isIndentation ? ' ' : text);
      element.textLength += length;
      if (links > 0) element.linkLength += length;
    },
    finish() {
      while (open.length > 1) pop();
      return { root, said };
    },
  };
}

export function newElement(name: string, attributes: Attributes, parent: Element | undefined): Element {
  return {
    name,
    attributes,
    parent,
    children: [],
    textLength: 0,
    linkLength: 0,
    headings: 0,
    isNamedFurniture: undefined,
  };
}

/** The words inside an element. */
export function textOf(element: Element): string {
  let text = '';
  const waiting: (Element | string)[] = [element];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') text += one;
    else for (let at = one.children.length - 1; at >= 0; at--) waiting.push(one.children[at] as Element | string);
  }
  return text;
}
