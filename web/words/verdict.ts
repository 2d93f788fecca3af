/** What the verdict tells, free of any language, and how a language's phrases become its sentences. */
import type { QuoteChange } from '#engine';
import type { FactGroup, SideName } from './terms.ts';

/** Where a part of the verdict leads: a list of the ledger, narrowed to the items it counts. */
export interface Target {
  readonly tab: 'quotes' | 'facts' | 'changes';
  readonly filter: string;
}

/** A piece of the sentence; with a target it is a link. */
export interface Part {
  readonly text: string;
  readonly target: Target | null;
}

export interface Verdict {
  /** What became of the quotes and facts, or the special case. */
  readonly lead: readonly Part[];
  /** What became of the sentences. */
  readonly rest: readonly Part[];
}

/** What can be said of quotes, in the order in which it is said. */
export type QuoteNews =
  | 'altered'
  | 'speaker'
  | 'promoted'
  | 'silent'
  | 'trimmed'
  | 'dropped'
  | 'added'
  | 'paraphrased'
  | 'kept';

export interface FactNews {
  readonly group: FactGroup;
  readonly status: 'changed' | 'dropped' | 'added';
  readonly count: number;
}

/** Parts of a story that are named apart from its sentences. */
export type Apart = 'headline' | 'caption' | 'deck';

/** What shares a fate: so many sentences of the story itself, and what stands apart from it. */
export interface Tally {
  readonly body: number;
  readonly apart: readonly Apart[];
}

export interface Told {
  /** How many quotes there are on either side. */
  readonly quotes: number;
  /** Whether any quote was touched more than by paraphrase. */
  readonly grave: boolean;
  readonly quoteNews: readonly { readonly what: QuoteNews; readonly count: number }[];
  readonly factNews: readonly FactNews[];
  readonly reworded: Tally;
  /** Every sentence of the story is reworded, and there is more than one. */
  readonly allReworded: boolean;
  readonly split: number;
  readonly merged: number;
  readonly regrouped: number;
  readonly moved: number;
  readonly dropped: Tally;
  readonly added: Tally;
  /** The share of the revision's words that are the original's, from 0 to 1. */
  readonly share: number;
}

/** One language's phrases, from which its verdicts are put together. */
export interface VerdictPhrases {
  readonly same: { readonly lead: string; readonly rest: (sentences: number) => string };
  readonly typography: { readonly lead: string; readonly part: (sentences: number) => string; readonly rest: string };
  readonly apart: { readonly lead: string; readonly rest: (original: number, revision: number) => string };
  readonly noStory: {
    readonly lead: (sides: readonly SideName[]) => string;
    readonly rest: (both: boolean) => string;
    /** Where there is not a letter in what holds no story. */
    readonly empty: (both: boolean) => string;
  };
  readonly noQuotes: string;
  /** Before what became of the quotes none of which was altered: `No quote altered: `. */
  readonly noneAltered: string;
  readonly quotes: Readonly<Record<QuoteNews, (count: number) => string>>;
  /** The same after `noneAltered`, which named the quotes: `3 paraphrased`. */
  readonly quietQuotes: Readonly<Record<'paraphrased' | 'kept', (count: number) => string>>;
  readonly facts: (news: FactNews) => string;
  /** `headline and 7 sentences reworded`, `3 dropped`; `named` is false where what is counted was named before. */
  readonly fate: (fate: 'reworded' | 'dropped' | 'added', tally: Tally, named: boolean, all: boolean) => string;
  readonly split: (count: number, named: boolean) => string;
  readonly merged: (count: number, named: boolean) => string;
  readonly regrouped: (count: number, named: boolean) => string;
  readonly moved: (count: number, named: boolean) => string;
  readonly bylineOnly: string;
  /** The closing sentence, after a space. */
  readonly share: (share: number) => string;
}

/** A sentence without links. */
export function say(text: string): Part {
  return { text, target: null };
}

/** The verdict on two versions that share sentences and differ. */
export function tell(phrases: VerdictPhrases, told: Told): Verdict {
  return { lead: tellQuotesAndFacts(phrases, told), rest: tellSentences(phrases, told) };
}

/** The verdict where only marks and spaces differ. */
export function tellTypography({ typography }: VerdictPhrases, sentences: number): Verdict {
  const part: Part = { text: typography.part(sentences), target: { tab: 'changes', filter: 'typography' } };
  return { lead: [say(typography.lead)], rest: [part, say(typography.rest)] };
}

function tellQuotesAndFacts(phrases: VerdictPhrases, told: Told): Part[] {
  const facts = told.factNews.map(
    (news): Part => ({ text: phrases.facts(news), target: { tab: 'facts', filter: news.group } }),
  );
  if (!told.grave) {
    const quiet = told.quotes === 0 ? [say(phrases.noQuotes)] : quietQuotes(phrases, told);
    return facts.length === 0 ? quiet : [...quiet, say(' '), ...joined(facts)];
  }
  const quotes = told.quoteNews
    .filter(({ what }) => what !== 'kept')
    .map(({ what, count }) => quotePart(what, phrases.quotes[what](count)));
  // What is lost of the facts comes last, after what differs.
  return joined([...quotes, ...facts]);
}

/** Nothing altered is news too: “No quote altered: 3 paraphrased, 1 kept.” */
function quietQuotes({ noneAltered, quietQuotes: quiet }: VerdictPhrases, { quoteNews }: Told): Part[] {
  const parts = (['paraphrased', 'kept'] as const).flatMap((what) => {
    const count = quoteNews.find((news) => news.what === what)?.count ?? 0;
    return count === 0 ? [] : [quotePart(what, quiet[what](count))];
  });
  return [say(noneAltered), ...joined(parts)];
}

function quotePart(what: QuoteNews, text: string): Part {
  const filter: QuoteChange['status'] | 'speaker' = what === 'silent' ? 'trimmed' : what;
  return { text, target: { tab: 'quotes', filter } };
}

function tellSentences(phrases: VerdictPhrases, told: Told): Part[] {
  const parts: Part[] = [];
  const add = (filter: string, text: string) =>
    parts.push({ text: heldTogether(text), target: { tab: 'changes', filter } });
  // The first part that counts sentences names them; those after it need not.
  let counts = false;
  const named = (body = 1) => {
    const first = !counts;
    counts ||= body > 0;
    return first;
  };
  if (isAny(told.reworded)) {
    add('reworded', phrases.fate('reworded', told.reworded, named(told.reworded.body), told.allReworded));
  }
  if (told.split > 0) add('split', phrases.split(told.split, named()));
  if (told.merged > 0) add('merge', phrases.merged(told.merged, named()));
  if (told.regrouped > 0) add('regroup', phrases.regrouped(told.regrouped, named()));
  if (told.moved > 0) add('moved', phrases.moved(told.moved, named()));
  for (const fate of ['dropped', 'added'] as const) {
    if (isAny(told[fate])) add(fate, phrases.fate(fate, told[fate], named(told[fate].body), false));
  }
  if (parts.length === 0) return [say(phrases.bylineOnly)];
  return [...capitalised(joined(parts)), say(` ${phrases.share(told.share)}`)];
}

/** A number never stands alone at the end of a line. */
function heldTogether(text: string): string {
  return text.replace(/(\d) /g, '$1\u00a0');
}

function isAny({ body, apart }: Tally): boolean {
  return body > 0 || apart.length > 0;
}

/** `a, b, c.`: parts set off by commas, as one sentence. */
function joined(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index) => [part, say(index === parts.length - 1 ? '.' : ', ')]);
}

function capitalised([first, ...others]: readonly Part[]): Part[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}
