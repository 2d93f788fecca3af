/** The verdict on two reports of one event: what they are to each other first, then what differs for the same thing. */
import type { Comparison, FactChange, QuoteChange, Range, SideName } from '../comparison.ts';
import type { Messages } from '../messages/messages.ts';
import { textOf } from '../text/ranges.ts';
import { capitalise, cutWords, shortName, withStop } from './cited-words.ts';
import { sideWords } from './sides.ts';

/** A piece of a finding; `strong` are the words that differ. */
export interface FindingPiece {
  readonly text: string;
  readonly strong: boolean;
}

/** A value, a quote or a speaker that differs, and the entry that tells of it. */
export interface ReportsFinding {
  readonly kind: 'quote' | 'fact';
  /** Index into the comparison's quotes or facts. */
  readonly index: number;
  readonly pieces: readonly FindingPiece[];
}

export interface ReportsVerdict {
  /** `Two reports of one event`, and `; 1 passage of shared copy` or nothing. */
  readonly relation: string;
  readonly copy: string;
  readonly findings: readonly ReportsFinding[];
  /** `4 critical`; empty for none. */
  readonly critical: string;
  /** `5 quotes in both: 3 the same, 2 in other words; 7 % of the words in common.` */
  readonly counts: string;
  /** `34 sentences only in AP 06:40, 31 sentences only in Ours 09:05.`; empty for none. */
  readonly alone: string;
}

type Marks = Messages['reasons']['marks'];

/** Under what the two are stand so many findings. */
const MOST = 2;
/** Letters of a wording, and of a quote that another speaker has. */
const MOST_LETTERS = 22;

/** Reads the verdict off a comparison of two reports. */
export function reportsVerdictOf(comparison: Comparison, { inReports, reasons }: Messages): ReportsVerdict {
  const { reports, passages = [], summary } = comparison;
  const { verdict: words } = inReports;
  const sides = sideWords(comparison, inReports);
  const copies = passages.filter(({ quote }) => !quote).length;
  const lists = reports?.quotes ?? { identical: [], differing: [], otherSpeaker: [], reported: [] };
  const inBoth = lists.identical.length + lists.differing.length + lists.otherSpeaker.length + lists.reported.length;
  const fates = (['identical', 'differing', 'otherSpeaker', 'reported'] as const).flatMap((fate) =>
    lists[fate].length === 0 ? [] : [words.fate[fate](lists[fate].length)],
  );
  const values = reports?.values.length ?? 0;
  const alone = { original: summary.links.dropped, revision: summary.links.added };
  const sentencesAlone = (['original', 'revision'] as const)
    .flatMap((side) => (alone[side] === 0 ? [] : [words.alone(alone[side], sides[side])]))
    .join(', ');
  return {
    relation: words.lead[summary.relation.is === 'shared' ? 'shared' : 'reports'],
    copy: copies === 0 || summary.relation.is === 'shared' ? '' : `; ${words.passages(copies)}`,
    findings: findingsOf(comparison, inReports, reasons.marks),
    critical: summary.severity.critical === 0 ? '' : words.critical(summary.severity.critical),
    counts: `${[
      inBoth === 0 ? words.noQuotes : words.quotes(inBoth) + fates.join(', '),
      values === 0 ? words.noValues : words.values(values),
      words.share(summary.reused.revision),
    ].join('; ')}.`,
    alone: sentencesAlone === '' ? '' : `${sentencesAlone}.`,
  };
}

/** The verdict as plain text: what the two are and what differs, and what there is besides. */
export function reportsVerdictLines(comparison: Comparison, messages: Messages, unread: number): [string, string] {
  const { relation, copy, findings, critical, counts, alone } = reportsVerdictOf(comparison, messages);
  const told = findings.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
  const lead = [`${relation}${copy}.`, ...told].join(' ');
  const provisional = unread > 0 ? [messages.verdict.reading.provisional(unread)] : [];
  const rest = [critical === '' ? '' : `${critical}.`, counts, alone, ...provisional]
    .filter((text) => text !== '')
    .join(' ');
  return [lead.replaceAll('\u00a0', ' '), rest.replaceAll('\u00a0', ' ')];
}

