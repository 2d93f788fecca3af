/** What every export says in the same words: its first lines, what became of a link, who said a quote, and where. */
import type { Comparison, FactChange, Link, Quote, QuoteChange, SideName, Story } from '../comparison.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { reasonText } from '../messages/reason-text.ts';
import { indexAt, textOf } from '../text/ranges.ts';
import { coverageLines, sameLines } from './coverage-text.ts';
import { isFurniture, numbersText, roleOf, sentenceNumbers, sentencesOfFact } from './numbering.ts';
import { shapeOf } from './shape.ts';
import { tellsReports } from './sides.ts';
import { signOffLine } from './sign-off.ts';
import { verdictLines } from './verdict-text.ts';

/**
 * The first lines of an export: the verdict, what was linked by hand, what the languages are not read for, what the
 * house takes for the same, whether a work budget ran out, what is new, how far the sign-off has come, and how much was set aside.
 */
export function openingLines(comparison: Comparison, messages: Messages): string[] {
  const { links, precise, setAside = [], newItems = [] } = comparison;
  const { report } = messages;
  const byHand = links.filter((link) => link.byHand).length;
  return [
    ...verdictLines(comparison, messages),
    byHand > 0 ? report.linksByHand(byHand) : '',
    ...coverageLines(comparison, messages),
    ...sameLines(comparison, messages),
    precise ? '' : report.coarse,
    newItems.length > 0 ? report.countNew(newItems.length) : '',
    signOffLine(comparison, messages),
    setAside.length > 0 ? report.countSetAside(setAside.length) : '',
  ]
    .filter((line) => line !== '')
    .map(withPlainSpaces);
}

/** Both sides by their names: `wire.txt → site.txt`; two reports as `AP 06:40 / Ours 09:05`. */
export function titleOf(comparison: Comparison, { report }: Messages): string {
  if (tellsReports(comparison)) return `${report.original} / ${report.revision}`;
  return `${comparison.original.name} → ${comparison.revision.name}`;
}

/** Plain text needs no spaces that hold a number and its noun together. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

/** An entry of the ledger in the words of a language. */
export interface Wording {
  /** `altered, negation`; `number changed`. */
  readonly head: string;
  /** Who said it, on both sides where they differ; empty for a fact. */
  readonly sources: string;
  readonly reason: string;
  readonly place: string;
}

/** Words the entries of one comparison. */
export interface Wordings {
  readonly quote: (change: QuoteChange) => Wording;
  readonly fact: (fact: FactChange) => Wording;
  /** The numbers of a link's sentences on a side: `4`, `2–3`; empty where none is numbered. */
  readonly numbers: (link: Link, side: SideName) => string;
  /** What became of a link: `reworded`, `headline, reworded`, `reworded, moved, split`. */
  readonly fate: (link: Link) => string;
  /** The same beside a glyph that tells the kind: `headline`, `moved, split`; empty for nothing more. */
  readonly details: (link: Link) => string;
  /** Where a link's sentences stand on one side: `sentences 2–3 of the original`. */
  readonly placeOn: (link: Link, side: SideName) => string;
}

export function wordingsOf(comparison: Comparison, messages: Messages): Wordings {
  const { report } = messages;
  const numbers = {
    original: sentenceNumbers(comparison.original.sentences),
    revision: sentenceNumbers(comparison.revision.sentences),
  };
  /** A place on one side: its sentences' numbers, else what they are in the story. */
  const placeOn = (indices: readonly number[], side: SideName): Place | null => {
    const text = numbersText(indices, numbers[side]);
    if (text !== '') return { text, many: /\D/.test(text), numbered: true };
    const role = comparison[side].sentences[indices[0] ?? -1]?.role;
    return role === undefined || role === 'body' ? null : { text: report.roles[role], many: false, numbered: false };
  };
  return {
    quote: (change) => ({
      head: [report.quoteStatuses[change.status], ...change.flags.map((flag) => report.flags[flag])].join(', '),
      sources: sourcesOf(comparison, change, report),
      reason: sentenceOf(change, messages),
      place: wordPlaces(
        placeOn(sentencesOfQuote(comparison.original, change, 'original'), 'original'),
        placeOn(sentencesOfQuote(comparison.revision, change, 'revision'), 'revision'),
        report,
      ),
    }),
    fact: (fact) => {
      const at = sentencesOfFact(comparison, fact);
      const place = wordPlaces(placeOn(at.original, 'original'), placeOn(at.revision, 'revision'), report);
      return {
        head: report.fact(fact.kind, fact.status),
        sources: '',
        reason: sentenceOf(fact, messages),
        place: comparison.links[fact.link ?? -1]?.byHand ? `${place}, ${report.linkedByHand}` : place,
      };
    },
    numbers: (link, side) => numbersText(link[side], numbers[side]),
    fate: (link) => fateOf(comparison, link, report, report.links[link.kind]),
    details: (link) => fateOf(comparison, link, report, link.kind === 'typography' ? report.links.typography : ''),
    placeOn: (link, side) => {
      const place = placeOn(link[side], side);
      return place === null ? '' : report.of[side](wordPlace(place, report));
    },
  };
}

