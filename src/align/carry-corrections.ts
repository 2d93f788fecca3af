/** Corrections go on with another version of the texts. */
import type { Correction, Range, SideName } from '../comparison.ts';

type Texts = Readonly<Record<SideName, string>>;

/** Corrections that were made on other texts, for these: each of their sentences where its words stand now. */
export function carriedCorrections(
  corrections: readonly Correction[],
  texts: Texts,
  { original, revision }: Texts,
): Correction[] {
  return corrections.flatMap((correction) => {
    const carried = {
      ...correction,
      original: carry(correction.original, texts.original, original),
      revision: carry(correction.revision, texts.revision, revision),
    };
    // a link that lost a sentence would say something else
    return carried.original.length === correction.original.length &&
      carried.revision.length === correction.revision.length
      ? [carried]
      : [];
  });
}

function carry(ranges: readonly Range[], before: string, after: string): Range[] {
  if (before === after) return [...ranges];
  return ranges.flatMap(([start, end]): Range[] => {
    const at = nearest(after, before.slice(start, end), start);
    return at < 0 || start >= end ? [] : [[at, at + end - start]];
  });
}

/** Where the words stand nearest to where they stood, or -1. */
function nearest(text: string, words: string, place: number): number {
  const behind = text.indexOf(words, place);
  const before = text.lastIndexOf(words, place);
  if (behind < 0 || before < 0) return Math.max(behind, before);
  return behind - place < place - before ? behind : before;
}
