/** How the page names a place: “4 → 4”, “2 → 2–3”, “headline”. */
import type { Link, Role } from '#engine';
import type { Words } from '../words/use-words.ts';
import type { Desk, SideName } from './desk.ts';

/** The numbers of a link's sentences on one side: `4`, `2–3`, `9, 12`; empty where the reader counts none. */
export function numbersOn(desk: Desk, link: Link, side: SideName): string {
  const numbers = link[side].flatMap((index) => desk.numbers[side][index] ?? []);
  const first = numbers[0];
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return String(first);
  return last - first === numbers.length - 1 ? `${first}–${last}` : numbers.join(', ');
}

/** What the link's sentences are in the story; a side that has them decides. */
export function roleOf({ comparison }: Desk, link: Link): Role {
  const index = link.original[0];
  if (index !== undefined) return comparison.original.sentences[index]?.role ?? 'body';
  return comparison.revision.sentences[link.revision[0] ?? -1]?.role ?? 'body';
}

function roleOn({ comparison }: Desk, link: Link, side: SideName): Role {
  return comparison[side].sentences[link[side][0] ?? -1]?.role ?? 'body';
}

/** A link's place in both stories: `4 → 4`, `5 →`, `→ 5`, `headline`. */
export function placeOf(desk: Desk, link: Link, { roles }: Words['places']): string {
  const name = (role: Role) => withoutHyphens(roles[role]);
  const original = numbersOn(desk, link, 'original');
  const revision = numbersOn(desk, link, 'revision');
  if (original === '' && revision === '') return name(roleOf(desk, link));
  if (link.original.length === 0) return `→ ${revision}`;
  if (link.revision.length === 0) return `${original} →`;
  return `${original || name(roleOn(desk, link, 'original'))} → ${revision || name(roleOn(desk, link, 'revision'))}`;
}

/**
 * The word under the glyph: `reworded`, `headline reworded`, `caption dropped`. Long words carry soft hyphens:
 * the place under the glyph is narrow.
 */
export function relationWord(desk: Desk, index: number, words: Words['places']): string {
  const link = desk.comparison.links[index];
  return words.relation(desk.relations[index] ?? 'unchanged', link === undefined ? 'body' : roleOf(desk, link));
}

/** The row in words, for those who do not see it: `Original 2, revision 2–3: split`. */
export function describeRow(desk: Desk, index: number, words: Words['places']): string {
  const link = desk.comparison.links[index];
  if (link === undefined) return '';
  const on = (side: SideName) =>
    link[side].length === 0 ? words.none : numbersOn(desk, link, side) || words.roles[roleOn(desk, link, side)];
  const fate = relationWord(desk, index, words);
  const both = link.moved && link.kind !== 'unchanged' ? words.and(fate, link.kind) : fate;
  return withoutHyphens(words.row(on('original'), on('revision'), both));
}

/** Without the soft hyphens that long words carry for narrow places: they would be spoken as pauses. */
export function withoutHyphens(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** Which way a moved link went: `down` when more of the story now stands before it. */
export function directionOf(link: Link): 'up' | 'down' {
  return (link.revision[0] ?? 0) < (link.original[0] ?? 0) ? 'up' : 'down';
}

/** Where a moved link stands now: `now runs last, as sentence 12`. */
export function movedTo(desk: Desk, link: Link, { now }: Words['places']): string {
  const numbers = desk.numbers.revision;
  const text = numbersOn(desk, link, 'revision');
  if (text === '') return now.elsewhere;
  const place = { text, many: link.revision.length > 1 };
  const at = link.revision.at(-1) ?? -1;
  const isLast = numbers.slice(at + 1).every((number) => number === null);
  if (isLast) return now.last(place);
  return numbers[link.revision[0] ?? -1] === 1 ? now.first(place) : now.at(place);
}
