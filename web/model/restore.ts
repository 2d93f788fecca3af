/** Restores the original's words in the revision, for one change or for many. */
import type { Edit, FactChange, Link, QuoteChange, Range } from '#engine';
import { type Choice, linksOfQuote } from './choice.ts';
import { type Stretch, withStretches } from './map-positions.ts';
import type { RowLayout } from './row-layout.ts';
import type { Work } from './work.ts';

/** The work with the original's words restored in the revision; the same work where the answer is of another text. */
export function restored(work: Work, layout: RowLayout, choices: readonly Choice[]): Work {
  const { original, revision } = layout.comparison;
  if (work.original.text !== original.text || work.revision.text !== revision.text) return work;
  return withStretches(work, 'revision', replacements(layout, choices));
}

/** Whether there are words of the original to be restored for a change. */
export function canRestore(layout: RowLayout, choice: Choice): boolean {
  return !layout.inReports && ofChoice(layout, choice).length > 0;
}

/** What is replaced for all these changes, in the order of the revision; of two that overlap the first holds. */
function replacements(layout: RowLayout, choices: readonly Choice[]): readonly Stretch[] {
  const { text } = layout.comparison.revision;
  const found: Stretch[] = [];
  const all = choices.flatMap((choice) => ofChoice(layout, choice));
  for (const next of all.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = found.at(-1);
    if (last === undefined || next.start >= last.end) found.push(next);
    else if (last.text + next.text === '') found[found.length - 1] = joined(text, last, next);
  }
  return found;
}

/** Two stretches that are taken out as one; at the end of a paragraph the space before them goes, too. */
function joined(text: string, first: Stretch, second: Stretch): Stretch {
  const end = Math.max(first.end, second.end);
  const isLast = end === text.length || text.charAt(end) === '\n';
  return { start: isLast ? spaceBefore(text, first.start) : first.start, end, text: '' };
}

function ofChoice(layout: RowLayout, { kind, index }: Choice): Stretch[] {
  const { quotes, facts, links } = layout.comparison;
  if (kind === 'link') return ofLink(layout, links[index]);
  const change = kind === 'quote' ? quotes[index] : facts[index];
  if (change === undefined) return [];
  return 'link' in change ? ofFact(layout, change) : ofQuote(layout, change);
}

/** A value takes the place of the other one; of one that stands alone the edits around it are taken back. */
function ofFact(layout: RowLayout, { link: index, original, revision }: FactChange): Stretch[] {
  const { comparison } = layout;
  if (original !== null && revision !== null) return [replaced(layout, original, revision)];
  const link = comparison.links[index ?? -1];
  const touches = (edit: Edit) =>
    (original !== null && overlap(edit.original, original)) || (revision !== null && overlap(edit.revision, revision));
  const edits = link?.edits.filter(touches) ?? [];
  if (edits.length === 0) return ofLink(layout, link);
  // a phrase that moved is taken out here and put in there
  const all = edits.some(({ moved }) => moved) ? link?.edits.filter((edit) => edit.moved || touches(edit)) : edits;
  return (all ?? edits).map((edit) => replaced(layout, edit.original, edit.revision));
}

/** The words inside the marks, where nothing else changed; else the sentences that hold them. */
function ofQuote(layout: RowLayout, change: QuoteChange): Stretch[] {
  const { original, revision, flags, status } = change;
  const [before, after] = [original[0], revision[0]];
  const isInside = original.length === 1 && revision.length === 1 && status !== 'kept';
  if (isInside && before && after && !flags.includes('speaker') && !flags.includes('cue')) {
    return [replaced(layout, [before.start, before.end], [after.start, after.end])];
  }
  if (status === 'kept' && flags.length === 0 && change.edits.length === 0) return [];
  return linksOfQuote(layout, change).flatMap((link) => ofLink(layout, layout.comparison.links[link]));
}

/** A row: its sentences as the original has them, where the original has them. */
function ofLink(layout: RowLayout, link: Link | undefined): Stretch[] {
  const { original, revision } = layout.comparison;
  if (link === undefined) return [];
  const [first, ...rest] = link.revision.flatMap((index) => revision.sentences[index] ?? []);
  const others = rest.map((sentence) => removed(revision.text, sentence));
  if (first === undefined) return insertion(layout, link);
  if (link.original.length === 0 || link.moved) {
    return [removed(revision.text, first), ...others, ...(link.moved ? insertion(layout, link) : [])];
  }
  const text = wordsOf(layout, link);
  const isSame = rest.length === 0 && revision.text.slice(first.start, first.end) === text;
  if (isSame || original.text === '') return [];
  return [{ start: first.start, end: first.end, text }, ...others];
}

/** The original's sentences of a link, with what stands between them. */
function wordsOf({ comparison: { original } }: RowLayout, link: Link): string {
  const first = original.sentences[link.original[0] ?? -1];
  const last = original.sentences[link.original.at(-1) ?? -1];
  if (first === undefined || last === undefined) return '';
  const isOne = (link.original.at(-1) ?? 0) - (link.original[0] ?? 0) === link.original.length - 1;
  if (isOne) return original.text.slice(first.start, last.end);
  const all = link.original.flatMap((index) => original.sentences[index] ?? []);
  return all.map(({ start, end }) => original.text.slice(start, end)).join(' ');
}

/** Puts the original's sentences after the one that they followed there, or before everything. */
function insertion(layout: RowLayout, link: Link): Stretch[] {
  const { original, revision } = layout.comparison;
  const first = link.original[0] ?? 0;
  const gap = (from: number, to: number) =>
    original.text.slice(original.sentences[from]?.end ?? 0, original.sentences[to]?.start ?? 0);
  const at = endBefore(layout, first);
  if (at === null) {
    const start = revision.sentences[0]?.start ?? 0;
    return [{ start, end: start, text: wordsOf(layout, link) + (gap(link.original.at(-1) ?? 0, first + 1) || '\n\n') }];
  }
  const own = gap(first - 1, first);
  const endsParagraph = /^[^\S\n]*(?:\n|$)/.test(revision.text.slice(at));
  const between = own.includes('\n') && !endsParagraph ? ' ' : own;
  return [{ start: at, end: at, text: between + wordsOf(layout, link) }];
}

/** Where in the revision that sentence ends which stands before one of the original's and was kept in its order. */
function endBefore({ comparison, linkOf }: RowLayout, sentence: number): number | null {
  for (let index = sentence - 1; index >= 0; index--) {
    const link = comparison.links[linkOf.original[index] ?? -1];
    const last = comparison.revision.sentences[link?.revision.at(-1) ?? -1];
    if (link !== undefined && !link.moved && last !== undefined) return last.end;
  }
  return null;
}

/** A sentence is taken out with the space behind it; the last of a paragraph with that before it. */
function removed(text: string, { start, end }: { readonly start: number; readonly end: number }): Stretch {
  const behind = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  const isLast = behind === text.length || text.slice(end, behind).includes('\n');
  const before = spaceBefore(text, start);
  if (!isLast || before === 0) return { start, end: behind, text: '' };
  return { start: before, end, text: '' };
}

function spaceBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return start;
}

function replaced({ comparison }: RowLayout, from: Range, [start, end]: Range): Stretch {
  return { start, end, text: comparison.original.text.slice(...from) };
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
