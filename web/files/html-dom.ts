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
  nextSibling: DomNode | null = null;
  previousSibling: DomNode | null = null;
  nextElementSibling: DomNode | null = null;
  previousElementSibling: DomNode | null = null;
  readonly childNodes: DomNode[] = [];
  readonly children: DomNode[] = [];
  /** The text inside; undefined where it is to be put together, and then in all elements around it, too. */
  private text: string | undefined;

  constructor(nodeType: 1 | 3 | 9, localName: string, attributes: readonly DomAttribute[], text?: string) {
    this.nodeType = nodeType;
    this.localName = localName;
    this.tagName = nodeType === 1 ? localName.toUpperCase() : undefined;
    this.attributes = attributes;
    this.text = text;
  }

  get nodeName(): string | undefined {
    return this.tagName;
  }

  get firstChild(): DomNode | null {
    return this.childNodes[0] ?? null;
  }

  get lastChild(): DomNode | null {
    return this.childNodes.at(-1) ?? null;
  }

  get firstElementChild(): DomNode | null {
    return this.children[0] ?? null;
  }

  get textContent(): string {
    if (this.text !== undefined) return this.text;
    let text = '';
    for (const child of this.childNodes) text += child.textContent;
    this.text = text;
    return text;
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
    const wanted = names.toUpperCase().split(',');
    const [only] = wanted.length === 1 ? wanted : [];
    const found: DomNode[] = [];
    const search = ({ children }: DomNode) => {
      for (const child of children) {
        const { tagName = '' } = child;
        if (only === undefined ? wanted.includes(tagName) : tagName === only) found.push(child);
        if (child.children.length > 0) search(child);
      }
    };
    search(this);
    return found;
  }

  appendChild(child: DomNode): void {
    child.remove();
    link(this.lastChild, child);
    if (child.nodeType === 1) {
      linkElements(this.children.at(-1) ?? null, child);
      this.children.push(child);
    }
    this.childNodes.push(child);
    child.parentNode = this;
    this.forgetText();
  }

  remove(): void {
    const parent = this.parentNode;
    if (parent === null) return;
    link(this.previousSibling, this.nextSibling);
    parent.childNodes.splice(parent.childNodes.indexOf(this), 1);
    if (this.nodeType === 1) {
      linkElements(this.previousElementSibling, this.nextElementSibling);
      parent.children.splice(parent.children.indexOf(this), 1);
    }
    this.parentNode = null;
    this.nextSibling = this.previousSibling = this.nextElementSibling = this.previousElementSibling = null;
    parent.forgetText();
  }

  removeChild(child: DomNode): void {
    child.remove();
  }

  replaceChild(added: DomNode, removed: DomNode): void {
    added.remove();
    const before = removed.previousSibling;
    const after = removed.nextSibling;
    const at = this.childNodes.indexOf(removed);
    removed.remove();
    this.childNodes.splice(at, 0, added);
    link(before, added);
    link(added, after);
    added.parentNode = this;
    if (added.nodeType === 1) this.insertAmongElements(added);
    this.forgetText();
  }

  private insertAmongElements(added: DomNode): void {
    let after = added.nextSibling;
    while (after !== null && after.nodeType !== 1) after = after.nextSibling;
    const at = after === null ? this.children.length : this.children.indexOf(after);
    linkElements(this.children[at - 1] ?? null, added);
    linkElements(added, after);
    this.children.splice(at, 0, added);
  }

  private forgetText(): void {
    for (let one: DomNode | null = this; one !== null && one.text !== undefined; one = one.parentNode)
      one.text = undefined;
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
    for (const child of [...this.childNodes]) child.remove();
    for (const child of this.saved) this.appendChild(restore(child));
  }
}

function styled(style: string, name: string): string | undefined {
  const rule = style.split(';').find((one) => one.slice(0, Math.max(0, one.indexOf(':'))).trim() === name);
  return rule?.split(':')[1]?.trim();
}

function link(before: DomNode | null, after: DomNode | null): void {
  if (before !== null) before.nextSibling = after;
  if (after !== null) after.previousSibling = before;
}

function linkElements(before: DomNode | null, after: DomNode | null): void {
  if (before !== null) before.nextElementSibling = after;
  if (after !== null) after.previousElementSibling = before;
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
