import type { Comparison } from '../comparison.ts';
import type { Messages } from '../messages/messages.ts';

/**
 * What the languages of the two texts are not read for, a sentence a language: `Not compared in Polish: figures and
 * dates.` Nothing where no sentence is reworded, so that no facts were asked for.
 */
export function coverageLines({ links, summary }: Comparison, { coverage: messages }: Messages): string[] {
  // A comparison of an earlier version says nothing of it.
  if (summary.coverage === undefined || !links.some(({ kind }) => kind === 'reworded')) return [];
  const { original, revision } = summary.coverage;
  const sides = original.language === revision.language ? [revision] : [original, revision];
  return sides
    .filter(({ unread }) => unread.length > 0)
    .map(({ language, read, unread }) =>
      read.length === 0 ? messages.none(language) : messages.unread(language, unread),
    );
}
