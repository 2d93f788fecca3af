import { areShortForms, GIVEN_NAMES } from '../languages/people.ts';
import { type PlaceForm, TOWN_VARIANTS } from '../languages/places.ts';
import { memoise } from '../text/collections.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Span } from '../text/ranges.ts';

/** A name where it stands. Positions are UTF-16 offsets into the story's text. */
export interface NameMention extends Span {
  /** Its words, folded, without titles and small words. */
  readonly parts: readonly string[];
  /** The same, joined by spaces. */
  readonly whole: string;
  /** Under what it may be found: by part, by sound, by acronym, by initials, by state. */
  readonly keys: readonly string[];
  readonly spans: readonly Span[];
  /** Capitals alone, dots left out: `UN`; else ''. */
  readonly acronym: string;
  /** A word cut short, whose full stop ends no sentence: `Mw.` of `Stig Holm (Mw.)`. */
  readonly abbreviated: boolean;
  /** As far as the name itself and its title show. */
  readonly kind: 'person' | 'place' | 'body' | null;
  /** First letters of its words. */
  readonly initials: string;
  readonly place: PlaceForm | null;
  /** The words right before and after it. */
  readonly before: string;
  readonly after: string;
  readonly title: (Span & { readonly key: string }) | null;
  /** Compared, never reported as dropped or added. */
  readonly weak: boolean;
}

/** Under what a name is to be found: see `NameMention`. */
export function nameKeys(
  parts: readonly string[],
  acronym: string,
  initials: string,
  place: PlaceForm | null,
): readonly string[] {
  const keys = parts.map((part) => `p:${part}`);
  const last = parts.at(-1);
  if (last !== undefined) keys.push(`s:${phoneticKey(last)}`);
  if (acronym !== '') keys.push(`a:${acronym}`);
  if (initials !== '') keys.push(`a:${initials}`);
  for (const part of parts) keys.push(`b:${part[0]}`);
  if (place !== null) keys.push(`l:${place.place}`);
  return keys;
}

/** same: one name, perhaps shorter. variant: another spelling of one name. spelling: one letter or two apart. */
export type NameRelation = 'same' | 'variant' | 'spelling' | null;

/** How two names stand to each other; symmetric. */
export function relateNames(a: NameMention, b: NameMention): NameRelation {
  if (isTownVariant(a, b)) return 'variant';
  if (isCutShort(a, b) || isCutShort(b, a)) return 'same';
  if (a.place !== null && b.place !== null) return a.place.place === b.place.place ? 'same' : null;
  if (a.acronym !== '' || b.acronym !== '') {
    return a.acronym === b.acronym || a.acronym === b.initials || a.initials === b.acronym
      ? 'same'
      : subset(a, b)
        ? 'same'
        : null;
  }
  if (subset(a, b)) return 'same';
  if (a.place !== null || b.place !== null) return null;
  return relateParts(a.parts, b.parts);
}

function isTownVariant(a: NameMention, b: NameMention): boolean {
  const town = TOWN_VARIANTS.get(a.whole);
  return town !== undefined && a.whole !== b.whole && town === TOWN_VARIANTS.get(b.whole);
}

/** `Mw.` for `Marwick`: its letters stand in the name in their order, the first at its head. */
function isCutShort({ abbreviated, parts: [short = ''] }: NameMention, { parts }: NameMention): boolean {
  return (
    abbreviated &&
    parts.some((long) => {
      if (long.length <= short.length || long[0] !== short[0]) return false;
      let at = 0;
      for (const letter of long) if (letter === short[at]) at++;
      return at === short.length;
    })
  );
}

/** `Velden` for `Marta Velden`, `Health Ministry` for `National Health Ministry`. */
function subset(a: NameMention, b: NameMention): boolean {
  const [short, long] = a.parts.length <= b.parts.length ? [a.parts, b.parts] : [b.parts, a.parts];
  return short.length > 0 && short.every((part) => long.includes(part));
}

