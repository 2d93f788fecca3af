/**
 * As much of a browser's document as Readability asks for, made of a page's tree at once. Readability asks for the text
 * of the same elements again and again: it is kept until something inside changes.
 */
import type { Element } from './html-tree.ts';
import type { Attributes } from './markup.ts';
import { countText, joinCounts, NO_TEXT, squeezedLength, type TextCount } from './text-count.ts';

/** An attribute; in its stead the first of an element's says which element of the page that is. */
interface DomAttribute {
  readonly name: string;
  readonly value: string;
  readonly own?: Element | undefined;
  /** Itself, since it does not change. */
  cloneNode(): DomAttribute;
}

function attributeOf(name: string, value: string, own?: Element): DomAttribute {
  const attribute: DomAttribute = { name, value, own, cloneNode: () => attribute };
  return attribute;
}

const OWN = 'data-own';

const NO_ATTRIBUTES: Attributes = new Map();

/** Longer attributes are programs or data. */
const MOST_JUDGED = 400;

/** Names of elements, in groups with a bit each, by which an element knows what it may hold; those that are asked for alone. */
const GROUPS = (
  'a,br,div,embed,fieldset,font,footer,form,h1,h2,hr,img,input,li,link,meta,ol,p,table,td,tr,ul,' +
  'article b blockquote dd dl dt em figure figcaption h3 h4 h5 h6 header i label main nav section small span strong sup time'
).split(',');
const BITS = new Map(GROUPS.flatMap((names, at) => names.split(' ').map((name) => [name, 1 << at])));
const OTHERS = 1 << GROUPS.length;

function bitOf(name: string): number {
  return BITS.get(name) ?? OTHERS;
}

/** The names of a selector, `h1,h2`, as the elements have them, and their bits. */
function selected(selector: string): { readonly names: readonly string[]; readonly bits: number } {
  let known = SELECTED.get(selector);
  if (known === undefined) {
    const bits = selector
      .toLowerCase()
      .split(',')
      .reduce((sum, name) => sum | bitOf(name), 0);
    known = { names: selector.toUpperCase().split(','), bits };
    SELECTED.set(selector, known);
  }
  return known;
}

const SELECTED = new Map<string, ReturnType<typeof selected>>();

/** Links are counted in tenths: one within the page is three tenths of a link. */
const TENTHS = 10;
const IN_PAGE = /^#./;
const IN_PAGE_TENTHS = 3;

/** A text, an element, or the document around them. */
export class DomNode {
  /** Readability then renames elements in place. */
  readonly __JSDOMParser__ = true;
  readonly nodeType: number;
  tagName: string | undefined;
  /** The element of the page that this one is; undefined in one that Readability made. */
  own: Element | undefined;
  parentNode: DomNode | null = null;
  firstChild: DomNode | null = null;
  lastChild: DomNode | null = null;
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;
  /** The text inside; undefined where it is to be put together, and then in all elements around it, too. */
  private text: string | undefined;
  /** The same without white space around it and with single spaces. */
  private squeezed: string | undefined;
  /** How long the text is; undefined where it is to be counted, and then in all elements around it, too. */
  private counted: TextCount | undefined;
  /** The bits of all elements that stand inside, or stood there. */
  private inside = 0;
  private name: string;
  private bit: number;
  /** The page's own until one is changed. */
  private values: Attributes;

  constructor(nodeType: 1 | 3 | 9, localName: string, values = NO_ATTRIBUTES, own?: Element, text?: string) {
    this.nodeType = nodeType;
    this.name = localName;
    this.bit = nodeType === 1 ? bitOf(localName) : 0;
    this.tagName = nodeType === 1 ? localName.toUpperCase() : undefined;
    this.values = values;
    this.own = own;
    this.text = text;
    this.squeezed = undefined;
    this.counted = undefined;
  }

  get localName(): string {
    return this.name;
  }

  /** Set where an element is renamed. */
  set localName(name: string) {
    if (name === 'a' || this.name === 'a') this.parentNode?.forgetText();
    this.name = name;
    this.bit = bitOf(name);
    this.parentNode?.hold(this.bit);
  }

  get nodeName(): string | undefined {
    return this.tagName;
  }

  get childNodes(): DomNode[] {
    const nodes: DomNode[] = [];
    for (let child = this.firstChild; child !== null; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): DomNode[] {
    const elements: DomNode[] = [];
    for (let child = this.firstElementChild; child !== null; child = child.nextElementSibling) elements.push(child);
    return elements;
  }

  get firstElementChild(): DomNode | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get nextElementSibling(): DomNode | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): DomNode | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  get textContent(): string {
    if (this.text !== undefined) return this.text;
    let text = '';
    for (let child = this.firstChild; child !== null; child = child.nextSibling) text += child.textContent;
    this.text = text;
    return text;
  }

  get squeezedText(): string {
    this.squeezed ??= this.textContent.trim().replace(/\s{2,}/g, ' ');
    return this.squeezed;
  }

  /** What the text comes to, without putting it together. */
  get count(): TextCount {
    this.counted ??= this.nodeType === 3 ? countText(this.textContent) : this.countChildren();
    return this.counted;
  }

  /** The same as a part of what is around: a link counts as such. */
  private countAround(): TextCount {
    const { count } = this;
    if (this.name !== 'a' || count.letters === 0) return count;
    const { letters, gaps, begins, ends, commas, linked } = count;
    const weight = IN_PAGE.test(this.getAttribute('href') ?? '') ? IN_PAGE_TENTHS : TENTHS;
    return { letters, gaps, begins, ends, commas, linked: linked + squeezedLength(count) * weight };
  }

