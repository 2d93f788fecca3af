/** What became of the quotes of two reports: each reporter quotes as much of a statement as he likes. */
import type { QuoteChange, Severity, WithoutSentence } from '../comparison.ts';
import { houseStyleKeys } from '../quotes/content.ts';
import { tokensIn } from '../quotes/context.ts';
import { lastName } from '../quotes/named-sources.ts';
import type { StoryText } from '../text/story.ts';
import { atMost, worstFirst } from './severity.ts';

type QuoteFinding = WithoutSentence<QuoteChange>;

/** Two quotations with a run of so many words in common, or half of the shorter one's words, are of one statement. */
const ONE_STATEMENT_RUN = 4;
const ONE_STATEMENT_SHARE = 0.5;
/** A share of few words says little beside a long statement: `deeply concerned` and `We are especially concerned for …`. */
const ONE_STATEMENT_WORDS = 3;
/** Given to two speakers, words must be so many in a row to be the same ones. */
const TWO_MOUTHS_RUN = 5;
/** So few words that differ at an end are another wording; where more follow, one report quotes further. */
const MOST_REWORDED = 3;
/** Words of a quotation that are compared. */
const MOST_WORDS = 300;

/**
 * Critical is the same quote in other words or another mouth. Words in marks that the other report gives without are
 * that report's own choice: nothing is promoted, what one alone quotes is to be checked at most, and a quotation that
 * begins or ends elsewhere in the same statement is an excerpt, not an altered one.
 */
export function quotesOfReports(
  quotes: readonly QuoteFinding[],
  original: StoryText,
  revision: StoryText,
): QuoteFinding[] {
  return worstFirst(quotes.flatMap((quote) => tellQuote(quote, original, revision)));
}

