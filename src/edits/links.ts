import type { Pair } from '../align/pairs.ts';
import type { Edit, Link, LinkKind } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { isTypographic } from './typographic.ts';
import { diffTokens, type TokenList } from './words.ts';

/** The links of a comparison: each pair with its kind and the word edits inside it. */
export function describeLinks(original: StoryText, revision: StoryText, pairs: readonly Pair[]): Link[] {
  return pairs.map((pair) => {
    const edits = pair.original.length > 0 && pair.revision.length > 0 ? editsOf(original, revision, pair) : [];
    return { ...pair, kind: kindOf(pair, edits), edits };
  });
}

function editsOf(original: StoryText, revision: StoryText, pair: Pair): Edit[] {
  if (isKept(original, revision, pair)) return [];
  return diffTokens(tokensOf(original, pair.original), tokensOf(revision, pair.revision));
}

/** Whether one sentence stands on the other side to the letter. */
function isKept(original: StoryText, revision: StoryText, pair: Pair): boolean {
  const [a, b] = [original.sentences[pair.original[0] ?? -1], revision.sentences[pair.revision[0] ?? -1]];
  if (a === undefined || b === undefined || pair.original.length + pair.revision.length > 2) return false;
  if (a.end - a.start !== b.end - b.start || original.language !== revision.language) return false;
  return original.text.slice(a.start, a.end) === revision.text.slice(b.start, b.end);
}

/** The tokens of the named sentences, in the order named. */
export function tokensOf(story: StoryText, sentences: readonly number[]): TokenList {
  const tokens: Token[] = [];
  const gaps: number[] = [];
  for (const [at, sentence] of sentences.entries()) {
    if (at > 0 && sentence !== (sentences[at - 1] as number) + 1) gaps.push(tokens.length);
    const end = story.tokenStart[sentence + 1] as number;
    for (let i = story.tokenStart[sentence] as number; i < end; i++) tokens.push(story.tokens[i] as Token);
  }
  return { text: story.text, tokens, gaps, start: story.sentences[sentences[0] ?? -1]?.start ?? 0 };
}

/** What became of the words of a pair, by its edits. */
export function kindOf(pair: Pair, edits: readonly Edit[]): LinkKind {
  if (pair.original.length === 0) return 'added';
  if (pair.revision.length === 0) return 'dropped';
  if (edits.length === 0) return 'unchanged';
  return edits.every(isTypographic) ? 'typography' : 'reworded';
}
