/** What the sides are called: two reports of one event have no original and no revision, they go by their names. */
import type { Comparison } from '../comparison.ts';
import type { Messages, ReasonMessages, ReportsMessages, SidesWords } from '../messages/messages.ts';
import { headOf, showSteering } from '../text/visible.ts';

/** The endings of files that hold a story: no part of what a side is called. */
const ENDING = /\.(?:txt|text|md|markdown|docx?|odt|fodt|rtf|pdf|x?html?|mht(?:ml)?|eml|zip|json)$/iu;
/** A longer name is cut short inside sentences. */
const MOST_LETTERS = 32;
/** What a side is called where nobody named it; as a name it says nothing. */
const NO_NAME: ReadonlySet<string> = new Set(['', '-', 'original', 'revision']);

/** As much of a comparison as names its sides. */
type Named = Readonly<Record<'original' | 'revision', { readonly name: string }>>;

/** Whether the two texts are shown side by side, as reports of which neither was edited from the other. */
export function tellsReports({ summary }: Pick<Comparison, 'summary'>): boolean {
  // a comparison that an earlier version exported has none
  const is = summary.relation?.is;
  return is === 'reports' || is === 'shared';
}

/** The sides by the names of their files, outlets, or as an editor called them; where those tell nothing apart, by order. */
export function sideWords({ original, revision }: Named, { named, unnamed }: ReportsMessages): SidesWords {
  const [first, second] = [plainName(original.name), plainName(revision.name)];
  const areSame = first.toLowerCase() === second.toLowerCase();
  const words = (name: string, fallback: SidesWords['original']) =>
    areSame || NO_NAME.has(name.toLowerCase()) ? fallback : named(name);
  return { original: words(first, unnamed.original), revision: words(second, unnamed.revision) };
}

function plainName(name: string): string {
  const plain = showSteering(name).replace(ENDING, '').trim();
  return plain.length <= MOST_LETTERS ? plain : `${headOf(plain, MOST_LETTERS - 1).trim()}…`;
}

/**
 * The words in which a comparison is told: those of two versions as they stand, those of two reports with the names
 * of the sides. Of messages that were told this way before it makes the same again.
 */
export function messagesFor(comparison: Named & Pick<Comparison, 'summary'>, messages: Messages): Messages {
  return tellsReports(comparison) ? messagesOfReports(comparison, messages) : messages;
}

/** The words of two reports, with the names of the sides. */
export function messagesOfReports(comparison: Named, messages: Messages): Messages {
  const { inReports, reasons, report } = messages;
  const sides = sideWords(comparison, inReports);
  const own: ReasonMessages = {
    ...reasons,
    templates: { ...reasons.templates, ...inReports.templates },
    sides: { inFirst: sides.original.in, inSecond: sides.revision.in },
  };
  return { ...messages, reasons: own, report: { ...report, ...inReports.report(sides, report) } };
}
