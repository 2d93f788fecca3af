import type { Comparison } from '../comparison.ts';
import { isSameLanguage } from '../languages/index.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * What the language of the two texts is not read for, in a sentence: `Not compared in Polish: figures and
 * dates.` Nothing where no sentence is reworded, so that no facts were asked for; nor of the net for single words, which
 * catches what the other kinds let through and is no kind of fact by itself.
 */
export function coverageLines({ links, summary }: Comparison, { coverage: messages }: Messages): string[] {
  // A comparison of an earlier version says nothing of it.
  if (summary.coverage === undefined || !links.some(({ kind }) => kind === 'reworded')) return [];
  const { original, revision } = summary.coverage;
  // Of two languages the verdict says that nothing is compared.
  const unread = revision.unread.filter((topic) => topic !== 'exchanges');
  if (unread.length === 0 || !isSameLanguage(original.language, revision.language)) return [];
  const { language, read } = revision;
  return [read.length === 0 ? messages.none(language) : messages.unread(language, unread)];
}

/** `2 differences treated as the same by the house’s list.` Nothing where none was. */
export function sameLines({ summary }: Comparison, { coverage }: Messages): string[] {
  const count = summary.treatedAsSame ?? 0;
  return count === 0 ? [] : [coverage.treatedAsSame(count)];
}
