import { memoise } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';

const keysOf: (story: StoryText) => ReadonlySet<string> = memoise(
  (story) => new Set(story.tokens.map(({ key }) => key)),
);

/** Whether a story has a word nowhere, nor an inflected form of it. */
export function isForeign(key: string, story: StoryText): boolean {
  const keys = keysOf(story);
  return !['', 's', "'s", "'"].some(
    (ending) => keys.has(key + ending) || (key.endsWith(ending) && keys.has(key.slice(0, key.length - ending.length))),
  );
}
