/**
 * Which part of a web page is its story: what Readability finds, unless the page's own marks lead to much more, or what
 * the page says of itself (JSON-LD) is found in neither.
 */
import { clearMisnamed, findStory, isFurniture, isParagraph, named } from './html-article.ts';
import { articleBody, lettersOf, pageDescription } from './html-data.ts';
import { readabilityStory } from './html-readability.ts';
import { BLOCKS, type Element, newElement, type Page, textOf } from './html-tree.ts';

export interface PageStory {
  /** What stands above the story and belongs to it: headline, deck, byline. */
  readonly head: readonly Element[];
  readonly story: Element;
  /** What the page says of itself where it shows no story. */
  readonly foot?: Element;
}

/** Of fewer characters in paragraphs Readability is not believed when the page's own marks lead to more. */
const LITTLE = 1200;
const MUCH_MORE = 1.8;

/** The share of what a page says its story is that is to be found in it. */
const WITNESSED = 0.5;

/** The story of a page with its headline. */
export function chooseStory({ root, said }: Page): PageStory {
  clearMisnamed(root);
  let marked: PageStory | undefined;
  const byMarks = () => {
    marked ??= markedStory(root);
    return marked;
  };
  const read = readabilityStory(root);
  const description = pageDescription(said);
  const found = read === undefined ? byMarks() : { head: headOf(root, read.kept, description), story: read.story };
  const little = paragraphLength(found.story);
  const best = little < LITTLE && paragraphLength(byMarks().story) > little * MUCH_MORE ? byMarks() : found;
  const holding = (isIn: (story: PageStory) => boolean) =>
    [() => best, () => found, byMarks].find((one) => isIn(one()))?.();
  const witness = articleBody(said);
  if (witness !== undefined) {
    const agreed = holding(({ story }) => witnessedShare(witness, story) >= WITNESSED);
    return agreed ?? { head: best.head.filter(({ name }) => name === 'h1'), story: storyOf(witness) };
  }
  if (description === undefined) return best;
  const hasBeginning = beginningFinder(description);
  const described = holding(({ head, story }) => [...head, story].some((part) => hasBeginning(textOf(part))));
  if (described !== undefined || paragraphLength(best.story) > NEXT_TO_NOTHING) return described ?? best;
  return { ...best, foot: storyOf([description]) };
}

/** Of fewer characters in paragraphs a page shows no story: it stands behind a subscription, or is a film. */
const NEXT_TO_NOTHING = 300;

/** How much of a description stands in the page as it is, in letters. */
const DESCRIPTION_READ = 60;

function beginning(description: string): string {
  return lettersOf(description).slice(0, DESCRIPTION_READ);
}

/** Tells whether a text has a description's beginning, letter for letter; looked for round the longest word of it. */
function beginningFinder(description: string): (text: string) => boolean {
  const begins = beginning(description);
  const [longest = '', next = ''] = words(description.slice(0, DESCRIPTION_READ)).sort(
    (one, other) => other.length - one.length,
  );
  return (text) => {
    for (let at = text.indexOf(longest); at !== -1 && longest !== ''; at = text.indexOf(longest, at + 1)) {
      const around = text.slice(Math.max(0, at - DESCRIPTION_READ * 3), at + DESCRIPTION_READ * 3);
      // the longest word may stand in every line
      if (around.includes(next) && lettersOf(around).includes(begins)) return true;
    }
    return false;
  };
}

/** The words of a text but for the last, which may be cut. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?=.)/gu) ?? [];
}

function markedStory(root: Element): PageStory {
  const { story, headline } = findStory(root);
  return { head: headline === undefined ? [] : [headline], story };
}

/** Shorter, it may be a label, and says nothing of where a story stands. */
const LEAST_PARAGRAPH = 60;

/** The characters in a story's paragraphs, its furniture apart. */
export function paragraphLength(story: Element): number {
  let length = 0;
  for (const paragraph of named(story, isParagraph)) {
    if (paragraph.textLength > LEAST_PARAGRAPH && !isInFurniture(paragraph, story)) length += paragraph.textLength;
  }
  return length;
}

function isInFurniture(element: Element, story: Element): boolean {
  return isInside(element, story, (one) => isFurniture(one, story));
}

/** Whether an element or one around it, up to `outermost`, is such a one. */
function isInside(element: Element, outermost: Element, isSuch: (one: Element) => boolean): boolean {
  for (let one: Element | undefined = element; one !== undefined && one !== outermost; one = one.parent) {
    if (isSuch(one)) return true;
  }
  return false;
}

/** Longer, a block above the story is text of its own. */
const LONGEST_HEAD = 400;
/** A headline with deck, byline and date has some five lines. */
const MOST_HEAD = 8;

