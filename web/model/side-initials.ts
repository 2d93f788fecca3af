import type { SideName } from '#engine';

/**
 * What stands for the two sides where there is room for one letter: the first letters of their names, or those of the
 * first words in which the names differ (“quay-post”, “quay-ours”: P, O), else 1 and 2.
 */
export function sideInitials(original: string, revision: string): Readonly<Record<SideName, string>> {
  const [first, second] = [wordsOf(original), wordsOf(revision)];
  for (let at = 0; at < Math.min(first.length, second.length); at++) {
    const initials = { original: initialOf(first[at]), revision: initialOf(second[at]) };
    if (initials.original !== initials.revision) return initials;
  }
  return { original: '1', revision: '2' };
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** The first letter, large, with what is written above or below it; a number whole. */
function initialOf(word = ''): string {
  return (/^\p{N}+|^\p{L}\p{M}*/u.exec(word)?.[0] ?? '').toUpperCase();
}
