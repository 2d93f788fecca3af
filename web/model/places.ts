/** How the page names a place: “4 → 4”, “2 → 2–3”, “headline”. */
import type { Link, Role } from '#engine';
import type { Desk, Relation, SideName } from './desk.ts';

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
export function placeOf(desk: Desk, link: Link): string {
  const original = numbersOn(desk, link, 'original');
  const revision = numbersOn(desk, link, 'revision');
  if (original === '' && revision === '') return roleOf(desk, link);
  if (link.original.length === 0) return `→ ${revision}`;
  if (link.revision.length === 0) return `${original} →`;
  return `${original || roleOn(desk, link, 'original')} → ${revision || roleOn(desk, link, 'revision')}`;
}

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  unchanged: 'unchanged',
  typography: 'typography',
  reworded: 'reworded',
  split: 'split',
  merge: 'merged',
  regroup: 'regrouped',
  moved: 'moved',
  dropped: 'dropped',
  added: 'added',
};

/** The word under the glyph: `reworded`, `headline reworded`, `caption dropped`. */
export function relationWord(desk: Desk, index: number): string {
  const link = desk.comparison.links[index];
  const word = RELATION_WORDS[desk.relations[index] ?? 'unchanged'];
  const role = link === undefined ? 'body' : roleOf(desk, link);
  return role === 'body' ? word : `${role} ${word}`;
}

/** The row in words, for those who do not see it: `Original 2, revision 2–3: split`. */
export function describeRow(desk: Desk, index: number): string {
  const link = desk.comparison.links[index];
  if (link === undefined) return '';
  const original =
    link.original.length === 0 ? 'none' : numbersOn(desk, link, 'original') || roleOn(desk, link, 'original');
  const revision =
    link.revision.length === 0 ? 'none' : numbersOn(desk, link, 'revision') || roleOn(desk, link, 'revision');
  const also = link.moved && link.kind !== 'unchanged' ? ` and ${link.kind}` : '';
  return `Original ${original}, revision ${revision}: ${relationWord(desk, index)}${also}`;
}

/** Which way a moved link went: `down` when more of the story now stands before it. */
export function directionOf(link: Link): 'up' | 'down' {
  return (link.revision[0] ?? 0) < (link.original[0] ?? 0) ? 'up' : 'down';
}

/** Where a moved link stands now: `now runs last, as sentence 12`. */
export function movedTo(desk: Desk, link: Link): string {
  const numbers = desk.numbers.revision;
  const now = numbersOn(desk, link, 'revision');
  if (now === '') return 'now in another place';
  const sentence = link.revision.length > 1 ? 'sentences' : 'sentence';
  const at = link.revision.at(-1) ?? -1;
  const isLast = numbers.slice(at + 1).every((number) => number === null);
  if (isLast) return `now runs last, as ${sentence} ${now}`;
  if (numbers[link.revision[0] ?? -1] === 1) return `now runs first, as ${sentence} ${now}`;
  return `now ${sentence} ${now}`;
}
