/** Links, quotes and facts of two reports of one event: neither was edited from the other, so little of it is a fault. */
import type { FactChange, Link, QuoteChange, Severity, WithoutSentence } from '../comparison.ts';
import { SEVERITIES } from './severity.ts';

/** Facts that are high where the link carries much of its words: what turns the sense of a sentence round. */
const TURNS_SENSE: ReadonlySet<FactChange['kind']> = new Set<FactChange['kind']>(['negation', 'direction', 'scale']);
/** What has a value that can differ for the same thing. */
const HAS_VALUE: ReadonlySet<FactChange['kind']> = new Set<FactChange['kind']>([
  'number',
  'money',
  'percent',
  'date',
  'time',
]);
/** From this similarity on a link carries about half of its content words. */
const CARRIES_HALF = 0.5;

/** Two reporters order what they tell as they like: nothing moved. */
export function linksOfReports(links: readonly Link[]): Link[] {
  return links.map((link) => (link.moved ? { ...link, moved: false } : link));
}

/**
 * Critical is the same quote in other words or another mouth. Words in marks that the other report gives without are
 * that report's own choice: nothing is promoted, and what one alone quotes is to be checked at most.
 */
export function quotesOfReports(quotes: readonly WithoutSentence<QuoteChange>[]): WithoutSentence<QuoteChange>[] {
  const told = quotes.map((quote): WithoutSentence<QuoteChange> => {
    if (quote.status === 'promoted') {
      return { ...quote, status: 'added', severity: 'check', passage: null, code: 'quote-added-linked', arguments: {} };
    }
    const isDiffering = quote.status === 'altered' || quote.flags.includes('speaker');
    return isDiffering ? quote : { ...quote, severity: atMost(quote.severity, 'check') };
  });
  return worstFirst(told);
}

/**
 * Critical is another value for the same thing; high, a sense turned round in a link that carries half of its words.
 * What one report alone tells is no change.
 */
export function factsOfReports(
  facts: readonly WithoutSentence<FactChange>[],
  links: readonly Link[],
): WithoutSentence<FactChange>[] {
  return worstFirst(facts.map((fact) => ({ ...fact, severity: atMost(fact.severity, mostOf(fact, links)) })));
}

function mostOf({ kind, status, link }: WithoutSentence<FactChange>, links: readonly Link[]): Severity {
  if (status === 'changed' && HAS_VALUE.has(kind)) return 'critical';
  const similarity = links[link]?.similarity ?? 0;
  return TURNS_SENSE.has(kind) && similarity >= CARRIES_HALF ? 'high' : 'check';
}

function atMost(severity: Severity, most: Severity): Severity {
  return SEVERITIES.indexOf(severity) < SEVERITIES.indexOf(most) ? most : severity;
}

/** The worst first; items of one severity keep their order. */
function worstFirst<Item extends { readonly severity: Severity }>(items: readonly Item[]): Item[] {
  return items.toSorted((x, y) => SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity));
}
