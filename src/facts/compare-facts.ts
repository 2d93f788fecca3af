import type { Nearness } from '../align/reports.ts';
import type { FactKind, Link, QuoteChange, Range, Severity } from '../comparison.ts';
import { isSameLanguage, languageOf } from '../languages/index.ts';
import { firstIndexWhere } from '../text/collections.ts';
import { overlaps, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { compareAddresses } from './compare-addresses.ts';
import { compareAgents } from './compare-agents.ts';
import { compareAttributions, compareMoods } from './compare-attributions.ts';
import { compareMeaning } from './compare-meaning.ts';
import { compareNames } from './compare-names.ts';
import { compareDated, compareNotices } from './compare-notices.ts';
import { compareSwapped } from './compare-swaps.ts';
import { compareValues } from './compare-values.ts';
import { compareExchangedWords } from './exchanged-words.ts';
import { factTablesOf } from './languages.ts';
import type { Lexicon } from './lexicon.ts';
import { compareListedNames } from './listed-names.ts';
import { readSides } from './read-sides.ts';
import type { FactFinding } from './side.ts';
import { compareUnspacedNames } from './unspaced-names.ts';

/** An entry of the quotes, as far as it is asked here. */
type QuoteFinding = Pick<QuoteChange, 'status' | 'flags' | 'edits' | 'original' | 'revision'>;

/**
 * The numbers, names, dates and meaning words that differ between linked sentences, worst first, then in
 * reading order. Ranges are UTF-16 offsets into the text of their side.
 *
 * What is compared: sentences of reworded links; a dropped sentence is reported as such already, so its
 * facts are not reported again. A value that stands anywhere on the other side has moved and is not lost.
 * A figure that appears out of nowhere is `high`: somebody must have a source for it, but nothing in the
 * original contradicts it; a figure in another's place is `critical`. Facts inside a quotation whose
 * own entry already shows the change are left to that entry.
 *
 * @param nearness of two reports of one event, where a link may say no more than that both tell of it; null for a rewrite
 * @param lexicon which words may stand for each other in the language of both; absent, words that were exchanged are not compared
 */
export function compareFacts(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
  quotes: readonly QuoteFinding[],
  nearness: Nearness | null = null,
  lexicon?: Lexicon,
): FactFinding[] {
  // No word of one language can be held against one of another.
  if (!isSameLanguage(original.language, revision.language)) return [];
  const sides = readSides(original, revision);
  const { lookup, tables } = factTablesOf(original.language);
  const values = compareValues(sides, links, nearness);
  const changes = [
    compareDated(sides, links, values),
    compareNotices(sides, links, values),
    compareAddresses(sides, links),
    compareNames(sides, links, lookup),
    compareUnspacedNames(sides, links),
    compareListedNames(sides, links),
    compareAttributions(sides, links),
    compareMoods(sides, links),
    ...withoutCancelled(
      compareSwapped(sides, links),
      compareAgents(sides, links),
      compareMeaning(sides, links, lookup, tables),
    ),
  ].flat();
  // two reporters choose their own words
  const words = nearness !== null ? [] : compareExchangedWords(sides, links, changes, tables, lexicon);
  const cues = { original: changedCues(quotes, 'original'), revision: changedCues(quotes, 'revision') };
  const toldAlone = words.filter(
    ({ original: a, revision: b }) =>
      !((a !== null && liesInside(a, cues.original)) || (b !== null && liesInside(b, cues.revision))),
  );
  return inOrder(asFarAsKnown(withoutQuoted([...changes, ...toldAlone], quotes), original.language));
}

/**
 * `Larch beat Elm` and `Elm lost to Larch` say the same: names exchanged and one contrary cancel. An exchange of names
 * is told once, as names, and one of directions as directions.
 */
function withoutCancelled(
  swapped: readonly FactFinding[],
  agents: readonly FactFinding[],
  meaning: readonly FactFinding[],
): FactFinding[][] {
  const names = new Set(swapped.flatMap(({ kind, link }) => (kind === 'name' ? [link] : [])));
  const exchanged = new Set([...names, ...agents.flatMap(({ kind, link }) => (kind === 'agent' ? [link] : []))]);
  const directions = meaning.filter(({ kind, link }) => kind === 'direction' && exchanged.has(link));
  const cancelled = new Set([...exchanged].filter((at) => directions.filter(({ link }) => link === at).length === 1));
  const isCancelled = ({ kind, link }: FactFinding) => cancelled.has(link) && /^(?:name|agent|direction)$/.test(kind);
  const crossed = new Set(directions.flatMap(({ link }) => (cancelled.has(link) ? [] : [link])));
  return [swapped, agents.filter(({ link }) => !names.has(link) && !crossed.has(link)), meaning].map((list) =>
    list.filter((item) => !isCancelled(item)),
  );
}

/** Kinds that need the words around a value: in a language without tables they are guesses. */
const GUESSED: ReadonlySet<FactKind> = new Set(['number', 'money', 'percent', 'date', 'time', 'name']);

/**
 * In a language without tables figures are read, but not the words around them: `3 miljoner` and
 * `3 000 000` look like two values. No figure there is more than worth a look.
 */
function asFarAsKnown(changes: FactFinding[], language: string): FactFinding[] {
  if (languageOf(language).readsFacts) return changes;
  return changes.map((item) =>
    RANK[item.severity] < RANK.check && GUESSED.has(item.kind) ? { ...item, severity: 'check' } : item,
  );
}

/** Leaves out facts that a quote's entry covers: it shows the changed words inside the marks already. */
function withoutQuoted(changes: readonly FactFinding[], quotes: readonly QuoteFinding[]): FactFinding[] {
  const covered = { original: coveredSpans(quotes, 'original'), revision: coveredSpans(quotes, 'revision') };
  // null where the fact does not stand on that side
  const isCovered = (change: FactFinding, side: 'original' | 'revision') =>
    change[side] === null ? null : liesInside(change[side], covered[side]);
  return changes.filter((change) => {
    const sides = [isCovered(change, 'original'), isCovered(change, 'revision')];
    return sides.includes(false) || !sides.includes(true);
  });
}

/** The quotes of a side whose entries show a change, and the speakers that an entry says have changed; by start. */
function coveredSpans(quotes: readonly QuoteFinding[], side: 'original' | 'revision'): readonly Span[] {
  const spans = quotes.flatMap((entry) => {
    const speakers = entry[side].flatMap(({ speaker }) =>
      speaker !== null && entry.flags.includes('speaker') ? [{ start: speaker[0], end: speaker[1] }] : [],
    );
    return [...changedQuotes(entry, side), ...speakers];
  });
  return spans.toSorted((a, b) => a.start - b.start);
}

/** The verbs of saying of a side that their quotes' entries tell of, by start. */
function changedCues(quotes: readonly QuoteFinding[], side: 'original' | 'revision'): readonly Span[] {
  const spans = quotes
    .filter(({ flags }) => flags.includes('cue'))
    .flatMap((entry) => entry[side].flatMap(({ cue }) => (cue === null ? [] : [{ start: cue[0], end: cue[1] }])));
  return spans.toSorted((a, b) => a.start - b.start);
}

function changedQuotes(entry: QuoteFinding, side: 'original' | 'revision'): readonly Span[] {
  if (entry.status === 'dropped' || entry.status === 'added') return entry[side];
  if (entry.status !== 'altered' && entry.status !== 'trimmed' && entry.status !== 'extended') return [];
  const edited = entry.edits
    .filter((edit) => edit.kind !== 'typography')
    .map((edit) => ({ start: edit[side][0], end: edit[side][1] + 1 }));
  return entry[side].filter((quote) => edited.some((span) => overlaps(span, quote)));
}

/** Whether a range lies inside the last span that starts at or before it; the spans are sorted by start. */
function liesInside(range: Range, spans: readonly Span[]): boolean {
  const last = spans[firstIndexWhere(spans, ({ start }) => start > range[0]) - 1];
  return last !== undefined && range[1] <= last.end;
}

const RANK: Readonly<Record<Severity, number>> = { critical: 0, high: 1, check: 2, cosmetic: 3, none: 4 };

/** Worst first; then where the reader meets it in the revision, or else in the original. */
function inOrder(changes: FactFinding[]): FactFinding[] {
  const place = ({ original, revision }: FactFinding) => revision?.[0] ?? original?.[0] ?? 0;
  const linkOf = ({ link }: FactFinding) => link ?? Number.MAX_SAFE_INTEGER;
  return changes.toSorted(
    (a, b) => RANK[a.severity] - RANK[b.severity] || linkOf(a) - linkOf(b) || place(a) - place(b),
  );
}
