/** What became of the quotes of two reports: each reporter quotes as much of a statement as he likes. */
import type { QuoteChange, Severity, WithoutSentence } from '../comparison.ts';
import { houseStyleKeys, isNegation, isNumber } from '../quotes/content.ts';
import { tokensIn } from '../quotes/context.ts';
import { lastName, nameKeys } from '../quotes/named-sources.ts';
import { sameName } from '../quotes/person-names.ts';
import { isCapitalAt } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';
import { commonPart, differs, isOneStatement, isOneWording, longestRun, wordsApart } from './one-statement.ts';
import { atMost, worstFirst } from './severity.ts';

type QuoteFinding = WithoutSentence<QuoteChange>;

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

/** Of two different stories neither reports what the other quotes: nothing is promoted. */
export function quotesOfStrangers(quotes: readonly QuoteFinding[]): QuoteFinding[] {
  return worstFirst(quotes.map((quote) => (quote.status === 'promoted' ? unpromoted(quote, 'quote-added') : quote)));
}

function unpromoted(quote: QuoteFinding, code: 'quote-added' | 'quote-added-linked'): QuoteFinding {
  return { ...quote, status: 'added', severity: 'check', flags: [], passage: null, code, arguments: {} };
}

function tellQuote(quote: QuoteFinding, original: StoryText, revision: StoryText): QuoteFinding[] {
  const { status, flags } = quote;
  if (status === 'promoted') return [unpromoted(quote, 'quote-added-linked')];
  const isInBoth = quote.original.length > 0 && quote.revision.length > 0;
  if (!isInBoth) return [{ ...quote, severity: atMost(quote.severity, 'check') }];
  const marked = [...wordsOf(original, quote.original), ...wordsOf(revision, quote.revision)].some(isCutOrInsertion);
  const parts = [partsOf(original, quote.original), partsOf(revision, quote.revision)] as const;
  const [a, b] = [parts[0].flat(), parts[1].flat()];
  const inTwoMouths = flags.includes('speaker');
  if (!quote.byHand && !isOneStatement(a, b, inTwoMouths)) return parted(quote);
  const ofMouths = areNamedApart(quote, original, revision) ? quote.severity : atMost(quote.severity, 'high');
  if (status !== 'altered') return [{ ...quote, severity: inTwoMouths ? ofMouths : atMost(quote.severity, 'check') }];
  if (standsIn(...parts) || standsIn(parts[1], parts[0]))
    return [excerpt({ ...quote, severity: inTwoMouths ? ofMouths : 'check' }, a.length, b.length)];
  if (!differs(a, b, marked))
    return [excerpt({ ...quote, severity: atMost(quote.severity, 'check') }, a.length, b.length)];
  const isAltered = quote.byHand === true || isOneWording(a, b, areOfOneName(quote));
  return isAltered ? [withinCommonPart(quote, parts, original, revision)] : parted(quote);
}

/** What is said of an altered quote where more than its words differs. */
const TOUCHED: ReadonlySet<QuoteFinding['code']> = new Set<QuoteFinding['code']>([
  'negation-in-quote',
  'number-in-quote',
  'name-in-quote',
]);

/**
 * Says of an altered quote that a negation, number or name differs only where it does in what both quote: not where the one
 * report goes on to `… which is not only unfortunate`.
 */
function withinCommonPart(
  quote: QuoteFinding,
  [partsA, partsB]: readonly [string[][], string[][]],
  original: StoryText,
  revision: StoryText,
): QuoteFinding {
  if (!TOUCHED.has(quote.code)) return quote;
  const [a, b] = [partsA.flat(), partsB.flat()];
  const common = commonPart(a, b);
  const { removed, added } = wordsApart(a.slice(...common.a), b.slice(...common.b));
  const differ = (is: (word: string, language: string) => boolean) =>
    removed.filter((word) => is(word, original.language)).join() !==
    added.filter((word) => is(word, revision.language)).join();
  const names = new Set([...namesIn(original, quote.original), ...namesIn(revision, quote.revision)]);
  const touched = { negation: differ(isNegation), number: differ(isNumber), name: differ((word) => names.has(word)) };
  const kind = (['negation', 'number', 'name'] as const).find((one) => touched[one]);
  const flags = quote.flags.filter((flag) => (flag === 'negation' || flag === 'number' ? touched[flag] : true));
  return { ...quote, flags, code: kind === undefined ? 'words-differ' : `${kind}-in-quote` };
}

/** The words with a capital inside a sentence of quotations, as they are compared. */
function namesIn(story: StoryText, quotes: QuoteFinding['original']): string[] {
  return quotes.flatMap(({ start, end }) => {
    const tokens = tokensIn(story, [start, end]);
    const isInside = (index: number) => index > 0 && !/^[.!?:…]/.test(tokens[index - 1]?.key ?? '.');
    const names = tokens.filter((token, index) => isInside(index) && isCapitalAt(story.text, token.start));
    return houseStyleKeys(
      names.map(({ key }) => key),
      story.language,
    );
  });
}

/** Whether one name or description of who speaks fits both sides, as far as both give one: not `a spokeswoman` and `Per Holm`. */
function areOfOneName({ original, revision }: QuoteFinding): boolean {
  const keysIn = (quotes: QuoteFinding['original']) =>
    quotes.flatMap(({ speakerName }) => (speakerName === null ? [] : [nameKeys(speakerName)]));
  const [names, others] = [keysIn(original), keysIn(revision)];
  if (names.length === 0 || others.length === 0) return true;
  return names.some((name) => others.some((other) => name.at(-1) === other.at(-1) || sameName(name, other)));
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
  return quotes.map((quote) => houseStyleKeys(wordsOf(story, [quote]).filter(isSpoken), story.language));
}

/** Whether each part of a quote stands whole in one of the other: what is left out of it is not altered. */
function standsIn(parts: readonly string[][], others: readonly string[][]): boolean {
  return parts.every((part) => others.some((other) => longestRun(part, other).length === part.length));
}

/** The words of quotations, with the marks of cuts and of brackets among them. */
function wordsOf(story: StoryText, quotes: QuoteFinding['original']): string[] {
  return quotes
    .flatMap(({ start, end }) => tokensIn(story, [start, end]))
    .map(({ key }) => key)
    .filter((key) => isSpoken(key) || isCutOrInsertion(key))
    .slice(0, MOST_WORDS);
}

/** A word, or the `&` that is read as one. */
function isSpoken(key: string): boolean {
  return key === '&' || /[\p{L}\p{N}]/u.test(key);
}

function isCutOrInsertion(key: string): boolean {
  return /^(?:…|\.{3,}|[([])/.test(key);
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
