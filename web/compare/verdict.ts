/** The answer in one breath: what a chief sub would read aloud. What is told is read here; how, the catalogue knows. */
import type { Comparison, FactChange, LinkKind, QuoteChange, Role } from '#engine';
import { factGroup } from '../model/labels.ts';
import type { FactGroup } from '../words/terms.ts';
import {
  type Apart,
  type FactNews,
  type Part,
  type QuoteNews,
  say,
  type Tally,
  type Told,
  tell,
  tellTypography,
  type Verdict,
  type VerdictPhrases,
} from '../words/verdict.ts';

/** Reads the verdict off a comparison. Furniture is never counted; the headline is named apart. */
export function readVerdict(comparison: Comparison, phrases: VerdictPhrases): Verdict {
  const { links, moved } = comparison.summary;
  const linked = links.unchanged + links.typography + links.reworded;
  const [original, revision] = [countStory(comparison.original.sentences), countStory(comparison.revision.sentences)];
  if (original === 0 || revision === 0) {
    const sides = [...(original === 0 ? ['original' as const] : []), ...(revision === 0 ? ['revision' as const] : [])];
    const why = sides.every((side) => comparison[side].text.trim() === '')
      ? phrases.noStory.empty
      : phrases.noStory.rest;
    return { lead: [say(phrases.noStory.lead(sides))], rest: [say(why(sides.length === 2))] };
  }
  if (linked === 0) return { lead: [say(phrases.apart.lead)], rest: [say(phrases.apart.rest(original, revision))] };
  if (links.unchanged === linked && links.dropped + links.added + moved === 0) {
    return { lead: [say(phrases.same.lead)], rest: [say(phrases.same.rest(linked))] };
  }
  if (links.reworded + links.dropped + links.added + moved === 0) return tellTypography(phrases, links.typography);
  return tell(phrases, readStory(comparison));
}

/** The verdict as plain text, for a title or a report. */
export function verdictText({ lead, rest }: Verdict): string {
  return `${textOf(lead)} ${textOf(rest)}`.replaceAll('\u00a0', ' ');
}

/** The verdict's first words, for the browser's tab: `2 quotes altered`. */
export function verdictTitle({ lead }: Verdict): string {
  // A point or comma between two figures belongs to the number.
  return (
    textOf(lead)
      .replaceAll('\u00a0', ' ')
      .split(/\s?[.,:](?=\s|$)/u)[0] ?? ''
  );
}

function textOf(parts: readonly Part[]): string {
  return parts.map((piece) => piece.text).join('');
}

function countStory(all: readonly { readonly role: Role }[]): number {
  return all.filter(({ role }) => role !== 'furniture').length;
}

const told = new WeakMap<Comparison, Told>();

/** Title, verdict and print ask for the same. */
function readStory(comparison: Comparison): Told {
  const found = told.get(comparison) ?? tellStory(comparison);
  told.set(comparison, found);
  return found;
}

function tellStory(comparison: Comparison): Told {
  const { quotes, facts, summary } = comparison;
  const { reworded, unchanged, typography, dropped, added } = tally(comparison);
  const total = reworded.body + unchanged.body + typography.body;
  return {
    quotes: quotes.length,
    grave: quotes.some(({ status, flags }) => !QUIET.has(status) || flags.includes('speaker')),
    quoteNews: readQuotes(quotes),
    factNews: readFacts(facts),
    reworded,
    allReworded: total > 1 && reworded.body === total && dropped.body === 0,
    split: summary.split,
    merged: summary.merged,
    regrouped: summary.regrouped,
    moved: summary.moved,
    dropped,
    added,
    share: summary.reused.revision,
  };
}

// ── Quotes and facts ────────────────────────────────────────────────────────

const QUIET: ReadonlySet<QuoteChange['status']> = new Set<QuoteChange['status']>(['kept', 'paraphrased']);

function readQuotes(quotes: readonly QuoteChange[]): Told['quoteNews'] {
  const silent = (quote: QuoteChange) => quote.flags.includes('silent-trim');
  const tests: readonly (readonly [what: QuoteNews, test: (quote: QuoteChange) => boolean])[] = [
    ['altered', ({ status }) => status === 'altered'],
    ['speaker', ({ flags }) => flags.includes('speaker')],
    ['promoted', ({ status }) => status === 'promoted'],
    ['silent', (quote) => quote.status === 'trimmed' && silent(quote)],
    ['trimmed', (quote) => quote.status === 'trimmed' && !silent(quote)],
    ['dropped', ({ status }) => status === 'dropped'],
    ['added', ({ status }) => status === 'added'],
    ['paraphrased', ({ status }) => status === 'paraphrased'],
    ['kept', ({ status }) => status === 'kept'],
  ];
  return tests.map(([what, test]) => ({ what, count: quotes.filter(test).length })).filter(({ count }) => count > 0);
}

const GROUPS: readonly FactGroup[] = ['figure', 'date', 'name', 'negation', 'hedge', 'intensity'];

/** What differs, then the grave ones of those on one side only: the ledger has them all. */
function readFacts(facts: readonly FactChange[]): FactNews[] {
  const grave = ({ status, severity }: FactChange) =>
    status === 'changed' || severity === 'critical' || severity === 'high';
  return (['changed', 'dropped', 'added'] as const).flatMap((status) =>
    GROUPS.flatMap((group) => {
      const own = facts.filter((fact) => fact.status === status && factGroup(fact.kind) === group && grave(fact));
      return own.length === 0 ? [] : [{ group, status, count: own.length }];
    }),
  );
}

// ── Sentences ───────────────────────────────────────────────────────────────

const APART: readonly Apart[] = ['headline', 'caption', 'deck'];

function tally({ links, original, revision }: Comparison): Record<LinkKind, Tally> {
  const body: Record<LinkKind, number> = { unchanged: 0, typography: 0, reworded: 0, dropped: 0, added: 0 };
  const roles = new Set<string>();
  for (const link of links) {
    const { kind } = link;
    const first = link.original[0] ?? -1;
    const role = original.sentences[first]?.role ?? revision.sentences[link.revision[0] ?? -1]?.role ?? 'body';
    // A byline changes with the outlet: it is marked in its row, and no news.
    if (role === 'furniture' || role === 'byline') continue;
    if (APART.some((own) => own === role)) roles.add(`${kind} ${role}`);
    // sentences, not rows: of several that became one each was reworded
    else body[kind] += link.original.length || link.revision.length;
  }
  const of = (kind: LinkKind): Tally => ({
    body: body[kind],
    apart: APART.filter((role) => roles.has(`${kind} ${role}`)),
  });
  return {
    unchanged: of('unchanged'),
    typography: of('typography'),
    reworded: of('reworded'),
    dropped: of('dropped'),
    added: of('added'),
  };
}
