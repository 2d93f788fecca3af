/**
 * The story of a web page as Mozilla's Readability finds it, which measured best of what there is. It asks for a
 * document of the browser's kind, which a worker has not: a small one is made of the page's tree, whose depth and size
 * are bounded.
 */
import { Readability } from '@mozilla/readability';
import { isComments, isNamedFurniture, isUnseen } from './html-article.ts';
import { DomDocument, DomNode } from './html-dom.ts';
import { DROPPED, type Element, newElement, VOID } from './html-tree.ts';

/** What Readability asks most, of whole pages, answered sooner. */
class Reader extends (Readability<DomNode> as unknown as ReaderClass) {
  override _getInnerText(node: DomNode, isSqueezed = true): string {
    return isSqueezed ? node.squeezedText : node.textContent.trim();
  }

  /** What is done to a document before a story is looked for in it. */
  prepare(document: DomDocument): void {
    this._unwrapNoscriptImages(document);
    this._removeScripts(document);
    this._prepDocument();
  }

  override _getCharCount(node: DomNode, sign: string): number {
    return sign === ',' ? node.count.commas : super._getCharCount(node, sign);
  }

  override _isElementWithoutContent(node: DomNode): boolean {
    return node.count.letters === 0 && super._isElementWithoutContent(node);
  }

  override _getLinkDensity(node: DomNode): number {
    return node.linkDensity;
  }

  override _getTextDensity(node: DomNode, names: readonly string[]): number {
    const length = node.squeezedLength;
    if (length === 0) return 0;
    let inside = 0;
    for (const one of node.querySelectorAll(names.join(','))) inside += one.squeezedLength;
    return inside / length;
  }

  /** Of what it takes away only the style is read. */
  override _cleanStyles(node: DomNode): void {
    node.removeAttribute('style');
    for (let child = node.firstElementChild; child !== null; child = child.nextElementSibling) this._cleanStyles(child);
  }

  override _isValidByline(node: DomNode, names: string): boolean {
    const mayBe = node.hasAttribute('rel') || node.hasAttribute('itemprop') || this.REGEXPS.byline.test(names);
    return mayBe && super._isValidByline(node, names);
  }
}

type ReaderClass = new (
  ...how: ConstructorParameters<typeof Readability<DomNode>>
) => Readability<DomNode> & {
  readonly REGEXPS: { readonly byline: RegExp };
  _getInnerText(node: DomNode, isSqueezed?: boolean): string;
  _getCharCount(node: DomNode, sign: string): number;
  _isElementWithoutContent(node: DomNode): boolean;
  _getLinkDensity(node: DomNode): number;
  _getTextDensity(node: DomNode, names: readonly string[]): number;
  _cleanStyles(node: DomNode): void;
  _unwrapNoscriptImages(document: DomNode): void;
  _removeScripts(document: DomNode): void;
  _prepDocument(): void;
  _isValidByline(node: DomNode, names: string): boolean;
};

type BrowserDocument = ConstructorParameters<typeof Readability>[0];

/** More elements than this are no page of a story, and Readability looks at each of them many times. */
const MOST_ELEMENTS = 30_000;

/** The story, and which of the page's elements stand in it, each with its copy there; undefined where none is found. */
export function readabilityStory(root: Element): { story: Element; kept: ReadonlyMap<Element, Element> } | undefined {
  const document = documentOf(root);
  if (document === undefined) return undefined;
  try {
    const reader = new Reader(document as unknown as BrowserDocument, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as DomNode,
    });
    document.body.fill = () => {
      fill(document, root);
      reader.prepare(document);
    };
    const found = reader.parse()?.content;
    if (found === null || found === undefined) return undefined;
    const kept = new Map<Element, Element>();
    const story = newElement('', new Map(), undefined);
    adopt(found, story, kept);
    return { story, kept };
  } catch {
    // a document beyond what it can work with is read by the page's own marks
    return undefined;
  }
}

/** The tree as a document; undefined where it is too large. */
function documentOf(root: Element): DomDocument | undefined {
  const document = new DomDocument();
  return fill(document, root) ? document : undefined;
}

/** Puts the tree into a document; false where it is too large. */
function fill(document: DomDocument, root: Element): boolean {
  let count = 0;
  const add = (children: Element['children'], into: DomNode) => {
    let text = '';
    const endText = () => {
      if (text !== '') into.appendChild(document.createTextNode(text));
      text = '';
    };
    for (const child of children) {
      if (count > MOST_ELEMENTS) return;
      if (typeof child === 'string') text += child;
      else if (!isPassedOver(child, root)) {
        endText();
        count++;
        const node = new DomNode(
          1,
          nameOf(child),
          child.name === 'meta' ? withoutContent(child) : child.attributes,
          child,
        );
        into.appendChild(node);
        if (!VOID.has(node.localName)) add(child.children, node);
      }
    }
    endText();
  };
  add(root.children, document.body);
  return count <= MOST_ELEMENTS;
}

/** There is one of each already. */
const OUTER = new Set(['html', 'head', 'body']);

function nameOf({ name }: Element): string {
  return PLAIN.has(name) || (/^[a-z][a-z0-9]*$/.test(name) && !OUTER.has(name)) ? name : 'div';
}

/** Most names. */
const PLAIN = new Set('a div em i img li p span strong ul'.split(' '));

/** Whether Readability need not see an element: it holds no words, or is named furniture of no great size. */
function isPassedOver(element: Element, root: Element): boolean {
  if (DROPPED.has(element.name)) return true;
  if (element.textLength === 0) return !VOID.has(element.name) && element.name !== 'p';
  const { textLength, headings } = element;
  if (headings > 0) return false;
  if (textLength < root.textLength * MOST_SET_ASIDE) return isUnseen(element) || isNamedFurniture(element);
  return root.textLength - root.linkLength - textLength > LEAST_STORY && isComments(element);
}

/** A page with so many characters beside its comments has its story there. */
const LEAST_STORY = 250;

/** A larger part of a page's words is no furniture, whatever it is called. */
const MOST_SET_ASIDE = 0.4;

/** What a page says of itself is read elsewhere. */
function withoutContent({ attributes }: Element): Element['attributes'] {
  return new Map([...attributes].filter(([name]) => name !== 'content'));
}

/** Copies what Readability kept into a tree of the page's own kind. */
function adopt(from: DomNode, into: Element, kept: Map<Element, Element>): void {
  for (let child = from.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) {
      into.children.push(child.textContent);
      into.textLength += child.count.letters;
      continue;
    }
    const { own } = child;
    const element = newElement(own?.name ?? child.localName, own?.attributes ?? NO_ATTRIBUTES, into);
    element.isNamedFurniture = own?.isNamedFurniture;
    if (own !== undefined) kept.set(own, element);
    into.children.push(element);
    adopt(child, element, kept);
    if (element.name === 'a') element.linkLength += element.textLength;
    into.textLength += element.textLength;
    into.linkLength += element.linkLength;
  }
}

const NO_ATTRIBUTES: Element['attributes'] = new Map();
