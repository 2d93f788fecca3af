import type { Pair } from '../../align/pairs.ts';
import type { Link } from '../../comparison.ts';
import { describeLinks } from '../../edits/links.ts';
import { readStory, type StoryText } from '../../text/story.ts';
import { compareFacts } from '../compare-facts.ts';
import type { Lexicon } from '../lexicon.ts';
import type { FactFinding } from '../side.ts';

/**
 * One case in four kinds of line; blank lines part the cases, `#` begins a comment, `@de` the language
 * of what follows.
 *
 * ```
 * - The fire killed 40 people.      a sentence of the original; `-` alone where it has none
 * + The fire killed 52 people.      a sentence of the revision
 * = number changed critical :: 40 :: 52
 * = none                            where nothing is to be reported
 * ```
 * The n-th `-` and the n-th `+` are linked; an empty one leaves the other dropped or added.
 */
export interface FactCase {
  readonly line: number;
  readonly language: string;
  readonly original: readonly string[];
  readonly revision: readonly string[];
  readonly expected: readonly string[];
}

export function readCases(source: string): FactCase[] {
  const cases: FactCase[] = [];
  let language = 'en';
  let open: { line: number; original: string[]; revision: string[]; expected: string[] } | null = null;
  const close = () => {
    if (open !== null) cases.push({ ...open, language });
    open = null;
  };
  for (const [index, line] of source.split('\n').entries()) {
    const text = line.slice(1).trim();
    if (line.startsWith('@')) {
      close();
      language = text;
    } else if (/^[-+=]/.test(line)) {
      open ??= { line: index + 1, original: [], revision: [], expected: [] };
      if (line.startsWith('-')) open.original.push(text);
      else if (line.startsWith('+')) open.revision.push(text);
      else if (text !== 'none') open.expected.push(text);
    } else if (line.trim() === '') close();
  }
  close();
  return cases;
}

/** The stories of a case and its links, one for each pair of lines. */
export function readPair({ language, original, revision }: Omit<FactCase, 'line' | 'expected'>): {
  original: StoryText;
  revision: StoryText;
  links: Link[];
} {
  const pairs: Pair[] = [];
  const counts = { original: 0, revision: 0 };
  for (let n = 0; n < Math.max(original.length, revision.length); n++) {
    const before = original[n] ? [counts.original++] : [];
    const after = revision[n] ? [counts.revision++] : [];
    pairs.push({ original: before, revision: after, moved: false, similarity: 0.5 });
  }
  const read = (lines: readonly string[]) =>
    readStory({ sentences: lines.filter((line) => line !== ''), language }, 'case', language);
  const [before, after] = [read(original), read(revision)];
  // What differs in figures alone, as a full-width digit does, is typography to the words and still a case here.
  const links = describeLinks(before, after, pairs).map((link) =>
    link.original.length > 0 && link.revision.length > 0 ? { ...link, kind: 'reworded' as const } : link,
  );
  return { original: before, revision: after, links };
}

/** What is reported, in the notation of the cases. */
export function reported(pair: ReturnType<typeof readPair>, lexicon?: Lexicon): string[] {
  return compareFacts(pair.original, pair.revision, pair.links, [], null, lexicon).map((fact) => showFact(fact, pair));
}

export function showFact(fact: FactFinding, pair: { original: StoryText; revision: StoryText }): string {
  const text = (story: StoryText, range: FactFinding['original']) =>
    range === null ? '' : story.text.slice(range[0], range[1]);
  return `${fact.kind} ${fact.status} ${fact.severity} :: ${text(pair.original, fact.original)} :: ${text(pair.revision, fact.revision)}`.trim();
}
