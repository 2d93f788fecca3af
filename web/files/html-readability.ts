/// <reference path="./readability.d.ts" />
/**
 * The story of a web page as Mozilla's Readability finds it, which measured best of what there is. It asks for a
 * document of the browser's kind, which a worker has not: a small one that comes with it is made of the page's tree,
 * whose depth and size are bounded.
 */
import { Readability } from '@mozilla/readability';
import JSDOMParser from '@mozilla/readability/JSDOMParser.js';
import { isComments, isNamedFurniture, isUnseen } from './html-article.ts';
import { DROPPED, type Element, newElement, VOID } from './html-tree.ts';

/** What is asked of the nodes of Readability's answer. */
interface TreeNode {
  readonly nodeType: number;
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: readonly TreeNode[];
  getAttribute(name: string): string | null;
}

/** The attribute that says which element of the page one of the answer was. */
const NUMBER = 'data-storydiff';

/** More elements than this are no page of a story, and Readability looks at each of them many times. */
const MOST_ELEMENTS = 30_000;

/** What Readability judges an element by. */
const JUDGED = new Set(
  'aria-hidden aria-modal class hidden href id itemprop name property rel role style type'.split(' '),
);

/** The story, and which of the page's elements stand in it; undefined where none is found. */
export function readabilityStory(root: Element): { story: Element; kept: ReadonlySet<Element> } | undefined {
  const elements: Element[] = [];
  const markup = serialise(root, elements);
  if (elements.length > MOST_ELEMENTS) return undefined;
  try {
    const document = new JSDOMParser().parse(
      `<html><head></head><body>${markup}</body></html>`,
      'https://page.invalid/',
    );
    const reader = new Readability<TreeNode>(document, {
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as TreeNode,
    });
    const found = reader.parse()?.content;
    if (found === null || found === undefined) return undefined;
    const kept = new Set<Element>();
    const story = newElement('', new Map(), undefined);
    adopt(found, story, elements, kept);
    return { story, kept };
  } catch {
    // a document beyond what it can work with is read by the page's own marks
    return undefined;
  }
}

/** The tree as well-formed markup; its elements are numbered in `elements`. */
function serialise(root: Element, elements: Element[]): string {
  const pieces: string[] = [];
  const waiting: (Element | string | (() => void))[] = [...root.children].reverse();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') pieces.push(escapeText(one));
    else if (typeof one === 'function') one();
    else if (!isPassedOver(one, root)) {
      const name = /^[a-z][a-z0-9]*$/.test(one.name) && !OUTER.has(one.name) ? one.name : 'div';
      const isVoid = VOID.has(name);
      pieces.push(`<${name} ${NUMBER}="${elements.push(one) - 1}"${attributesOf(one)}${isVoid ? '/' : ''}>`);
      if (!isVoid) waiting.push(() => pieces.push(`</${name}>`));
      for (let at = one.children.length - 1; at >= 0; at--) waiting.push(one.children[at] as Element | string);
    }
  }
  return pieces.join('');
}

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

/** There is one of each already. */
const OUTER = new Set(['html', 'head', 'body']);

function attributesOf({ attributes }: Element): string {
  let text = '';
  for (const [name, value] of attributes) if (JUDGED.has(name)) text += ` ${name}="${escapeText(value.slice(0, 400))}"`;
  return text;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Copies what Readability kept into a tree of the page's own kind. */
function adopt(from: TreeNode, into: Element, elements: readonly Element[], kept: Set<Element>): void {
  for (const child of from.childNodes) {
    if (child.nodeType === 3) {
      const text = child.textContent ?? '';
      into.children.push(text);
      const length = text.replace(/\s+/g, '').length;
      for (let one: Element | undefined = into; one !== undefined; one = one.parent) {
        one.textLength += length;
      }
    } else if (child.nodeType === 1) {
      const own = elements[Number(child.getAttribute(NUMBER) ?? -1)];
      if (own !== undefined) kept.add(own);
      const element = newElement(own?.name ?? child.localName, own?.attributes ?? new Map(), into);
      into.children.push(element);
      adopt(child, element, elements, kept);
      if (element.name === 'a') addLinks(element);
    }
  }
}

function addLinks(link: Element): void {
  for (let one: Element | undefined = link; one !== undefined; one = one.parent) one.linkLength += link.textLength;
}
