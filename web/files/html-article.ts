/**
 * Which part of a web page is the story: the element that the page itself calls its article, else the one in which
 * most paragraphs stand. After the idea of Arc90's Readability, scored on text alone.
 */
import { BLOCKS, type Element } from './html-tree.ts';

/** Parts of a page that hold no text of its story, wherever they stand. */
const FURNITURE_ELEMENTS = new Set(['aside', 'form', 'nav', 'search']);
const FURNITURE_ROLES = new Set('navigation banner search complementary contentinfo dialog menu toolbar'.split(' '));

/**
 * Words of class names and ids that content systems give to what is not the story. Whole words: `ad-slot` has the word
 * `ad`, `advance` has not.
 */
const FURNITURE_WORDS = new Set(
  (
    'ad ads advert advertisement adslot banner breadcrumb breadcrumbs comment comments cookie cookies consent disqus ' +
    'gdpr login menu nav navbar navigation newsletter outbrain paywall popular popup promo recirc recommended ' +
    'recommendations related share sharebar sharedaddy sharing sidebar signup skip social sponsor sponsored subscribe ' +
    'taboola tags toolbar trending browsehappy relatedposts authorbox bio feedback pagination pager toc ' +
    // what only screen readers read out
    'offscreen sr visuallyhidden'
  ).split(' '),
);

/** Words beside which a furniture word names no furniture: `no-share`, `has-sidebar`, `ad-free`. */
const MODIFIERS = new Set('no not non has with without free less is hide show layout'.split(' '));

/** Words that may stand beside a furniture word in an id; any other makes it the title of a chapter, `sharing-the-bill`. */
const PARTS = new Set(
  (
    'area article bar block blocks body bottom box btn button buttons col column container content count div el ' +
    'element footer form group header holder icon icons inner item items js left links list main mobile module new ' +
    'outer page panel part placeholder post posts region respond right root row section sect side site social top ' +
    'tools widget wrap wrapper id'
  ).split(' '),
);

/** Elements whose class or id says something of their words, not of their place in the page. */
const TEXT_ELEMENTS = new Set('h1 h2 h3 h4 h5 h6 p blockquote pre em strong b i span a figcaption'.split(' '));

/** What only screen readers read out: `Share on`, `Image source`. */
const UNSEEN = /(?:^|\s)(?:visually-hidden|screen-reader-text|screenreader-text|u-hidden)(?:\s|$)/;

/** Furniture never holds this share of a page's text; an element that does was misnamed, as a form around a page. */
const MAX_FURNITURE_SHARE = 0.4;

/** An article of fewer characters is a teaser. */
const LEAST_ARTICLE = 200;

/** A shorter paragraph says nothing of where the story stands: a date, a label, a link. */
const LEAST_PARAGRAPH = 25;

/** Links beyond this share of a paragraph make it a list of other stories. */
const MAX_LINK_SHARE = 0.5;

/** How much more an element may hold than the story's paragraphs and still be the story with its headline and byline. */
const MAX_HEAD_SHARE = 1.6;

/** The element that holds the story, and the headline where it stands elsewhere in the page. */
export function findStory(root: Element): { story: Element; headline: Element | undefined } {
  const body = named(root, (element) => element.name === 'body')[0] ?? root;
  const block = declaredArticle(body) ?? densestBlock(body);
  if (block.headings > 0 || body.headings === 0) return { story: block, headline: undefined };
  const around = withHeadline(block);
  const wider = around !== undefined && contentLength(around) <= contentLength(block) * MAX_HEAD_SHARE;
  if (wider) return { story: around, headline: undefined };
  const headlines = named(body, (element) => element.name === 'h1');
  return { story: block, headline: headlines.length === 1 ? headlines[0] : undefined };
}