/** The reason in the language of the catalogue; as it stands where its code is of another version. */
function sentenceOf(entry: QuoteChange | FactChange, { reasons }: Messages): string {
  return entry.code in reasons.templates ? reasonText(entry, reasons) : entry.reason;
}

interface Place {
  readonly text: string;
  readonly many: boolean;
  /** False where the text is the name of a part of the story. */
  readonly numbered: boolean;
}

function wordPlace({ text, many, numbered }: Place, { sentence }: ReportMessages): string {
  return numbered ? sentence({ text, many }) : text;
}

/** `sentence 4 → 7`, `headline → sentence 1`, `sentence 3 of the revision`. */
function wordPlaces(original: Place | null, revision: Place | null, report: ReportMessages): string {
  if (original === null) return revision === null ? '' : report.of.revision(wordPlace(revision, report));
  if (revision === null) return report.of.original(wordPlace(original, report));
  if (!original.numbered || !revision.numbered) {
    return `${wordPlace(original, report)} → ${wordPlace(revision, report)}`;
  }
  return `${report.sentence({ text: original.text, many: original.many || revision.many })} → ${revision.text}`;
}

/** The sentence in which a quote, or the passage that stands for it, begins on one side. */
function sentencesOfQuote({ sentences }: Story, change: QuoteChange, side: SideName): number[] {
  const start = change[side][0]?.start ?? change.passage?.[0];
  const index = start === undefined ? -1 : indexAt(sentences, start);
  return index < 0 ? [] : [index];
}

function fateOf(comparison: Comparison, link: Link, report: ReportMessages, kind: string): string {
  const role = isFurniture(comparison, link) ? 'body' : roleOf(comparison, link);
  const shape = shapeOf(link);
  return [
    role === 'body' ? '' : report.roles[role],
    kind,
    link.moved ? report.moved : '',
    shape === null ? '' : report.shapes[shape],
    link.byHand ? report.byHand : '',
  ]
    .filter((word) => word !== '')
    .join(', ');
}

/** Who says a quote, and by which word: `Ines Vale (said)`; empty where the story does not say. */
export function sourceOf(story: Story, quote: Quote | undefined, { noSpeaker }: ReportMessages): string {
  if (quote === undefined) return '';
  const speaker = quote.speakerName ?? (quote.speaker === null ? '' : squeeze(textOf(story.text, quote.speaker)));
  const cue = quote.cue === null ? '' : squeeze(textOf(story.text, quote.cue));
  return cue === '' ? speaker : `${speaker || noSpeaker} (${cue})`;
}

/** Both sources where they differ: `Ines Vale (said) → Ines Vale (admitted)`. */
function sourcesOf({ original, revision }: Comparison, change: QuoteChange, report: ReportMessages): string {
  const before = sourceOf(original, change.original[0], report);
  const after = sourceOf(revision, change.revision[0], report);
  if (change.original.length === 0) return after;
  if (change.revision.length === 0 || before === after) return before;
  return `${before || report.noSpeaker} → ${after || report.noSpeaker}`;
}

/** The passage of the other side that stands for a quote, with its side; null where there is none. */
export function passageOf(comparison: Comparison, change: QuoteChange): { side: SideName; text: string } | null {
  if (change.passage === null) return null;
  const side = change.revision.length === 0 ? 'revision' : 'original';
  return { side, text: squeeze(textOf(comparison[side].text, change.passage)) };
}

/** The two wordings of a fact: `7,200 → 2,700`; one alone where the other side has none. */
export function factWords({ original, revision }: Comparison, fact: FactChange): string {
  const before = fact.original === null ? '' : squeeze(textOf(original.text, fact.original));
  const after = fact.revision === null ? '' : squeeze(textOf(revision.text, fact.revision));
  return [before, after].filter((words) => words !== '').join(' → ');
}

/** White space as one space, so that a wrapped line of the story is one line of the report. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
