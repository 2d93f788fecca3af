/** The engine's English reasons, read by their templates and told in another language. */
import { ENGLISH, ENGLISH_KINDS, ENGLISH_NUMBERS } from './english.ts';

/** A piece of a reason: the page's own words, or words of the stories. */
export type ReasonPiece = string | { readonly cited: string };

type Key = keyof typeof ENGLISH;
type Slot = 'a' | 'b' | 's' | 't' | 'n' | 'p' | 'k';

/** One language's templates; a missing one does not compile. */
export interface ReasonTable {
  /** What stands around cited words, with the spaces that belong to it. */
  readonly marks: readonly [open: string, close: string];
  /** `{n}`: so many words are gone; in the middle of a sentence. */
  readonly gone: (count: number) => string;
  readonly number: (count: number) => string;
  /** `{k}`: the kinds of values with their article. */
  readonly kinds: Readonly<Record<keyof typeof ENGLISH_KINDS, string>>;
  /** What follows what became of the words, after a comma: another speaker. */
  readonly given: string;
  readonly nowGiven: string;
  /** Another verb, and that neither verb judges. */
  readonly verb: string;
  readonly neutral: string;
  readonly templates: Readonly<Record<Key, string>>;
}

/** What each slot stands for in the engine's sentence. */
const SLOTS: Readonly<Record<Slot, string>> = {
  a: '“([^”]*)”',
  b: '“([^”]*)”',
  s: '(.+?)',
  t: '(.+)',
  n: '([A-Za-z]+|\\d+) words? (?:is|are) gone',
  p: '([a-z]+|\\d+)',
  k: `(${Object.values(ENGLISH_KINDS).join('|')})`,
};

interface Pattern {
  readonly key: Key;
  readonly slots: readonly Slot[];
  readonly expression: RegExp;
}

const PATTERNS: readonly Pattern[] = (Object.entries(ENGLISH) as [Key, string][]).map(([key, template]) => {
  const slots: Slot[] = [];
  const source = template.replace(/\{(\w)\}|[.*+?^$()[\]\\|]/g, (found, slot: Slot | undefined) => {
    if (slot === undefined) return `\\${found}`;
    slots.push(slot);
    return SLOTS[slot];
  });
  return { key, slots, expression: new RegExp(`^${source}$`, 's') };
});

/** `…, given to Ida Holm instead of Per Lund` and `…, “said” became “claims”, both neutral` follow the words. */
const VERB = /, “([^”]*)” became “([^”]*)”(, both neutral)?$/;
const GIVEN = /, (now )?given to (.+?) instead of (.+)$/s;

/**
 * Makes a teller of reasons from a language's table: the engine's English sentence in, the same in pieces and in
 * that language out; null where no template fits.
 */
export function tellReasons(table: ReasonTable): (reason: string) => readonly ReasonPiece[] | null {
  const known = new Map<string, readonly ReasonPiece[] | null>();
  return (reason) => {
    const before = known.get(reason);
    if (before !== undefined) return before;
    const told = tell(reason.replace(/\.$/, ''), table);
    known.set(reason, told);
    return told;
  };
}

function tell(reason: string, table: ReasonTable): readonly ReasonPiece[] | null {
  const whole = tellWords(reason, table);
  if (whole !== null) return sentence(whole);
  const verb = VERB.exec(reason);
  const upToVerb = verb === null ? reason : reason.slice(0, verb.index);
  const given = GIVEN.exec(upToVerb);
  const words = tellWords(given === null ? upToVerb : upToVerb.slice(0, given.index), table);
  if (words === null) return null;
  const pieces = [...words];
  if (given !== null) {
    const slots = { s: given[2] ?? '', t: given[3] ?? '' };
    pieces.push(', ', ...fill(given[1] === undefined ? table.given : table.nowGiven, slots, table));
  }
  if (verb !== null) {
    pieces.push(', ', ...fill(table.verb, { a: verb[1] ?? '', b: verb[2] ?? '' }, table));
    if (verb[3] !== undefined) pieces.push(table.neutral);
  }
  return sentence(pieces);
}

function tellWords(words: string, table: ReasonTable): ReasonPiece[] | null {
  for (const { key, slots, expression } of PATTERNS) {
    const found = expression.exec(words);
    if (found === null) continue;
    const values = Object.fromEntries(slots.map((slot, index) => [slot, found[index + 1] ?? '']));
    return fill(table.templates[key], values, table);
  }
  return null;
}

function fill(template: string, values: Partial<Record<Slot, string>>, table: ReasonTable): ReasonPiece[] {
  return template.split(/(\{\w\})/).flatMap((piece): ReasonPiece[] => {
    const slot = /^\{(\w)\}$/.exec(piece)?.[1] as Slot | undefined;
    const value = slot === undefined ? undefined : values[slot];
    if (slot === undefined || value === undefined) return piece === '' ? [] : [piece];
    if (slot === 'a' || slot === 'b') return [table.marks[0], { cited: value }, table.marks[1]];
    if (slot === 's' || slot === 't') return [{ cited: value }];
    if (slot === 'n') return [table.gone(readNumber(value))];
    if (slot === 'p') return [table.number(readNumber(value))];
    return [kindOf(value, table)];
  });
}

function readNumber(text: string): number {
  const at = ENGLISH_NUMBERS.indexOf(text.toLowerCase());
  return at === -1 ? Number(text) : at;
}

function kindOf(english: string, { kinds }: ReasonTable): string {
  for (const [kind, name] of Object.entries(ENGLISH_KINDS)) {
    if (name === english) return kinds[kind as keyof typeof ENGLISH_KINDS];
  }
  return english;
}

/** With a capital at its start and a full stop at its end. */
function sentence([first, ...others]: readonly ReasonPiece[]): readonly ReasonPiece[] {
  const start = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : (first ?? '');
  return [start, ...others, '.'];
}
