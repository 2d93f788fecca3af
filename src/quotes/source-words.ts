import type { Quote, Range } from '../comparison.ts';
import { isCapitalAt } from '../text/fold.ts';
import { firstAtOrAfter, indexAt, overlaps, type Span } from '../text/ranges.ts';
import { sentenceIndex } from './context.ts';
import { analyseQuotes } from './find.ts';
import type { QuotedStory } from './reported-passage.ts';
import { type SpeechTable, speechOf } from './speech-table.ts';

/** Tokens before and behind a source in which it is described. */
const REACH = 16;

/**
 * Whether words stand where a source is named: among those of the speaker or of another who reports in the same
 * sentence, or in what describes either: `the head [of Brell Steel], Ada Holm`, `Holm said, according to [the Gazette]`.
 */
export function namesSource(words: readonly Span[], { speaker }: Quote, side: QuotedStory): boolean {
  const { story } = side;
  const table = speechOf(story.language);
  const first = words[0];
  if (table === undefined || first === undefined) return false;
  const sentence = sentenceIndex(story, first.start);
  const reporters = analyseQuotes(story).reports.filter((report) => report.sentence === sentence);
  const sources = [...reporters.map((report) => report.speaker), ...(speaker === null ? [] : [speaker])];
  return sources.some((source) => overlaps(first, described(side, source, table)));
}

/** A source with the words around it that go on naming it. */
function described({ story, quotedRanges }: QuotedStory, [start, end]: Range, table: SpeechTable): Span {
  const { tokens, text } = story;
  const isOf = (at: number) => {
    const token = tokens[at];
    if (token === undefined || indexAt(quotedRanges, token.start) >= 0) return false;
    const { key, kind } = token;
    if (kind === 'mark') return /^[,.()'&-]$/.test(key);
    if (table.determiners.has(key) || table.roles.has(key) || table.bodies.has(key)) return true;
    if (table.inside.has(key) || table.within.has(key) || table.particles.has(key)) return true;
    if (table.cues.has(key) || table.auxiliaries.has(key) || table.pronouns.has(key) || table.and.has(key))
      return false;
    if (isCapitalAt(text, token.start)) return !table.weekdays.has(key);
    return !table.stops.has(key) && !table.fillers.has(key) && table.pastTense?.test(key) !== true;
  };
  let from = firstAtOrAfter(tokens, start);
  let to = firstAtOrAfter(tokens, end);
  for (const lowest = from - REACH; from > lowest && isOf(from - 1); ) from--;
  for (const highest = to + REACH; to < highest && isOf(to); ) to++;
  return { start: tokens[from]?.start ?? start, end: tokens[to - 1]?.end ?? end };
}