/** Headline, deck and byline, where Readability leaves them out: the lines between the headline and the story. */
function headOf(root: Element, kept: ReadonlyMap<Element, Element>, description: string | undefined): Element[] {
  const body = named(root, (element) => element.name === 'body')[0] ?? root;
  const leaves = leafBlocks(body);
  const first = leaves.findIndex((leaf) => leaf.textLength > LEAST_PARAGRAPH && kept.has(leaf));
  if (first === -1) return [];
  let start = first - 1;
  while (start >= 0 && (leaves[start] as Element).name !== 'h1') start--;
  const headline = leaves[start];
  if (headline === undefined) return headlineElsewhere(leaves, kept);
  const above = leaves.slice(start + 1, first).filter((leaf) => !kept.has(leaf));
  const begins = description === undefined ? undefined : beginning(description);
  // the line that the page describes itself by, which Readability takes for no text
  const deck = above.findIndex(
    (leaf) => begins !== undefined && lettersOf(textOf(leaf).slice(0, LONGEST_HEAD)).startsWith(begins),
  );
  // a paragraph that others follow begins a story of its own
  const isFollowed = above.filter((leaf, at) => at > deck && isParagraph(leaf)).length > 1;
  const between = above.filter((leaf, at) => isHeadLine(leaf, body) || (at === deck && !isFollowed));
  const taken = between.length > MOST_HEAD ? [] : between;
  if (!kept.has(headline)) return [headline, ...taken];
  for (const line of taken) putBack(line, leaves, kept);
  return [];
}

/** Puts a line of the head that was taken out of a story into it again, after the one that it follows in the page. */
function putBack(line: Element, leaves: readonly Element[], kept: ReadonlyMap<Element, Element>): void {
  let at = leaves.indexOf(line) - 1;
  while (at >= 0 && !kept.has(leaves[at] as Element)) at--;
  const before = kept.get(leaves[at] as Element);
  const around = before?.parent;
  if (before === undefined || around === undefined) return;
  around.children.splice(around.children.indexOf(before) + 1, 0, line);
  for (let one: Element | undefined = around; one !== undefined; one = one.parent) {
    one.textLength += line.textLength;
    one.linkLength += line.linkLength;
  }
}

/** Words of class names that content systems give to deck and byline. */
const HEAD_WORD =
  /(?:^|[^a-z])(?:author|byline|dateline|deck|dek|description|excerpt|intro|lead|lede|standfirst|sub-?head(?:line)?|subtitle|summary)(?:[^a-z]|$)/i;
/** How far up such a name may stand. */
const NAMED_WITHIN = 3;

function isHeadLine(leaf: Element, body: Element): boolean {
  if (leaf.textLength > LONGEST_HEAD || isInFurniture(leaf, body)) return false;
  let around: Element | undefined = leaf;
  for (let step = 0; step < NAMED_WITHIN && around !== undefined && around.textLength <= LONGEST_HEAD; step++) {
    const { attributes } = around;
    if (['class', 'itemprop', 'rel'].some((name) => HEAD_WORD.test(attributes.get(name) ?? ''))) return true;
    around = around.parent;
  }
  return false;
}

function headlineElsewhere(leaves: readonly Element[], kept: ReadonlyMap<Element, Element>): Element[] {
  const headlines = leaves.filter(({ name }) => name === 'h1');
  return headlines.length === 1 && !headlines.some((one) => kept.has(one)) ? headlines : [];
}

/**
 * The headings at a story's end that head nothing, since what followed them leads to other stories: `More on this`.
 * `isLeftOut` says what else of the story is not written.
 */
export function endingHeadings(story: Element, isLeftOut: (element: Element) => boolean): Set<Element> {
  const found = new Set<Element>();
  const leaves = leafBlocks(story);
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    if (isInside(leaf, story, isLeftOut)) continue;
    if (!/^h[2-6]$/.test(leaf.name) || leaf.textLength > LEAST_PARAGRAPH) break;
    found.add(leaf);
  }
  return found;
}

/** The blocks that hold no other blocks, in order. */
function leafBlocks(root: Element): Element[] {
  const leaves: Element[] = [];
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const { children, textLength, name } = element;
    if (textLength > 0 && BLOCKS.has(name) && !children.some(holdsBlock)) leaves.push(element);
    else {
      for (let at = children.length - 1; at >= 0; at--) {
        const child = children[at] as Element | string;
        if (typeof child !== 'string') waiting.push(child);
      }
    }
  }
  return leaves;
}

/** Whether an element is a block or, some levels down, holds one. */
function holdsBlock(element: Element | string): boolean {
  if (typeof element === 'string') return false;
  return BLOCKS.has(element.name) ? element.textLength > 0 : element.children.some(isBlock);
}

function isBlock(element: Element | string): boolean {
  return typeof element !== 'string' && BLOCKS.has(element.name);
}

/** How many of a text's fourths of words, sampled, stand in an element. */
function witnessedShare(witness: readonly string[], story: Element): number {
  const text = textOf(story).replace(/\s+/g, '');
  const samples = witness.flatMap((paragraph) => paragraph.replace(/\s+/g, '').match(/.{1,40}/gu) ?? []);
  const whole = samples.filter((sample) => sample.length > 20);
  return whole.filter((sample) => text.includes(sample)).length / Math.max(1, whole.length);
}

function storyOf(paragraphs: readonly string[]): Element {
  const story = newElement('', new Map(), undefined);
  for (const paragraph of paragraphs) {
    const element = newElement('p', new Map(), story);
    element.children.push(paragraph);
    story.children.push(element);
  }
  return story;
}