/** Whether an element is no part of the story that `story` holds. */
export function isFurniture(element: Element, story: Element): boolean {
  const { name, attributes } = element;
  if (attributes.size === 0 && !FURNITURE_ELEMENTS.has(name)) return false;
  if (isUnseen(element)) return true;
  if (element.textLength > story.textLength * MAX_FURNITURE_SHARE || element.headings > 0) return false;
  if (FURNITURE_ELEMENTS.has(name) || FURNITURE_ROLES.has(attributes.get('role') ?? '')) return true;
  const classes = attributes.get('class');
  return (classes !== undefined && UNSEEN.test(classes)) || isNamedFurniture(element);
}

/** Whether an element is not shown. */
export function isUnseen({ attributes }: Element): boolean {
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Whether the class or the id of an element says that it is furniture. */
export function isNamedFurniture(element: Element): boolean {
  if (element.attributes.size === 0) return false;
  element.isNamedFurniture ??= isFurnitureByName(element);
  return element.isNamedFurniture;
}

/** A box for subscribers stands on a page once or twice, and may hold more than the story. */
const LEAST_CHAPTERS = 3;

/**
 * A class that names furniture and whose elements hold most of a page's running text is misnamed:
 * `<section class="report__section report__section--ads">`, one to a chapter. What readers wrote may be longer than the
 * story, and stays what it is.
 */
export function clearMisnamed(root: Element): void {
  const held = new Map<string, Element[]>();
  for (const element of named(root, isNamedFurniture)) {
    const [token, ...others] = furnitureTokens(element);
    if (token === undefined || others.length > 0 || isComments(element) || isNamedById(element)) continue;
    const elements = held.get(token);
    if (elements === undefined) held.set(token, [element]);
    else elements.push(element);
  }
  for (const elements of held.values()) {
    const length = elements.reduce((sum, element) => sum + ownLength(element), 0);
    if (elements.length < LEAST_CHAPTERS || length <= ownLength(root) * MAX_FURNITURE_SHARE) continue;
    for (const element of elements) element.isNamedFurniture = false;
  }
}

/** The classes of an element that name furniture. */
function furnitureTokens({ attributes }: Element): readonly string[] {
  const classes = attributes.get('class');
  if (classes === undefined) return [];
  if (!MAY_NAME.test(classes)) return NO_TOKENS;
  const known = JUDGED_CLASSES.get(classes);
  if (known !== undefined) return known;
  if (JUDGED_CLASSES.size >= MOST_JUDGED) JUDGED_CLASSES.clear();
  const tokens = classes
    .slice(0, 400)
    .split(/\s+/)
    .filter((token) => tells(words(token)));
  JUDGED_CLASSES.set(classes, tokens);
  return tokens;
}

const NO_TOKENS: readonly string[] = [];

/** What holds none of the words, in whatever letters, has none for a word. */
const MAY_NAME = new RegExp([...FURNITURE_WORDS].join('|'), 'i');

/** The classes that were judged: a page has some hundred, each of them many times. */
const JUDGED_CLASSES = new Map<string, readonly string[]>();
const MOST_JUDGED = 10_000;

function isFurnitureByName(element: Element): boolean {
  const { name, attributes } = element;
  if (TEXT_ELEMENTS.has(name)) return false;
  // LibreOffice writes the head and foot of the printed page into its HTML as `<div title="header">`
  if (name === 'div' && /^(?:header|footer)$/.test(attributes.get('title') ?? '')) return true;
  if (furnitureTokens(element).length > 0) return true;
  return isNamedById(element);
}

function isNamedById({ attributes }: Element): boolean {
  if (!attributes.has('id')) return false;
  const name = attributes.get('id') ?? '';
  if (!MAY_NAME.test(name)) return false;
  const id = words(name);
  return tells(id) && id.every((word) => FURNITURE_WORDS.has(word) || PARTS.has(word) || word.length < 2);
}

/** Whether an element says that it holds what readers wrote, which may be longer than the story. */
export function isComments({ name, attributes }: Element): boolean {
  if (TEXT_ELEMENTS.has(name) || name === 'body') return false;
  const id = words(attributes.get('id') ?? '');
  const first = words(attributes.get('class') ?? '').slice(0, 2);
  return [...id, ...first].some((word) => COMMENTS.has(word)) && !id.some((word) => MODIFIERS.has(word));
}

const COMMENTS = new Set(['comment', 'comments', 'commentlist', 'disqus', 'respond']);

function tells(named: readonly string[]): boolean {
  return named.some((word) => FURNITURE_WORDS.has(word)) && !named.some((word) => MODIFIERS.has(word));
}

/** `article__shareBar_ad-slot` → article, share, bar, ad, slot */
function words(names: string): string[] {
  return names
    .slice(0, 400)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/** What the page marks as its article or its main part. */
function declaredArticle(body: Element): Element | undefined {
  const marks: ((element: Element) => boolean)[] = [
    (element) => element.attributes.get('itemprop') === 'articleBody',
    (element) => element.name === 'article' || element.attributes.get('role') === 'article',
    (element) => element.name === 'main' || element.attributes.get('role') === 'main',
  ];
  for (const mark of marks) {
    let longest: Element | undefined;
    for (const element of named(body, mark)) {
      if (isInComments(element)) continue;
      if (ownLength(element) > Math.max(LEAST_ARTICLE, longest === undefined ? 0 : ownLength(longest)))
        longest = element;
    }
    if (longest !== undefined) return longest;
  }
  return undefined;
}

function isInComments(element: Element): boolean {
  let around: Element | undefined = element;
  for (let step = 0; step < NEAR_PARENTS && around !== undefined; step++) {
    if (isComments(around)) return true;
    around = around.parent;
  }
  return false;
}

function ownLength({ textLength, linkLength }: Element): number {
  return textLength - linkLength;
}

/** Each paragraph counts for the element around it and half for the one around that; the element that most counts for. */
function densestBlock(body: Element): Element {
  const scores = new Map<Element, number>();
  const add = (element: Element | undefined, score: number) => {
    if (element !== undefined && element.name !== '') scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const element of named(body, isParagraph)) {
    if (insideFurniture(element, body)) continue;
    add(element.parent, ownLength(element));
    add(element.parent?.parent, ownLength(element) / 2);
  }
  let best = body;
  for (const [element, score] of scores) {
    if (score > (scores.get(best) ?? 0)) best = element;
  }
  return best;
}

export function isParagraph(element: Element): boolean {
  const { name, textLength, linkLength, children } = element;
  if (textLength < LEAST_PARAGRAPH || linkLength > textLength * MAX_LINK_SHARE) return false;
  if (name === 'p' || name === 'blockquote' || name === 'pre') return true;
  return (
    BLOCKS.has(name) && children.some((child) => typeof child === 'string' && child.trim().length >= LEAST_PARAGRAPH)
  );
}

/** Parents that are looked at for furniture: what hides a paragraph stands near it. */
const NEAR_PARENTS = 12;

function insideFurniture(element: Element, body: Element): boolean {
  let around: Element | undefined = element;
  for (let step = 0; step < NEAR_PARENTS && around !== undefined && around !== body; step++) {
    if (around.name === 'footer' || isFurniture(around, body) || isComments(around)) return true;
    around = around.parent;
  }
  return false;
}

function withHeadline(block: Element): Element | undefined {
  let around = block.parent;
  while (around !== undefined && around.headings === 0) around = around.parent;
  return around;
}

/** Characters of text without furniture and links. */
function contentLength(element: Element): number {
  let length = ownLength(element);
  for (const inner of named(element, (one) => isFurniture(one, element))) {
    length -= ownLength(inner);
  }
  return length;
}

/** The outermost elements inside for which `wanted` holds, in order. */
export function named(root: Element, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element !== root && wanted(element)) {
      found.push(element);
      continue;
    }
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at] as Element | string;
      if (typeof child !== 'string') waiting.push(child);
    }
  }
  return found;
}
