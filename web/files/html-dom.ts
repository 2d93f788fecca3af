/**
 * As much of a browser's document as Readability asks for, made of a page's tree at once. Readability asks for the text
 * of the same elements again and again: it is kept until something inside changes.
 */

export class DomAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  /** Itself: it is replaced where it changes. */
  cloneNode(): DomAttribute {
    return this;
  }
}

const NO_ATTRIBUTES: readonly DomAttribute[] = [];

/** A text, an element, or the document around them. */
export class DomNode {
  /** Readability then renames elements in place. */
  readonly __JSDOMParser__ = true;
  readonly nodeType: number;
  localName: string;
  tagName: string | undefined;
  attributes: readonly DomAttribute[];
  parentNode: DomNode | null = null;
  firstChild: DomNode | null = null;
  lastChild: DomNode | null = null;
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;
  /** The text inside; undefined where it is to be put together, and then in all elements around it, too. */
  private text: string | undefined;
  /** The same without white space around it and with single spaces. */
  private squeezed: string | undefined;

  constructor(nodeType: 1 | 3 | 9, localName: string, attributes: readonly DomAttribute[], text?: string) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.tagName = nodeType === 1 ? localName.toUpperCase() : undefined;
    this.attributes = attributes;
    this.text = text;
    this.squeezed = undefined;
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
    return style === null ? {} : { display: styled(style, 'display'), visibility: styled(style, 'visibility') };
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    this.removeAttribute(name);
    this.attributes = [...this.attributes, new DomAttribute(name, value)];
  }

  setAttributeNode({ name, value }: DomAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  getElementsByTagName(name: string): DomNode[] {
    return this.querySelectorAll(name);
  }

  /** The elements of these names, in order: `h1,h2`. */
  querySelectorAll(names: string): DomNode[] {
    const found: DomNode[] = [];
    this.collect(names.toUpperCase().split(','), found);
    return found;
  }

  private collect(names: readonly string[], found: DomNode[]): void {
    const [only] = names;
    for (let child = this.firstChild; child !== null; child = child.nextSibling) {
      const { tagName } = child;
      if (tagName === undefined) continue;
      if (names.length === 1 ? tagName === only : names.includes(tagName)) found.push(child);
      if (child.firstChild !== null) child.collect(names, found);
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
    for (let one: DomNode | null = this; one !== null && one.text !== undefined; one = one.parentNode)
      one.text = one.squeezed = undefined;
  }

  /** Asked for in messages that nobody reads. */
  get innerHTML(): string {
    return '';
  }
}

/** Readability keeps its markup, and puts that back before it tries again. */
class DomBody extends DomNode {
  private saved: readonly Saved[] = [];

  constructor() {
    super(1, 'body', NO_ATTRIBUTES);
  }

  override get innerHTML(): string {
    this.saved = this.childNodes.map(save);
    return '';
  }

  override set innerHTML(_: string) {
    for (const child of this.childNodes) child.remove();
    for (const child of this.saved) this.appendChild(restore(child));
  }
}

function styled(style: string, name: string): string | undefined {
  const rule = style.split(';').find((one) => one.slice(0, Math.max(0, one.indexOf(':'))).trim() === name);
  return rule?.split(':')[1]?.trim();
}

function elementFrom(node: DomNode | null, step: 'nextSibling' | 'previousSibling'): DomNode | null {
  let one = node;
  while (one !== null && one.nodeType !== 1) one = one[step];
  return one;
}

/** A text, or an element as it was. */
type Saved =
  | string
  | { readonly name: string; readonly attributes: readonly DomAttribute[]; readonly inside: readonly Saved[] };

function save(node: DomNode): Saved {
  if (node.nodeType === 3) return node.textContent;
  return { name: node.localName, attributes: node.attributes, inside: node.childNodes.map(save) };
}

function restore(saved: Saved): DomNode {
  if (typeof saved === 'string') return new DomNode(3, '', NO_ATTRIBUTES, saved);
  const node = new DomNode(1, saved.name, saved.attributes);
  for (const child of saved.inside) node.appendChild(restore(child));
  return node;
}

/** A document whose body is empty, as Readability asks for it. */
export class DomDocument extends DomNode {
  readonly documentElement = new DomNode(1, 'html', NO_ATTRIBUTES);
  readonly body = new DomBody();
  readonly title = '';
  readonly documentURI = 'https://page.invalid/';
  readonly baseURI = this.documentURI;

  constructor() {
    super(9, '', NO_ATTRIBUTES);
    this.appendChild(this.documentElement);
    this.documentElement.appendChild(this.body);
  }

  createElement(name: string): DomNode {
    return new DomNode(1, name.toLowerCase(), NO_ATTRIBUTES);
  }

  createTextNode(text: string): DomNode {
    return new DomNode(3, '', NO_ATTRIBUTES, text);
  }
}
