/** What a web page says of its story to programs: its description, and https://schema.org/articleBody in JSON-LD. */
import { decodeHTML } from 'entities/decode';
import type { Element } from './html-tree.ts';

/** A shorter text is the beginning of a story at most. */
const LEAST_BODY = 250;
/** Data are some levels deep. */
const MOST_LEVELS = 6;

/** The paragraphs of the story as the page's data have it; undefined where they have none. */
export function articleBody(said: readonly Element[]): string[] | undefined {
  let longest = '';
  for (const { data } of said) {
    if (!data?.includes('articleBody')) continue;
    try {
      for (const body of bodiesIn(JSON.parse(data), 0)) if (body.length > longest.length) longest = body;
    } catch {
      // some pages write data that are none
    }
  }
  const paragraphs = plain(longest)
    .split(/\n+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
  return paragraphs.join('').length < LEAST_BODY ? undefined : paragraphs;
}

/** A shorter description may be a motto, and stand anywhere. */
const LEAST_DESCRIPTION = 50;

/**
 * The page's description: most pages take it from the story's deck or first paragraph, cut somewhere behind its first
 * words. Undefined where there is none of some length.
 */
export function pageDescription(said: readonly Element[]): string | undefined {
  const described = said.filter(({ name, attributes }) => name === 'meta' && DESCRIBES.has(kindOf(attributes)));
  const texts = described.map(({ attributes }) => attributes.get('content') ?? '');
  return texts.find((text) => lettersOf(text).length >= LEAST_DESCRIPTION);
}

const DESCRIBES = new Set(['description', 'og:description', 'twitter:description']);

function kindOf(attributes: Element['attributes']): string {
  return (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
}

/** The letters and digits of a text alone: quotation marks, dashes and spaces differ between the page and its data. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function bodiesIn(data: unknown, level: number): string[] {
  if (typeof data !== 'object' || data === null || level > MOST_LEVELS) return [];
  const own = (data as { articleBody?: unknown }).articleBody;
  const inner = Object.values(data).flatMap((value) => bodiesIn(value, level + 1));
  return typeof own === 'string' ? [own, ...inner] : inner;
}

/** Some pages leave their markup in, as it is or escaped: blocks are lines, the rest goes. */
function plain(text: string): string {
  const source = ESCAPED_BLOCK.test(text) && !/<\/?\w/.test(text) ? decodeHTML(text) : text;
  return decodeHTML(
    source.replace(/<(?:\/p|br|\/div|\/h\d|\/li)\b[^>]{0,400}>/gi, '\n').replace(/<[^<>]{1,400}>/g, ''),
  ).replaceAll('\u00a0', ' ');
}

const ESCAPED_BLOCK = /&lt;\/?(?:p|br|div|h\d|li)\b/i;
