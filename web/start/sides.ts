/** The two sides as the start screen holds them, and where a dropped file belongs. */
import type { SideName } from '../model/desk.ts';
import type { Draft } from '../model/work.ts';

export interface Drafts {
  readonly original: Draft;
  readonly revision: Draft;
}

export const EMPTY_DRAFT: Draft = { name: '', text: '' };
export const EMPTY_DRAFTS: Drafts = { original: EMPTY_DRAFT, revision: EMPTY_DRAFT };

export type Placement =
  | { readonly kind: 'sides'; readonly sides: readonly SideName[] }
  | { readonly kind: 'ask' }
  | { readonly kind: 'refuse'; readonly message: string };

/**
 * Which side each of `count` files belongs to: two are original and revision, in the order they
 * came; one belongs to the sheet it was dropped on, else to the side that is empty, else the
 * reader is asked.
 */
export function placeFiles(count: number, onto: SideName | null, drafts: Drafts): Placement {
  if (count === 2) return { kind: 'sides', sides: ['original', 'revision'] };
  if (count !== 1) {
    return {
      kind: 'refuse',
      message: `${count} files were dropped. Storydiff compares two: drop the original and the revision.`,
    };
  }
  if (onto !== null) return { kind: 'sides', sides: [onto] };
  if (isEmpty(drafts.original)) return { kind: 'sides', sides: ['original'] };
  if (isEmpty(drafts.revision)) return { kind: 'sides', sides: ['revision'] };
  return { kind: 'ask' };
}

export function isEmpty({ text }: Draft): boolean {
  return text.trim() === '';
}

/** What keeps two drafts from being compared, in sentences for the reader; none when nothing does. */
export function troubleWith(drafts: Drafts): string[] {
  const empty = (['original', 'revision'] as const).filter((side) => isEmpty(drafts[side]));
  if (empty.length === 2) return ['Both sides are empty: paste the two texts, choose two files, or try the example.'];
  if (empty.length === 1) return [`The ${empty[0]} is empty: paste its text or choose a file.`];
  return (['original', 'revision'] as const)
    .filter((side) => !/[\p{L}\p{N}]/u.test(drafts[side].text))
    .map((side) => `The ${side} has no words in it, only marks and spaces.`);
}

/** Words as the sheet counts them: runs of letters, or the characters of scripts without spaces. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu,
  )) {
    count++;
  }
  return count;
}
