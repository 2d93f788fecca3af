/** Words that go over the end of a sentence, a line or a paragraph: which part of them stands where. */
import { type Comparison, type Edit, isTypographic, type Link, type Sentence, type SideName } from '#engine';
import { firstIndex } from '../model/lists.ts';

/** A stretch of one side's text, UTF-16, half-open. */
export interface Stretch {
  readonly side: SideName;
  readonly start: number;
  readonly end: number;
}

/** The stretches of both texts that a line of the redline is made of, in the order in which it has them. */
export type LineOf = (link: number) => readonly Stretch[];

/** The sentences that a match has a part in, from the one that it begins in. */
export function sentencesOf(sentences: readonly Sentence[], first: number, end: number): number[] {
  const found: number[] = [];
  for (let index = first; index < sentences.length && (sentences[index]?.start ?? end) < end; index++) {
    found.push(index);
  }
  return found;
}

/**
 * Tells which part of a match a link's line shows, as the line has it: what both sides share stands there in the
 * revision's words. `We [shut→closed] the pier`, looked for in the original: `shut` is the original's own, `the`
 * the revision's. Matches that are asked for in order cost no more than the link is long, together.
 */
export function shownBy(comparison: Comparison, link: Link): (match: Stretch) => Stretch[] {
  const whole = link.original.length === 0 || link.revision.length === 0;
  const sharedOrOwn = sharedOrOwnIn(comparison, link);
  return ({ side, start, end }) =>
    link[side].flatMap((index): Stretch[] => {
      const sentence = comparison[side].sentences[index];
      if (sentence === undefined || sentence.start >= end || sentence.end <= start) return [];
      const part: Stretch = { side, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
      return side === 'revision' || whole ? [part] : sharedOrOwn(part);
    });
}

/** A place in the original, where it is in the revision, and the first edit behind both. */
interface Place {
  readonly from: number;
  readonly there: number;
  readonly edit: number;
}

/** Follows a link's edits through both texts; what is asked for next stands behind what was asked for last, as a rule. */
function sharedOrOwnIn({ original, revision }: Comparison, link: Link): (part: Stretch) => Stretch[] {
  // What stands before the first edit begins with the first sentences of both sides.
  const head: Place = {
    from: original.sentences[link.original[0] ?? -1]?.start ?? 0,
    there: revision.sentences[link.revision[0] ?? -1]?.start ?? 0,
    edit: 0,
  };
  let last = head;
  return ({ start, end }) => {
    const found: Stretch[] = [];
    let { from, there, edit: at } = start < last.from ? head : last;
    last = head;
    /** What both share before `to`. */
    const share = (to: number) => {
      const [first, behind] = [Math.max(start, from), Math.min(end, to)];
      if (first >= behind) return;
      let opens = counterpart(original.text, from, first, revision.text, there);
      if (!isSpace(original.text, first)) while (isSpace(revision.text, opens)) opens++;
      if (found.length === 0) last = { from: first, there: opens, edit: at };
      found.push({
        side: 'revision',
        start: opens,
        end: counterpart(original.text, first, behind, revision.text, opens),
      });
    };
    for (; at < link.edits.length && from < end; at++) {
      const edit = link.edits[at] as Edit;
      share(edit.original[0]);
      const [first, behind] = [Math.max(start, edit.original[0]), Math.min(end, edit.original[1])];
      if (first < behind) {
        if (found.length === 0) last = { from, there, edit: at };
        found.push({ side: 'original', start: first, end: behind });
        // Other glyphs for the same words: the line has the revision's.
        if (isTypographic(edit)) found.push({ side: 'revision', start: edit.revision[0], end: edit.revision[1] });
      }
      [, from] = edit.original;
      [, there] = edit.revision;
    }
    share(Number.POSITIVE_INFINITY);
    return found;
  };
}

/** Where `at` is in a text that says the same from `there` on as the other from `from` on, whatever its spaces. */
function counterpart(text: string, from: number, at: number, other: string, there: number): number {
  let place = there;
  for (let index = from; index < at; index++) {
    if (isSpace(text, index)) continue;
    while (isSpace(other, place)) place++;
    place++;
  }
  return place;
}

function isSpace(text: string, index: number): boolean {
  return /^\s$/.test(text.charAt(index));
}

/** A line by the stretches of each side, in the order of that side's text, each with its place in the line. */
type LineIndex = Readonly<Record<SideName, readonly (Stretch & { readonly at: number })[]>>;

/** Prepares a line for `runsIn`. */
export function indexLine(line: readonly Stretch[]): LineIndex {
  let at = 0;
  const placed = line.map(({ side, start, end }) => {
    const own = { side, start, end, at };
    at += end - start;
    return own;
  });
  const of = (side: SideName) => placed.filter((one) => one.side === side).sort((a, b) => a.start - b.start);
  return { original: of('original'), revision: of('revision') };
}

/** Where the stretches stand in a line, as runs of its characters: those that follow each other are one. */
export function runsIn(line: LineIndex, wanted: readonly Stretch[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const one of wanted) {
    const own = line[one.side];
    for (let index = firstIndex(own.length, (i) => (own[i]?.end ?? 0) > one.start); index < own.length; index++) {
      const { start, end, at } = own[index] as LineIndex[SideName][number];
      if (start >= one.end) break;
      found.push({ from: at + Math.max(start, one.start) - start, to: at + Math.min(end, one.end) - start });
    }
  }
  const runs: { from: number; to: number }[] = [];
  for (const { from, to } of found.sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === from) last.to = to;
    else if (from < to) runs.push({ from, to });
  }
  return runs;
}