/** The first value and the first quote that differ, or two of the one where there is none of the other. */
function findingsOf(comparison: Comparison, inReports: Messages['inReports'], marks: Marks): ReportsFinding[] {
  const { reports, facts, quotes } = comparison;
  if (reports === undefined) return [];
  const sides = sideWords(comparison, inReports);
  const isGrave = ({ severity }: FactChange | QuoteChange) => severity === 'critical' || severity === 'high';
  const told = (pieces: readonly FindingPiece[] | null, kind: 'quote' | 'fact', index: number): ReportsFinding[] =>
    pieces === null ? [] : [{ kind, index, pieces: capitalise(withStop(pieces, plain('.'))) }];
  const between = (before: string, after: string, trail = '') => [
    strong(before),
    plain(`${trail === '' ? '' : ` ${trail}`} ${sides.original.in}, `),
    strong(after),
    plain(` ${sides.revision.in}`),
  ];
  const values = [...reports.values, ...reports.senses].flatMap((index) => {
    const fact = facts[index] as FactChange;
    if (!isGrave(fact) || fact.original === null || fact.revision === null) return [];
    const [before, after] = [cut(comparison, 'original', fact.original), cut(comparison, 'revision', fact.revision)];
    return told(between(before, after, besides(comparison, fact)), 'fact', index);
  });
  const said = [...reports.quotes.differing, ...reports.quotes.otherSpeaker].flatMap((index) => {
    const change = quotes[index] as QuoteChange;
    return isGrave(change) ? told(quotePieces(comparison, change, between, marks), 'quote', index) : [];
  });
  const pick = [...values.slice(0, said.length === 0 ? MOST : 1), ...said.slice(0, values.length === 0 ? MOST : 1)];
  return pick.slice(0, MOST);
}

/** `Calloway: “ten” in AP, “two” in Ours`; of another speaker the first words and the two names. */
function quotePieces(
  comparison: Comparison,
  { edits, flags, original, revision }: QuoteChange,
  between: (before: string, after: string) => FindingPiece[],
  [open, close]: Marks,
): FindingPiece[] | null {
  const [first, second] = [original[0], revision[0]];
  if (first === undefined || second === undefined) return null;
  const whole = `${open}${cut(comparison, 'original', [first.start, first.end])}${close}`;
  if (flags.includes('speaker') && first.speakerName !== null && second.speakerName !== null) {
    return [plain(`${whole}: `), ...between(first.speakerName, second.speakerName)];
  }
  const edit = edits.find(({ kind, original: a, revision: b }) => kind !== 'typography' && a[0] < a[1] && b[0] < b[1]);
  if (edit === undefined) return [plain(whole)];
  const [before, after] = [cut(comparison, 'original', edit.original), cut(comparison, 'revision', edit.revision)];
  const speaker = shortName(first.speakerName ?? second.speakerName ?? '', comparison.original.language);
  return [plain(`${speaker || whole}: `), ...between(`${open}${before}${close}`, `${open}${after}${close}`)];
}

/** The word behind a bare figure, which says of what it is: `people` of `nine people were hurt`. */
function besides({ original: { text } }: Comparison, { kind, original }: FactChange): string {
  if (kind !== 'number' || original === null) return '';
  return /^ ([\p{L}\p{M}’-]+)/u.exec(text.slice(original[1], original[1] + MOST_LETTERS))?.[1] ?? '';
}

function cut(comparison: Comparison, side: SideName, range: Range): string {
  return cutWords(textOf(comparison[side].text, range).replace(/\s+/g, ' ').trim(), MOST_LETTERS);
}

function plain(text: string): FindingPiece {
  return { text, strong: false };
}

function strong(text: string): FindingPiece {
  return { text, strong: true };
}