  /** How much of the text stands in links, nested ones counted twice. */
  get linkDensity(): number {
    const length = this.squeezedLength;
    return length === 0 ? 0 : this.count.linked / TENTHS / length;
  }

  private countChildren(): TextCount {
    let sum = NO_TEXT;
    for (let child = this.firstChild; child !== null; child = child.nextSibling)
      sum = joinCounts(sum, child.countAround());
    return sum;
  }

  /** The length of the text without white space around it and with single spaces. */
  get squeezedLength(): number {
    return squeezedLength(this.count);
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  get style(): { readonly display?: string | undefined; readonly visibility?: string | undefined } {
    const style = this.getAttribute('style');
    return style === null ? UNSTYLED : { display: styled(style, 'display'), visibility: styled(style, 'visibility') };
  }

  get attributes(): DomAttribute[] {
    return [attributeOf(OWN, '', this.own), ...[...this.values].map(([name, value]) => attributeOf(name, value))];
  }

  getAttribute(name: string): string | null {
    const value = this.values.get(name);
    return value === undefined ? null : value.length > MOST_JUDGED ? value.slice(0, MOST_JUDGED) : value;
  }

  hasAttribute(name: string): boolean {
    return this.values.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.values = new Map(this.values).set(name, value);
  }

  setAttributeNode({ name, value, own }: DomAttribute): void {
    if (name === OWN) this.own = own;
    else this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (!this.values.has(name)) return;
    const values = new Map(this.values);
    values.delete(name);
    this.values = values;
  }

  getElementsByTagName(name: string): DomNode[] {
    return this.querySelectorAll(name);
  }

  /** The elements of these names, in order: `h1,h2`. */
  querySelectorAll(names: string): DomNode[] {
    const found: DomNode[] = [];
    const { names: wanted, bits } = selected(names);
    if ((this.inside & bits) !== 0) this.collect(wanted, bits, found);
    return found;
  }

  private collect(names: readonly string[], bits: number, found: DomNode[]): void {
    const [only] = names;
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      if ((child.bit & bits) !== 0) {
        const { tagName = '' } = child;
        if (names.length === 1 ? tagName === only : names.includes(tagName)) found.push(child);
      }
      if ((child.inside & bits) !== 0) child.collect(names, bits, found);
    }
  }

  appendChild(child: DomNode): void {
    child.remove();
    this.insert(child, this.lastChild, null);
  }

  replaceChild(added: DomNode, removed: DomNode): void {
    added.remove();
    const { previousSibling, nextSibling } = removed;
    removed.remove();
    this.insert(added, previousSibling, nextSibling);
  }

  private insert(child: DomNode, before: DomNode | null, after: DomNode | null): void {
    child.parentNode = this;
    this.link(before, child);
    this.link(child, after);
    this.forgetText();
    if (child.nodeType === 1) this.hold(child.inside | child.bit);
  }

  /** Takes down, here and in all elements around, that elements of these bits stand inside. */
  private hold(bits: number): void {
    for (let one: DomNode | null = this; one !== null && (one.inside & bits) !== bits; one = one.parentNode)
      one.inside |= bits;
  }

  remove(): void {
    const parent = this.parentNode;
    if (parent === null) return;
    parent.link(this.previousSibling, this.nextSibling);
    this.parentNode = this.nextSibling = this.previousSibling = null;
    parent.forgetText();
  }

  removeChild(child: DomNode): void {
    child.remove();
  }

  /** Makes two children neighbours; null stands for either end. */
  private link(before: DomNode | null, after: DomNode | null): void {
    if (before === null) this.firstChild = after;
    else before.nextSibling = after;
    if (after === null) this.lastChild = before;
    else after.previousSibling = before;
  }

  private forgetText(): void {
    for (let one: DomNode | null = this; one !== null; one = one.parentNode) {
      if (one.text === undefined && one.counted === undefined) return;
      one.text = one.squeezed = undefined;
      one.counted = undefined;
    }
  }

  static ofText(text: string): DomNode {
    return new DomNode(3, '', NO_ATTRIBUTES, undefined, text);
  }

  /** Asked for in messages that nobody reads. */
  get innerHTML(): string {
    return '';
  }
}

/** Readability keeps its markup, and puts that back before it tries again: it is filled anew instead. */
class DomBody extends DomNode {
  /** Makes the children as they were. */
  fill: () => void = () => {};

  constructor() {
    super(1, 'body');
  }

  override get innerHTML(): string {
    return '';
  }

  override set innerHTML(_: string) {
    for (const child of this.childNodes) child.remove();
    this.fill();
  }
}

const UNSTYLED = {};

function styled(style: string, name: string): string | undefined {
  const rule = style.split(';').find((one) => one.slice(0, Math.max(0, one.indexOf(':'))).trim() === name);
  return rule?.split(':')[1]?.trim();
}

function elementFrom(node: DomNode | null, step: 'nextSibling' | 'previousSibling'): DomNode | null {
  let one = node;
  while (one !== null && one.nodeType !== 1) one = one[step];
  return one;
}

/** A document whose body is empty, as Readability asks for it. */
export class DomDocument extends DomNode {
  readonly documentElement = new DomNode(1, 'html');
  readonly body = new DomBody();
  readonly title = '';
  readonly documentURI = 'https://page.invalid/';
  readonly baseURI = this.documentURI;

  constructor() {
    super(9, '');
    this.appendChild(this.documentElement);
    this.documentElement.appendChild(this.body);
  }

  createElement(name: string): DomNode {
    return new DomNode(1, name.toLowerCase());
  }

  createTextNode(text: string): DomNode {
    return DomNode.ofText(text);
  }
}
