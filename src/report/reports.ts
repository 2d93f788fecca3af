/** Links and facts of two reports of one event: neither was edited from the other, so little of it is a fault. */
import type { FactChange, Link, Severity, WithoutSentence } from '../comparison.ts';
import { CARRIES_HALF } from '../facts/compare-values.ts';
import { atMost, worstFirst } from './severity.ts';

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
/** One value that each reporter rounds, bounds and writes as he likes. */
const ONE_VALUE: ReadonlySet<FactChange['code']> = new Set<FactChange['code']>([
  'value-rounded',
  'value-bound',
  'value-bare',
]);
/** Links below this similarity carry no evidence of their own: both sides tell of one thing, each what it likes. */
const CARRIES_EVIDENCE = 0.25;

/** Two reporters order what they tell as they like: nothing moved. */
export function linksOfReports(links: readonly Link[]): Link[] {
  return links.map((link) => (link.moved ? { ...link, moved: false } : link));
}

/**
 * Critical is another value for the same thing; high, a sense turned round in a link that carries half of its words.
 * What one report alone tells is no change, and in a link without evidence of its own nothing is one but another value.
 */
export function factsOfReports(
  facts: readonly WithoutSentence<FactChange>[],
  links: readonly Link[],
): WithoutSentence<FactChange>[] {
  const isTold = ({ kind, status, link }: WithoutSentence<FactChange>) =>
    (links[link ?? -1]?.similarity ?? 0) >= CARRIES_EVIDENCE || (HAS_VALUE.has(kind) && status === 'changed');
  return worstFirst(
    facts.filter(isTold).map((fact) => {
      if (ONE_VALUE.has(fact.code)) return { ...fact, status: 'variant', severity: 'cosmetic' };
      return { ...fact, severity: atMost(fact.severity, mostOf(fact, links)) };
    }),
  );
}

function mostOf({ kind, status, link }: WithoutSentence<FactChange>, links: readonly Link[]): Severity {
  if (status === 'changed' && HAS_VALUE.has(kind)) return 'critical';
  const similarity = links[link ?? -1]?.similarity ?? 0;
  return TURNS_SENSE.has(kind) && similarity >= CARRIES_HALF ? 'high' : 'check';
}
