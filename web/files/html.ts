/** Web pages, saved or from the clipboard: the story's text without its page. */
import { decodeWindows1252 } from './encoding.ts';
import { isFurniture } from './html-article.ts';
import { chooseStory, endingHeadings, type PageStory, paragraphLength } from './html-story.ts';
import { BLOCKS, DROPPED, type Element, parseHtml, textOf } from './html-tree.ts';
import { raisedText } from './raised.ts';
import { createWriter, type Writer } from './writer.ts';
import type { YieldToUi } from './yield-to-ui.ts';

/** The clipboard's HTML stands between these marks in a page of the system's own. */
const FRAGMENT_START = '<!--StartFragment-->';
const FRAGMENT_END = '<!--EndFragment-->';

/** The text of a page's story. */
export async function readHtml(html: string, yieldToUi: YieldToUi): Promise<string> {
  if (html.includes(FRAGMENT_START)) return readHtmlFragment(html, yieldToUi);
  const { story, head, foot } = await storyOfPage(html, yieldToUi);
  const isDropped = (element: Element) => isLeftOut(element, story);
  const headings = endingHeadings(story, isDropped);
  const writer = createWriter();
  for (const part of head) writeElement(part, isDropped, writer);
  writeElement(story, (element) => headings.has(element) || isDropped(element), writer);
  if (foot !== undefined) writeElement(foot, isDropped, writer);
  return writer.finish().revision;
}

/** A page with fewer characters of text may be one that scripts fill. */
const LITTLE_TEXT = 1500;

/** The story of a page; of one that scripts fill, the one for readers without them, where that is longer. */
async function storyOfPage(html: string, yieldToUi: YieldToUi): Promise<PageStory> {
  const page = await parseHtml(html, yieldToUi);
  const found = chooseStory(page);
  const { root } = page;
  if (root.textLength - root.linkLength > LITTLE_TEXT || !/<noscript/i.test(html)) return found;
  const unscripted = chooseStory(await parseHtml(html, yieldToUi, true));
  return paragraphLength(unscripted.story) > paragraphLength(found.story) * 2 ? unscripted : found;
}

/** The text of a piece of a page, all of it: what was copied is what is meant. */
export async function readHtmlFragment(html: string, yieldToUi: YieldToUi): Promise<string> {
  const start = html.indexOf(FRAGMENT_START);
  const end = start === -1 ? -1 : html.indexOf(FRAGMENT_END, start);
  const { root } = await parseHtml(html.slice(Math.max(0, start), end === -1 ? html.length : end), yieldToUi);
  const writer = createWriter();
  writeElement(root, (element) => isLeftOut(element, undefined), writer);
  return writer.finish().revision;
}

const META_CHARSET = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

/** How a page says its bytes are to be read; pages say it in their first kilobytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const label = META_CHARSET.exec(decodeWindows1252(bytes.subarray(0, 4096)))?.[1]?.toLowerCase();
  // a page in UTF-16 cannot say so in ASCII
  return label === undefined || label.startsWith('utf-16') ? undefined : label;
}

/** Marks of notes: `1`, `[12]`, `*`, `↩`. */
const NOTE_MARK = /^\s*(?:[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?|[↩↑^][\ufe0e\ufe0f]?)\s*$/;

/** `<a href="#note1">1</a>` leads to a note in the page or back from it, and is no word of the story. */
function isNoteMark(element: Element): boolean {
  if (element.name !== 'a' || element.textLength > 6) return false;
  return (element.attributes.get('href') ?? '').includes('#') && NOTE_MARK.test(textOf(element));
}

/** A block whose words are links alone leads to other stories. */
function isLinkList({ name, textLength, linkLength, headings }: Element): boolean {
  return BLOCKS.has(name) && headings === 0 && textLength > LONGEST_LABEL && linkLength >= textLength * LINK_SHARE;
}

const LINK_SHARE = 0.8;
/** A shorter one may be a name or a place. */
const LONGEST_LABEL = 15;

/** Word writes the bullets and numbers of lists, which are no text, into its HTML and says so in the style. */
function isListMark({ attributes }: Element): boolean {
  const style = attributes.get('style');
  return style !== undefined && /mso-list\s*:\s*ignore/i.test(style);
}

interface Line {
  /** Whether white space here would begin a line or follow other white space. */
  spaceBefore: boolean;
  /** Line breaks since the last text: a second one ends the paragraph. */
  breaks: number;
  preformatted: number;
  /** The last characters written, by which raised ones are judged. */
  before: string;
}

/** Writes what an element holds but for what is dropped. */
function writeElement(root: Element, isDropped: (element: Element) => boolean, writer: Writer): void {
  const line: Line = { spaceBefore: true, breaks: 0, preformatted: 0, before: '' };
  const waiting: (Element | string | (() => void))[] = [root];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') writeText(one, writer, line);
    else if (typeof one === 'function') one();
    else if (one.name === 'sup') writeRaised(one, writer, line);
    else if (one === root || !isDropped(one)) {
      const element = one;
      openElement(element, writer, line);
      waiting.push(() => closeElement(element, writer, line));
      for (let at = element.children.length - 1; at >= 0; at--) waiting.push(element.children[at] as Element | string);
    }
  }
  endParagraph(writer, line);
}

/** Whether an element is not written; `story` is undefined where everything counts. */
function isLeftOut(element: Element, story: Element | undefined): boolean {
  if (DROPPED.has(element.name) || element.name === 'rt' || element.name === 'rp') return true;
  if (isNoteMark(element) || isListMark(element)) return true;
  return story !== undefined && (isFurniture(element, story) || isLinkList(element));
}

function writeText(text: string, writer: Writer, line: Line): void {
  const shown = text.replaceAll('\u00ad', '');
  if (line.preformatted > 0) {
    writer.text(shown);
    return;
  }
  const collapsed = shown.replace(/[ \t\n\r\f]+/g, ' ');
  const piece = line.spaceBefore && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (piece === '') return;
  writer.text(piece);
  line.before = (line.before + piece).slice(-12);
  line.spaceBefore = piece.endsWith(' ');
  line.breaks = 0;
}

/** What is raised is a note's mark, or an exponent, or letters of the word. */
function writeRaised(element: Element, writer: Writer, line: Line): void {
  if (element.children.some((child) => typeof child !== 'string' && isNoteMark(child))) return;
  writeText(raisedText(textOf(element).trim(), line.before), writer, line);
}

function openElement({ name }: Element, writer: Writer, line: Line): void {
  if (BLOCKS.has(name)) endParagraph(writer, line);
  if (name === 'br') {
    if (line.breaks > 0) endParagraph(writer, line);
    else {
      writer.lineBreak();
      line.spaceBefore = true;
      line.breaks = 1;
    }
  } else if (name === 'tr') writer.openRow();
  else if (name === 'pre') line.preformatted++;
  // the marks of <q> are drawn by the browser
  else if (name === 'q') writeText('“', writer, line);
}

function closeElement({ name }: Element, writer: Writer, line: Line): void {
  if (BLOCKS.has(name)) endParagraph(writer, line);
  if (name === 'td' || name === 'th') writer.endCell();
  else if (name === 'tr') writer.closeRow();
  else if (name === 'pre') line.preformatted--;
  else if (name === 'q') writeText('”', writer, line);
}

function endParagraph(writer: Writer, line: Line): void {
  writer.endParagraph();
  line.before = '';
  line.spaceBefore = true;
  line.breaks = 0;
}
