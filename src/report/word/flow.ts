import type { Range, Role, Story } from '../../comparison.ts';
import { firstAtOrAfter } from '../../text/ranges.ts';

/** Ends a paragraph. */
export const PARAGRAPH = '\n';
/** A line break inside a paragraph; Word knows the character as just that. */
export const LINE = '\v';

/**
 * A story as a word processor has it: its paragraphs one after the other with one mark between two of them,
 * nothing before the first and after the last. White space between sentences of a paragraph stays as it is.
 */
export interface Flow {
  readonly story: Story;
  readonly text: string;
  /** Where each sentence starts in `text`; its length is the sentence's own. */
  readonly starts: readonly number[];
}

/** The flow of a story: `A. B.` LF LF `C.` → `A. B.` mark `C.` */
export function flowOf(story: Story): Flow {
  const parts: string[] = [];
  const starts: number[] = [];
  let length = 0;
  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, { start, end, paragraph }] of story.sentences.entries()) {
    const before = story.sentences[index - 1];
    if (before !== undefined)
      add(before.paragraph === paragraph ? inLine(story.text.slice(before.end, start)) : PARAGRAPH);
    starts.push(length);
    add(inLine(story.text.slice(start, end)));
  }
  return { story, text: parts.join(''), starts };
}

/** Line and page breaks inside a paragraph; the length stays. */
function inLine(text: string): string {
  return /[\n\v\f\r]/.test(text) ? text.replace(/[\n\v\f\r]/g, LINE) : text;
}

/** Where a range of the story's text lies in the flow; undefined where nothing of it is left. */
export function rangeInFlow({ story, text, starts }: Flow, range: Range): Range | undefined {
  const place = (position: number): number => {
    const next = firstAtOrAfter(story.sentences, position + 1);
    const sentence = story.sentences[next - 1];
    const start = starts[next - 1];
    if (sentence === undefined || start === undefined) return 0;
    return Math.min(start + position - sentence.start, starts[next] ?? text.length);
  };
  const [from, to] = [place(range[0]), place(Math.max(range[0], range[1] - 1)) + 1];
  return from < to && to <= text.length ? [from, to] : undefined;
}

/** What each paragraph of the flow is, in order: what its first sentence is. */
export function paragraphRoles({ sentences }: Story): Role[] {
  return sentences
    .filter((sentence, index) => sentence.paragraph !== sentences[index - 1]?.paragraph)
    .map(({ role }) => role);
}
