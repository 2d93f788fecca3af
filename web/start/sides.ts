/** The two sides as the start screen holds them, and where a dropped file belongs. */
import { SIDES, type SideName } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import type { Words } from '../words/use-words.ts';

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
export function troubleWith(drafts: Drafts, words: Words['start']): string[] {
  const [empty, ...more] = freeSides(drafts);
  if (more.length > 0) return [words.bothEmpty];
  if (empty !== undefined) return [words.empty[empty]];
  return SIDES.filter((side) => !/[\p{L}\p{N}]/u.test(drafts[side].text)).map((side) => words.wordless[side]);
}

/** Words as the sheet counts them: runs of letters, or the characters of scripts without spaces. */
export function countWords(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let sign: Sign;
    if (unit < ASCII.length) sign = ASCII[unit] as Sign;
    else {
      const point = text.codePointAt(at) as number;
      sign = signOf(String.fromCodePoint(point));
      if (point > 0xffff) at++;
    }
    if (sign === 'whole' || (sign === 'letter' && !inside)) count++;
    inside = sign === 'letter' || (inside && sign === 'within');
  }
  return count;
}

/** What a character is to a word: one by itself, a letter or digit, something that may stand inside, or a gap. */
type Sign = 'whole' | 'letter' | 'within' | 'gap';

function signOf(character: string): Sign {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) return 'whole';
  if (/[\p{L}\p{N}]/u.test(character)) return 'letter';
  return /[\p{M}'’.,-]/u.test(character) ? 'within' : 'gap';
}

/** Most characters of most texts, looked up once: a long text is counted while it is typed at. */
const ASCII: readonly Sign[] = Array.from({ length: 128 }, (_, unit) => signOf(String.fromCharCode(unit)));