/** Part by part from the end: `Jon Smith` and `John Smith`, `Zelensky` and `Volodymyr Zelenskiy`. */
function relateParts(whole: readonly string[], other: readonly string[]): NameRelation {
  const [a, b] = [withoutMiddle(whole, other), withoutMiddle(other, whole)];
  let worst: NameRelation = 'same';
  const length = Math.min(a.length, b.length);
  // a surname alone says too little of a name of four words
  if (length === 0 || Math.abs(a.length - b.length) > 2) return null;
  for (let n = 1; n <= length; n++) {
    const [x, y] = [a[a.length - n] as string, b[b.length - n] as string];
    const relation = n > 1 || length === 1 ? relateGivenNames(x, y) : relateWords(x, y);
    if (relation === null) return null;
    // two slips in one name are no slip: `Ines Vole` and `Inge Volk`
    if (relation === 'spelling' && worst === 'spelling') return null;
    if (relation === 'spelling' || (relation === 'variant' && worst === 'same')) worst = relation;
  }
  return worst;
}

/** The middle initial that one name alone has says nothing against the other: `Charles E. Holm` and `Chuck Holm`. */
export function withoutMiddle(parts: readonly string[], other: readonly string[]): readonly string[] {
  const isMiddle = (part: string, index: number) => part.length === 1 && index > 0 && index < parts.length - 1;
  const hasMore = parts.length > other.length && parts.some(isMiddle);
  return hasMore ? parts.filter((part, index) => !isMiddle(part, index)) : parts;
}

/** `Bill` for `William` is one person; `Tom` and `Tim` are two, `Jon` and `John` may be a slip. */
function relateGivenNames(a: string, b: string): NameRelation {
  const relation = relateWords(a, b);
  if (relation === 'same' || relation === 'variant') return relation;
  if (areShortForms(a, b)) return 'variant';
  return a.length === b.length && GIVEN_NAMES.has(a) && GIVEN_NAMES.has(b) ? null : relation;
}

function relateWords(a: string, b: string): NameRelation {
  if (a === b) return 'same';
  // an initial stands for its name
  if ((a.length === 1 || b.length === 1) && a[0] === b[0]) return 'same';
  if (phoneticKey(a) === phoneticKey(b)) return isDoubled(a, b) ? 'spelling' : 'variant';
  return isMisspelling(a, b) ? 'spelling' : null;
}

/** `Kellingham` and `Kelingham`: nothing but a doubled letter parts them. */
function isDoubled(a: string, b: string): boolean {
  const single = (name: string) => name.replace(/([^aeiouy])\1/g, '$1');
  return a !== b && single(a) === single(b);
}

/** How one sound is written when names travel between alphabets, in the order applied. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/['’ʼ-]/g, ''],
  [/tsch|tch|tsh/g, 'c'],
  [/sch|sh/g, 's'],
  [/ch/g, 'c'],
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oe/g, 'u'],
  [/ae/g, 'a'],
  [/ue/g, 'u'],
  [/ß/g, 's'],
  [/ø/g, 'o'],
  [/ł/g, 'l'],
  [/[yij]+/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const LONGEST_NAME = 40;

/** The form under which transliterations of one name meet: `zelensky`, `zelenskiy` and `zelenskyy`. */
export const phoneticKey = memoise((part: string) => {
  let sound = part.slice(0, LONGEST_NAME);
  for (const [writing, letter] of SOUNDS) sound = sound.replace(writing, letter);
  return sound;
});

/** Letters of the shortest word that may be misspelt by one letter, and by two. */
const LEAST_FOR_ONE = 4;
const LEAST_FOR_TWO = 8;

/** One letter lost, added, changed or swapped; two in long names. The first letter is seldom wrong. */
export function isMisspelling(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length < LEAST_FOR_ONE || length > LONGEST_NAME || a[0] !== b[0]) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= LEAST_FOR_TWO ? 2 : 1);
}