function tellQuote(quote: QuoteFinding, original: StoryText, revision: StoryText): QuoteFinding[] {
  const { status, flags } = quote;
  if (status === 'promoted') {
    return [{ ...quote, status: 'added', severity: 'check', passage: null, code: 'quote-added-linked', arguments: {} }];
  }
  const isInBoth = quote.original.length > 0 && quote.revision.length > 0;
  if (!isInBoth) return [{ ...quote, severity: atMost(quote.severity, 'check') }];
  const [a, b] = [wordsOf(original, quote.original), wordsOf(revision, quote.revision)];
  const inTwoMouths = flags.includes('speaker');
  if (!quote.byHand && !isOneStatement(a, b, inTwoMouths)) return parted(quote);
  const ofMouths = areNamedApart(quote, original, revision) ? quote.severity : atMost(quote.severity, 'high');
  if (status !== 'altered') return [{ ...quote, severity: inTwoMouths ? ofMouths : atMost(quote.severity, 'check') }];
  const parts = [partsOf(original, quote.original), partsOf(revision, quote.revision)] as const;
  if (standsIn(...parts) || standsIn(parts[1], parts[0]))
    return [excerpt({ ...quote, severity: inTwoMouths ? ofMouths : 'check' }, plain(a).length, plain(b).length)];
  const isMarked = [...a, ...b].some((word) => /^(?:…|\.{3,}|[([])/.test(word));
  if (differs(plain(a), plain(b), isMarked)) return [quote];
  return [excerpt({ ...quote, severity: atMost(quote.severity, 'check') }, plain(a).length, plain(b).length)];
}

/**
 * Whether both name who speaks beside the words, and not by one name: `he` and `the governor` may be whoever the other
 * report names, and `Mike Holm` is `Michael Holm`.
 */
function areNamedApart(quote: QuoteFinding, original: StoryText, revision: StoryText): boolean {
  const namesIn = (story: StoryText, quotes: QuoteFinding['original']) =>
    quotes.flatMap(({ speaker }) => (speaker === null ? [] : (lastName(story, speaker) ?? [])));
  const [names, others] = [namesIn(original, quote.original), namesIn(revision, quote.revision)];
  if (quote.byHand === true) return true;
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

/** The words of each quotation by itself, as one house would write them. */
function partsOf(story: StoryText, quotes: QuoteFinding['original']): string[][] {
  return quotes.map((quote) => houseStyleKeys(plain(wordsOf(story, [quote])), story.language));
}

/** Whether each part of a quote stands whole in one of the other: what is left out of it is not altered. */
function standsIn(parts: readonly string[][], others: readonly string[][]): boolean {
  return parts.every((part) => others.some((other) => longestRun(part, other).length === part.length));
}

/** The words of quotations, with the marks of cuts and of brackets among them. */
function wordsOf(story: StoryText, quotes: QuoteFinding['original']): string[] {
  return quotes
    .flatMap(({ start, end }) => tokensIn(story, [start, end]))
    .filter(({ kind, key }) => kind !== 'mark' || /^(?:…|\.{3,}|[([])/.test(key))
    .slice(0, MOST_WORDS)
    .map(({ key }) => key);
}

function plain(words: readonly string[]): string[] {
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The longest run of equal words; the first of several. O(n m), for at most `MOST_WORDS` each. */
function longestRun(a: readonly string[], b: readonly string[]): CommonRun {
  let best: CommonRun = { a: 0, b: 0, length: 0 };
  let before = new Uint16Array(b.length + 1);
  for (const [i, word] of a.entries()) {
    const row = new Uint16Array(b.length + 1);
    for (const [j, other] of b.entries()) {
      if (word !== other) continue;
      const length = (before[j] as number) + 1;
      row[j + 1] = length;
      if (length > best.length) best = { a: i + 1 - length, b: j + 1 - length, length };
    }
    before = row;
  }
  return best;
}

function isOneStatement(allA: readonly string[], allB: readonly string[], inTwoMouths: boolean): boolean {
  const [a, b] = [plain(allA), plain(allB)];
  const { length } = longestRun(a, b);
  const shorter = Math.min(a.length, b.length);
  if (inTwoMouths) return length >= TWO_MOUTHS_RUN;
  if (length >= Math.min(ONE_STATEMENT_RUN, shorter)) return true;
  const rest = [...b];
  const shared = a.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  const longer = Math.max(a.length, b.length);
  return (
    shared >= ONE_STATEMENT_SHARE * shorter && (shared >= ONE_STATEMENT_WORDS || shared >= ONE_STATEMENT_SHARE * longer)
  );
}

/**
 * Whether two quotations of one statement differ inside what both quote: between two runs of equal words, or by a few
 * words at an end. `a wall or steel barrier` and `a wall or a steel barrier` do, `a wall` and `We need a wall` do not.
 *
 * @param isMarked whether a cut or an insertion is marked in either: then words that one alone has are excused
 */
function differs(a: readonly string[], b: readonly string[], isMarked: boolean): boolean {
  const run = longestRun(a, b);
  if (run.length === 0) return a.length > 0 && b.length > 0 && Math.max(a.length, b.length) <= MOST_REWORDED;
  const head = [a.slice(0, run.a), b.slice(0, run.b)] as const;
  const tail = [a.slice(run.a + run.length), b.slice(run.b + run.length)] as const;
  return differsBeside(head[0].toReversed(), head[1].toReversed(), isMarked) || differsBeside(...tail, isMarked);
}

/** The same of what stands beside a run of equal words, read away from it. */
function differsBeside(a: readonly string[], b: readonly string[], isMarked: boolean): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const run = longestRun(a, b);
  if (run.length < 2 && a.at(-1) !== b.at(-1)) return Math.max(a.length, b.length) <= MOST_REWORDED;
  if (!isMarked || (run.a > 0 && run.b > 0)) return true;
  return differsBeside(a.slice(run.a + run.length), b.slice(run.b + run.length), isMarked);
}

/** One report quotes more of the statement than the other. */
function excerpt(quote: QuoteFinding, before: number, after: number): QuoteFinding {
  const isLonger = after >= before;
  return {
    ...quote,
    status: isLonger ? 'extended' : 'trimmed',
    flags: quote.flags.filter((flag) => flag === 'speaker' || flag === 'cue'),
    code: isLonger ? 'quote-extended' : 'cut',
    arguments: isLonger ? {} : { gone: before - after },
  };
}

/** Two statements: each report has its own. */
function parted(quote: QuoteFinding): QuoteFinding[] {
  const alone = { passage: null, flags: [], edits: [], severity: 'check' as Severity, arguments: {} };
  return [
    { ...quote, ...alone, status: 'dropped', revision: [], code: 'quote-dropped' },
    { ...quote, ...alone, status: 'added', original: [], code: 'quote-added' },
  ];
}
