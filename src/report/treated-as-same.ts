import type { Link } from '../comparison.ts';
import { textOf } from '../text/ranges.ts';
import { isSameByList } from '../text/same.ts';
import type { StoryText } from '../text/story.ts';

/** How many word edits are typography by the house's list alone; undefined where there is no list. */
export function countTreatedAsSame(
  before: StoryText,
  after: StoryText,
  links: readonly Link[],
): { readonly treatedAsSame?: number } {
  const { asSame, language } = before;
  if (asSame === undefined) return {};
  const isHeldBack = ({ kind, original, revision }: Link['edits'][number]) =>
    kind === 'typography' &&
    isSameByList(textOf(before.text, original), textOf(after.text, revision), asSame, language);
  return { treatedAsSame: links.reduce((sum, { edits }) => sum + edits.filter(isHeldBack).length, 0) };
}
