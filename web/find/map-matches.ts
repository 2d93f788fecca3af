/** Words that go over the end of a sentence, a line or a paragraph: which part of them stands where. */
import { type Comparison, isTypographic, type Link, type Sentence, type SideName } from '#engine';

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
 * The part of a match that a link's line shows, as the line has it: what both sides share stands there in the
 * revision's words. `We [shut→closed] the pier`, looked for in the original: `shut` is the original's own, `the`
 * the revision's.
 */
export function asShown(comparison: Comparison, link: Link, { side, start, end }: Stretch): Stretch[] {
  const whole = link.original.length === 0 || link.revision.length === 0;
  return link[side].flatMap((index): Stretch[] => {
    const sentence = comparison[side].sentences[index];
    if (sentence === undefined || sentence.start >= end || sentence.end <= start) return [];
    const part: Stretch = { side, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) };
    return side === 'revision' || whole ? [part] : sharedOrOwn(comparison, link, part);
  });
}

function sharedOrOwn({ original, revision }: Comparison, link: Link, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  // What stands before the first edit begins with the first sentences of both sides.
  let from = original.sentences[link.original[0] ?? -1]?.start ?? 0;
  let there = revision.sentences[link.revision[0] ?? -1]?.start ?? 0;
  const share = (to: number) => {
    const [first, behind] = [Math.max(start, from), Math.min(end, to)];
    if (first >= behind) return;
    let opens = counterpart(original.text, from, first, revision.text, there);
    if (!isSpace(original.text, first)) while (isSpace(revision.text, opens)) opens++;
    found.push({
      side: 'revision',
      start: opens,
      end: counterpart(original.text, first, behind, revision.text, opens),
    });
  };
  for (const edit of link.edits) {
    share(edit.original[0]);
    const [first, behind] = [Math.max(start, edit.original[0]), Math.min(end, edit.original[1])];
    if (first < behind) {
      found.push({ side: 'original', start: first, end: behind });
      // Other glyphs for the same words: the line has the revision's.
      if (isTypographic(edit)) found.push({ side: 'revision', start: edit.revision[0], end: edit.revision[1] });
    }
    [, from] = edit.original;
    [, there] = edit.revision;
  }
  share(Number.POSITIVE_INFINITY);
  return found;
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

/** Where the stretches stand in a line, as runs of its characters: those that follow each other are one. */
export function runsIn(line: readonly Stretch[], wanted: readonly Stretch[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let done = 0;
  for (const piece of line) {
    for (const one of wanted) {
      const [start, end] = [Math.max(piece.start, one.start), Math.min(piece.end, one.end)];
      if (one.side !== piece.side || start >= end) continue;
      const [from, to] = [done + start - piece.start, done + end - piece.start];
      const last = runs.at(-1);
      if (last !== undefined && last.to === from) last.to = to;
      else runs.push({ from, to });
    }
    done += piece.end - piece.start;
  }
  return runs;
}
