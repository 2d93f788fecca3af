/** The two sides as the start screen holds them, and where a dropped file belongs. */
import type { SideName } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { SIDES } from '../model/row-layout.ts';
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
  | { readonly kind: 'refuse' };

/**
 * Which side each of `count` files belongs to: two are original and revision, in the order they
 * came; one belongs to the sheet it was dropped on, else to the first side that is free, else the
 * reader is asked.
 */
export function placeFiles(count: number, onto: SideName | null, free: readonly SideName[]): Placement {
  if (count === 2) return { kind: 'sides', sides: SIDES };
  if (count !== 1) return { kind: 'refuse' };
  const [side] = onto === null ? free : [onto];
  return side === undefined ? { kind: 'ask' } : { kind: 'sides', sides: [side] };
}

/** The sides without text. */
export function freeSides(drafts: Drafts): readonly SideName[] {
  return SIDES.filter((side) => isEmpty(drafts[side]));
}

export function isEmpty({ text }: Draft): boolean {
  return !/\S/.test(text);
}

/** What keeps two drafts from being compared, in sentences for the reader; none when nothing does. */
export function troubleWith(drafts: Drafts, words: Messages['start']): string[] {
  const [empty, ...more] = freeSides(drafts);
  if (more.length > 0) return [words.bothEmpty];
  if (empty !== undefined) return [words.empty[empty]];
  return SIDES.filter((side) => !/[\p{L}\p{N}]/u.test(drafts[side].text)).map((side) => words.wordless[side]);
}
