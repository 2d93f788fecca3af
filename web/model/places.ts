/** How the page names a place: “4 → 4”, “2 → 2–3”, “headline”. */
import { type Link, numbersText, type Role, roleOf as roleOfLink, type SideName } from '#engine';
import type { Messages } from '../messages/messages.ts';
import type { IconName } from '../ui/icon.tsx';
import type { RowLayout } from './row-layout.ts';

type Sentences = Pick<Link, SideName>;

/** The numbers of a link's sentences on one side: `4`, `2–3`, `9, 12`; empty where the reader counts none. */
export function numbersOn(layout: RowLayout, link: Sentences, side: SideName): string {
  return numbersText(link[side], layout.numbers[side]);
}

/** Sentence numbers as the reader's language writes them: `1,204–1,206`. */
export function withThousands(numbers: string, write: (number: number) => string): string {
  return numbers.replace(/\d{4,}/g, (digits) => write(Number(digits)));
}

/** What the link's sentences are in the story; a side that has them decides. */
export function roleOf({ comparison }: RowLayout, link: Sentences): Role {
  return roleOfLink(comparison, link);
}

function roleOn({ comparison }: RowLayout, link: Sentences, side: SideName): Role {
  return comparison[side].sentences[link[side][0] ?? -1]?.role ?? 'body';
}

/** A link's place in both stories: `4 → 4`, `5 →`, `→ 5`, `headline`. */
export function placeOf(layout: RowLayout, link: Sentences, { roles }: Messages['places']): string {
  const name = (role: Role) => withoutHyphens(roles[role]);
  const original = numbersOn(layout, link, 'original');
  const revision = numbersOn(layout, link, 'revision');
  if (original === '' && revision === '') return name(roleOf(layout, link));
  if (link.original.length === 0) return `→ ${revision}`;
  if (link.revision.length === 0) return `${original} →`;
  return `${original || name(roleOn(layout, link, 'original'))} → ${revision || name(roleOn(layout, link, 'revision'))}`;
}

/**
 * The word under the glyph: `reworded`, `headline reworded`, `caption dropped`. Long words carry soft hyphens:
 * the place under the glyph is narrow.
 */
export function relationWord(layout: RowLayout, index: number, words: Messages['places']): string {
  const link = layout.comparison.links[index];
  return words.relation(layout.relations[index] ?? 'unchanged', link === undefined ? 'body' : roleOf(layout, link));
}

/** The row in words, for those who do not see it: `Original 2, revision 2–3: split`. */
export function describeRow(layout: RowLayout, index: number, words: Messages['places']): string {
  const link = layout.comparison.links[index];
  if (link === undefined) return '';
  const on = (side: SideName) =>
    link[side].length === 0 ? words.none : numbersOn(layout, link, side) || words.roles[roleOn(layout, link, side)];
  const fate = relationWord(layout, index, words);
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

const SIGNS: Readonly<Record<Exclude<RowLayout['relations'][number], 'moved'>, IconName>> = {
  unchanged: 'kept',
  typography: 'type',
  reworded: 'reworded',
  split: 'split',
  merge: 'merge',
  regroup: 'regroup',
  dropped: 'dropped',
  added: 'added',
};

/** The sign of what became of a link's sentences. */
export function signOf(link: Link, relation: RowLayout['relations'][number]): IconName {
  return relation === 'moved' ? directionOf(link) : SIGNS[relation];
}

/** Where a moved link stands now: `now runs last, as sentence 12`. */
export function movedTo(layout: RowLayout, link: Link, { now }: Messages['places']): string {
  const numbers = layout.numbers.revision;
  const text = numbersOn(layout, link, 'revision');
  if (text === '') return now.elsewhere;
  const place = { text, many: link.revision.length > 1 };
  const at = link.revision.at(-1) ?? -1;
  const isLast = numbers.slice(at + 1).every((number) => number === null);
  if (isLast) return now.last(place);
  return numbers[link.revision[0] ?? -1] === 1 ? now.first(place) : now.at(place);
}
